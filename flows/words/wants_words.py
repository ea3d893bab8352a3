"""The wordings by which people say what they want of us; how to read a line is told in `phrases`.

As `reply_words.spell_reply` writes them. A line of `WANTS` is found anywhere in a message; what is said of this line,
of us, or of the sender's own texts stands in it, so that what is said of the area is none of them.
"""

LISTS = {
    "mine": r"""
(my|mine|our)( (own|personal|mobile|phone|whole|old))*
    [ ](data|info|information|details|number|name|address|records?|texts?|messages?|stuff|account|history|file
    |profile|words
    |answers|replies|things)
""",
    "what_i_told": r"""
(my (\w+ )?(name|number|texts?|messages?|ideas?|address|details|mobile|words)|what (i|we|people) (\w+ )?(write|wrote
    |text|texted|say|said|send|sent|put|type|typed|tell you|told you))
""",
    "held": r"""
(you|u|yous|they|ye)( (all|lot|guys|people))?( (have|has|do|still|might|may|will|ever|are))*
    [ ](hold|holding|keep|keeping|kept|store|storing|stored|got|have|saved|save|know|recorded|collected)
    ( (stored|saved|kept|recorded|down|written|got|on file))*
""",
    "about": r"""
(on|about|of|from|for|against|under|relating to|to do with|with) (me|us|my|this number|this phone|her number
    |his number)
""",
    "everything": r"""
(everything|every thing|all( of)?( the| that| what)?|any|whatever|what|the lot)
""",
    "wipe": r"""
(delete|deleet|delet|deleted|deleting|erase|erased|erasing|wipe|wiped|remove|removed|removing|destroy|destroyed|scrub
    |forget|forgotten|get rid of|clear|cleared|scrap|bin|binned|shred)
""",
    "idea": r"""
((two|three|four|few|other|last|first|second|\d) )?(idea|ideas|text|texts|message|messages|suggestion|suggestions
    |points?
    |requests?|reports?|thing|proposals?|questions?)
""",
    "news": r"""
(news|newz|update|updates|word|joy|luck|progress|latest|response|answer|feedback|outcome|movement|reply)
""",
    "said": r"""
i (have |had |did |already |just |once )*(asked|ask|texted|text|txted|txt|sent|send|put in|put forward|put|said|say
    |suggested|suggest|reported|report|mentioned|wrote|write|told you|raised|messaged|requested|proposed
    |brought up|gave
    |submitted|came up with|flagged)
""",
    "meeting": r"""
((residents?|tenants?|community|next|monthly|annual|public|general|committee|big|planning|partnership|evening
    |night|morning|tonights|tomorrows|\w+days?|january|february|march|april|may|june|july|august
    |september|october|november|december) )*(meeting|meetings|meetin|meetins|mtg|get together|gettogether|agm)
""",
    "day": r"""
(today|tonight|2nite|tonite|tomorrow|2moro|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|this (week|month)|next (week|month))
""",
    "treated": r"""
(treated|spoken to|talked to|dealt with|handled|spoke to|ignored by you)
    (?!.{0,30} (by|at|from|in) (?!(you|yous|your|one of you\w*|a volunteer|the (meeting|event|session|litter pick))\b))
""",
    "kin": r"my (mum|dad|wife|husband|son|daughter|nan|gran|mother|father|neighbour|friend|partner|carer)",
    "was": r"((have|had|was|were|been|being|got|am|are|just|has) )*",
    "cross": r"""
(not( \w+)? (happy|impressed|pleased|satisfied)|unhappy|disgusted|upset|angry|furious|appalled|annoyed|disappointed
    |livid|hurt)( (about|with|at|by|over))*
""",
    "when": r"""
((on|in|at|for|the|this|next|coming|week|weeks|weekend|month|\w+day|tomorrow|tonight|2nite|2moro|soon|please|then|now|later|up|going
    |here|near me|locally|round here|thanks|do you know|jo|love|at the moment|[.?]))
""",
    "end": r"(?= [.?]|$)",
    "at": r"""
(^|(?<=[.?] ))((hi|hello|hey|dear|hiya|please|sorry|ok|yes|just|and|so|but|also|well|then) )*
""",
    "open": r"""
((hi|hello|hey|dear|sir|madam|hiya|please|sorry|ok|yes|just|and|so|but|also|still|well|um|er|morning|good|[.]) )*
""",
    "help": r"""
(help(?! (others|elect|to elect|our country|but|myself|them|people))|helping|volunteer|volunteering|volunter
    |volenteer|give (you )?a (hand|bit of time)|lend (you )?a hand|giving a hand
    |pitch in|muck in|chip in|get stuck in|get involved|join in|be involved|do my bit|do some volunteering|offer)
""",
    "does": r"""
(bake|cook|clean|paint|dig|water|garden|weed|drive|lend|bring|teach|translate|interpret|knock on|cut|mow
    |litter ?pick|pick litter|sit on|sit with|look after|pop round|give (you|up|an hour|a day|a morning|some|my
    |out)|fix|mend|carry|walk|sew|knit|man the|steward
    |collect|deliver|post|hand out|leaflet|stuff|run (a|an|something|the|some|one)|coach|sing|take (photos|pictures
    |minutes|notes|people|the)|make (the |some |\d+ |cakes?|tea|curry|a )|do (the|a|some|your|teas?|leaflets
    |shopping|phone
    |face|painting|gardening|the)|set up|serve|spare|put up|pack|wash|sweep|tidy|plant|prune|build|photograph|film
    |design|type|come (and |along )?(paint|dig|clean|do)|go with|donate|chaperone|mentor|tutor)
""",
    "verb": "(help( out)?|volunteer|{does})",
}


WANTS = {
    "delete": r"""
{wipe}( (all|of|off|the|any|every|bit))* {mine}(?! (of|from) (the|a) (list|meeting))
{wipe}( (all|of|the|any|every|and|out|please))* (data|info|information|details|records?|messages|texts|stuff
    |everything
    |anything|everything else|copies|files?)( (that|which|what|of mine))? ?({held}|i (have )?(ever )?(sent
    |texted|wrote|said
    |told|gave)|{about}|(is )?(held|stored|kept)|off (your|the)|from (your|the) (system|records|database|files
    |server))
{wipe} (all|everything|anything|the lot)( that| what)? ({held}|{about}|i (have )?(ever )?(sent|texted|wrote
    |said|told|gave))
{wipe}( (me|my|us|it|them|that|everything|all|number|and|else|name|the|details|completely))* (off|out of
    |from) (your|the|yr)
    (systems?|records?|databases?|files?|books?|computers?|servers?)
(my (data|info|information|details|number|name|records?|texts?|messages?|account|history)
    |everything i (have )?(sent|texted|wrote|said)( you)?
    |all (the )?(data|info|information|records)( about me| on me)?)( (n|and|all|to be|all to be|my|texts
    |messages|of it|of them))* {wipe}\b
(get|take|remove)( \w+){1,7} (off|out of|from) (your|the|ur|yr) (systems?|records?|databases?|files|computers?
    |servers?)
(want|like).{0,50} {about} (gone|off|out)\b
(delete|erase|wipe|remove) (all of it|it all|all of them|them all)\b(?=.{0,20}$)
{wipe}( (that|the|my|this|last|all))* (message|text|messages|texts|one)( that)? i (have )?(sent|texted|wrote|put)
i (text|texted|sent|messaged) (you|u)\b.{0,40}(please |can you )(delete|erase|remove|ignore and delete) (it|them|that)
{wipe} (what|whatever|anything|everything) {held} {about}
(want|have|get|like|need|request|possible to have|getting|having)( to (have|get))?( (all|of|the|everything|n|and|my
    |number))* ({mine}|all records|records of me|everything)( (and|n|all|of|my|texts|messages|to be|be))* {wipe}
(do not|dont|no longer|not) want (you|yous|ye|anyone|u) (to )?(keep|keeping|hold|holding|store|storing|have
    |having)( (all|any|of|anything
    |to do with))* ({mine}|(about|on|of) (me|mine))
(do not|dont) want (any of it|it|them|anything) (kept|stored|held|on file)
right (to|of) (erasure|be forgotten)|erasure request|request (for )?(erasure|deletion)|deletion request
(delete|erase) (all )?(my )?(personal )?data|forget (me|i exist|about me|i ever texted)\b(?! not)
{wipe} (all )?(records?|data|traces?|copies) of me|(delete|erase|wipe|scrub)( out)?( (everything|all
    |the lot))*( of| about| on)? me\b
{at}(forget me [.] )?(delete|erase|wipe) (everything|all|the lot)( please)?{end}
(how|where|who) (do|can|would|could) i (get|have|ask).{0,20}(data|info|details|number|texts|messages).{0,20}
    (deleted|erased|removed|wiped)
""",
    "data": r"""
(what|which|wot|whatever|how much)( (data|info|information|details|personal|stuff|sort of|kind of))*( do| is
    | have| are| has
    | it is| else do)* {held} {about}
what( (data|info|information|details|personal))* (is|are|has been|have been|is being) (held|stored|kept|saved
    |recorded|on file
    |known|collected) {about}
(want|like|need|know|see|entitled|right|ask|request|find out|get).{0,40}(what|which|all|any|everything|copy|data|info
    |information|details).{0,40}(held|stored|kept|saved|hold|keep|have|got|recorded) (on|about|against|for
    |relating to) (me|my|us)
(copy|copies|print ?out|download|list|record) of( (all|everything|the|any|what|whatever|my|that|data|info|information
    |details|personal|is))* ({held}|{mine}|(is )?(held|stored|kept|recorded)).{0,30}
(print ?out|copy|list) of( all)?( my)? (data|texts|messages|details)
(subject access|(data )?access request|sar|dsar|data request)\b
(under |by |my )?(gdpr|data protection)\b.{0,40}(see|know|copy|have|get|send|what)
(do|have|are|did) (you|u|yous)( still)? (keep|keeping|hold|holding|store|storing|save|saved|got|have
    |having)( (all|got|a|copy of))*
    \s{mine}
(see|send me|send|get|have|give me|show me|can i have)( (all|of|everything|back|the|a copy of|copies of))*( (my|the))?
    [ ](texts|messages|data|information|details|info|everything)( (of mine|that|which|back
    |all))* (i (have )?(ever )?(sent|texted
    |wrote)|you (have )?(kept|hold|have|got|keep)).{0,30}
(send|show|give|text|email|post) (me|us) (everything|all|the lot)( (that|what))? ({held}
    |i (have )?(ever )?(sent|texted|wrote))
(send|get|have|see|show|give)( (me|back|us|you))*( (all|the|of))* my( old| past| sent| own)* (messages
    |texts)\b(?=.{0,45}$)
(what|which)( \w+){0,2} of (mine|my (texts?|messages?|details|data|info\w*))( \w+){0,2} (kept|saved|stored|got
    |hold|keep|held)
(do|are|is|have) (you|u|yous|my)( \w+){0,3} (store|stored|saved|kept|save|keep|hold|have)( \w+){0,2} (what i
    |my name|with my name|my address|my number|my (texts|messages))
(is|are) my (name|number|texts|messages|details|address)( \w+){0,2} (on (some|a|any|your)( \w+)? ?(list|file
    |record|system)|saved|stored|kept|recorded|held)
(see|know|read|get) what (has been|is|was|have been|you have)( \w+)? (written|held|kept|said|put|recorded
    |got)( down)? (about|on|against|for) me
(see|get|access|view|get to see) my data\b
who (can see|sees|has|gets|looks at) (my|this) (number|details|texts|messages|name|data|info).{0,60}
(have|got) you got my (name|number|address|details)
""",
    "complain": r"""
(make|making|lodge|raise|put in|file|log|have)( (a|my|this))? complain(t|ts)?( (about|against|to|over|regarding))+
    (you|your|yous|this (service|text|number|line|thing|system)|the (service|text|way (you|my)|people (running
    |who run|behind)
    |organis\w+|texts?|line|person)|how (you|my))
(complain|complaining|complain to)( (about|to|against|over|regarding))*( (who|how|someone|somebody))* (you|your|yous
    |this (service|text|number|line|thing|system)|the (service|people (running|who run|behind)|organis\w+|texts?|line)
    |how (you|my))
i (will |want to |would like to |wish to |am |have to |make |must )*complain(t|ing)?( because| cos| as
    | that)* (you|yr|your)
your (organisers?|volunteers?|staff|people|coordinator|team|lot|man|woman).{0,40}(rude|nasty|sarcastic
    |dismissive|shouted
    |horrible|ignored|laughed|patronising|unhelpful)
(how|who|where) (do|can|could|should) i (make|complain|speak|go|send|put in).{0,30}(complain(t)?).{0,40}(you
    |your|this (text
    |service|number|line)|people (running|who run))
complain(t|ts|ing)?\b.{0,40}\b(about|against|to|of|with|over)( the)?( (way|conduct|behaviour|attitude|how
    |manner))*( (one|some|any|a|all|of|by))*
    [ ](your|you|yours|this (service|text|number|line|charity|organisation)|organis(er|ers|ation)
    |(your )?chairman|coordinator|the texts?|partnership)\b
my (message|text|texts|info\w*|data|details|number|personal \w+|name)( \w+){0,3} (handled|dealt with|passed on
    |read out|shared|put up|given out)( (by|at|with|to|on|without)\b|{end})
(do not|dont|not) (like|happy with) (how|the way) (you|yous|u)( (lot|are|all))* (run|running|doing|handling
    |treating|dealing)
(told|showed|read|shared|telling)\b.{0,30} what i (had |have |would )?(texted|said|wrote|put)\b
(who|where|how) (do|can) i complain( to)? .{0,20}(you|your|my (text|message|data|number|idea))
why (did|do|are|have|would|has) (you|u|yous|this number)( (lot|keep|all))? (text|texting|txt|texted|message
    |messaging|messaged|ring
    |rang|phone|contact|send|sending|wake|woke|woken) (me|us|my).{0,60}
(how dare|why did|you had no right to|no right to|who said|who told) (you|u|yous)?.{0,25}(read|share|shared
    |tell|told|put|pass|passed
    |give|gave|post|print|print|publish|name|use|used|change|changed|delete|deleted).{0,20}my (name|text
    |message|number|words|idea
    |details|data|info|address)
(you|yous|u|ye)( (lot|have|even|just|all|then|people|have just|went and|must have))* (shared|share|passed|gave
    |given|told|put|read out|read
    |posted|printed|published|used|sold|leaked|changed|deleted|twisted|lost|ignored|misquoted|edited|binned
    |messed up|put up
    |showed|wrote|misread|got)( (out|on|up|round|around|all))* my (message|text|number|name|words|idea|details
    |data|info|address
    |suggestion|mobile)( completely)? (?=wrong|to\b|with|without|out|on|up|round|under|in|and|for|at|about|all
    |name|completely|never
    |you|[.]|then)
(you|yous|ye|u) (said|told me|promised) (it|this|that|my \w+) (was|is|would be|stays?|were) (private
    |confidential|anonymous|free|secret)
told you( \w+){0,3} in (confidence|private)
(changed|twisted|altered|made up|edited) what i (wrote|said|put|sent|texted)|i never (said|wrote|agreed to|put
    |texted) that\b
(not|never) (happy|impressed|pleased) (with |about )?(how|the way) my (info|information|data|details|text|texts
    |message|name|number|idea)
without (asking|telling|my permission|my say so|my consent|permission)( me)?\b(?<=me|on|so
    |nt)(?=.{0,40}$)(?<!council without asking)
my (text|texts|message|messages|idea|vote|words) (was|were|is|are|has been|have been|got)( \w+)? (not counted
    |ignored|not|lost|deleted
    |twisted|changed|misused)
(this|the|your|ur|this whole|yr)( \w+)? ?(service|text (line|thing|service|system|number)|texting thing|number
    |line|system|bot|robot|machine
    |replies|replys|reply|answers|texts)( \w+){0,2} (is|are|was|were|is just|are just) (a |an |so |just |pure
    |total |complete |absolutely
    |really |bloody |fucking |utter |all |such |proper |beyond )*(useless|rubbish|crap|shit|joke|waste
    |pointless|fix|disgrace\w*|appalling
    |terrible|awful|stupid|annoying|a con|scam|disgusting|hopeless|pathetic|dreadful|rude|shocking|nonsense
    |bobbins|pants|broken)
(how|where|who) (do|can|could) i complain.{0,40}(text|texting|this|number|service)
(very |so |really )?(bad|poor|silly|stupid|rubbish) (system|service|show|form)\b|(robot|bot|machine
    |automatic)( \w+){0,2} (rubbish|useless|no sense|stupid|silly|wrong)
^{open}(well )?(that|this|it)( (is|really|just|simply|so|absolutely|totally|quite|frankly))* (not (good enough
    |acceptable|on|right)
    |unacceptable|ridiculous|a (complete |total |bloody )?(joke|disgrace)|disgraceful|disgusting|pathetic
    |no good( to me)?)( [.])*$
want(ed)? (to (talk|speak|write|text) to )?(a|an) (proper|real|actual|human|living) (person|human|being|one)\b
(get|got|getting|all i get is)( is| from you)*( the| me the)? (same|stupid|automated|automatic
    |robot)( \w+){0,3} (answers?|repl(y|ies)|messages?|texts?)\b
(way|how) (i|my \w+|we|she|he) (was|were|got) (spoken to|treated|dealt with|talked to
    |handled).{0,15} by (one of )?(your|you|yous)\b
(group|partnership|committee|association|you|yous|you lot) (only|always|just) (ever )?(listens?|cares?|hears?
    |answers?) (to|about)\b
(want|wish|like|need|have|going) to (complain|(make|lodge|file|put in|raise) an? (formal |official |proper
    |serious )?complaint)( [.]| that| because| cos| as)* (you|your|yous|yr)\b
(make|lodge|file|put in|raise) an? (formal|official) complaint about (my (host|coordinator)|the (host|coordinator
    |chair\w*|person|lady|man|woman|volunteer)|[a-z]+){end}
(you|yous|u|ye|they)( (lot|have|just|even|all|went and|must have))* (shared|passed|gave|given|sold|leaked|told)( out)?
    \smy (phone |mobile |personal )*(number|address|name|details|info)( \w+)?( away| to| with| round| on)\b
(complain|complaint)( (about|against|to|over|regarding))+ the (residents? |tenants? |community )?(group
    |partnership|committee|association|charity|organisers?|volunteers?)\b
(your|ur|yer|the) (replies|replys|reply|answers?|texts?|messages?) (make|makes|made|making) (no|zero|little) sense
this (thing|number|service|line|bot)( \w+)? (did not|does not|do not|never|cannot) (understand|listen|get|read|answer)
(you|your|yous)( \w+){0,3} (automatic|robot|silly|daft|stupid) (answers?|repl(y|ies)|messages?)|(silly|daft
    |stupid|wrong|same) (replies|answers)
(not satisfied|unsatisfied|dissatisfied|not pleased|fed up) with (your|this|the) (service|text\w*|system|number
    |line|replies|answers|people)
(my|our) (messages?|texts?|ideas?)( to you)? (are|is|were|was|get|gets|keep getting|being|been) (ignored|binned
    |lost|deleted|laughed at)
(promised|told) (a|me a|i would get a) (call|reply|answer|text) back.{0,60}never
(you|yous) (sent|send|texted|keep sending)( me)?( the same)?( \w+){0,3} (\w+ times|at (\d|six|five|four|three
    |two|midnight)|in the night|over and over|again and again|late at night)
(charged|charging|cost|costing|bill|billed)\b.{0,40}(texting|texts to|text to|messages to) (you|this)
(you|yous) are (a )?(bunch|shower|load|lot) of
(put|wrote|had|printed|read)( out)?( up)? my (name|words|message|text)( up| out)?( on| at| in)\b.{0,50}(nobody
    |no one|without|never) (asked|asking|told|telling)
complain\w*( (about|over|of|regarding|on|to you))* ((how|the way) (i|we|{kin}) {was}{treated}|(my|our) treatment{end})
complain\w*( formally)?[ ][.] (i|we) {was}{treated}
{cross} (how|the way) (i|we|{kin}) {was}{treated}
{cross} (how|the way) (you|yous|your \w+|you (lot|people|guys|all)) {was}(treated|treat|dealt with|deal with|spoke to
    |speak to|talked to|handled|handle) (me|us|{kin})\b
(you|yous|you (lot|people|guys|all)|your (lot|people|\w+ers?|staff|team)) {was}(treated|treat) (me|us|{kin})\b
(i|we) ((feel|felt|think) (like )?((i|we) )?)?{was}(treated|spoken to)( \w+){1,3} by (you|yous|your)\b
{at}(how|the way) (i|we) {was}{treated}( (on \w+day|yesterday|today|this morning|last (night|week)|at the \w+))*
    [ ](was|is) (just |simply |really |so |absolutely |totally )*(not (on|right|good enough|acceptable|fair)
    |(a |an |such a )?(disgrace\w*|disgusting|appalling|wrong|unacceptable|shocking|awful|terrible|insult)){end}
(your|the) (fella|lady|woman|man|person|people|guy|chair\w*|volunteers?|lot) (that|who
    |what)( \w+){0,5} (shouted|rude|swore|laughed|ignored|never rang|sneered|mocked|told me off)
(crap|rubbish|useless|shit|terrible|awful|disgusting|appalling|shocking|pathetic|poor|disgraceful|worst
    |dreadful) (text )?(service|system
    |way to treat people)
(you|yous|ye|u)( (lot|people|all|guys))?( (do not|dont|just|even|still|only|always|cannot))* (never|ignore
    |do not) (answer|listen|reply|respond
    |read|ignore|text back|get back|every|everything|people|us|me|anything|what)
(been |have been )?(texting|messaging) (this number|you|yous) (for|since).{0,40}(ignore|nothing|never|no reply
    |not one|no answer)
(texts?|messages?) (i have |i )?(sent|send).{0,15}(and |but )?(not (one|a single)|no|never|without) (reply
    |answer|response|word)
(whoever|the people|them (that|who|people)|those|people|the lot) (who |that )?(runs?|running|organis\w+
    |behind) (this|the text|these texts).{0,60}
(what is|whats) the (point|use) (of|in) (this (number|line|service|text)|texting|me texting).{0,60}
(send|sends|sending|get|got|getting) (the same|me the same)( \w+){0,3} (answer|reply|message|text) (every|each
    |all).{0,30}
(your|ur|this) (system|service|number|line|texts?)( (has|have|just|keeps?|is))* (charged|charging|cost|costing
    |took|taken|takes)
    (me|us|my)
i get (\d+|two|three|four|five|six|loads of|so many|too many) (texts|messages).{0,50}
(put|filed) my (idea|text) (under|in) the wrong
(my neighbour|somebody|someone|everyone|people|whole street|the whole block).{0,25}(found out|knows
    |know) (it was me|i texted|what i (said|texted|wrote))
""",
    "status": r"""
(any|is there any|there any|got any|have you any|have you got any|what is the|what is|heard any|is there)( more
    | further| new)? {news}
    ( (yet|back|at all|so far|please))*( (on|about|with|for|re|regarding|of|from|to))?( (the|my|that|what|this
    |our))*( \w+){0,6}? ({said}|my {idea})
(any|got any|what is the|is there any)( more| further)? {news}( (on|about|with|for|re|regarding))* (my
    |what i)\b.{0,60}
(what|wot) (has |have |is |did )?(happened|happening|happen|become|became|come|went|gone|going on|the score
    |the story|the crack)( (to|with|of|about
    |on))*( (the|that|my|our|all))*( \w+){0,5}? ({said}|my {idea}|(text|idea|message|suggestion) of mine)
(what|wot) (happened|has happened|is happening|became|has become|is going on)( (to|with|of|about))* (my
    |our) (idea|text|message|suggestion|thing about
    |point|request|report).{0,60}
(what|wot) (stage|state|point) is my {idea}.{0,30}|where (are (we|you|things)|is|has)( (up to|at|it))* ?(with
    |on|got to)? my {idea}.{0,60}
(did|has|have|is|are|was|were|will|when will|when is|when are|do)( (you|anyone|anybody|somebody|someone|they
    |yous|any one|it|u|jo|the council
    |the partnership|the committee))*( (ever|even|actually|had|get|got|to|a|yet|you|going|any|look
    |chance))* (read|get|got|see|seen|look at|looked at
    |look into|looked into|do|done|consider|considered|discuss|discussed|think about|thought about|answer
    |answered|reply to|replied to|decide on
    |decided on|act on|pass on|passed on|received|receive|say|said|hear|make of|made of|chance|with|about|like|doing)
    .{0,20}(my {idea}|what {said}|{said}|(text|message|idea) of mine)
(did|has|have|was|is|will|were) my {idea}( (about|for|on|of) .{1,40}?)? (get|got|go|gone|reach|reached|come
    |came|been|be|any|read|seen|looked|discussed|passed|make
    |made|accepted|count|even|to|happen|happening|going|ever|still|being|turned|chosen|picked|approved|work
    |arrive)\b.{0,50}
is (anything|something|anyone|any thing|nothing|it|owt)( (being|going to be|getting|been|gonna be))* (done
    |doing|happening|sorted)( anything)?( (about|with|on))*
    .{0,40}({said}|my {idea})
(did|has|have|will) (anything|something|nowt|nothing|owt)( (ever|come|came|happen|happened|get done|of))+( (of
    |from|to|with|about))*.{0,30}({said}|my {idea}|of it)
(i|we) (have |already |did |had )*(texted|txted|sent|send|asked|wrote|messaged|told|suggested|put in|reported
    |said|mentioned|text|raised)
    (you |yous |u |in |a text |a message |message |text |something |my idea |an idea )*(about|bout|re|for
    |regarding|of|that)?.{1,70}(ago|in (january|february
    |march|april|may|june|july|august|september|october|november|december|spring|summer)|last (week|month|year
    |time)|weeks?|months?|before|earlier|yesterday)
    .{0,30}(what|did|any|nothing|no (reply|answer|news)|heard|hear|happened|happen|is it|has|have|nowt
    |wondering|answer|update|still)
(still )?waiting (to hear|(for|on) (a |an |any |your |the |some )?(reply|answer|response|word|news|feedback))( (back
    |from|you|yet))*( (about|on|to|for|re|regarding))+ (my|the|what|that).{0,60}
(still )?(not heard|never heard|have not heard|heard nothing|nothing heard|no reply|not had|never had
    |never got|have not had)( (to|for|on|a|an|any|anything|back|hear|from|you|yet
    |reply|answer|response|word))*( (about|on|to|for|re|regarding))+ (my|the|what|that).{0,60}
(wondering|wonder|checking|check|chasing|chase|follow(ing)? up)( (up|on|if|whether|how|about|what|to|see
    |in))*.{0,25}(my {idea}|{said}).{0,60}
{at}(an )?(updates?|news|progress)( please)? (on|about|for|with) (my|what i)\b
(get|have|give me|send me|can i) (a|an|any|some) (update|news|answer) (on|about|to|for) my {idea}
(status|state|progress) of my {idea}.{0,50}
(how|wondering how|asking how) (my|our)( \w+){0,4} (idea|suggestion) (is|was|has|got|did|will)( \w+){0,3}
(how many|how much|did many|did any)( \w+){0,3} (backed|liked|supported|voted|agree|agreed|like|support
    |back)( \w+){0,2} my {idea}.{0,40}
(you|u|yous|they|someone|jo) said (someone|somebody|you|they|he|she|it|we) (would|will|was going to
    |were going to) (look|read|ask|pass|answer|reply|get back|text|see|check|sort)\b.{0,60}
(i|we|my \w+|boy|girl|lad|son) (text|texted|txted|sent|put in|put forward|wrote|asked)( in)?( (to|you|u|yous
    |this number
    |a text|an idea))*( (about|bout|suggesting|for|on|regarding|asking|re))+.{1,80}(is it|did it|has it
    |have they|is there|any
    |update|whether|considered|picked|going ahead|where did|what|get my|ended? up)\b.{0,40}
my (text|idea|message|suggestion|one)( from| about| on| for).{1,60}(where did|what|did it|is it|has it|any
    |end up|get to)\b.{0,30}
(anything|something|owt|word|reply) (back|yet|from)( \w+){0,4} (on|about|to|for) (what|that|the \w+) (i|a
    |we) (sent|texted|asked|said|wrote|put)\b.{0,60}
where my {idea} (is|was|has|got)\b.{0,30}
how (is|are|did|has|have) my {idea}.{0,40}|(remember|regarding|re|about) my {idea}.{1,40}(any|what|did|has|is
    |how).{0,40}
^{open}(have|has|did|do) (you|u|yous|they|anyone|anybody|someone|somebody|the council|any of you)( (even
    |ever|actually|all|had a chance to))* (read|seen|see|get|got|received|receive|looked at|look at
    |answered|answer|replied|reply|said anything|heard|hear|decided|decide|asked|ask|passed|pass
    |done anything|do anything)( (it|that|mine|them|anything|back|on|about it|yet|at all|from (them
    |the council|you)|then|please|so far|ok|all right|what i (sent|texted|wrote)))*( [.?])*$
^{open}(when|how soon|how) (will|do|can|might) (i|we) (hear|know|get|have)( (an|the|any|what|if))*( (answer
    |reply|news|back|something|anything|outcome|happens|happened|they say|it is done))*( (about it|from you
    |from (someone|somebody|them)|then|please))*( [.?])*$
^{open}(so )?what (was|did they|have they|has been|did you|got) (decided?|decide|said|say|done)( (then
    |about it|in the end|please))*( [.?])*$
^{open}(so )?what (are|is|will|have) (you|u|yous|they|the council|anyone|anybody|someone|somebody)( (all|lot|actually
    |going to))?
    [ ](do|doing|done)( (about|with) (it|this|that|my \w+))?( [.?])*$
^{open}(any|any more|got any|is there (any|an)) (answer|reply|response|luck|decision|outcome)( (yet|please
    |at all|then|from (them|the council|you|someone)))*( [.?])*$
^{open}(any|any more|got any|is there any) (news|update|updates|joy|progress|word|feedback)( (yet|please|at all
    |for me|mate|love|then|[?]))*$
(did|do|will) (you|they|u|yous) (say|said)( yes| no| or| anything)* (to|about) (my|what i).{0,40}
""",
    "meetings": r"""
(when|where|what time|what day|what date|which day|which date|what room|which room|how often|when abouts
    |whereabouts|wot day|wot time|what hall|what (is|are) the
    (date|dates|time|times|place|address|venue|next date))\b(?!.{0,30}\b(should|need|needs|could|people|young
    |teenagers|kids|youths)\b).{0,45}
    ({meeting}|you (lot |all |guys )?(next )?(meet|meeting)( up)?|we (next )?(meet|meeting)( up)?)
^{open}(is|has|have|did|was|were|will|are|does|do|any chance)( (the|this|that|there|your|a|any|they|you|it
    |still|move|change|cancel|hold|have|next))* {meeting}
    .{0,25}\b(on|moved|changed|cancelled|canceled|happening|{day}|\d{1,2}(pm|am|th|st|rd|nd)?|held|zoom|online
    |in person|at|in|upstairs|still|off|open|going ahead|
    postponed|start|starts|finish|free|soon|coming up|planned|kids|children)\b
^{open}(did|have|has) (they|you|yous|it) (change|changed|move|moved|cancel|cancelled|postpone)( the)?( time of
    | date of| day of)*( the)? {meeting}.{0,40}
^{open}{meeting}( is| still| on| happening| today| this)* ({day}|still (on|happening)|happening|on
    |cancelled).{0,30}[?]
^{open}{meeting}( \w+){0,3} (yes or no|or not|is it on)
\b(is it|it is|still|is) on (tonight|today|2nite|{day})\b.{0,20}{meeting}
(date|dates|time|address|place|venue|details|location|postcode|day)( and time)? (of|for|is|to)( the| your
    | this)? ((next|residents?|tenants?) )*{meeting}
(there is|there are|is there|are there|said there is|heard there is|says) (a|any|another
    |more)( \w+)? {meeting}.{0,30}(right|true|correct|on|this|next|soon|{day}|coming|\d|in)
what (room|hall|place|address|time|day|date)( is| are)?( the| your)? {meeting}
    |(please )?what is (the )?(address|place|time|day) (for|of) (the )?{meeting}
(missed|miss|forgot|forget|lost|did not (get|see|hear)).{0,30}{meeting}.{0,20}(when|where|next|what)
(forgot|forgotten|cannot remember|remind me|not sure|tell me|let me know|do not know|know)( \w+){0,4} (when
    |where|what (day|time|date)|the (date|time|day|place))( \w+){0,4} {meeting}
{at}(is|has|have|did|was|were|will|are|does|do) (the|that|this|there|your|you|u|yous|yer|they|it|any|next|our
    |we|tonights|todays|tomorrows|\w+days?s?|\w+ber|january|february|march|april|may|june|july
    |august)\b(?!.{0,60}\b(need|should|room|too|always|enough|more|better
    |why|place|point)\b).{0,40}{meeting}\b.{0,40}{end}
(the|your|that) {meeting} (has|have|is|was|got)( (been|being|now))* (put back|moved|cancelled|changed|postponed
    |brought forward|off|on)\b.{0,50}(right|true|correct|[?])
{at}is (it|the thing) (still )?(on|off|happening|going ahead) (tonight|today|2nite|{day})\b.{0,12}{end}
(what|which) (date|day|night|evening|time|room|hall|place)( is| are)?( the| your)? {meeting}
{meeting}\b.{0,40}\b(where (is|are)|what (building|room|place|hall|street|door)|which (building|room|hall|door)
    |venue has changed|in front of|nobody here|no one here|doors? locked)\b.{0,60}
(which|what) (building|room|hall|door|place)( is| are)?( it)?( the)?( for)?( the)? {meeting}
{meeting} (on |is |at )*({day}|the morra).{0,12}(is it|at|aye or|yes or|or)\b.{0,25}
{meeting} (the morra|tomorrow|tonight|today)( aye or naw| yes or no| or not|[?])?
any (more |other )?{meeting}( \w+){0,3} (in the (evening|daytime|day|morning)|soon|at the weekend|coming|before
    |after)\b.{0,40}
{meeting}.{0,25}\b(when is|when are|whens|what time|where is|wheres|when|where)\b.{0,12}$
(what|wot) time( does| is| do)?( it)?( start)?.{0,12}{meeting}
^{open}how (will|do|can|would) (i|we) (know|hear|find out)( (when|if|about|that))* (there is|it is|you have|the next)
    \s?(one|another|on|next one|another one)?( [.?])*$
^{open}(and )?when (is|are|will)( (the|your|our|you))* next (one|ones|meet ?up|session|event)( (be|on|start|happening
    |held|you|lot))*( {when})*$
^{open}(what|which|any|how many|what other) (meetings?|events?|dates|sessions?|things)( (have|do|are|has|is|will
    |did) (you|yous|there|we))?( (got|have|having|all|lot|be|running|planned|is|are))*( {when})+$
^{open}what (meetings?|events?|dates|sessions?) (have|do) (you|yous)( lot| all| guys)? (got|have)( [.?])*$
^{open}what (have you|you|do you|is there|have yous|else have you|else is)( (got|have))* ?on( {when})+$
^{open}((is|are)( there)?|have you( got)?|you got|got|do you have) (any ?thing|any|something|one|any (more )?(meetings?
    |events?|sessions?))( (on|happening|planned|going on|coming up|coming))*( (on|for|in|this|next|coming))* (week
    |weekend|month|{day})( {when})*$
^{open}(what is|what else is|any ?thing)( (on|happening|going on|coming up|planned))+( (on|for|in|this|next|coming
    |the))* (week|weekend|month|{day})( {when})*$
^{open}what is coming up( (next|soon|then|please))*( [.?])*$
(want|like|would like|love) to (come|go|attend|be)( along)? (to|at) (the|your|a)( next)? {meeting}.{0,25}(when
    |where|what time)
""",
    "person": r"""
(this is|that is) my new (number|phone|mobile)\b|i have (a|got a) new (number|mobile number|phone number)\b
^{open}(?!the |a |my (phone|battery|plant|tree|grass))([a-z]+ ){1,3}?(has |have |had )?(just |sadly |recently
    |now )?(passed away|passed on|died)( (on|in|at|last|this|yesterday|today|the|a|hospital|morning|night|week|month
    |weekend|ago|peacefully|\w+day|days|weeks))*( [.])*$
{at}(please |can you |could you |will you |would you |can i ask you to |just |only )+(only |just |not |please |do not )*
    (text|message|contact|txt) (me|us)( only| just| please)* (after|before|in the|at (night|weekends|work|lunch)
    |between|on
    (mon|tue|wed|thu|fri|sat|sun|week)|during|late|early)\b[^.?]{0,60}{end}
{at}(do not|please do not|can you not|could you not|stop) (text|message|contact|txt|texting|messaging) (me
    |us) (before|after|in the
    (morning|night|evening|day)|at (night|work|weekends)|so (late|early)|late|early|between|on (mon|tue|wed|thu|fri
    |sat|sun))\b
    [^.?]{0,60}{end}
{at}(how (do|can|will|would|could) (i|we) (find out|know|hear|see|get to know|get hold of)( about)? (what|who
    |how) (they|you|was|were|it
    |the meeting|everyone|people)( \w+){0,6}|what (was|did (they|you|it)|got|were)( \w+){0,2} (said|say|decided
    |decide|agreed
    |agree|happen|happened|discussed) (at|in|on) (the|that|last|your|\w+days?|yesterdays)( \w+){0,3}|(are there|is there
    |where (are|can i (find|see|get))|can (i|we) (see|have|get|read)|could (i|we) (see|have|get|read)|send me
    |will there be
    |have you got|did (anyone|someone|you) take)( (any|the|a copy of|some|me|copy of))* (minutes|notes)( \w+){0,6}){end}
{at}(i |we |id |just )?(want|need|would like|expect|demand)( (someone|somebody|you|a person|jo|anyone
    |one of you))? to (ring|call|phone
    |contact|speak (to|with)|talk (to|with)|come and see|visit|write to|email|get back to|explain)( (me|us|it|this|to
    |a|the|person
    |human|somebody|someone|today|now|please|back|tomorrow|asap|about (it|this)|this (week|morning|afternoon)
    |as soon as possible
    |properly|in person))*{end}
{at}((can|could|will|would|please|you|someone|somebody|anyone|jo) )+(read|send|post|print|email)( out)? (me|us)? ?(it
    |that|the|your|a|an|any
    |some|this|large|big)( (agenda|minutes|map|leaflet|form|programme|letter|details|information|info|copy
    |large print|audio|braille
    |notes|print|version|message|text|texts|address|postcode|in|or|and|of|it|the|on paper))*( (over the phone|out
    |aloud|to me
    |by post|by email|please|again|in (large print|braille|audio)))*{end}
{at}how (did|was) (it|the meeting|last night|yesterday|\w+days?( night)?|tuesdays? meeting)( (go|last night|yesterday
    |then|all))*{end}
{at}((please|can|could|will|would|someone|somebody|you|a person|anyone|ask \w+ to) )+(please )?(ring|call
    |phone)( back)? (me|us|my (office
    |daughter|son|wife|husband|mum|home|landline|mobile|house phone|carer|work|neighbour))( (back|please))*( (on|at
    |after|before
    |about|between|in the|tomorrow|today|this|when|as soon)\b[^.?]{0,60}([.] [0-9 ]+)?)?{end}
{at}(can|could|may|would like|want|need|i)( (i|we|please|just|to|like|would))* (have|get|see|like|want|need|receive
    |be sent)( (please|a|an|the
    |full|short|copy of))* (note|summary|breakdown|record|list) of (what|everyone|everybody|who|all|people|how many
    |the (ideas
    |texts|replies|complaints|suggestions))\b.{0,80}{end}
{at}((can|could|will|would|please|you) )+(add|put|take) (me|us|my (name|email)|him|her) (to|on|onto|off) (the|your
    |a) (\w+ )?list\b
    [^.?]{0,50}{end}
{at}(can|could|may|how (can|do)|is it possible) (i|we|to)( (just|please|get to|actually))* (speak|talk|chat
    |get through) (to|with) (a|an|someone|somebody|the|you|anyone)( (real|actual|proper|living
    |human))*( (person|human|being|one))?( (instead|please|on the phone|about this|about it|there|real|now
    |at all))*{end}
{at}(i )?(want|need|would like|prefer|wish)( to)? (speak|talk|chat) (to|with) (a|an|someone|somebody
    |the)( (real|actual|proper|living|human))*( (person|human|being))?( (please|about (this|it)|instead|there))*{end}
{at}(can|could|will|would) (someone|somebody|you|a person|anyone)( please)? (ring|call|phone) me( (back|please
    |about this|about it|tomorrow|today|when you can|instead))*{end}
{at}(please )?(ring|call|phone) (me|us)( back)?( (please|instead))*( (because|as))?( i (am|cannot|do not
    |find|struggle|would|never|have bad)\b.{0,60})?{end}
{at}(please )?(give|gimme) (me|us) a (ring|call|bell|buzz)( (back|please|instead|when you can|sometime))*{end}
{at}(can|could|will|would) (you|u|yous|ye|they)( (please|just|not))* (ring|call|phone)( (me|us))?( (back
    |please|instead|later|tomorrow|today|some ?time|about (this|it)|when you can|on this number))*{end}
i (cannot|am (no|not) (good|very good)|am not (much|so) good|struggle|find (it|texting)|do not know how
    |am blind|have bad|do not (like|do)|am hopeless|am useless)\b.{0,40}(can|could|will|would) (you|u
    |someone|somebody|they)( (please|just))*\s(ring|call|phone|speak to|talk to)( (me|us))?( (please
    |instead|back))*{end}
{at}when (will|is|are|can|does|do) (you|u|yous|someone|somebody|they|he|she)( going to)?\s(ring|call|phone
    |calling|ringing|phoning)( (me|us))( (back|please|then|about it))*{end}
{at}(can|could|may|do|should) i( (just|please))* (email|e ?mail|write to|come and see|come to see|ring
    |phone|call|whatsapp|speak to|talk to|see|visit|meet)( with)? (you|u|yous|someone|somebody|them|her
    |him)( (instead|please|directly|about (it|this)|back|in person|on the phone|at all|rather))*{end}
{at}(what is|have you( got)?|is there|do you have)( (your|an|the|a))* e ?mail( address)?( (please
    |i can (use|write to|email)|to write to))*{end}
^{open}((i|we) )?(want|demand|expect|need|would like|am owed|are owed|deserve|(am |are |still )*waiting for
    |can i (have|get)|will i get|do i get|where is|you owe (me|us)|(i |we )?expect you to)
    ( (a|an|some|my|our|full|proper|written|formal|public|the|any|at least))*
    [ ](apology|apologise|say sorry|compensation|compensating|refund|money back)
    ( (from (you|yous|u|your \w+|someone|somebody|jo)|for (that|this|it|what (happened|you did)|the (trouble|upset
    |stress|hassle|worry)|your \w+|(how|what|the|that|those) (\w+ ){0,4}(you|yous) (sent|said|did|wrote|texted
    |promised|told me|treated me|spoke to me))|off (you|yous)|to (me|us|my \w+)|please|now|too|as well|and|or|an|a
    |apology|compensation))*( [.?])*$
^{open}((i|we|you|they|can|could|will|would|should|must|may|want|need|like|prefer|rather|have|get|to) )*
    (put|send|give|have|get|confirm|answer|reply|write|post|want|need|like|prefer)
    ( (me|us|it|that|this|all|to|one|your|the|answer|reply|back|something|please))*
    [ ]((in (writing|a letter)|by (post|letter)|a (proper )?letter|on paper|in the post)( (please|instead|then|and|to|me
    |us|my (house|address|home|flat)|with|your|the|answer|reply|about (it|this|that)))*|to (me|us)( (please|instead))+)
    ( [.?])*$
{at}((do you|can you|could you|please|tell|know|any|idea|say|i|me|us|need|want|to|just|wondering) )*
    (who|whom|(what|which) (number|office|department|person|email)|(who|what) is the (right|best) (person|one|number))
    ( (at|in|from|on) (the |your )?\w+( \w+)?)?( (is it|do|can|should|could|would|shall|must|to|for|best|i|we|us|me|need
    |have|got|want|supposed))*
    [ ](speak|talk|ring|call|phone|contact|email|e ?mail|write|get in touch|get hold of|tell
    |ask(?= (about|if|that|over|re)\b)|report|complain|turn)
    ( (to|with|it|this|that|of|them|a|an|the))*( (about|for|re|regarding|over|if|when|because|at|in|on|that
    |pothole\w*)\b(?!.{0,60}\b(volunt\w*|helping|helpers?)\b)[^.?]{1,70})?{end}
^{open}(have you( got)?|do you have|is there|what is|can i (have|get)|could i have|got|i (need|want)|know)
    ( (the|a|any))*
    ( (phone|telephone|contact|right|council))* (number|email)( address)? (for|of|at)
    (?! (this|your|our|my|a bus|the bus)\b) .{2,40}?( [.?])*$
{at}(is there|do you have|have you got|what is) (a|the|your) (phone |telephone |contact )?number (i|we|to
    |for)( (can|could))* ?(ring|call|phone|speak).{0,30}{end}
""",
    "sees": r"""
{at}(who|which people|how many people)( (else|all|can|could|will|would|is|are|gets?|got|going|able|to|actually))* (see
    |sees|seeing|can read|will read|gets to read)( (all|of))* (this|it|these|them|that|{what_i_told})( (then|now|exactly
    |please|here|on here|apart from you|besides you|dear|love|all))*{end}
{at}who( (else|all|actually))* (reads?|looks at|is reading) {what_i_told}( (then|now|please|dear|love))*{end}
{at}(can|could|will|would|does|do|might|are|is)(?! (you|jo|someone) (see|read)\b)( \w+){1,5}? (see|read|know|find out
    |be (told|shown|given)|trace|share|show|publish|print|pass on|give out)( (to )?\w+){0,2}? ({what_i_told}|who (wrote
    |sent|texted|said|told you) (it|this|that)|who i am|who it (is|was)( from)?|(that )?it (is|was|came) (from )?me)
    ( (to|with|on|in|at|by|if|when|from|the|my|anyone|anybody|council|police|neighbours?|landlord|board|website|paper
    |or|not|please|then|now|them|others|people|\w+ing))*{end}
{at}(is|are|was|will|would|does)( (this|it|they|that|these|all this|{what_i_told}|i))( (be|stay|really|actually|all
    |kept|get|remain))* (private|confidential|anonymous|secret|published|printed|made public|shared|shown|passed on
    |given out|put online)( (then|please|or|not|is it|to|with|from|between|us|me|you|anyone|anybody|the|council|police
    |neighbours?|landlord|everyone|here|on|in))*{end}
{at}will my (name|number|phone number|address) (be|go|appear|show|come|get)( (on|in|up|it|there|put|used|shown|printed
    |published|with|to|the|online|anywhere|anyone|given|passed|shared))*{end}
""",
    "channel": r"""
{at}(can|could|may|do|does|are|is|how (can|do|could)|where (can|do))( (i|we|you|yous|it|this|there|people|also|just
    |please|use|do|write|text|message|contact|reach|talk|join|switch|move|change|go|get|have|find|send|reply|chat
    |speak|add|ideas|texts?|to|on|over|by|via|through|with|in|a|your|me|the|group|instead))* telegram( \w+){0,6}{end}
{at}(i )?(prefer|would rather( (use|have|be on))?|rather use|only use|got|am on|want to use) telegram( \w+){0,4}{end}
""",
    "cost": r"""
{at}(how much|what|does|do|will|would|is|am|are)\b.{0,20}\b(it|this|texting|texts?|text|messages?|i|we
    |they)\b.{0,25}\b(cost|costs|charge|charged|charges|free|pay|price)\b( (me|us|anything|money|to (text|use
    |send|reply)|a text|per text|each|you|this|number|for (this|texts?|texting|each text)|in|a|message|text
    |when i text|for))*{end}
""",
    "who": r"""
{at}(who|hu|what|which)( (organisation|charity|company|people|group|person|one))*( is| are| actually)* (runs?
    |running|read|reads|reading|owns?|set up|set|sets|behind|answers|gets|sends)
    ( (the|all|my|this|these|that|up|it|actually))* (this|these|texts?|messages?|number|line|service|thing|here
    |it|them)( \w+){0,4}{end}
{at}(is|are) (this|it|you|there|that|these)( (a|an|the|actually|really|just|even|part of|from|run by|any|one of
    |those|actual|real|still|some kind of|sort of|with))*
    [ ](council|person|human|charity|computer|robot|machine|bot|scam|spam|ai|ai things?|people|someone real|real
    |business|company|police|housing association|human being|somebody|someone)
    ( (on|at) the other end( of (this|it))?)?( or .{1,40})?( there)?{end}
(am i|are we) (really |actually |just )?(talking|speaking|texting|writing|chatting) (to|with|at) (a|an|the
    |someone|somebody|a real|anyone|who|myself)\b.{0,40}{end}
(who|hu) (am i|are we|is it i am) (texting|talking|speaking|writing|messaging)( to| with)?{end}
{at}(does|do|will|is|are) (anyone|anybody|someone|somebody|a person|any one|people|a human|you)( (actually
    |really|even|going to|ever))* (read|reads|reading|see|sees|answer|answers|look at)
    ( (these|this|them|the|texts|my|messages|it|here))*{end}
{at}(who|hu) (are|is) (you|this|dis|yous|u)( (lot|people|again|please|guys|with))*{end}
(cannot|do not) (think|know|remember|recall|recognise) (who (you are|this is)|(this|your|the) number)
{at}what is [a-z]+( [a-z]+){0,2} partnership\b.{0,25}{end}
(this|your|the|that) number\b.{0,40}(who|belong|recognise|council|whose|which company)|(do not|dont
    |cannot) (recognise|know) (it|this number|the number)\b.{0,20}who
(recognise|off this number)\b.{0,20}who (are|r|is) (you|u|this)
{at}(are|is) (you|it|yous) (all )?(volunteers|paid|the council|a charity|staff|council)\b.{0,50}{end}
(does|do|is|are|will) (a|an|any) (person|human|real person|body)( \w+){0,2} (read|reads|see|look)\b.{0,40}
{at}is it (the )?[a-z]+( [a-z]+)? (that|who|what) (runs|owns|does) this\b.{0,40}
(whae|who|hu|wha) (am|is|are) (i|a|we|it) (talking|speaking|texting|writing|talkin|speakin|textin)( to
    | with)?\b.{0,10}{end}|{at}is this (the )?\w+( \w+){0,4} (group|partnership|association|charity|people|line){end}
^{open}who (is|the (hell|heck) is) someone( (please|then|anyway|when (she|he) is at home))*( [.?]( (is|are
    |does|or))? (she|he|it|they|this)\b.{0,50})?{end}
{at}you real{end}|(this|your
    |the) number( is)? in my phone\b.{0,60}(who|what)
what (organisation|charity|company|group) (is|are) (behind|this|you)\b.{0,60}
""",
    "help": r"""
(what|wot|how|which)( (exactly|on earth|sort of (thing|things)|kind of (thing|things)|things|am|do|should|can
    |could|are|is|would|must))* (i|we)( (am|meant|supposed|allowed
    |have|need|got|want|able|just))*( to)? (text|write|send|say|put|type|do|reply|tell you|message|use
    |put in)( (here|in|it|this|to (this number|you)|on here|an idea|a idea|my idea
    |ideas|back|you|the|text|now|then|next|please|for|about|with it))*{end}
(do not|dont|not|cannot|never) (really |quite |even )?(understand|get|know|sure|follow|work out|no)( (how|what
    |this|it|to|do|does|work|works|i|am|meant|supposed|the|should|put|write|text|say|use|here|is
    |for|thing|all|sorry|about|of|you|want|me|with|doing))*{end}
(how|please how)( (it|this|that|does|do|is|to|the))* (work|works|use|used|go)( (it|this|the|please|here|text
    |thing|number|service|line|then|i|do not|understand))*{end}
(what|wot)( sort of| kind of)?( things?| stuff)? (can|do|could|should|may) (i|you|we|people|folk) (ask|text in
    |text|write|send|say)( \w+)? ?(about|on here|here|in|for|to this){end}
(do|should|must|can) i (need|have|want)? ?(to )?(just )?(put|give|send|type|write|text|say
    |add)( \w+){0,8} (when i text|in the text|or just|it in|in it|with it|first|at the start)\b.{0,40}{end}
(is there|are there) (a|any) (special |certain |particular |set )?(word|words|code|way|form|format
    |app)( \w+){0,8} (text|send|use|start|need|have|fill)\b.{0,40}
^{open}what( (does|do|is))? (say|says|mean|means|is)( (this|that|it|here|please|text|message))*( [.?])*$
^{open}(i )?(still |really |just )*(do not|cannot|not) (know|understand|sure|see)( what
    | sure what) (the )?(\w+ ){1,3}(means?|is for|is about)
    ( (please|sorry|here|by that))*( [.?])*$
^{open}what (this|that|it)( (is|does))? (say|says|mean|means)( [.?])*$
^{open}what (does|do|did) (that|this|it|you|the (text|message|number|letters?)
    |[a-z]+ \d+)( all)? mean( (by (that|it|this)|please|then|exactly))*( [.?])*$
(never|not) done (this|one of these|it) before\b.{0,60}
{at}(i am |am )?(not sure|unsure|no idea|dunno) (what|how) to (put|text|write|say|send|do|use|word)\b.{0,20}{end}
^{open}(instructions?|guide|confused|i am (a bit |very |so )?(confused|lost|stuck))( (please|here|now|what|how
    |do|i|am|to|text|meant|with|this|by|about|supposed))*{end}
(do|should|must|can) i (have to|need to|just|got to)?.{0,30}(put|write|text|start|send|use
    |type)( \w+){0,8} (special|form|keyword|code|normal|words|name first|anything|in english)( \w+){0,8}{end}
(what is|what are|whats) (this|the) (for|text line for|number for)|(what|wot) (can|do|should|could) (i|we
    |you) (use|text) this( number| line)? for
how (do|can|would|should) (i|we|you|one) (send|text|put|give|share|submit|get|make|tell|use)( you| in| a| an
    | my| our| this| it| to)*( (idea|ideas|suggestion|text|thing|message|line|number))( (in|here|to you))?{end}
""",
}
OFFERS = r"""
{at}((i|we|would|will|am|are|be|really|just|also|still|very|always|more than|only too) )*(happy|glad|willing
    |keen|up|game|free|delighted|able|here) (to|for) ((come and|come|always) )?({help}|{verb})
(i|we) ((would|will|am|are|be|really|just|also|still|very|always|more than|only too) )+(happy|glad|willing|keen
    |up|game|free|delighted|able|here|around) (to|for) ((come and|come|always) )?({help}|{verb}|do (it|that))
(how|where) (do|can|could|would) (i|we) (become|be|get to be|join|sign up|register|apply)( (a|as|to be|for
    |to))* ({help}|volunteers?|helpers?)
(can|could|will|would like to|able to) spare (you )?(a|an|some|two|three|\d|my)\b
(anything|something|owt|any jobs) (you|u|yous|that) (need|want|needs) (doing|help with|done|a hand with)
(do|would|are|did) (you|u|yous) (still )?(want|like|need|after|looking for) (someone|somebody|some help
    |any help|any volunteers|a hand|people|a volunteer|a helper)( (to|with|for))
({at}|\bi |[.] )((will|would|could|can|do|happy to|glad to) )+.{1,60}(for free|for nothing|no charge
    |free of charge|at no cost)\b
(helpers?|volunteers?|volunteering|help)\b.{0,30}(i am|we are|count me|put me) (interested|keen|up for
    |available|down|in|your man)|(interested|keen) (in|on|to) (helping|volunteering|help|volunteer)
you (can|could|are welcome to|may) (borrow|have|use) (it|them|that|mine|ours|our|my)\b
({at}|\bi |\bwe )((could|can|will|would|happy to) )+lend (you|yous|u)
(i|we) ((would|will|can|could|might|may|should|do|am|also|always|really|happily|gladly|definitely) )*(like|love
    |want|be happy|be glad|offer|fancy|interested in|be interested in|be willing
    |do not mind|dont mind|not mind|be up for|be able|like a chance)( (to|a|some|chance to|doing|being
    |coming and|come and))* ({help}|{verb}|doing|(help|bak|cook|clean|driv|garden|paint|teach|do|serv
    |look|read|walk|run)ing)
{at}(i )?(want|wanna|like|love|would like|would love|wish)( to)? {help}
{at}(i|me and [a-z ]{2,16}|us|my (wife|husband|son|daughter|lad|friend|mate|partner|sister|mum|dad
    |brother) and (i|me))( (can|could|will|would|may|might|would be able to|am able to|am going to))
    ( (also|always|even|happily|gladly|easily|defo|probably|certainly|definitely|come|and|then|just|maybe
    |still))* ({verb}|{help})
{at}(can|could|will|would) (also |always |even |happily |gladly )?(bake|cook|clean|paint|dig|water|garden|weed
    |drive|lend|bring|teach|translate|interpret|mow|litter pick|do (the|a|some|face)
    |sew|knit|steward|fix|mend|donate|spare|make (cakes|tea|curry|some)|help( out)? (with|at|on|if))(?! (we|you
    |they|the council|us|someone)\b)
(i|we)( (am|was|used to be|have been|are))+ (a|an|retired|qualified|trained|[a-z]+ers
    |[a-z]+ists) ?[a-z -]{3,40}.{0,60}({help}|any use|if (you|anyone|it is|your) (need|want|ever|could|any)
    |if (needed|wanted)|any jobs|can do|could do
    |could run|can spare|happy to|glad to|for free|for nothing|give (you|a))
(mechanic|plumber|electrician|builder|joiner|painter|decorator|gardener|teacher|nurse|cook|chef|baker
    |accountant|solicitor|developer|designer|hairdresser|photographer|driver|tailor|carpenter|welder|musician|student)
    here\b.{0,80}(free|for nothing|no charge|could|can|happy|help|if you)
(i )?(have|got|own|have got)( (a|an|my|some|two|2|3|our|loads of|plenty of|spare|lots of|few|bits of|couple of
    |own))* (van|minibus|mini bus|trailer|car|truck|tools?|ladders?|strimmer|mower|gazebo
    |marquee|sound system|pa|speakers|paint|brushes|compost|plants|wood|timber|sewing machine|tables?|chairs?
    |urn|camera|laptop|printer|licence|license|first aid|dbs|time|hours|morning|afternoon|day|days
    |evening|hands|skills|free time|strong arms|pair of hands|spade|shovel|drill|wheelbarrow)\b.{0,70}
    (if (you|it|that|anyone|needed|wanted|any|they|someone|u|nobody|its)|any use|any good|use|lend|borrow
    |have (it|them)|can have|going spare|to spare|give away|free to|want me|when|will cut|will do|can (bring
    |help|do|drive|take)
    |happy|glad|willing|help|volunteer|give)
any (jobs|roles|volunteering|volunteer|work|tasks|thing|voluntary)( (jobs|roles|work|going|available
    |opportunities|i can|for|needing|need))+.{0,60}
(do|did|are|would|will|could) (you|u|yous|ye)( (still|all|lot|guys|ever|currently|be))* (need|want|needing
    |looking for|short of|after|take|taking|require)( (any|some|more|a|extra|for|on|new|a few))*
    [ ](help|helpers|hand|hands|volunteers?|volenteers?|volunters?|people to help|drivers?|bakers?
    |pairs? of hands|stewards?|hand with)
(count|put|include) me in (for|on|at)\b(?!.{0,20}(meeting|vote|news)).{0,40}
(yours|you are welcome|welcome|free) to (borrow|use|have|take)\b.{0,40}|(i|we) have( a| an| some| my
    | spare)* [a-z ]{2,30} (you|yous|anyone|folk) (can|could|may) (borrow|use|have|take)
(can|could|will|i|would) (also |still |always )?(run|make|fold|answer|ring|phone|check|gie|give|walk|read|sort
    |mind) .{1,50}\b(if (that|it) (helps|is any use|is useful)|any use to you|for nowt|for free|for nothing
    |for any event|for (the )?(wee ones|kids|old folk|bairns|elderly))\b
(i|we) (do|did|have) .{0,50}(just )?(give|gie) (me|us) (a shout|two days|\d days|notice|a date|a time)
    |just (give|gie) me (a shout|\d days|two days|notice)
(work|day|days|time|hands|people)( \w+){0,4} who want to (give|help|volunteer|work)\b.{0,60}|where (we|i) (can
    |could) be (useful|of use|of help)
(plenty|lots|loads|bags) of time\b.{0,30}(use me|help|anything|need|can|could)|(i have
    |got) plenty( of)? time\b.{0,20}use me
(somebody|someone|anyone|anybody|you|yous) (need|needs|need a|want|needs a|to)( \w+){0,8}.{0,20}(give (me
    |us) a (shout|ring|bell|text)|i do|i can|i will)
(still )?looking for (people|folk|volunteers|helpers|anyone|bodies)( \w+){0,2} (help|volunteer)\b
{at}(i am |we are |am )?(free|around|about|available|off)\b.{0,40}if (you|u|yous|anyone) (need|want
    |are short)\b.{0,40}
{at}(i am |am |we are )?(looking|hoping|wanting|keen|trying) to {help}\b.{0,60}
(i|we) (would like|would love|want|wish|like) to join\b.{0,30}(help|volunteer|in)\b
{at}(me and [a-z0-9 ]{2,20}|us [a-z0-9]{1,5}|a few of us|(my|our) [a-z ]{3,16}) (can|could|will
    |would)( all)? {help}\b.{0,60}
(i|we|{at})( (can|could|will|would|happy to))+ be (your|a|the) [a-z -]{3,24} (at|for|on|if)\b.{0,60}
(i|we) .{1,40}(can|could|would|will) .{1,60}(for free|for nothing|for nowt|no charge|free of charge)\b
{at}(need|want) (any|a) (help|hand|volunteers|pair of hands)\b.{0,50}
(if|when|whenever|should) (you|u|yous|they|anyone|any of|it|ye)( \w+){0,5} (need|needs|want|wants|needed|wanted
    |short|stuck|looking)( \w+){0,8}.{0,60}(give (me|us) a (shout|shoot|ring|bell|call|text)|let me know|i can|i could
    |i will|i would|i am|count me|happy|glad|i have|call me|text me|shout|i do it|we can|we could)
(put|sign|count|book|add|stick|pencil) (me|us|my name)( down| up| in)? (for|to|as)( the| a| an
    | any)? .{0,25}(clean|plant|weed|litter|tidy|garden|help|volunt|paint|bak|cook|club|group|pick|planting
    |stall|fair|fete|rota|team|dig|driving
    |cafe|lunch|committee|steward|up|leaflet)
(where|how|who|what) (do|can|could|would|should|must) (i|we) (put|sign|give|go|apply|join|contact|talk|speak
    |register|offer).{0,30}({help}|my name down|volunteers?|helper)
(can|could|may|might|is there anything) (i|we) ((can|could) )?(help|do to help|be of (help|use)|volunteer
    |be any use|get involved|give a hand|lend a hand|pitch in|join in)\b(?! (me|us)\b)
(is there )?(anything|something|owt|any thing) (i|we) (can|could) (do|help)( to help| with| for (you|the))?
(i am |am |been )?(home all day|retired|time on my hands|out of work|between jobs|looking for (something
    |stuff) to do).{0,60}({help}|can do|anything|any use|need)
(my|our) (company|work|firm|church|school|class|group|scout|team|husband|wife|son|daughter|lad|partner|dad|mum
    |brother|mate)\b(?!.{0,30}\b(can|could|will|would|why not|why do not|when (will|are|do)|like|wants?
    |need) (you|yous|they|the council)\b).{0,40}
    (could|can|will|would|wants to|want to|says (he|she|they) (will|can|could|would)|gives us|is happy to
    |are happy to).{0,25}({help}|{verb}|look at|volunteer days|come)
i (speak|know)( \w+){1,4}.{0,40}(if|can|could|happy|help|translate|interpret|use)
(i|we) (can|could|would|will)( \w+){1,8}.{0,20}\bif (you|u|anyone|yous|they) (ever |still )?(need|want
    |are stuck|are short|would like|like)
(i|we) (can|could)( (still|always|also))* (do|make|give|answer|stuff) (the |some |a few |your )?(phone calls?
    |calls|phones?|envelopes|leaflets|paperwork|typing|admin|posters|a few hours|an hour|some time)
(glad|happy|pleased|like|love|able|willing) to give (a|an|some|up|my|a few|one|two|you)( (few|couple of
    |bit of))? (hours?|time|day|morning|evening|afternoon|hand)
(good|handy|not bad) with (computers|tools|kids|children|my hands|numbers|animals|people|a|plants|words|phones
    |wood|old people|elderly)\b.{0,80}
    (if|can|could|happy|help|use|need|glad|willing)
(lend|give|let) (you|yous|u) (our|my|a|the|some|have)\b.{0,40}
(going spare|you can have|you are welcome to|can have (it|them)|free to (a )?good)\b.{0,60}
"""
