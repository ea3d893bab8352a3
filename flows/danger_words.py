"""The wordings of danger, one a line, as `spelling.spell_out` writes them; `danger` puts them together.

How to read a line: it is a regular expression in which every group is plain, a line that is set in goes on with the
line above it, and words in {braces} stand for the lists at the top. Lines of a table are alternatives.
"""

WORDS = {
    "relative": r"""ex|husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|fiance|dads?|daddy|father|mums?|mam|mom
    |mummy|mother
        |step ?dad|stepfather|step ?mum|stepmother|son|daughter|brother|sister|uncle|aunt|aunt(y|ie)|cousin|grandad
    |grandfather
        |grandson|granddaughter|grandkids?|nana?|gran|granny|grandma|grandmother|nephew|niece|kids?|child|children
    |baby|toddler
        |twins|lad|lass|friends?|mate|neighbou?rs?|carers?|boss|landlord|teacher|coach|flatmate|housemate|family
    |parents|in laws?
        |fella|bloke|other half|missus|little (boy|girl|one)|boy|girl|man|men|woman|women|lady|guy|person|pensioner
    |teenager
        |stranger""",
    "somebody": r"""someone|somebody|(my|his|her|their|our|your|the|a|an|this|that|some|one|another|two|three|these
    |those|mums|dads
        |next door|neighbours|\w+s)( \w+){0,2}? ({relative})""",
    # what may follow "her" or "them" when it stands for a person
    "next": r"""$| ([.?]|and|with|again|every|when|whenever|in|on|at|to|so|if|now|last|all|because|really|he|she|they
    |i|till|until|for
        |badly|up|the|outside|tonight|today|before|after|but|or|yesterday|this|while|down|over|please|help|from|round
    |around|by
        |daily|most|often|sometimes|too|constantly|regularly)\b""",
    "me": r"""me\b|us\b(?! (at|in) (football|rugby|cricket|the (final|match)))|(him|her|them|mum|mam|dad|nan
    |gran)\b(?={next})
        |(himself|herself)\b|({somebody})\b""",
    "they": r"""he|she|they|who|someone|somebody|{somebody}|men|lads|youths?|people|(a |the )?gangs?|dealers?|boys
    |{relative}""",
    # words that may stand between who does it and what is done
    "doing": r"""( (is|are|was|were|has|have|had|been|be|just|keeps?|kept|on|always|still|will|would|going|to|trying
    |tried|tries|wants?
        |wanted|threatens?|threatened|threatening|said|says|saying|told|me|he|she|they|that|about|starts?|started
    |nearly|almost
        |regularly|often|sometimes|even|gets?|got|drunk|drinks|comes|came|home|and|really|drunk|might|could|did|does
    |do|if|i|leave
        |left|outside|upstairs|downstairs|here|there|now|again|getting|physically|sexually|him|her|then|so|next|door
    |at|night|or
        |never|stops))*?""",
    "attacks": r"""hit|hits|hitting|beat|beats|beating|beaten|punch(es|ed|ing)?|kick(s|ed|ing)?|slap(s|ped|ping)?
    |smack(s|ed|ing)?
        |strangl(e|es|ed|ing)|chok(e|es|ed|ing)|attack(s|ed|ing)?|assault(s|ed|ing)?|abus(e|es|ed|ing)|rap(e|es|ed|ing)
        |batter(s|ed|ing)?|stab(s|bed|bing)?|shoot(s|ing)?|shot|kill(s|ed|ing)?|murder(s|ed|ing)?|hurt(s|ing)?|harm(s
    |ed|ing)?
        |threaten(s|ed|ing)?|bash(es|ed|ing)?|burn(s|t|ed|ing)?|molest(s|ed|ing)?|grop(e|es|ed|ing)|drag(s|ged|ging)?
        |push(es|ed|ing)?|shov(e|es|ed|ing)|grab(s|bed|bing)?|stalk(s|ed|ing)?|touch(es|ed|ing)?|tortur(e|es|ed|ing)
        |starv(e|es|ed|ing)|shak(e|es|ing)|spit(s|ting)? (at|on)|groom(s|ed|ing)?|follow(s|ed|ing)|trap(s|ped|ping)?
        |harass(es|ed|ing)?|blackmail(s|ed|ing)?|thump(s|ed|ing)?|lamp(s|ed)|knock(s|ed|ing)? (about|around)|beat(s
    |ing)? up
        |headbutt(s|ed)?|scald(s|ed)|pin(s|ned)|throttl(e|es|ed|ing)|drug(s|ged)|poison(s|ed|ing)?|terroris(e|es|ed|ing)
        |bully|bullies|slash(es|ed|ing)?|bit|bites|kidnap(s|ped|ping)?""",
    "attacked": r"""beaten( up)?|punched|kicked|slapped|strangled|attacked|assaulted|abused|raped|battered|stabbed
    |shot|threatened
        |molested|groped|stalked|followed|trapped|locked (in|up|away)|held (here|hostage|against)|trafficked|groomed
    |mugged|robbed
        |touched|blackmailed|tortured|starved|kidnapped|jumped|neglected|drugged|spiked|sexually \w+|knocked about""",
    "child": r"""child|children|kids?|baby|babies|toddler|little (girl|boy|one)s?|boy|girl|\d year old|youngsters?
        |son|daughter|grandson|granddaughter|niece|nephew""",
    "keeper": r"""he|she|they|husband|wife|partner|boyfriend|girlfriend|bf|family|parents|dad|mum|ex|boss|landlord|son
    |grandson|carer
        |uncle|gang|dealers?|men?|someone""",
    "home": "house|home|flat|room|bedroom|bathroom|window|door|front door|back door|garden|place|building|block",
    "pills": r"""pills|tablets|paracetamols?|meds|medication|ibuprofen|codeine|antidepressants|painkillers|aspirin
    |diazepam|morphine
        |insulin""",
    "scared": "scared|afraid|frightened|terrified|petrified|fearful|in fear",
    "weapon": "knife|knives|gun|machete|sword|weapon|axe|shotgun|crossbow|acid",
    "life": "(my|his|her|their) (own )?life|it all|it tonight|it now",
    "hurt_self": r"""kill|killing|killed|hurt|hurting|harm|harming|harmed|cut|cutting|hang|hanging|hanged|drown
    |drowning|stab|shoot
        |shooting|burn|burning|top|topping|off|offing|end|ending|poison|starve|starving""",
}

# Said by somebody who may not want to live. Never excused by what else the text says.
SELF = r"""
({hurt_self}|use it on) (my ?sel(f|ves)|him ?self|her ?self|them ?sel(f|ves))
(top|do|doing|done|doin) (my|him|her)self in
(end|ending|take|taking|took|taken|finish|finishing) ({life})(?! (to|on|off|in|from|at|by|with|out
    |back) )(?<!take it all)
(going|want|ready|thinking (of|about)|feel like|like|about|time|planning|decided) (to )?(end|ending) (it|things|this)
    (?= [.?]|$| tonight| today| now| all| i| soon| and)
i (\w+ ){0,3}?(want|wish|wanted|would rather|rather|hope|ready|going|deserve|need|prefer
    |like) (to )?(i |just |go and |fucking )*
    (was |were |be |am )?(die|dead|disappear (forever|for good)|not exist|never (been born|wake up)|not wake up
    |not be here)
    (?= [.?]|$| and| i| now| today| tonight| please| because| so| in| anymore| before| there| it| my| on)
(he|she|my (son|daughter|friend|mum|dad|husband|wife|partner|brother|sister|\w+)) (\w+ ){0,3}?(wants|wish|wishes
    |wanted) (to )?(he |she |just )*
    (was |were |be )?(die|dead|not exist|disappear)(?= [.?]|$| and| he| she| please| now)
wish (i|he|she) (was|were|had) (not |never )?(here|alive|dead|born|been born|gone)
wish i (did|would|could|will) (not|never|just)? ?(not )?(wake up|exist|die|disappear|go to sleep)
sleep (and )?(never|not) wak\w+( up)?
(not|never) (want to )?wak(e|ing) up (again|anymore)(?= [.?]|$| i| and)
better off (dead|without me|if i (was|were) (dead|gone|not))
(nobody|no one|noone|who|no body) (would|will|wud) (even |ever |really )?(miss|notice|care)
    ( me|( if)? (i (was|am|were|died?|disappear\w*|gone|went|left)|me gone))
(do not|did not|cannot|no longer|not) (really |even |just )?(want|see|feel like|bear|face)( \w+)? (to )?
    (be alive|live anymore|live( like this)?(?= [.?]|$| i| and)|be here anymore|be here(?= [.?]|$| i| no| and)|exist
    |be on this earth|carry on|go on|wake up|keep (living|going)|being alive|living|tomorrow|a future|a way (out
    |forward)
    |the point (in|of)? ?(living|going on|life|anymore|carrying on|me)|any (point|reason|way out|future|hope)
    |be around anymore
    |another day)
i (really |just |honestly |do |am so |think i )*(cannot|can no longer|could not|can t) (\w+ )?(go on|carry on|cope
    |take it|take this
    |take (much )?more|take anymore|do it|do this|bear (it|this)|face (it|another|life)|live(?= [.?]|$)
    |live like this|keep going
    |keep doing this|stand it|manage anymore|handle it|deal with (it|this|life)|fight anymore|see a way|survive)
    (?= [.?]|$| like this| anymore| no more| any longer| much longer| another day| alone| i| my| it| everything
    | please| help
    | on my own| with (life|the kids anymore|everything|it all|living|him|my (husband|wife|partner|son|dad|mum))| day
    | anything| now)
^((just|really|honestly|please|help|sorry|so tired) )*cannot (go on|carry on|cope|take it|take this|take anymore
    |do this|live like this
    |keep going|face (it|another day))( (anymore|like this|no more|any longer|much longer|now|please|help|alone
    |[.?]).*)?$
(what is|where is|no|not any|see the|any|not see a|not much) (the )?(point|reason|use|purpose) (of |in |to |for )?
    ((me |my )?(living|life|being here|being alive|going on|carrying on|go on|carry on|existing|existence)
    |to any of it|me being)(?! (in (a|the)|near|by|next|at|so far)\b)(?!(?<=going on) (the|a|to|about|holiday)\b)
not worth (living|being here|waking)
(nothing|nothing left|no reason|no one|nobody|not much|no hope) (left )?(to live for|to carry on|to go on|left for me)
no way out(?= [.?]|$| for me| i| of this)
(cannot|do not) see (a|any) way (out|forward|through)
(tired|sick|exhausted|done|had enough|finished|fed up) (of|with|being) (living|life|being alive|alive|existing
    |my life|this life)
    (?= [.?]|$| i| and| now| anymore| please)
(nothing|it all|none of it|life) (really )?(matters|means anything|feels? pointless|is pointless|is hopeless
    |is over)( anymore)?
    (?= [.?]|$| i| and| now)
(give|giving|given) up (on (life|living|myself)|living|hope)
hate (my life|my ?self|being alive|living)
i (am|feel) (\w+ )?(worthless|hopeless|a burden|desperate(?= [.?]|$| please)|at breaking point|at the end of my rope
    |empty inside)
a burden (to|on) (everyone|my|them)
(going to|^(i )?(might|may|will|could)|i (\w+ )?(might|may|will|could)) do something (stupid|silly|bad|terrible|daft)
kms(?= [.?]|$| tonight| now| today| soon| if| i| because)(?<!\d kms)(?<!\dkms)(?<!the kms)
(going to|want to|will|might|about to|just|wish i could|let me) kms
unaliv(e|ing|ed) (my|him|her|them)\w*|(want|going|ready|trying|about|thinking of) (to )?unaliv(e|ing)
({pills}) (\w+ ){0,3}?(in front of me|next to me|beside me|in my hands?|laid out)
^(just |really )*want to (die|be dead)(?= [.?]|$| now| tonight| so)
^(i am )?(just )?(stood|standing|sitting|sat) (\w+ )?on (the|a|my|top of the) (\w+ )?(roof|ledge|edge|bridge|tracks
    |railway)(?= [.?]|$| and i| of the| now| goodbye)
(not going to|will not) be here (much longer|tomorrow|anymore|soon|next week)
(goodbye|good bye|farewell) (everyone|everybody|world|forever|cruel|to everyone|all)
(this is |it is |goodbye |bye |^)my last (message|text)|my last (night|day|words|goodbye)
(saying|said|say|texted|sent me) (her |his |my |their |a )?(last )?goodbyes?( (forever|to everyone|for good)|(?= [.?]
    |$))
(wrote|written|writing|left|leave|leaving|write
    |found) (\w+ )?(a |an |my |his |her |the )?(goodbye |suicide |farewell )?(note|letter)
    (for|to) (my|the) (kids|children|family|mum|wife|husband)
(take|taken|took|taking|swallow\w*|necked|downed|had|eaten|ate|drank|drunk) (\w+ ){0,2}?(all|too many|loads|lots
    |load|lot|bunch|handful
    |whole|packet|pack|box|bottle|\d\d+|every|twenty|thirty|forty|fifty|mix) (\w+ ){0,3}?({pills})(?! (back|to the))
how many (\w+ )?({pills}).{0,20} (take|kill|die|to|dangerous|overdose)
(best|easiest|quickest|painless|easy|quick|least painful) way to (die|kill (my|me|your)\w*|end it|go)(?= [.?]|$)
(going|want|about|ready|feel like|thinking of|thinking about|wants|threatening|thought about|tempted|trying
    |tried) (to )?
    (throw(ing)? myself|hang(ing)? myself|jump(ing)?(?= [.?]|$| off| in front| out| from))
(jump|jumping|throw myself|jumped) (off (the|a) (\w+ )?(bridge|roof|flats|building|balcony|block|cliff|tower
    |car park)|in front of
    |out (of )?(the|a|my) window|from (the|a))
(i am|i m|im|am) (\w+ ){0,3}?(on|up on) (the |a |top of )?(\w+ ){0,3}?(bridge|roof|ledge|railway line|train tracks
    |tracks|cliff|edge)
    (?= [.?]|$| and| of| i| about| going| ready| of the)
^(\w+ )?(stood|standing|sitting|sat|up)? ?on the (ledge|roof|bridge|edge(?! of (a|the) \w+ \w+))
    (?!needs|leaks|lights|is)
i have (got )?a (rope|noose|razor)
(rope|noose) (ready|round|around my|in my)
cut(ting|s)? (my|his|her) (\w+ )?(arms?|wrists?|legs?|thighs?|throat)(?! on)
(cutting|hurting|burning) (again|myself|herself|himself)
slit\w* (my|his|her) \w+
(want|wants|going|urge|need|tempted|feel like|started|thinking about) (to )?(cut|cutting)(?= [.?]|$| myself| again
    | my (arm|wrist|leg|self|skin))
voices?\b.{0,25}\b(tell|telling|say|saying|told|want|make|making)\b.{0,30}\b(kill|hurt|die|jump|stab|harm|cut
    |attack|burn|do it|do things)
hear(ing)? voices
(scared|afraid|worried|think|feel like|frightened|might|going to|want to|want|could|about to|urge to|will
    |thoughts (of|about))
    (i |that |am |will |might |going |to |of |about )*(hurt|hurting|kill|killing|harm|harming|stab|stabbing|shake
    |shaking|smother)
    (him|her|them|someone|somebody|people|everyone|my ({relative}|\w+ ({child}))|the (kids|baby|children))
    (?<!traffic will kill somebody)(?<!road will kill someone)
i (do not|did not|cannot) (think|believe|feel like|know (if|how)) i (can|could|will|want to) (\w+ )?(go on|carry on
    |cope|do this
    |do it|survive|manage|keep going|take (it|this|anymore|much more)|live|get through)
how (much longer|long|much more( of this)?) i can (go on|cope|carry on|do this|take|keep|last)
want to disappear|(want|need) (the pain|it all|everything|my life) to (stop|end|go away|be over)
(head|mind|brain|something|thoughts?|devil) (is |are |keeps? )?tell(s|ing) me to (\w+ )?(jump|die|do it|kill|end|hurt
    |cut)
(if|whether) i (live or die|am alive or dead)|nobody cares (if|whether) i (live|die|am)
(bottle|pack|packet|box|boxes|handful|strip|loads|pile) of ({pills}).{0,20}(next to|here|ready|in my hand|by my|beside
    |in front)
(tell|say to) (my|the) (\w+ )?({relative}) (that )?i (love|loved|am sorry)
(look after|take care of) (my|the) \w+ (when|if|once|after) i am (gone|dead|not here)
not deserve to (live|be here|be alive)
had enough of (life|it all|everything|living)(?= [.?]|$| i| and| now)|done with (it all|everything)(?= [.?]|$)
this is (goodbye|my goodbye)|cannot stop crying
(thoughts|thinking|think|thought) (of|about) (dying|death|killing myself|suicide|ending (it|my life)|my own death)
(i am|i feel|feeling|feel|been feeling|commit(ting)?|attempt(ed|ing)?|is|tried) suicid(e|al)
    (?! (prevention|awareness))(?<!people feel suicidal)(?<!men feel suicidal)(?<!kids feel suicidal)
    (?<!people feeling suicidal)(?<!teenagers feel suicidal)
suicide attempt|suicidal thoughts
cannot (keep|carry on) (doing this|like this|living|going)|everything is too much
(have|got) a plan (and|to) .{0,30}(do it|tonight|end)|going to do it (tonight|today|now|this time)
(nobody|no one|they) (will|would) (even )?(notice|miss|care) when i am gone
lost the will to live|no will to live|do something to (myself|himself|herself|themselves)
hurt (my|your)self|going to (hurt|burn|kill) (the place|everyone|you all|them all|this place)
burn (the|this|it all) (place )?down with
"""

# Done to somebody, now or again and again; with CHILDREN and EMERGENCY it is excused by what `EXCUSES` names.
VIOLENCE = r"""
({they}){doing} ({attacks}) ({me})
and (hits|beats|threatens|punches|kicks|slaps|hit|beat|threatened|punched|kicked|slapped|strangled|abuses|rapes
    |scares) me
i (\w+ )?(am|was|got|get|being|been|have been|keep getting|am getting|feel|was just|just got
    |just been) (\w+ ){0,2}?({attacked}|hit|hurt)
    (?! (by|with|on|up|in) (the|a|an|no|my own|traffic|this|new)\b)
(being|been|getting|gets|got|is|are) (\w+ )?({attacked}|hit|hurt|killed) (\w+ )?(by (my|his|her|their|someone|(a
    |the|some) (\w+ )?({relative}|gang|staff))
    |at home|in (my|his|her|our|that|the) (house|home|flat|care home)|outside (my|the|our)|right now|now|next door
    |upstairs|downstairs
    |every|again|tonight|last night|in front of|on (our|my|the|this) (street|road|estate|stairs|landing|corner)|here)
({somebody}|kids|children|he|she|they) (\w+ ){0,3}?(is|are|has|have|been|just|gets)( \w+)? (being|been
    |getting) ({attacked}|hit|hurt)
(going to|will|wants to|trying to|tried to|threatened to|threatening to|threatens to|said he would|said they would
    |would|coming to
    |about to|planning to|promised to) (\w+ )?(kill|murder|stab|shoot|strangle|rape|attack|hurt|harm|beat|batter
    |slash|kidnap|burn)
    (me|us|him|my \w+|his \w+|your \w+)(?<!kill us all)
(burn|burning|set fire to|torch) (my|our) (house|flat|home|car)
({keeper}) (\w+ ){0,3}?(will not|does not|do not|never|did not|refuses to|would not|won t) (\w+ )?(let|lets|allow
    |allows) (me|us|her|him|my \w+)
    (to )?(leave|go|out|see (my|anyone|him|her)|eat|have (money|food|my)|talk to|use (my|the) phone|work|speak|sleep
    |contact|call|phone
    |be alone)
({keeper}) (\w+ ){0,3}?(lock\w*|trap\w*|shuts?|keep\w*|kept|hold\w*|held|tie\w*|tied|chain\w*) (me|us|her|him
    |them|the (kids|children|baby)|my \w+)
    (\w+ ){0,2}?(in|up|out|inside|prisoner|here|hostage|down|away|indoors|against|at home)
({keeper}) (\w+ ){0,2}?(took|takes?|taken|taking|has|have|got|keeps?|kept|hides?|hid|hidden|controls?|controlling
    |steals?|stole) (\w+ )?
    (all )?(my|our|her) (\w+ )?(passport|papers|documents|phone|money|pension|keys|bank card|wages|benefits|inhaler
    |medication|meds)
({keeper}) (\w+ ){0,3}?(making|makes?|made|forcing|forces?|forced|pressuring) (me|us|her|him|my \w+|them
    |kids) (to )?(\w+ ){0,2}?
    (marry|sell|carry|deal|have sex|do things|do (it|stuff)|sleep with|send|hold|steal|watch|strip|undress
    |leave the country|run drugs
    |get married|marriage|sex)
(forced|forcing|made|going|abroad|pressured) (\w+ )?(into |to |and )(a )?(marry|marriage|get married
    |be married)(?! (licence|course))
marry (my cousin|a man i|an older|someone i)
honou?r (killing|based)
i am being (controlled|held|kept|watched|forced|made to)
({scared}|fear|hiding|hide|run away|running|escape|get away|escaping|protect me|keep me safe) (\w+ )?(of|from|for
    |away from)
    (him|her|them|my (\w+ )?({relative})|my (own )?life|what (he|she|they)|going home|their lives?|his life|her life
    |our lives)
    (?! (getting|crossing|walking|on the|in the|safety|because of the (traffic|cars|lights)))
({scared}) (that )?(to (go home|be at home|be home|be in my (own )?(house|flat|home)|leave him|leave her|tell|sleep
    |say|go to sleep
    |open the door)|(in|at) (my own )?home|(he|she|they) (will|is|might|may|are|would|could|has)|someone is)
    (?! (in the dark|on my own|after dark|alone|at night|when it|from|because of no|going to (close|shut|cut|build
    |knock|sell|stop)|close|shut|cut
    |build|knock|take the|sell|stop|put|lose))
(do not|never|not) (feel |feeling |be |been )?safe (at home|in my (own )?(home|house|flat|marriage|relationship|room)
    |with him|with her
    |around him|here with|in this house|indoors)
(i am|we are|i feel|she is|he is|kids are|children are) (not|really not|no longer|un) ?safe(?= [.?]|$| here| now
    | right| tonight| please| help
    | with| at home| anymore)
unsafe (at home|in my own|in this house|with him|in my relationship)
(i am|i|my (mum|sister|daughter|friend|\w+)|she is|living|escape|leave|leaving
    |suffering) (\w+ ){0,4}?(domestic (violence|abuse)
    |(abusive|violent) (relationship|partner|husband|marriage|boyfriend|home|ex|son|dad)|an abuser)
my (\w+ )?({relative}) is (\w+ )?(abusive|violent|controlling|dangerous|beating|abusing)
(hiding|hid|hidden|locked myself|barricaded) (\w+ )?(in|from|under|behind)\b(?! place)(?=.{0,30}\b(bathroom|toilet
    |him|her|them|cupboard
    |wardrobe|bedroom|bed|he|door|room|police)\b)
if (he|she|they|my (husband|dad|ex|partner|family|mum)) (\w+ )?(finds?|found|sees?|catches|catch|knows?|reads?|hears?)
    (?=.{0,30}\b(text|this|me|kill|dead|phone|told|message|texting)\b)
(he|she|they) (is|are) coming( back| here| for me| now| to get| after me| upstairs| round)
    (?=.{0,20}$|.{0,40}\b(help|kill|hurt|hurry|please|quick|scared)\b)
(has|have|got|pulled|pull|waving|holding|with|carrying|swinging|using|grabbed|armed) (\w+ ){0,3}?({weapon}|bat
    |hammer|blade)\b
    (?! (laws?|crime|control|violence|amnesty|arch|bin|club|and fork))(?=.{0,40}\b(me|us|outside|inside|door|here
    |now|threat\w*
    |my ({home}|son)|going to|running|shouting|he|help|police|chasing|kill|stab|someone|scared|fighting|myself)\b|$)
(fighting|fight|running (around|about)) with (knives|machetes|a knife|weapons|bats|a machete)
(following|follows|followed|stalking|stalks|chasing|chased|coming for|coming after|spying on) (me|us|my \w+|her
    |girls|kids
    |children|women)(?! on (facebook|instagram))
(will|going to|would) (find|come for|come after|track|hunt) me(?! (a|an|some|the|to|out|there|into) )
forc(ed|es|ing) (himself|herself|themselves|him ?self) (on|onto|into)|had sex with me|i said no (and|but) (he|she|they)
(he|she|ex|someone|somebody|men|they) (has |have |just |is |are )*(broke|broken|breaking|climbing) in(?= [.?]|$
    | last night| downstairs
    | upstairs| now| again| to my| and| through)
(send|sending|sent|take|taking|took|fly|flying) (me|her|my (sister|daughter|cousin|friend|niece)).{0,25}(marry|married
    |marriage|wedding)
(knife|blade|gun|machete) (to|at|against|on) (my|his|her|their|our)
(drunk|high|raging|violent|aggressive|kicking off|throwing (things|stuff)|going (mad|crazy|mental)|losing it
    |off his head)\b.{0,40}
    \b(hit|hits|scared of|frightened of|hurting|smash\w*)
(ex|he|she|someone|stalker|my neighbour) (\w+ ){0,2}?(keeps?|will not stop|always) (turning up|waiting (outside|for)
    |following|threatening
    |harassing|watching|stalking)
(broke|broken|breached|breaking|ignoring) (\w+ )?(restraining order|injunction|bail conditions|non molestation)
(carer|carers|staff|nurse).{0,30}\b(shouts? at|shouting at|rough with|neglect\w*|hurts?|hurting|hits?|hitting
    |steals?) (me|my|her|him|mum)
(racist|racially|homophobic|transphobic).{0,40}\b(attack\w*|threat\w*|spat|beat\w*|me)\b|spat (at|on) me
threw .{0,20}(at me|at my window)
^(i am )?(being|getting) ({attacked})(?= [.?]|$| now| by| right| please| help| again)
(hands?|arm|belt|pillow|cord|rope) (\w+ )?(round|around|on|over) (my|her|his) (throat|neck)
there is (a |an |some |two |three )?(\w+ )?(man|men|lads?|someone|somebody|boys?|guy|bloke|woman|kid|person|youths?
    |gang) (\w+ )?(with|carrying|holding|waving) (a |an )?(\w+ )?({weapon}|knives|guns|machetes)
    (?! (crime|bin|amnesty|arch|bank|culture|violence|laws?))
({child}|woman|man|lady|someone|somebody) (is |was |getting |has |just |being |been )+(dragged|pulled|forced|bundled
    |snatched) (in|into|off|to) (a|the|his|their) (\w+ )?(car|van|taxi|house|flat|bushes|alley|woods)
(make|makes|making|made|forcing|force) (me|us|her|him) (to )?work (\w+ ){0,3}?(for nothing|for free|without pay
    |no pay|unpaid)
(will not|does not|do not|would not|never) let (me|her) (leave|go home|out of the (house|flat|room))
(hands?|arm|scarf|rope) (round|around|on) (my|her|his) (throat|neck)
(threw|throws|throwing|chucked|launched) (\w+ ){0,3}?at (me|us|my \w+|her|him|the kids)
(controls|controlling|checks|checking|tracks|tracking|monitors|monitoring) (\w+ )?(my phone|everything
    |my money
    |where i go|me)\b
(hurt|kill|find|beat|get) (me|us|my \w+) if (i|we|anyone)
(hurt|cut|stab|beat|kill|get|shoot|burn|attack) (my \w+|him|her|me|us|them) if (he|she|i|we|they)
(said|says|told (me|him|her|my \w+)|saying|threatening) (\w+ ){0,3}?(will|would) (hurt|cut|stab|beat|kill|get|shoot
    |burn|rape|find|smash) (me|us|my
    |him|her|them)
(has|have|got|found|knows) (\w+ )?(out )?where i (live|am|work)(?=.{0,30}$)
from the (toilet|bathroom|cupboard|wardrobe|bedroom) because (he|she|they|my)
blackmail(ed|ing)?
(a|with|his|the) gun\b(?! (club|laws?|control|violence|crime|amnesty|shop|range|show))
(man|men|lads?|boy|boys|gang|someone|people|youths?) (\w+ ){0,3}?(with|carrying|waving|has|have
    |holding) (\w+ )?({weapon}|bats)\b(?! and fork)
kicking (a|the|his|my) (man|lad|boy|woman|door|kid)|exposing himself|flash(ed|ing) (at )?(me|kids|girls|children)
(going to|gonna|plan to|about to) (cut|circumcise) (my|her) (little |baby )?(sister|daughter|niece|cousin)
threw (a |an |\w+ )?(brick|bottle|stones?|rocks?|eggs|firework) (at|through) (me|us|my|our)
owe(s)? money (to|and).{0,40}\b(round|hurt|coming|kill|tonight|threat\w*)
"""

INTRUDERS = r"""
(breaking|kicking|smashing|forcing|booting|bashing|kicked|booted) (my|our|the|her) (\w+ )?door (in|down|off|through)
    (?! the (pub|shop|club))
(he|she|they|ex|stranger|intruder|burglars?|someone|somebody|a (\w+ )?man|some (men|man|lads|guys)|men
    |gang) (\w+ ){0,3}?
    (outside|at|in|inside|through|into|banging on|kicking|bashing|smashing|breaking|knocking down|hammering on)
    (of |in |at |into |down |up |on |to )*(my|our|her) (\w+ )?({home})
    (?!.{0,30}\b(every morning|delivery|parcel|park\w*|smok\w+|rubbish|litter|leaf\w*|sales\w*|play\w*|football
    |ball|bins?|dog)\b)
(trying|tries|tried|going) to (break|get|smash|kick|force) (\w+ )?(in|into|down) (to )?(my|our|her|the) ({home})
(breaking|kicking|smashing|forcing) (\w+ )?(in|into|down|up|through) (to )?(my|our|the|her) ({home})
(smashing|smash|smashes|smashed|wrecking|trashing) (\w+ )?(up )?(the |my |our )?({home}|everything)( down| up| in)?
(brick|petrol|bottle|rock) (\w+ )?(through|at|in) (my|our) (\w+ )?(window|door|letterbox|house)
(someone|somebody|a man|a stranger|an intruder
    |men) (is |are |has |got |broke |came |in |inside |into |trying to get )+(my|the|our) ({home})
    (?= [.?]|$| now| right| please| and i| help)
there is (someone|somebody|a man|a stranger|an intruder|men) (\w+ ){0,3}?(in|inside|at|outside|trying
    |following) (\w+ )?(my|our|me)\b
trying to (get|break) in(?= [.?]|$| to (my|our|the) (house|flat|home)| now| help| please| through)
(someone|somebody|man|men|stranger|lads) (in|outside|at|by) (my|our|the) (garden|house|flat|loft|stairwell|door
    |window) (trying|with a|shouting|who will
    not|looking in|screaming|threatening)
"""

CHILDREN = r"""
touch(es|ed|ing)? (me|my (daughter|son|sister|brother|private\w*|bits|legs?|bum|grand\w+|niece|nephew|body)|her|him
    |them|kids|children
    |little|private)(?! (up|base))
(comes?|came|gets?|got|climbs?|sneaks?|creeps?) (in|into|in to) my (room|bed|bedroom)
(our|a|his|dirty|bad) secret\b.{0,20}\b(tell|told|mum|anyone|touch)
do(es|ing)? (bad |sexual |horrible |dirty |weird )?things to (me|her|him|my \w+|them|kids)
(makes?|made|making) (me|her|him|my \w+) (touch|do things|watch|take (my|her|his|off)|undress)
(groom(ing|ed|s)?|molest\w*|paedo\w*|pedo\w*|nonce|predator|sex offender|child abus\w+|sexually exploit\w*
    |county lines)
    (?! (salon|parlour|dogs?))(?<!dog grooming)(?<!pet grooming)
(nudes|naked (pics|pictures|photos|videos)|dick pics?|(rude|explicit|sexual) (pics|pictures|photos|messages|texts))
(asking|asks|asked|ask|wants|demanding) (me|her|him|my \w+|them)? ?for (\w+ )?(pictures|photos|pics|nudes|videos
    |sex)(?! of the)
(older|grown|strange) (man|men|guy|bloke|woman)\b.{0,40}\b(daughter|son|girl|boy|kid|child|me|school|\d\d)
i am (\d|1[0-7]) (and |[.] |\w+ ){0,4}?(man|guy|bloke|he|someone|lad) .{0,30}\b(meet|kiss|touch\w*|pictures?|photos|pics
    |secret|sex|naked|hotel|alone)
(?<!^stop )(?<!please stop )(messaging|talking to|chatting to|texting|contacting|meeting|met) (\w+ ){0,3}?(my
    (\w+ )?(daughter|son|granddaughter|niece)
    |a (young|\d+) (\w+ )?(girl|boy|year old)|young girls|underage \w+)
(tried|trying|tries|attempted) to (grab|snatch|take|lure|get|abduct|kidnap|entice|pull
    |drag) (\w+ )?(my (\w+ )?({child})|a (kid|child|girl|boy|little)
    |kids|children|girls|her|him|me)\b(?! (to (school|eat|go|sleep|the|join|a |do)|a |an |off |out of bed|on the bus
    |interested|up|a))
    (?! into (football|a school|school|nursery|reading|sport))
({child})\b.{0,45}\b(abused|neglected|beaten|starv\w+|bruis\w+|hungry and|left alone|left on (their|his|her) own
    |locked (in|up|out|inside|away)|all alone|home alone|alone all|alone in the|alone at night|in (a
    |the) (hot |locked )car
    |black eye|burns|malnourished|not fed|shaken|shakes (it|him|her)|shaking (it|him|her)|marks on|scared of (his|her
    |their)|underfed
    |screams all night|screaming all night|cries all night|crying every night)
(bruises|bruised|black eyes?|cigarette burns)\b.{0,50}\b({child}|her|him|his|he|she|neighbour|again|me|mum|wife)
(neighbour|woman|lady|her|wife|mum|nan) .{0,30}\b(bruises|black eye|beaten|battered)
(hits?|hitting|beats?|beating|slap\w*|smack\w*|punch\w*|kick\w*|hurt\w*|shak(e|es|ing)|starv\w*|abus\w+
    |scream\w* at|locks?|locked
    |left|leaves|neglect\w*) (\w+ )?(her|his|their|the|my|those|these|a|that) (\w+ )?(kids?|child|children|baby
    |babies|toddler|son
    |daughter|little (boy|girl)|wife|mum|mother|girlfriend|nan|grandkids)\b(?! (in (the )?(park|creche|nursery
    |care of)|pool|swings?|play
    |with|at (school|nursery|club|the)))
({child}|mum|dad|husband|wife|nan|gran|he|she) (\w+ ){0,3}?(gone|went|is|been|reported) missing
missing (child|kid|girl|boy|teenager|person)
({child}|mum|dad|husband|wife|nan|she|he) (\w+ )?(did not|has not|have not|never) (come|came|returned?
    |been) (back |home)( home)?
cannot find (my ({child}|mum|dad|nan)|him|her)\b(?=.{0,40}$)
(dealers?|gangs?|people|they|he|men|drug \w+|lads)\b.{0,25}\b(taken over|taking over|moved into|living in|using
    |staying in|will not leave)
    (my|her|his|our|mums) (\w+ )?(flat|house|home|place|room)
cuckoo(ed|ing)
(making|makes?|made|using|got|getting|forcing) (my \w+|him|her|kids|me|children|young \w+) (to )?(carry|sell|deal
    |run|hold|move|hide|drop)
    \w*( \w+)? (drugs|weed|crack|knives|money|stuff|packages|gear|coke)
(carrying|selling|dealing|running|holding) (drugs|gear|weed) for (them|him|a|the|older|some)
({child}).{0,20}\b(crying|screaming|cries|screams) (for hours|for ages|all (day|night)|and (nobody|no one)|non ?stop
    |constantly|every night)
(man|men|bloke|guy|stranger|someone|van|car)\b.{0,30}\b(hanging (around|round|about)|loitering|watching|filming
    |taking (pictures|photos
    |videos)|offering|approach\w*|following|staring|talking to)\b.{0,30}\b(kids|children|girls|boys|school|playground
    |nursery|little)
(man|men|someone|lad|guy|boy|he|stranger).{0,30}\b(online|snapchat|snap|facebook|instagram|insta|tiktok|roblox|internet
    |whatsapp)\b
    .{0,40}\b(daughter|son|meet (me|her|him|up|my)|nudes?|granddaughter|niece)
(share|sharing|post|posting|leak|send|show|showing) (my|her|his) (nudes|naked|private|pictures|photos|videos)
(teacher|coach|man|uncle|neighbour|he) (\w+ ){0,2}?(sends?|sent|sending|shows?|showed) (me|her|him|my \w+
    |kids) (\w+ )?(pictures|photos|pics|videos)
(gets?|got|getting|climbs?|comes?|came) (in|into) (the )?bed with (me|my|her|him)
({child}).{0,60}\b(marks on (his|her|their)|no coat|never has (a coat|food)|house full of men|older men|grown men)
(giving|gives|gave|selling|sells?|feeding) (my (\w+ )?({child})|kids|children|girls|boys|young \w+) (drugs|weed
    |vapes with|drink|alcohol|coke)
({child}|toddler).{0,20}\b(wandering|on (the|a) (road|roof|ledge|railway)|(in the|near the) road (alone|on)|left (in|at
    |on)|locked)
(going|goes) in and out of
(daughter|son|girl|boy|granddaughter|grandaughter|niece|nephew|kid|child) (is |has been |keeps |was )?(sending|sent
    |getting|being sent|being asked)
    (\w+ ){0,2}?(pictures|photos|pics|nudes|videos|messages (to|from) (a|an|some) (man|men|older))
({child}|mum|dad|nan|gran|husband|wife|brother|sister|friend) (\w+ ){0,4}?(gone missing|went missing|run away|ran away
    |not (come|came|been) (home|back))
(has|have) not (come|been|returned) (home|back)(?=.{0,30}$)|ran away|run away|running away
(does not|will not|never|do not|did not) feed (me|us|him|her|them|my \w+|the (kids|baby))
does things to (me|us|her|him)|makes me do stuff
"""

EMERGENCY = r"""
({home}|kitchen|bin store|car|tower|garage|shed|it|shop|stairwell|roof|school|upstairs|cooker|pub|church|caravan
    |landing|floor) (\w+ ){0,3}?
    (is |are |has |caught |just )?(on fire|burning down|in flames|ablaze|caught fire|catching fire|going up in)
there is (a |an )?(\w+ ){0,2}?(fire|smoke|flames) (\w+ ){0,2}?(in|at|on|next|now|upstairs|downstairs|coming|from
    |everywhere|under|outside)
    (?! the (pub|burger))
fire (in|at|on|next door|upstairs|downstairs|now) ?(my|the|our|at|number)? ?({home}|kitchen|stairwell|lift|landing
    |floor|now|\w+ house
    |number \d+|upstairs|next door)(?! (safety|alarm|drill|doors?|exit|station|escape|pit|last|needs))
(smoke|flames) (\w+ ){0,2}?(pouring|filling|everywhere|(coming |out )*(in|from|under|through) (my|our|the) (flat
    |house|block|landing|hall|hallway
    |stair\w*|corridor|kitchen|room|door|lift|roof))
(there is|full of|so much) smoke(?! (free|outside))
fire fire
(smell|smells|smelling|smelled|smelt|stinks|stink|reeks) (\w+ )?(of |like )?(\w+ )?gas(?! works)
gas (leak|leaking|escape|smell|explosion)
carbon monoxide(?! (alarms|detectors))
explosion
(has |have |just |had |is |been |man |woman |someone |lady )collapsed(?<!wall has collapsed)
    (?<!ceiling has collapsed)(?<!fence has collapsed)(?<!roof has collapsed)(?<!bridge has collapsed)
    (?<!tree has collapsed)(?<!shelter has collapsed)
^(someone|somebody|he|she|(a |an |my |the )?(\w+ )?({relative}))( has| just| is)* collapsed
passed out|unconscious
(he|she|baby|mum|dad|nan|man|woman|child|boy|girl|friend|someone|husband|wife)( is| was| lying| found)* unresponsive
stopped breathing|no pulse|turning blue|gone blue
(he|she|baby|man|woman|mum|dad|nan|gran|husband|wife|son|daughter|child|boy|girl|someone|lady|person|friend|partner
    |neighbour)( \w+)?
    (not|does not|cannot be|will not|cannot) (\w+ )?(breathing|moving|responding|woken|wake( up)?|waking up|breathe)
not breathing
(having|had|has|suffered|suffering|think it is|it is) (a |an )?(\w+ )?(heart attack|stroke|fit|seizure
    |allergic reaction|asthma attack
    |miscarriage|panic attack|chest pains?|contractions)
chest pains?(?! clinic)
pains? in (my|his|her) (chest|heart)
(?<!you )(cannot|struggling to|hard to|unable to) breathe?\b(?!.{0,30}\b(fumes|traffic|pollution|dust|smell|packed
    |crowded|on the (bus|train))\b)
(choking|choked)(?= [.?]|$| on (food|a |his|her|something|it)| and| help| please)
in labou?r(?= [.?]|$| and| now| help| please)
waters? (have |has )?broke
(bleeding|blood)\b.{0,25}\b(everywhere|badly|heavily|pouring|will not stop|to death|all over|from (his|her|my
    |the) (head|neck|stomach|chest|mouth)
    |a lot|on the floor|help)(?! (donor|test|pressure))
(he|she|i|someone|man|kid|boy|mum|dad|nan|baby|my \w+) (is |am |was )(\w+ )?bleeding
(fallen|fell|had a fall|slipped|been on the floor|lying on the|laying on the|on the floor
    |stuck in the bath)\b.{0,35}\b(cannot (get up|move
    |walk|stand|feel|get out)|not (moving|responding|breathing|getting up)|will not wake|for hours|unconscious
    |need help|hit (his|her|my) head
    |out of (the |a )?window|from (the |a )?(window|balcony|roof|ladder)|help me)
(man|woman|lady|someone|boy|girl|lad|kid|person|he|she|guy|bloke|pensioner) (\w+ ){0,2}?(lying|laying|laid|slumped
    |face down|collapsed) (\w+ )?
    (on|in|at|by|outside)
({child}|man|woman|lad|lady|person|someone) (\w+ )?(fallen|fell|falling|jumped|pushed|gone|went|is) (\w+ )?(in|into
    |through|in to)
    (the )?(ice|canal|river|lake|beck|pond|water|reservoir|dock|quarry)
drown(ing|ed)\b(?! in (?!(the|a) (canal|river|lake|beck|pond|water|pool|bath|sea|reservoir)))
(electrocuted|stuck on the (railway|tracks)|hypothermia)
(someone|somebody|boy|girl|man|woman|kid|child|lady|cyclist|he|she
    |lad) (has |just |has just |is |got |been )+(run over|knocked (down|off|over)|hit by a)
(swallow\w*|drank|drunk|eaten|ate) (\w+ ){0,2}?(bleach|poison|a battery|batteries|antifreeze|white spirit
    |dishwasher|cleaning)
(swallowed|taken|took|had) (\w+ ){0,2}?(something|drugs|tablets|pills|too much|too many)\b(?=.{0,60}\b(wake
    |breath\w*|ambulance|blue|fit|hospital
    |what do i)\b)
over ?dos(e|ed|ing)(?! (kits?|packs?|deaths?|rates?|training|crisis))
    (?! of (?!({pills}|drugs|heroin|something|his|her|my)))
(been|got|getting|just|was|is|being|someone|somebody|boy|man|lad|kid|he|she|son|brother|friend) (\w+ )?(stabbed
    |shot(?! in the arm)|slashed|knifed)
(been |is |there is )(a|another) (stabbing|shooting)
gun ?shots|shots fired
(call|ring|phone|get|send|need|dial|fetch|want)( (me|us|him|her|for|an|a|the|out|some|someone|please|to))* (ambulance
    |police|999|fire brigade
    |paramedics?|fire engine)(?= [.?]|$| now| quick\w*| please| he| she| i | urgent\w*| asap| immediately| to (my
    |me|flat|number|\d)| for (me|my|him|her)
    | at \d| here| straight| someone| there is| they)(?<!need fire brigade)
(need|needs|get|send) (\w+ )?(help|someone|police) (right now|now|quick\w*|urgently|immediately|asap
    |straight away)(?= [.?]|$| he| she| i| please)
urgent (help|assistance)( needed| please| required)?(?= [.?]|$)
(help me|help us|somebody help|someone help|please help|help please|anyone help|need help|save me|rescue me|(^
    |[.?] )help)\b.{0,70}\b(he is|she is
    |they are|scared|frightened|hurt(ing)?|kill\w*|trapped|right now|quick|attack\w*|hitting|breath\w*|blood
    |bleeding|dying|police|in danger|urgent
    |emergency|knife|gun|fire|i cannot|locked|rape|abuse|hiding|he has|desperate|before he|he will
    |my life)(?!.{0,60}\b(council|club|forms?
    |garden|allotment|litter|bins|park)\b)
^(please )?(somebody|someone|anyone|anybody)( please)? help( me| us)?( please)?$
help me (now|quick|quickly|please please|please i am|please he)
^help help.*
^((please|oh|god|quick|quickly|hi|now) )*(help (me|us)|send (me |some )?help|get (me |some )?help|i (\w+ )?need help)
    ( (please|now|quick|quickly|asap|help|me|someone|somebody|[.?]))*$
save me(?= [.?]|$| from (him|her|them))
(i am|we are|she is|he is|they are|im|({child}) (is|are)|my \w+ (is|are)) (\w+ )?in (\w+ )?(danger
    |trouble with (a gang|dealers))
    (?! of)(?! from (traffic|cars|closing|cladding|flood\w*|the road|speeding))
(this|it) is (an emergency|a matter of life|life (or|and) death)
my life (is )?(at risk|in danger)
(i am|we are|she is|he is|i|kids?|child|children|my \w+|woman|man) (\w+ )?(am |is |are )?(trapped|stuck|locked) (in
    |inside|under|up)
    (\w+ )?(lift|flat|house|room|car|fire|bathroom|basement|stairwell|building|cupboard|roof|here|toilet|water|shed
    |freezer|loft|cellar)
    (?= [.?]|$| and| help| please| with (a|him|my|no (phone|air))| now)
^(i am )?trapped(?= [.?]|$| help| in my| in here| and)
cannot get out(?= [.?]|$| help| please| of (here|the (house|flat|fire|car|bath))| there| he| the door| and)
(no food|nothing to eat|no milk|not eaten|not ate|not had anything to eat|no money for food
    |no formula)\b(?=.{0,40}\b(baby|days|children|my
    |help|son|daughter|please|me)\b|$)(?!.{0,30}\b(shops?|outlets?|market|cafe|bank|waste|stalls?|vans?)\b)
(sleeping|sleep|living|slept|homeless|nowhere to (sleep|go|stay)|on the street|kicked out|thrown out
    |evicted)\b.{0,50}\b(with my (baby|kids
    |children|daughter|son)|tonight|i am (\d\d|pregnant)|my baby)
i am \d\d (and )?.{0,30}\b(kicked out|thrown out|pregnant|ran away|run away|homeless|nowhere)
(run|ran|running) away from home
(beating|attacking|kicking|punching|stamping on|dragging|raping|assaulting|robbing|mugging|beat
    |hitting) (\w+ )?(up )?(a|an|some|each other|his|her
    |another|someone|somebody) (\w+ )?(man|woman|girl|boy|kid|child|wife|girlfriend|lad|lady|person|mum|kids|up
    |outside|in the|on the)
(hear|heard|hearing) (\w+ ){0,4}?(screaming|screams|crying for help|beating|being hit|begging|gun ?shots?
    |shots)(?! (kids|children))
screaming (for help|help|in pain|and crying|next door|from (next door|upstairs|the flat))
(woman|girl|child|lady) (is |was )?(screaming|crying for help)
self ?harm(ing|ed|s)?(?! (support|help|rates|prevention|awareness|services))
suicid(e|al)(?! (memorial|bench|rates?|spots?|support|barriers?|fence|nets?|help ?line|services))
(sleeping|living|slept|staying|sleep) (in|on) (my|a|the|our) (car|van|streets?|park|tent|bus stop|doorway
    |bench).{0,30}(kids|children|baby|son
    |daughter|pregnant|tonight)
no food (since|for (days|a week|\w+ days|my|the (kids|baby))|in (the house|days)|left)|food since
(meter|socket|plug|cooker|wires?|wiring|fuse ?box|charger|battery|boiler|heater|bike|scooter)( is| are| has)?
    ( started)? (sparking|smoking|sparks|burning|smouldering|on fire)
(fallen|fell|had a fall)\b.{0,30}\b(cannot (lift|get|move|pick|wake)|bleeding|lying|for hours)
(need|want|get|send|call) (the |some )?(police|ambulance|help) (at|to|in|outside|round) (number|no
    |flat|my|our|here|\d)
(get|send|need) (someone|somebody|help|anyone) (here|round|over|out|up|to me)? ?(quick|quickly|fast|now|urgently
    |asap)(?= [.?]|$| please| he| she)
emergency (at|in|on) (number |flat |my |no )?(\d|my|our|flat)
^(an |its an |it is an )?emergency(?= [.?]|$| help| please| now| at| in my)
(he|she|my ({relative})|nan|someone|the man|neighbour|baby) (is|might be|looks|may be|could be) (\w+ )?(dead|dying
    |going to die)(?! of| for| to)
(dead|a) body (in|on|by|at|outside|behind)|found (a|him|her) (dead|body)
(locked|shut|tied|tied up|held) (in|inside|up in|down in) (the |a |my |his )?(cellar|cupboard|room|attic|basement|shed
    |bathroom|boot|bedroom)
(taken|took|ate|eaten|swallowed|had) (\w+ ){0,3}?(my|her|his|some) (pills|tablets|meds|medication|medicine
    |methadone)(?! (late|at|to))
(she|he|friend|brother|sister|mum|dad|son|daughter|they) (has |have |had |just |says she has |says he has )*(taken|took
    |swallowed) (\w+ )?({pills})
    (?! (late|at|back|to the))
(a|just been a|been a|there is a|another)? ?(stabbing|shooting) (outside|in|at|on|by|near) .{0,40}\b(now|just|street
    |road|park|walk|rd|lane|help)
(crash|crashed|smash|pile up|accident)\b.{0,40}\b(hurt|trapped|injured|bleeding|now|ambulance|dead|help)
({child}|man|woman|lady|lad|cyclist|pensioner) (\w+ )?(hit|knocked down|run over) by (a|the) (\w+ )?(car|van|bus|lorry
    |bike|motorbike).{0,40}
    \b(now|help|ambulance|please help|just now|not moving|bleeding)
({home}|kitchen|kitchens|house|flat|car|bins?|bin store|roof|shop) (is |are |s )?on fire
(on the floor|fallen|lying).{0,30}\b(calling|shouting|crying|asking|screaming) (out )?for help
will not wake( up)?|would not wake up|(has|have|is|gone|going|turned|turning) (all )?(blue|floppy|limp|stiff|cold and)
pregnant (and|i am) (bleeding|in pain|scared|homeless)|bleeding (and|while|i am) .{0,15}pregnant
(throat|airway|tongue|face) (is |has )?(closing|swelling|swollen|dropped|drooping)
(lips|face) (are|is|has gone|went) blue
high fever|(arm|face|side|body) (is |has gone )?numb
(stuck|trapped|climbed|hanging) (on|off|from|in) (the )?(roof|railway|chimney|pylon|mud|drain|ice|canal|river|quarry
    |ledge|balcony|well)
(some(one|body)|some(one|body)s|there is (a|an|some) (\w+ )?(man|woman|kid|child|boy|girl|person|lad
    |body)) (is )?in the (canal|river|lake|pond|water|sea|beck|reservoir)
on the ice and|through the ice
(sleeping|sleep|slept|living|lying) (rough|outside|in a doorway|in the (cold|street|woods|park|car)
    |on the streets?)(?=.{0,30}$)(?<!people sleeping rough)
    (?<!homeless people sleeping outside)
nowhere to (sleep|go|stay) (tonight|with my (baby|kids))|no ?where to go tonight
(newborn|baby|kids|children|i am|we are|mum|nan) (\w+ )?(is |are )?(freezing|starving)(?! (cold )?(in the|at the) (hall
    |library|school))
(have |had )?not (eaten|ate|had food|had a meal)( anything)? (since|for|in) (\w+ )?(days?|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|\d|two|three
    |four|five|yesterday|a week)
carers? (has|have|did) not (come|came|turned up|been|shown)|cannot get out of bed(?= [.?]|$| and| help| i)
someone (please )?help (my|him|her|me|us|them)|(please )?(help|save) (him|her|them)(?= [.?]|$| please| he| she)
^(send|get) help( now| quick| please)?$|^(please )?help me( please)?$
^(help )?(999|sos|mayday|police|ambulance|fire)( please| help| now)?$|(is )?here help$
burning smell|smell of burning|smell(s)? (like |of )?(burning|smoke|smouldering)
(bomb|explosive|suspicious package) (in|at|on|under|outside)
setting (fires?|fire to|light to)\b(?!.{0,30}\b(again|last|always)\b)|burning now
(man|woman|person|someone|guy|lad) (\w+ )?(exposing|threatening|chasing|attacking|grabbing)
"""

# With one of these in the text, VIOLENCE, CHILDREN and EMERGENCY are an idea about a danger, or long past.
EXCUSES = r"""
(support|help|drop ?in|self ?help|survivors?|refuge|bereave\w*|prevention|awareness) (group|groups|centre|service
    |services|line|charity|talk|for (people|men|women
    |kids|teenagers|those|families|parents))
(group|centre|refuge|shelter|class|classes|course|training|workshop|lessons?|campaign|charity|scheme|session|talk
    |signs?|leaflets?|posters?|events?) (for|on|about)
(prevention|awareness|training|first aid|defib\w*|amnesty|bereaved|campaign|workshop|seminar|survivors)
self defence|police station|fire station|neighbourhood watch|who self harm|smoke alarms?|fire alarms?|(?<!in )laws?\b
    |legislation|politic\w*|vot(e|ers|ing)
cycle lane|zebra|crossing patrol|speed (bump|camera|limit)\w*|traffic calming
(last|the other) (year|summer|winter|month)|years? ago|in case|one day|when i was (a kid|young|little)
(victims|survivors|rates?|levels?) of|(need|run|want|set up|start) (a |an |some )?(\w+ )?(club|scheme|project
    |activities|playscheme)
(memorial|plaque|vigil|mural|statue) (\w+ )?(for|to|of)|drains? (\w+ )?(smells?|stinks?|reeks?|smelling)
(lots of|many|more|some|other|most) (\w+ )?(people|men|kids|lads|women|teenagers|residents|parents) (\w+ )?(suicidal
    |self harm|overdose|feel suicidal)
my (bins?|tyres?|ball|football|sofa|tent|fence) (has |have |was |were |been |got |keeps getting )+(stabbed|slashed|shot)
kids who|people who|someone who|anyone who|those who|young people who
"""


# The weights are heard only in a text with a word of concern, and not in one about these places and things.
CONCERN = """
    stabbed stabbing stab knifed shot gunshot gunshots gun machete machetes raped rape raping rapist strangled
    strangling
    suicide suicidal overdose overdosed overdosing unconscious unresponsive bleeding drowning drowned kidnapped kidnap
    molested molesting groomed grooming blackmailed blackmailing blackmail murder murdered hostage trafficked assaulted
    assault attacked attacking attacker beaten beating abused abusing abuser abusive threatened threatening threatens
    killed killing kill ambulance 999 sos paramedics emergency nudes noose hanging choking seizure collapsed violent
    violence terrified bruises bruise burglar intruder sparking electrocuted screaming screams throat wrists suffocating
    trapped starving knife knives scared frightened afraid fear police hurt hurting hurts hit hits hitting punched
    punches punch kicked kicks kicking slap slapped slaps pushed grabbed locked die dying dead death died blood fire
    smoke
    flames gas burning burned burnt pills tablets meds rope hiding hide following followed follows stalking crying
    hungry
    drunk drinks drugs gang lying fallen fell breathe breathing breath chest panic fit heart ice canal river stuck quick
    hurry urgent urgently danger unsafe safe escape steals stole passport marry married forced secret touch touched
    touches touching homeless pregnant worthless hopeless cut cutting harm weapon breaking smash smashed smashing broke
    jump voices freezing eaten dealers axe bomb allergic stroke swallowed swallow missing ran goodbye child baby kid
    wake
    owe money lost beat beats alone end ending alive anymore cope point worth life myself himself herself
"""
PLACES = """
    bus buses shop shops bin bins library centre park road street crossing bench benches market cafe gym dentist
    football
    dance parking kerb pothole potholes club group groups lights light choir cinema museum bonfire allotment allotments
    playground slide swings swing garden gardens scheme pitch cycle pavement litter rubbish dog dogs cat tree trees
    council
    surgery gp class classes course courses session sessions fete fair pub lunch coffee
"""
