"""The words of which opt-outs are made, by the part they play; `opt_out` puts them together.

Rules
- Words are as `spelling.spell_out` writes them, and match exactly.
- A word in no class is a word about something else: it is what makes "stop texting drivers" an idea.
"""

CLASSES = {
    # end it
    "S": """
        stop stopp stoop stp sotp tsop stpo stopo sstop stopl quit cease halt discontinue desist refrain
        stopping
    """,
    "E": "end cancel finish terminate turn switch shut pause disable mute kill",  # end it, of texts only
    "N": "not",
    "W": "never cannot avoid",
    "O": "no zero",
    "M": "more further longer anymore again ever back additional extra else",
    # … my number
    "D": """
        remove delete lose loose forget block bin erase wipe drop scrub strike deregister unregister unfollow
        delist disconnect ditch exclude
    """,
    "Z": "removed deleted erased wiped struck taken blocked unsubscribed",  # … it is done
    "R": "take get keep withdraw scratch cross pull kick knock leave come stay",  # … me off
    "K": "off from out",
    "U": """
        unsubscribe unsub unsubscribing unsubscibe unsubcribe unsuscribe unsubscribr unsubsribe unsubscrib
        unsubscride unsubscription optout unscribe unsubbed desubscribe
    """,
    "o": "opt opting opted",
    # our texting
    "B": """
        text texting texted message messaging messaged contact contacting contacted sms smsing email
        emailing emailed spam spamming write writing whatsapp dm bombard bombarding
    """,
    # our texts
    "T": """
        texts messages smses emails alerts updates notifications reminders newsletter newsletters broadcasts
        mailings subscription communications communication correspondence bulletins replies mailshots
        mailshot notices
    """,
    # calling and bothering
    "C": """
        call calling ring ringing phoning bother bothering boder trouble troubling pester pestering harass
        harassing harrass
        harrassing hassle hassling annoy annoying disturb disturbing bug bugging hound hounding badger
        badgering ping pinging nagging nag stalking
    """,
    "G": "send sending sent forward forwarding",
    # what is sent
    "J": """
        owt rubbish crap stuff anything things nonsense junk garbage tosh drivel bollocks shit shite info
        others information invites invitations invite links link tat
    """,
    "m": "me us myself",  # them
    "y": "my our ma",
    "P": "number phone mobile name cell num telephone numbers phones",  # their number
    "d": "details data address",
    # their people
    "Q": """
        mum mam mother dad father wife husband partner son daughter kid kids child nan gran granny parents
        house family mums dads mothers fathers husbands wifes sons daughters nans grans line grandma grandad
        brother sister
    """,
    # our list
    "L": """
        list lists lsit database databases system systems records record register group groups contacts
        service thing chat directory books file files loop mailing programme scheme subscribers distribution
    """,
    # wishes
    "V": """
        want wish like need care consent consented agree agreed require prefer rather asked ask sign signed subscribe
        subscribed wanted needed expect demand request insist appreciate interested authorise authorised
        gave give permission
    """,
    "r": """
        receive receiving getting got have having be being been hear hearing see accept in on part kept go
    """,
    "z": "her his him their",
    "h": "this these those it that them here everything",  # this, that
    "u": "you yous yourself yourselves",  # us
    "t": "they he she",
    "i": "i",
    "e": "we",
    "a": "and so but then or because if as since cause plus",  # joins clauses
    # helping verbs and question words
    "q": """
        do did does can could would will should must may might how where when who whose make let is are am
        was ought better had shall tell going has mind try used said say saying told repeat mean means
        asking still why
    """,
    # glue
    "g": """
        the a an all any your of with w to for up such many much constant daily endless random unwanted
        unsolicited automated automatic silly stupid future other marketing havesay about total totally
        completely permanently further-more both every entirely fully already straight away promptly
    """,
    "p": "please kindly just",  # please
    # courtesy, rude words, nothing
    "f": """
        thanks thank ta cheers ok now right oh ah today forever good mate love pal luv guys guy lads lad sir
        madam miss everyone hi hello hey dear oi sorry well seriously really yes x xx xxx lol yo asap once
        yet still very jesus christ god hell omg wtf ugh argh fuck fucking fuckers bloody damn sodding
        effing flipping bastards bastard wankers idiots idiot pricks cunts twats morons scum muppets sakes
        sake fucks gods ffs nicely time times twice bitch bitches dickheads arseholes dude bro bruh bruv fam
        blud bud buddy pet hun babe duck chuck
        nah nope naw yeah yep yup yh
        team lot actually honestly basically immediately instantly altogether
    """,
    # what they do of themselves: "stop these texts coming"
    "c": "coming arriving appearing landing",
    # another hour
    "H": """
        after before until till past between during while whilst tonight tomorrow later sunday sundays
        saturday saturdays weekend weekends monday mondays friday fridays midnight night nights early late
    """,
}
CLASS_OF = {word: letter for letter, words in CLASSES.items() for word in words.split()}

# Without one of these there is no opt-out in English: the cheap first look.
_OTHER_KEYS = """
    off out wrong jog do alone peace consent permission enough leave leaving exit block
    blocked blocking away lost stuffed bike rest knock zip shut hell delist unfollow deregister unregister
    withdraw revoke anymore died dead passed way report reported stfu stick sick called gone un nothing
    trouble bother afford else keep work business signed sign subscribed joined asked wanted spam junk
"""
KEYS = frozenset(word for word, letter in CLASS_OF.items() if letter in "SENWODUoTBZ") | {*_OTHER_KEYS.split()}
# Without one of these none of the fixed wordings of `opt_out` can be there.
_OF_WORDINGS = """
    off stop quit alone peace consent permission number phone person wrong enough list group service chat
    anymore why died dead passed end cancel report reported blocked sick rid line gone nothing else bother sim work
    point opt opted unsubscribed told interested whatever removed live lives lived
    signed sign subscribed joined agreed asked leave wanted
"""
WORDS_OF_WORDINGS = frozenset(word for word, letter in CLASS_OF.items() if letter in "BTP") | {*_OF_WORDINGS.split()}

# Fixed wordings, read as `phrases` says. What is done with our texts, and what the whole of a text may ask:
LISTS = {
    "texts": r"texts?|messages?|messaging|texting|sms|spam|alerts|notifications|updates|mailings|reminders",
    "texting": r"text|texting|message|messaging|contact|contacting|send|sending|sms|write|writing|spam|spamming",
    "these": r"these|this|those|the|your|ya|all|any|more|such|of|so many|constant|bloody|fucking|stupid",
    "end": r"(?= [.?]|$| please| thanks| thank you| now| anymore| again| mate| love| from you| ok| xx?$)",
    "people": r"""he|she|they|mum|mam|dad|nan|gran|grandma|grandad|husband|wife|son|daughter|brother|sister|partner
    |mother|father|uncle|aunt|aunty|person|man|woman|lady|gentleman|owner|chap|guy|fella|resident|neighbour
    |{name}|mr \w+
    |mrs \w+|miss \w+|ms \w+""",
    "gone": r"""died|dead|deceased|passed|passed away|passed on|no longer (with us|alive|living|here)|not (with us
    |alive)|in (a|the) (care |nursing |residential )?(home|hospice|hospital)|dementia|alzheimers|confused|blind|deaf
    |cannot (read|see|use)|not understand|emigrated|in prison""",
    "a_while": r"""(for (a |an |the )?((little|short|good|wee|long) )?(while|bit|time being|now|moment
    |(couple|few)( of)?\s(days|weeks|months)
    |(\d+|two|three|four|five|six|eight) (days|weeks|months)|summer|week|month|year)|(till|until|til)
    (i|we|after|next|the|i am|further|my|september|october|november|december|january|february|march|april|may|june|july
    |august|christmas|easter|summer|autumn|winter|spring|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    ( \w+){0,5}?)""",
    "because": r"""(?= [.?]|$| {courtesy}| (i|we|my|as|because|while|it|she|he|so)\b)""",
    "asks_nothing": r"""(?!.*\b(needs?(?! (it|these|this|them|anymore)\b)|wants?|would like|could (we
    |you (put|mend|fix|get))
    |can (we|you (put|mend|fix|get))|should|ought|plaque|bench|memorial|lights?|ramp|fix|mend|idea|because of
    |waiting)\b)""",
    "kin": r"""mum|mam|mother|dad|father|nan|gran|grandma|grandad|husband|wife|uncle|aunt|aunty|auntie|brother
    |sister""",
    "kin_of": r"""(this is|i am|it is) (the |her |his |your )?(\w+ ){0,2}?(daughter|son|wife|husband|widow|widower
    |sister|brother|niece|nephew|grandson|granddaughter|carer|neighbour|executor)""",
    "name": r"""dave|david|john|jon|paul|mark|mike|michael|steve|stephen|andy|andrew|pete|peter|chris|rob|robert|bob|jim
    |james|tom|thomas|dan|daniel|matt|matthew|tony|alan|brian|ian|kevin|kev|gary|phil|simon|martin|ken|george
    |harry|jack
    |joe|josh|luke|ben|sam|alex|adam|ali|mohammed|ahmed|omar|imran|abdul|derek|ray|roy|ron|terry|barry|keith
    |graham|neil
    |harold|arthur|frank|fred|eric|bill|william|richard|nick|gareth|rhys|dai|huw|sean|liam|connor|kyle|jason|lee|craig
    |karen|linda|susan|sue|jean|joan|mary|margaret|maggie|pat|carol|christine|chris|jane|julie|jackie|sandra
    |sharon|tracy
    |debbie|dawn|donna|michelle|lisa|emma|sarah|kate|katie|kelly|laura|rachel|amy|becky|jess|jessica|chloe
    |sophie|hannah
    |lucy|anne|ann|anna|barbara|betty|doreen|edna|elsie|eileen|gwen|carys|sian|megan|bethan|fatima|aisha|maria|ruth
    |gemma|claire|clare|nicola|helen|alison|diane|wendy|gill|jill|janet|sheila|shirley|maureen|rita|brenda|tina""",
}
WORDINGS = r"""
^({courtesy} )*(how (do|can|could|would|does) (i|you|we|one|u)|how to|what (do|must|should|can|could) (i|we) do to
    |where (do|can) (i|we)|(is|are) there (a|any|some|no|an)( easy)? (ways?|words?|options?|number) (to|i can|of)
    |what is the (way|word|code|number|command|keyword|best way) (to|for|i text to)|can (i|we)|could (i|we)|may i
    |how do i (go about|get)|i (want|need|would like) to know how to|tell me how to|show me how to)
    (stop|stopping|end|cancel|get rid of|get out|get out of|turn off|switch off|block|opt out|opting out|opt out of
    |unsubscribe|unsubscribing|leave|get off|come off|come out of|get|get you to|make)
    ( ({texts}|these|this|your|it|them|all|any|getting|receiving|from|you|me|off|out|list|being|sent|to|stop|coming
    |unsubscribe|my|phone|of|the|texted|messaged|contacted|text|thing|service|system|line|lot))*( {courtesy})*
    ( i)?( (do not|never|no longer) (want|need|like|asked for|signed up for|wanted)( ({texts}|these|it|this
    |them|any|of
    |anymore|your))*)?( {courtesy})*$
(remove|delete|take|get|drop|strike|unsubscribe|leave|cross|wipe|scrub|removed|taken|deleted|dropped|struck)( (me
    |us|him|her|them|my (\w+ )?\w+|his \w+|her \w+|our \w+|this (number|phone)|{name}))? (off|from
    |out)( of)? (your|this|the
    |these|those|any|all|all of) (\w+ )?({texts}|texting|text|message|sms)( (line|list|lists|service|thing
    |messages|texts
    |alerts|updates|system|group|groups|scheme|chat|mailing|database))*{end}
(take|get|remove|delete|drop) (me|us|my (number|name)|this number) (off|from|out of) whatever (list|this|it|thing
    |system|group
    |service)( (this|it|that|list|is|of|i am on|you have|thing))*{end}
(you|you lot) (can|could|may|should|need to|must|might as well|had better) ((all|now|just|please
    |probably) )*stop (texting
    |messaging|contacting|spamming) (me|us|this (number|phone)|my \w+|him|her)(?= [.?]|$| now| please| as| because
    | thanks)
(cba|cannot be arsed|cannot be bothered|no interest|no time|no use) (with|for|about|in|of) ({these}) (({these}) )*
    ({texts}){end}
not interested in (getting|receiving|having) (these|them|this|it|any|any of (these|them|it)){end}
^({courtesy} )*enough( is enough| already)?( {courtesy})* stop( {courtesy}| it| this| them| these| texting me)*$
(asked|requested|begged)( you)?( (already|before|once|twice|again|\w+ times))* to be (removed|taken off|deleted
    |unsubscribed
    |left off){end}
not (want|need|wish for) ({these}) (({these}) )*({texts}) (in|at|on|to) (this|my|our) (house|phone|number|home
    |inbox){end}
(no longer|not) interested( [.]| so| please| and)* (remove|delete|take|erase) (me|my (details|number
    |name))( off)?{end}
(do not|never) (text|message|contact) (me |us )?from (another|a different|any other|a new|other) (numbers?|phones?|one)
(enough|sick|fed up|tired|had enough|bored|done|had it)( to death)?( of| with) (being|getting
    |been) (\w+ )?(texted|messaged
    |contacted|spammed|pestered|bombarded|hassled|bothered|pinged|badgered)( by (you|you lot|this|this number|these
    |({texts})))?( (like this|all the time|every (day|week|night|hour)|constantly|day and night|nonstop
    |non stop|morning noon
    and night|at all hours|so much|with|({these})|({texts})))*{end}
(no longer|not|never)( (want|wish|like|care|agree|going|to|be|asked|agreed|would|asking))* (take part in
    |be (a )?part of|be
    involved (in|with)|be included (in|on)|be on|participate in|have anything to do with|belong to|stay on
    |remain on|carry on
    with|continue with|get involved (in|with))( (these|this|your|the|any|all|of))* ({texts}|texting|(text
    |message|sms|texting
    |messaging) (\w+ )?(line|list|service|thing|group|scheme|chat|system|messages)){end}
(bow|bowing|back|backing|drop|dropping|duck|step|pull|pulling) out of (these|this|your|the|all) ({texts}|texting|(text
    |message|sms|texting) (\w+ )?(line|list|service|thing|group|scheme|chat|system)){end}
^({courtesy} )*(do|can|should) (i|you)( just| have to| need to| simply)* (text|reply|send|type|put|say) (stop|end
    |cancel) ((to|and|for|then|in|back|you| it| this| the| these| {texts}| stop| end| get| out| off| cancel| me| be)
    ?)*( {courtesy})*$
(i|we|have|had|already)( (have|had|already|just|also|even|only|did))* (said|say|sent|texted|replied|typed|put|told you
    |told|asked you|asked|begged you)( (you|once|twice|\w+ times|to|many|so|before|already|nicely|please|the
    |word))* stop(?= [.?]|$| \w+ times| twice| texting| messaging| sending| already| last| before| now| to you|
    yesterday| but you| and you| please)
not (need|want) no ({texts}){end}
(do|live|manage|cope) without (({these}) )*({texts}){end}
(gives|giving|with|of|got|had) ({texts}) (overload|fatigue)
^({courtesy} )*(i |please )*(do not|not|no) (bother|want|need) (to )?(keep )?({texting}|({texts}))( (me|us|any|these
    |this|things|stuff|more|anything|it|them|here|no more|anymore|please|sorry))*( {courtesy})*$
^({courtesy} )*(text|message|sms|send|contact) (me )?no more( {courtesy})*$
^({courtesy} )*no (text|message|sms|texts|messages) no more( {courtesy})*$
(glad|grateful|obliged|pleased|thankful|happy|appreciate it|appreciated|nice|better|prefer it|like it|wish|kind
    |helpful) (if|that)? ?(you|you lot|you people) (would |could |can |will |did |do )?(please |kindly |just )?(not
    |stop|stopped|cease|ceased|quit) (to )?(keep )?({texting})( (me|us|this number|here|({these})|({texts})
    |anything|to
    |my \w+))*{end}
(glad|grateful|obliged|pleased|thankful|happy|appreciate it|appreciated|nice|kind) (if|that)? ?(you|you lot) (would
    |could |can |will )?(please |kindly |just )?(remove|removed|delete|deleted|take|took|erase|erased) (me|us|my (name
    |number|details)|this number)( (off|from|out|of|your|the|this|list|lists|records|system|database))*{end}
(be|get|have (me|us|it|my (name|number))|like to be|wish to be) (removed|taken|deleted|struck|wiped|crossed|left) (off
    |from|out)( of)? (your|this|the|any) (mailing |text |texting |contact |sms |phone |distribution )?(lists?|database
    |system|records|books|contacts){end}
(want|would like|need) (my|this|the) (number|name|details|phone|mobile) (gone|off|out|away){end}
(shove|stick|stuff|ram) (({these}) )*({texts})\b
^({courtesy} )*(leave it out|stfu|shut up|knock it on the head|put a sock in it|wrap it up|call it a day|lay off|ease
    off|give it a rest|give over|pack it in|pack it up|knock it off|turn it in|jack it in|belt up|enough|do one|allow
    it|on your bike)( with| of)? (({these}) )*({texts})( {courtesy})*$
(doing my (head|nut|brain|box) in|driving me (\w+ )?(mad|crazy|insane|nuts|bonkers|potty|mental|round the (bend|twist)
    |up the wall)|winding me up|pissing me off|getting on my (nerves|tits|wick)) with (({these}) )*({texts})\b
(({these}) )({texts})( (that|you) keep \w+)? (are|is|keep|they are|have been|really|just) (\w+ ){0,2}?(doing my (head
    |nut|brain|box) in|driving (me|us) (\w+ )?(mad|crazy|insane|nuts|bonkers|potty|mental|round the (bend
    |twist)|up the
    wall)|winding me up|pissing me off|getting on my (nerves|tits|wick)|bothering me|annoying me|upsetting (me|her|him
    |my \w+)|not (wanted|welcome)|unwanted|unwelcome|a nuisance|harassment)
^({courtesy} )*(i am |we are )?(sick|tired|fed up|bored|sick and tired|sick to death) (of|with) (these|them|you lot
    |hearing from you|you texting( me)?|you messaging( me)?)( {courtesy})*$
had it up to here with (({these}) )*({texts})\b
you have (no right|no business|no permission|not got (my )?permission|no authority) to (be )?({texting})
(not allowed|no permission|not legal|illegal|not right) to (be )?({texting}) (me|us|people)(?= [.?]|$| without| like)
^({courtesy} )*(i am |i have |i will |we have |am )?((block|report)(ed|ing)?( and |[.] | )?)+( (you|you lot
    |this number
    |your number|as spam|as junk|for (spam|harassment)|to (the police|ofcom|the ico|my network|vodafone|ee|o2|three)))
    ( {courtesy}| now| if you text me again)*$
(i|we) (get|receive|hear|see) (nothing|no) (further|more|else|other)( ({texts}))*( from you)?{end}
not (want|wish|care|need|like) to (hear|be contacted|be texted|receive|get|be messaged)( \w+){0,5} (by|via|through)
    (text|sms|message|phone)s?{end}
(know|idea|clue|sure) (who|what|why|how) (this|these|you|it|that)( is| are)?( \w+){0,4} (take|get|remove
    |delete) (me|my
    number)( (off|from|out|it|this|your|the|list|please))+(?= [.?]|$)
(stop|quit) (blowing|clogging|filling|spamming|jamming|pinging|buzzing|cluttering|flooding|bombarding|bugging) (up )?
    (my|our|this|me|us) (phone|inbox|mobile|messages)?( up)?(?= [.?]|$| with| please)
how many (more )?times( \w+){0,3} stop(?= [.?]|$| please)
(still|keep|why am i) (\w+ )?(getting|receiving|sending|texting|messaging)\b.{0,50}\b(opted out|unsubscribed
    |(said|sent
    |texted|typed|told you|asked you to) stop|asked to be)
(opted out|unsubscribed|(said|sent|texted|typed|told you to|asked you to) stop|asked to be (removed|taken
    off)).{0,50}\b(still|why am i|keep)\b
(i|we) (will|am going to|are going to|shall) .{0,40}\b(if|unless) you (lot |people )?(keep|carry on|do not stop|do not
    leave|text|message|contact|stop|send)( (on|texting|sending|messaging|it up|going|at it|this up|me|us|doing this
    |these|again|more|another))*{end}
(next|one more|another|any|any other) (text|message|sms|one) (and|from you and|or) (i|we)\b
(bother|annoy|pester|text|message|harass|spam|bug|trouble) (someone|somebody|anyone|other people) else{end}
you have been (told|warned|asked)( [.]| \w+){0,4} (no more|stop|not to|enough)\b
(cannot afford|costs? me|charged for|charges me|paying for|cost a fortune)\b.{0,40}\b({texts}|these|this|getting
    |receiving)\b.{0,20}\b(stop|end|cancel|no more)
^(.* [.] )?({courtesy} )*(no|not) (send|text|message|write|sms)( (me|to|again|more|please|anymore|this))*$
^({courtesy} )*can you not( {courtesy})*$
^({courtesy} )*blocked and reported( {courtesy})*$
(report|reporting|complain|complaining|report you|report this) (you )?(to (the )?(police|ofcom|ico|information
    commissioner)) .{0,20}\b(if|unless|text|message|stop)\b
({gone})(( \w+| [.]){0,8}? ([.]|so|please|and|just|now|(can|could|will|would) you))? (stop|quit|cease)( (this|it
    |these|now|sending
    |texting|messaging|contacting|them|the|your|to|({texts})|her|him|me|us|my|phone|number))*{end}
({gone})( [.]| \w+){0,9}? (do not|never|stop|quit) ({texting})( (it|him|her|them|me|us|to|any|this
    |these|phone|number|again|anymore|more|({texts})|his|my|here|things|please|anything))*(?= [.?]|$)
({gone})( [.]| \w+){0,9}? (remove|delete|erase|forget|take) (his |her |the |this |their )?(him|her|it
    |them|number|name|phone|details|me)( (off|from|out|your|the|list|lists|records|please|now|of|system))*(?= [.?]|$)
({people}|number|one) (you are (texting|messaging|contacting|writing to|after|looking for|trying to (reach|contact
    |get))|whose (number|phone|mobile) this (is|was)|you (want|text|keep texting|have been texting)|who had this
    (number|phone)|this (number|phone) belong(s|ed) to|on this number) (\w+ ){0,2}?({gone}|not here|gone|moved|left)
you are (texting|messaging|contacting|sending (these |this |texts |messages )?to) (a dead|someone who (is dead|died
    |has died|passed)|the dead|somebody who (is dead|died|has died)|a deceased)
(this|it|phone|number) (number |phone |mobile |is |was |used to be |belonged to |belongs to )+(my |our |the )?(late
    |\w+ )?(\w+ )?(phone|number|mobile|who|[.]|and|she|he)\b.{0,40}\b(died|dead|passed|deceased|no longer with us)\b
(this|the|my) (is |number |phone |mobile |line |sim |also |now )+(a |an |my |our |the |is |belongs to |for |used
    for |used by|only |just |now |only for )*(\w+ )?(work|business|company|office|shop|school|hospital|emergenc(y|ies)
    |kids?|childs|children|daughters?|sons?|year old)( \w+){0,5}? ?[.]?( please| so| and)* (remove|take|delete|do not
    |stop)( ({texting}|use|using|ring|ringing|call|calling|it|this|us|me|off|from|the|your|list|to|things|any|number
    |here|anymore|again|please
    |({texts})))*
    (?= [.?]|$)
(my|our|his|her) (\d+|\w+) year old (has|have|uses|owns|got|reads)( got| on)? (this|the) (number|phone|mobile)
(please )?(stop|quit) (texting|messaging|contacting|(sending|send)( ({these}|({texts}|things|stuff)))* to) (him|her
    |them|my (mum|mam|dad|nan|gran|wife|husband|mother|father|son|daughter|kids?)|mum|dad|nan){end}
(under|as per|in line with) (the )?(gdpr|data protection( act)?|uk gdpr)( \w+){0,5} (stop|remove|delete|erase|cease)
(i|we|hereby) (\w+ )?(withdraw|revoke|retract) (my |all )?(consent|permission)\b
^(please )?(withdraw|revoke|cancel) (my )?(consent|permission)( please)?$
(if|when) (you|i) (text|message|contact|get|receive|send|bother)\w* (me |this number |any |another |one )*(again
    |more|anymore|text|message|once more)\b
(any ?more|one more|another) (texts?|messages?|of these) (and|from you|i)\b
stop or (i|we|else)\b
count me out of ((this|these|your|the|all|any|future) )*(texts|messages|alerts|updates|list|texting)
(never|not) (sign(ed)?|subscribed?|agreed?|asked?)( up)? (for|to) (any of )?(this|these|it|that|your \w+|texts)(
    [.?])?( so| and| please| just)* (stop|take me off|remove me|get me off)(?= [.?]|$| please| now| it)
^(\w+ )?who is (this|it|that)( [.?])?( please| can you| just)* stop( please| now)*$
^({courtesy} )*(this|it|these|all this)( texts?| messages?)? (is|are)( all| only)?( just)? (spam|junk)( {courtesy})*$
(i|we) (\w+ ){0,2}?(asked|told|asking|telling|begging|begged) you (\w+ )?(to )?(please )?stop(?= [.?]|$| now| please
    | texting me| already)
(dead|died|passed away|deceased)\b.{0,40} (keep|still|have been|why (do|are) you)
    ({texting}|text|send|sending|writing|write)\b.{0,12} (him|her|them|my (mum|mam|dad|nan|gran|wife|husband|mother
    |father))\b
you (keep|are still|still|have been) ({texting}|writing to)( (texts|messages|things|to))* my \w+( [.])?
    [ ](and |who |but )?(he|she|they|has|is|have|,)?( has| is| have| was)?( just| sadly)? (died|dead|passed|deceased)\b
^({courtesy} )*((mr|mrs|miss|ms|my|the) )?\w+( \w+)? (has |have |is )?(sadly |just |now )?(died|dead|passed|passed away
    |deceased)\b.{0,30} (update|change|amend|correct) (your |the |ur )?(records?|lists?|files?|details|database|system)
(dead|died|passed away|deceased)( [.?])?( so| and| please)* (stop|do not|quit) (text|messag|contact|send)\w*
why (the \w+ )?are you (lot |people |guys )?still (text|messag|contact|send|bother)\w*( me| us|(?= [.?]|$))
you do not have (my )?(permission|consent)\b
not interested in ((receiving|getting|your|these|any|more|further|the|all) )*(texts|messages|updates|alerts)(?= [.?]
    |$| please)
(know|idea) (who|what|why) \w+( \w+){0,4} stop (texting|messaging|contacting)(?= [.?]|$| me)
(number|phone)\b.{0,80}\b(take|delete|remove|lose|get rid of|bin) (it|that|me)( off| out| now| please| from| your|
    the| this| lists?| records?| books?| system| database| files?)*(?= [.?]|$)
how (many times|often|many more times|much longer)( \w+){0,5} (say|tell|ask|text|reply|type|send|write|put
    |repeat)( \w+){0,3} stop(?= [.?]|$| please| now| before| and you| to you| texting| messaging| sending| contacting|
    these| this)
(what|which) (part|bit) of (the word )?(stop|no)( .{0,12})?( do| is| are| can| did)( not)? (you|hard|so|difficult
    |confusing)
no (more )?(need|point)( in| to| me| you)* ((keep|carry on|carrying on|keeping|go on) )?(text|message|send|contact
    |texting|messaging|sending|contacting)( me| us| this (number|phone)| these| them| any)+(?= [.?]|$| anymore| again|
    please| texts| now| as| i)
no (need|point)( in| to)* (keep|carry on|carrying on|keeping|go on) (text|message|send|contact|texting|messaging
    |sending|contacting)(?= [.?]|$| please)
(do not|no need to) (bother|keep|carry on|continue|go on) (texting|messaging|sending|contacting)( (me|us|this number
    |this phone|these|them|any|anymore|more|again|texts|messages|things|please))*(?= [.?]|$)
(enough|sick|fed up|tired|had enough|bored|done)( to death)?( of|
    with)? (getting |receiving |all |these |your |the |this |constant |you )*(texts|messages|texting me|messaging me
    |spam|alerts)(?= [.?]|$| and| from you| please| stop)
^(.{0,25} )?enough (texts|messages|texting|messaging|of this|already|now)( please| thanks| now)*$
^({courtesy} )*(i |we )?(have )?(way |far |just )?too many (texts|messages)( from you| now| a (day|week|month)
    | {courtesy})*$
^({courtesy} )*(do not|please not) (reply|respond|answer)( (to (this|me|my (text|message))|back|again|anymore|more))*
    ( {courtesy})*$
^({courtesy} )*(stop|quit) (asking|nagging|reminding|chasing|pressuring|pestering)( me| us)( {courtesy}| anymore
    | all the time| so much| every (day|week))*$
^({courtesy} )*(this|it) is (just |only )?(a|my|our|his|her|the) (\w+ )?(work|works|business|company|office) (phone
    |number
    |mobile|line)( (not|now|only|and|so|mine|personal|one|private|a))*( {courtesy})*$
(who gave you|how did you (get|come by)|where did you get|how (have|come) you( have)? got) my (number|name|details
    |mobile)( from)?( [.?]| and| because| as| {courtesy})* i (have )?(never|did not|do not (remember|recall)) (sign\w*
    |ask\w*|subscrib\w*|agree\w*|give|gave|regist\w*|join\w*)
^({courtesy} )*i (have )?(never|did not) (even )?(sign(ed)?|subscribed?|regist(er|ered)|joined?|opt(ed)? in
    |consent(ed)?)(
    (up|for|to|in|any|of|this|these|it|that|your|texts|messages|you|here))*( {courtesy})*$
^({courtesy} )*(stop|pause|hold off|lay off|leave off|leave me (be|alone)|give (it|me|us) a (rest|break)
    |no (more )?({texts}))( (on|with|from|sending|texting|messaging|me|us|these|this|the|your|all|it|them
    |({texts})))* {a_while}{because}
(i am|i have|i will|we are|my \w+) .{0,60}\b(so|and|please|[.])( please| can you| could you| will you)* (leave off
    |hold off
    |lay off|stop|pause|leave me (be|alone)|no (more )?({texts}))( (on|with|from|sending|texting|messaging|me|us|these
    |the|your|it|them|({texts})))* {a_while}( {courtesy})*$
({kin_of})\b{asks_nothing}.{0,60}\b((has|have|is|was|sadly|just|very|recently|unfortunately) )*(died|dead|deceased
    |passed)\b
({kin}) ((has|have|sadly|just|recently|unfortunately) )*(died|passed( away| on)?)\b{asks_nothing}.{0,40}
    ((so|and) )?(she|he) (will not|cannot|will no longer|will never) (be|come|make|need|attend)\b
(cease|no further|no more) (and desist|all contact|contact|communication)(?= [.?]|$| with me| please| from you)
^({courtesy} )*you( lot)? (keep|kept|are always|always|just keep|are) (bothering|pestering|harassing|hassling|upsetting
    |worrying|confusing|annoying|scaring|frightening) (me|us|him|her|my (\w+ )?\w+)( [.]| and| so| please| now)* (leave
    (me|us|him|her|them|my \w+) (alone|be|in peace)|stop|stop it)( {courtesy})*$
^({courtesy} )*(who|what) is (this|it|that)( [.?]| i| we| and)* (never|did not) (sign(ed)? up|subscribed?|joined?
    |asked? for (this|these|it|them)|agreed? to (this|these|it))( (for|to|with) (this|these|it|you|any of it))?{end}
(asked|told|begged|warned) you( (once|twice|\w+ times|already|before|now|nicely|again|enough))* to stop{end}
^(me|i|we|my \w+) no (want|like|need)( (more|any|your|this|these|the))* ({texts}){end}
^({courtesy} )*((these|this|they|it|your|texts|messages)( texts| messages)?( is| are)? )?not wanted( here| anymore
    | {courtesy})*$
"""
# … that they are somebody else.
NOT_THEM = r"""
^({courtesy} )*(this|i|it) (is|am) not (a )?({name}|him|her|who you think( i am| it is)?)( anymore| now| here|
    {courtesy}|[.?] .{0,30})?$
^({courtesy} )*not ({name})( here| {courtesy})*( [.?] (new|wrong) (number|person))?$
^({courtesy} )*(there is |got )?(no|not a) ({name})( lives| living)? (here|at this number|on this number
    |on this phone)
    ( {courtesy}| anymore)*$
^({courtesy} )*((my |our |the )?({people})|his wife|her husband) ((does|do) not live|no longer lives?|has not lived
    |is not living|never lived)
    (here|at this (address|number|house))( {courtesy}| anymore| now| no more| any longer| for (years|months|ages)
    | since \w+)*( [.] .{0,30})?$
(nobody|no one|no body|not anyone|no person) (here )?(called|named|by the name of|of that name|by that name)( \w+)?(
    lives)?( here| at this number| on this number)?(?= [.?]|$)
\w+ (do|does) not (have|use|own|got) this (number|phone|mobile|sim)( anymore| no more| now)?(?= [.?]|$)
\w+ no longer (has|have|uses?|owns?) this (number|phone|mobile|sim)
(this|it) (is )?(not|no longer) (his|her|their|him|({name})|({name})s) (number|phone|mobile)?( {courtesy}| anymore
    | no more| now)*(?= [.?]|$)
(just |only |recently |have )*(got|bought|have) (this|a new) (sim|number|phone|mobile)\b.{0,60}\b(not (mine|his|hers
    |hers now|me|for me|him|her)|someone elses?|somebody elses?|other (people|persons?)s?|previous|old owner
    |some elses)
not (the|who) (person |one |man |woman |lady |guy )?(that |who )?you (are|want|think|were)( after| looking for| trying
    to (reach|get|contact)| i am| it is| want| meant)?(?= [.?]|$| sorry| i am afraid| mate| love)
(think|sure|believe|suspect|reckon|like|must|guess) (you )?(want|need|have|mean|are after|meant|got) (somebody|someone
    |some one) else{end}
(this|the) (sim|number|phone|mobile) (was|used to be|belonged to|is|belongs to|used to belong to) (someone|somebody
    |another|some|some other|a different) (elses?|persons?|else s)
you (have )?(got |have )?(the )?wrong (one|house|people|family|address|recipient|name|end
    |lot)( {courtesy})*(?= [.?]|$)
"""

# Two words that make something else of the second: a stop that is a place, "at all", "not interested".
_PLACES = """
    bus tram the a non full pit each every next last school coach short door two one my our taxi buses rest
    truck another same train request
"""
PAIRS = {f"{place} stop": "x" for place in _PLACES.split()} | {
    "not interested": "f",
    "at all": "f",
    "once more": "M",
    "un subscribe": "U",
    "you not": "W",
    "from now": "f",
    "now on": "f",
    "in future": "f",
    "going forward": "f",
    "for good": "f",
    "no thanks": "f",
    "no thank": "f",
    "text stop": "x",
    "reply stop": "x",
    "send stop": "x",
}

# What Twilio, AWS, Telnyx, Braze and OneSignal document as opt-out words, STOP apart.
CARRIER_WORDS = frozenset(
    {
        "stopall",
        "stop all",
        "unsubscribe",
        "cancel",
        "end",
        "quit",
        "revoke",
        "optout",
        "opt out",
        "arret",
        "remove",
        "td",
    }
)
