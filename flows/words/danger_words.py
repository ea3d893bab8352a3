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
        |stranger|bairns?|weans?|wee (one|yin|boy|girl|lad|lass)|old (man|fella)|feller|bro|sis|nanna|grandpa""",
    # whose "s" before a verb is "is" or "has": my dads fallen
    "kin": r"""husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|dad|daddy|mum|mam|mummy|stepdad|brother|bro|sister
    |sis|uncle|auntie|aunty|grandad|grandson|granddaughter|nan|nana|nanna|gran|son|daughter|mate|friend|fella|bloke
    |man|baby|bairn|wean
    |missus|ex|neighbour""",
    "body": "head|chest|heart|arms?|legs?|hands?|face|throat|neck|left|right|stomach|belly|back|eyes?|side|feet",
    "somebody": r"""someone|somebody|(my|his|her|their|our|your|the|a|an|this|that|some|one|another|two|three|these
    |those|mums|dads
        |next door|neighbours|\w+s)( \w+){0,2}? ({relative})""",
    # to be met, as somebody asks who comes for the first time; where anything else is said of it, it is no such wish
    "await_me": r"""((be|stand|standing|hang|hanging|look|looking|keep an eye) )*(meet|meets|meeting|wait|waits
    |waiting|greet|greeting|about|out)( for)? (me|us)( (up|please|at|by|outside|inside|in|near|on|from|the|front|main
    |side|back|hall|church|school|pond|library|centre|door|doors|gate|gates|entrance|steps|bus|stop|car|park|station
    |there|first
    |and|so|show|me|where|to|go|take|in|i|do not have to walk in alone|walk me in|when (i|we) (get|come|arrive)))*
        (?! (my|home|house|flat)\b)(?!.{0,50}\b(police|999|fire|quick\w*|urgent\w*|help|scared|hurry|he|him|his|she|her
    |man|men|ex|follow\w*|knife|hurt\w*|threat\w*|kill\w*|scream\w*|shout\w*|again|home|there is|there are)\b)""",
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
        |strangl(e|es|ed|ing)|chok(e|es|ed|ing)|attack(s|ed|ing)?|assault(s|ed|ing)?|abus(e|es|ed|ing)|rap(e|es
    |ed|ing)
        |batter(s|ed|ing)?|stab(s|bed|bing)?|shoot(s|ing)?|shot|kill(s|ed|ing)?|murder(s|ed|ing)?|hurt(s|ing)?|harm(s
    |ed|ing)?
        |threaten(s|ed|ing)?|bash(es|ed|ing)?|burn(s|t|ed|ing)?|molest(s|ed|ing)?|grop(e|es|ed|ing)|drag(s|ged|ging)?
        |push(es|ed|ing)?|shov(e|es|ed|ing)|grab(s|bed|bing)?|stalk(s|ed|ing)?|touch(es|ed|ing)?|tortur(e|es|ed|ing)
        |starv(e|es|ed|ing)|shak(e|es|ing)|spit(s|ting)? (at|on)|groom(s|ed|ing)?|follow(s|ed|ing)|trap(s|ped|ping)?
        |harass(es|ed|ing)?|blackmail(s|ed|ing)?|thump(s|ed|ing)?|lamp(s|ed)|knock(s|ed|ing)? (about|around)|beat(s
    |ing)? up
        |headbutt(s|ed)?|scald(s|ed)|pin(s|ned)|throttl(e|es|ed|ing)|drug(s|ged)|poison(s|ed|ing)?|terroris(e
    |es|ed|ing)
        |bully|bullies|slash(es|ed|ing)?|bit|bites|kidnap(s|ped|ping)?
    |leather(s|ed|ing)?|belt(s|ed|ing)|wallop(s|ed|ing)?|clout(s|ed|ing)?|skelp(s|ed|ing)?|twat(s|ted|ting)
    |glass(ed|ing)|pummel(s|led|ling)?|lay(s|ing)? into""",
    "attacked": r"""beaten( up)?|punched|kicked|slapped|strangled|attacked|assaulted|abused|raped|battered|stabbed
    |shot|threatened
        |molested|groped|stalked|followed|trapped|locked (in|up|away)|held (here|hostage|against)|trafficked|groomed
    |mugged|robbed
        |touched|blackmailed|tortured|starved|kidnapped|jumped|neglected|drugged|spiked|sexually \w+|knocked about""",
    "child": r"""child|children|kids?|baby|babies|toddler|little (girl|boy|one)s?|boy|girl|\d year old|youngsters?
        |son|daughter|grandson|granddaughter|niece|nephew|bairns?|weans?|wee (one|yin)""",
    # the age of a child who should not be alone
    "small": r"""([3-9]|1[0-3]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (minutes?|mins?|miles?|doors?
    |months?|weeks?|days|hours?|stops?|stone|pm|am)\b)""",
    "nobody": r"""nobody|no one|no (grown ?ups?|adults?)|(my |our )?(mum|mam|mummy|dad|daddy|nan|parents) (is
    |are) not""",
    "absent": r"""( (is|are|has|have|been|at|in|else|come|came|yet))* (here|home|in|back|around|with (me|us))\b""",
    # without which a home is no place to be, and who suffers first
    "supply": r"""(no|not had|not got|without|run out of) (any )?(water|electric\w*|power|heating|heat|gas
    |hot water)""",
    "for_days": r"""(for|in|since|all) (\w+ ){0,2}?(days?|week|weekend|nights?|yesterday|\w+day)""",
    "frail": r"""disabled|wheelchair|newborn|baby|toddler|pregnant|oxygen|diabetic|shivering|freezing|bedbound
    |housebound
    |dialysis|asthma|ill|(is|am) [789]\d|cannot (get|walk|go|leave)""",
    "supplied": r"""(?!.{0,80}\b(halls?|club|library|school|centre|church|pool|hut|park|fountains?|bus)\b)""",
    "keeper": r"""he|she|they|husband|wife|partner|boyfriend|girlfriend|bf|family|parents|dad|mum|ex|boss|landlord|son
    |grandson|carer
        |uncle|gang|dealers?|men?|someone""",
    "home": "house|home|flat|room|bedroom|bathroom|window|door|front door|back door|garden|place|building|block",
    "pills": r"""pills|tablets|paracetamols?|meds|medication|ibuprofen|codeine|antidepressants|painkillers|aspirin
    |diazepam|morphine|tabs
        |insulin|cocodamol|co codamol|nurofen|tramadol|sertraline|amitriptyline|zopiclone|propranolol|valium|xanax
        |capsules""",
    # how many are far too many
    "dozens": r"""\d\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozens""",
    "took": r"""taken|took|taking|swallow\w*|necked|downed|had(?! to\b)|eaten|ate|popped|done""",
    # somebody in power over somebody else
    "in_power": r"""he|she|they|man|men|boss|agency|agent|owner|manager|landlord|husband|partner|ex|boyfriend|dad
    |stepdad|stepfather|father|mum|uncle|uncles|brother|brothers|family|cousin|gang|someone|people|lads|madam
    |trafficker""",
    "scared": "scared|afraid|frightened|terrified|petrified|fearful|in fear",
    "family": r"""(step ?)?(dad|father|mum|mam|mother|brother|sister)|daddy|mummy|husband|wife|partner|boyfriend
    |girlfriend|ex|uncle|aunt|aunty|auntie|grandad|grandfather|gran|nan|cousin|foster \w+""",
    "trusted": r"""{family}|priest|vicar|nuns?|monks?|brothers|caretaker|teacher|coach|headmaster|doctor|babysitter
    |lodger|neighbour|scout ?(master|leader)|choir ?master|warden|tutor|man|men|he|family friend""",
    "abuser": r"""{trusted}|{relative}|she|staff|someone|somebody""",
    "victim": r"""me\b(?! (deeply|a lot|with (his|her) (kindness|words|singing)))|(all of )?us( (boys|girls|kids|lads
    |all))?\b
    (?! (all )?(deeply|with (his|her) (kindness|words)))|(him|her|them)\b(?={next})|my (\w+ )?(sister|brother
    |daughter|son|mum|mam|cousin|niece|nephew|friends?|granddaughter|grandson|wife)\b|((many|some|the|other|young
    |little|us|lots of) )*
    (boys|girls|kids|children|lads)\b""",
    "weapon": "knife|knives|gun|machete|sword|weapon|axe|shotgun|crossbow|acid|rifle|handgun|(?<!water )pistol",
    # what is called suicidal and is nobody who wants to die
    "of_no_person": r"""(pigeons?|squirrels?|pheasants?|cats?|ducks?|deer|hedgehogs?|toads?|frogs|rabbits?|foxes|birds?
    |seagulls?|gulls|sheep|dogs?|drivers?|cyclists?|parking|overtak\w*|junction|crossing|corner|bend|roundabout
    |to (cross|cycle|walk|drive|pull)|squad|lane|cycle|driving|moths?|wasps?|bees)\b""",
    # what was long ago, is wished for, or happens all the time is told or proposed, and is no cry for help
    "not_over": r"""(?!.{0,60}\b(last (year|month|summer|winter|week)|years? ago|used to|would be|should|(?<!to )night
    |safety|place|pit|display|fireworks?|exits?|alarms?|every|always|lovely|cosy|could we)\b)""",
    "no_habit": r"""(?!.{0,80}\b(always|all the time|every|often|keeps?|kept|again and again|last (year|month|week
    |summer|winter)|years? ago|used to|should|(we|it|this|they) needs?|needs? (fixing|mending|cutting|a|to be|more)
    |could we
    |cctv|chimney|takeaway|bonfires?|bbqs?|barbecues?|weed|cannabis|cigarettes?|vap\w*|wood ?burn\w*|stoves?|smokers?
    |nuisance|exhausts?|factory|would be|afraid|scared of|signs?|underground|bury|buried|trim\w*|rink|cut back)\b)
    (?<!keep)""",
    "life": "(my|his|her|their) (own )?life|it all|it tonight|it now",
    "hurt_self": r"""kill|killing|killed|hurt|hurting|harm|harming|harmed|cut|cutting|hang|hanging|hanged|drown
    |drowning|stab|shoot
        |shooting|burn|burning|top|topping|off|offing|end|ending|poison|starve|starving""",
}

# Said by somebody who may not want to live. Never excused by what else the text says.
SELF = r"""
({hurt_self}|use it on) ((?<!insured if i hurt )(?<!covered if i hurt )my ?sel(f|ves)|him ?self|her ?self
    |(?<!will cut )(?<!will hurt )(?<!could hurt )them ?sel(f
    |ves))(?! (on|off|falling|tripping|climbing) (the|a|that|it|those))
(top|do|doing|done|doin|dae) (my|him|her)self in
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
    |the point (in|of)? ?(living|going on|life|anymore|carrying on|me)|any (point|way out|future|hope)
    |any reason(?! (not|why|for|it|we|they|to (have|build|close|change|move|keep (it|the|them)))\b)
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
(take|taken|took|taking|swallow\w*|necked|downed|had(?! to\b)|eaten|ate|drank|drunk) (\w+ ){0,2}?(all|too many
    |loads|lots
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
^(i am |just |still |now |here )*(stood|standing|sitting|sat|up)? ?on the (ledge|roof|bridge(?! (watching|with
    |waiting for|feeding|fishing))|edge(?! of (a
    |the) \w+ \w+))(?!needs|leaks|lights|is)
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
(scared|afraid|worried|think|feel like|frightened|want to|want|urge to|thoughts (of|about))
    (i |that |am |will |might |going |to |of |about )*(hurt|hurting|kill|killing|harm|harming|stab|stabbing|shake
    |shaking|smother)
    (him|her|them|someone|somebody|people|everyone|my ({relative}|\w+ ({child}))|the (kids|baby|children))
i (\w+ ){0,3}?(might|going to|could|about to|will)
    (i |that |am |will |might |going |to |of |about )*(hurt|hurting|kill|killing|harm|harming|stab|stabbing|shake
    |shaking|smother)
    (him|her|them|someone|somebody|people|everyone|my ({relative}|\w+ ({child}))|the (kids|baby|children))
i (do not|did not|cannot) (think|believe|feel like|know (if|how)) i (can|could|will|want to) (\w+ )?(go on|carry on
    |cope|do this
    |do it|survive|manage|keep going|take (it|this|anymore|much more)|live|get through)
how (much longer|long|much more( of this)?) i can (go on|cope|carry on|do this|take|keep|last)
want to disappear
(want|need) (the pain|it all|everything|my life) to (stop|end|go away|be over)
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
(i am|i feel|feeling|feel|been feeling|commit(ting)?|attempt(ed|ing)?|is|tried) suicid(e|al)(?! {of_no_person})
    (?! (prevention|awareness))(?<!people feel suicidal)(?<!men feel suicidal)(?<!kids feel suicidal)
    (?<!people feeling suicidal)(?<!teenagers feel suicidal)
suicide attempt|suicidal thoughts
cannot (keep|carry on) (doing this|like this|living|going)|everything is too much
(have|got) a plan (and|to) .{0,30}(do it|tonight|end)|going to do it (tonight|today|now|this time)
(nobody|no one|they) (will|would) (even )?(notice|miss|care) when i am gone
lost the will to live|no will to live|do something to (myself|himself|herself|themselves)
i (am |do |really |probably |just |think i |honestly )*(will not|not going to|do not (plan|intend) to)
    be (alive|breathing|on this earth)
(will not|not going to) be (here|around|alive) (to (see|find|hear|read|do|use|enjoy)|when you|by then)\b(?!
    .{0,60}\b(we|us)\b)(?<!we will not be around to see)(?<!we will not be here to see)(?!.{0,60}\b(grow|grown|finish
    \w*|built|grandchildren|grandkids|generations?|trees?|oaks?|my age|kids)\b)
(will not|not going to|do not) (be )?(need|needing|want|wanting) (\w+ ){1,4}?(after (tonight|today|tomorrow
    |this weekend
    |friday|saturday|sunday|monday|tuesday|wednesday|thursday)|where i am going)
(gave|giving|give|given) (\w+ )?(all )?(my|her|his) (things|stuff|possessions|belongings|savings
    |clothes|jewellery|pets?) away
(gave|giving|give|given) away (all |everything )(of )?(i own|my|her|his)
    (things|stuff|possessions|belongings|savings|clothes|jewellery|pets)?
(wrote|written|writing|write|done|finished) (\w+ )?(my|her|his|the|all my) ((goodbye|farewell|suicide
    |last) )?(letters
    |note|notes|goodbyes)(?= [.?]|$| and| to| for)(?! to (the|my) (council|mp|paper|landlord|school|editor|bus))
(said|saying|made) (all )?(my|her|his) goodbyes(?! to the (old|library|school|hall|pool|club|bandstand))
(i am|i have been|been|^|am|i)( just| still| been| keep| kept| keep on| always| now| end up)* (stood|standing
    |sitting|sat|stand)
    (here |up )?(on|at|by|near) (the
    |a )?(\w+ )?(edge|ledge|top|wrong side|railings?|parapet|barrier) of (the |a |my )?(\w+ ){0,2}?(bridge|platform
    |cliff|roof|viaduct|building|car park|multi storey|motorway|railway|quarry|pier|tracks?|weir|flats?|tower|block)
    (?!.{0,60}\b(fence|sign|railings|unsafe|dangerous|barriers?)\b)
^(i am |just |still |now |here )*((stood|standing|sitting|sat|up) )?(on|at) the edge of the (\w+ ){0,2}?(roof
    |bridge|cliff
    |platform|viaduct|balcony)(?= [.?]|$| and i| i\b)
(want|wish|hope|like|rather|love|wishing)\b.{0,40}\b(never|not) wake up(?= [.?]|$| again| tomorrow| ever)
(sat|sitting|am|parked) (\w+ )?in (my|the) (car|garage|van)\b.{0,40}\b(hose|hosepipe|exhaust pipe)
(tell|say to) (my|the) (\w+ )?({relative})\b.{0,30}\b((not|was|is|never) (her|his|their) fault
    |i will always love (her|him
    |them)|i am so sorry|to forgive me)
(i am|i have|i|she|he) (\w+ )?cut (\w+ )?(too|so|really|very) deep(ly)?(?= [.?]|$| and| it| this| help)
(shant|will not|not going to) be (around|here) .{0,30}\b(it|everything) all planned
(stood|standing|sat|sitting|stand|sit|waiting|been) (\w+ ){0,5}?(platform|bridge|railway line|tracks|viaduct
    |cliff|edge
    |roof|car park|multi storey|footbridge|weir|pier)\b.{0,40}\b(thinking (about|of) (it|stepping|jumping|going
    (over|under|in)|letting go|ending|falling|how easy)|trying to be brave|stepping off|one step|(get|got
    |find) the (courage
    |nerve|guts)|working up (the|my) (courage|nerve))
(on|at) the (top|edge|roof|top floor) of the (\w+ ){0,2}?(flats|multi storey|car park|viaduct|bridge|cliff
    |block|tower)
    (\w+ )?looking (over|down)(?= [.?]|$| and i)
(looking|look) (over|down|off) (from |at |the |over )*(\w+ )?(edge|top|viaduct|bridge|roof|railings|multi storey
    |tracks)\b.{0,40}\b(long way down|goodbye|jump|be over|end it|nobody would)
({took}) (\w+ ){0,2}?(too|so) (much|many) (of )?(my |her |his |the )?(\w+ )?({pills})(?! (bags?|packaging))
({took}) (\w+ ){0,4}?({pills})( \w+)? ?([.] )?(about|like|around|maybe|nearly|over|roughly|at least|more than|must be
    |up to|all|probably)( \w+)? ?({dozens})(?! (mg|mls?|pm|am|past|to|oclock|years?|minutes|mins|quid|days
    |weeks|hours)\b)
({took}) (about |around |like |over |nearly |all |maybe |roughly |at least |more than )*({dozens}) (of )?((my
    |her|his|the|them
    |those|these) )?(\w+ )?({pills}|sleepers|of them (now|already|and|tonight))
(on|at) the (wrong|other) side of the (railings?|barrier|parapet|fence) (on|at|of|by)
(cannot|do not|not) (really )?see (the|any|a) (point|use|sense|reason) (in|of|to) (any of (it|this)|anything|it all|it
    |this)(?= [.?]|$| anymore| now| without| any)
(not|never|no longer|do not|cannot|hardly|nor) (really |honestly |even |just )*(see|seeing|have|feel|find|got) (much
    |a lot of|a great deal of|any|the|a|no|little)( real)? (point|use|sense|purpose|joy|meaning) (in|of|to) (anything
    |life|living|going on|myself|being here|getting up|carrying on|any of it|any of this|it all)\b
    (?!.{0,60}\b(council|meetings?|voting|consultations?)\b)(?!.{0,40}\b(they|you) (do|say|put|build)\b)
(what is|where is|is there|there is (no|not much|little)|not much|no|see no|cannot see the) (the |any |much
    )?(point|use|sense|joy|purpose) (in |of |to )(anything|any of (it|this)|it all|life|living|going on|getting up
    |carrying on)\b
    (?!.{0,80}\b(council|listens?|listening|meetings?|voting|consultations?|ideas?|texts?|surveys?)\b)
(^|i |been |feel |feeling |am |just |get |so )((feel|feeling|felt|am|been|have|just|very|really|get|got|that) )*(so
    |too|very
    |really|terribly|awfully|that) (low|depressed|hopeless|desperate|suicidal|down)\b(?! (about|on|for|to (pay|see|meet
    |get a))\b)
    (?!.{0,80}\b(club|group|could we|can we|would be|bench|cafe|should|idea|lights?|branch\w*|price\w*|kerb|wall|water
    |pressure|library|park|council)\b)(?<!we are so low)(?<!is so low)(?<!it is so low)
(no|not any) (point|use) (in |to |of )?(anything|anymore|any of it|it all)(?= [.?]|$| now| is there)(?<!no point
    anymore bins)
(join|be with|going to be with|see) my (late )?(wife|husband|mum|mam|dad|son|daughter|boy|girl|baby|\w+) (tonight
    |tomorrow|soon|again|in heaven|up there|now)(?=.{0,60}\b(gone|died|had enough|pills|tablets|heaven|saved|cannot
    |tired)\b)
(rather|sooner) (be )?(dead|die) than (?!see|watch|have a|let)
(not (going to )?be|will not be|no longer be|will not have to be) (a |any )?(bother|trouble|burden|nuisance|problem
    |bothering|troubling) (\w+ ){0,3}?(anyone|anybody|everyone|you|them|my \w+|any of you) (after|from|much longer
    |anymore|soon)
(worry|worrying) about me (much longer|anymore|after|soon)
by the time you (read|get|see|find) this( \w+)? i (will|am)\b(?! (be )?(away|on holiday|at|in spain|out|home|on the))
i (will|am going to|shall) be (gone|dead) (by|before|then|soon|tomorrow|tonight|in the morning)(?! (bus|train
    |noon|half
    |lunch|\d))(?=.{0,60}$)
(it will|itll|will all|it is all|everything will) (all )?be over (by|soon|tonight|tomorrow|in the morning)
(want|going|ready|like|rather) (to )?stop living(?! (in|with|next|off|at))
(someone|something) in my head (says|tells|said|saying|telling)
(they|he|it|she|voices?) (keep |keeps |are |is )?(tell|tells|telling) me to (do it|get the|pick up the|kill|jump|hurt
    |die|cut)
(going to|might|could|will|may|nearly|almost) (do|did|done) (something|anything) to (my|the|him|her|them) ?(kids?
    |children|baby|son|daughter|girl|boy|little one)?(?= [.?]|$| i| please| and| or| if)
i (\w+ )?(shook|shake|threw|shaken|dropped|squeezed|slapped|hit|smothered) (him|her|the baby|my (baby|son|daughter
    |kids?)|it)(?= [.?]|$| and| because| last| he| she| so| hard| i)
(scared|frightened|afraid|worried|terrified) (of )?(what i might do|i might do|of myself|i will do something)
nothing left in me|(switch\w*|turn\w*) (this|my) phone off\b(?=.{0,60}\b(good to each other|love you|sorry|goodbye|be
    kind|bye|thank you)\b)
(quickest|easiest|best|painless|fastest) (thing|things|way|pills|tablets|method|stuff) to (take|die|go|do it|end
    |use)\b.{0,30}\b(feel|hurt|pain\w*|wake|die)
(funeral( plan)?|my will|insurance papers|life insurance|passwords|bank details) (\w+ ){0,3}?(sorted|paid
    |on the|in the
    |left|ready)\b.{0,60}\b(tell my|my (daughter|son|family|kids|sister|wife|husband)|goodbye|sorry|thanks for)\b
(scratch|cut|bite|burn|pinch|hit|claw|dig|pick|rub|slice|starve)\w* (at |into )?(my|myself) ?(\w+ )?(arms?|legs?|skin
    |wrists?|thighs?|face)?.{0,15}\b(till|until) (they|it|i) (bleeds?|faint|pass)
(?<!insured if )(?<!covered if )i (\w+ )?(starve|cut|burn|hurt|hit|scratch|harm|punch) my ?self
(thinking|think|thought|thoughts|want|feel like|imagine|urge|about)( \w+){0,3} (driving|walking|crashing
    |stepping|drive
    |walk|crash|step|steer\w*|swerv\w+)( my car| the car)? (into|in front of|off|under|out) (a|the|my)? ?(wall|tree
    |lorry|truck|train|bus|traffic|sea|river|bridge|motorway|canal)(?! (stop|station))
(i am|^|am|im|i have) ?(just )?(stood|standing|walked|walking|sat|waded|wading|up) (in|into) the (river|sea|canal|lake
    |water|reservoir|weir)\b(?=.{0,30}\b(up to my|waist|knees|neck|cold|deep|now|and i)\b)
(hope|pray|wish|praying|hoping) (that )?i (do not|never|will not) (\w+ )?(see|wake(?! (you|him|her|them|anyone|the))
    |reach|make it|live|last) .{0,15}\b(morning|tomorrow|another day|night|up)
not (take|taking|having|have) my (\w+ )?(pills|tablets|medication|meds|insulin|dialysis) (any longer|anymore|now)\b
    (?=.{0,60}\b(nature|decided|point|die|go|over|enough|let)\b)
(?<!insured if i )(?<!covered if i )hurt (my|your)self|going to (hurt|burn|kill) (the place|everyone|you all|them all
    |this place)
burn (the|this|it all) (place )?down with
(no|what is the|where is the|see the|see any|see no|not any|is there any) (point|use|sense) (in |of |to )?
    (waking|waking up|getting up|getting out of bed)(?= [.?]|$| anymore| tomorrow| in the morning| ever| again| i| and)
(i|me|we) (no|not|no more|never|no longer) (want|wants|wish) (to )?(live|life|be alive|living)
    (?= [.?]|$| more| no| anymore| like this| please| help| i| and| now)
no more (i )?want (to )?(live|life)(?= [.?]|$| please| help| i)
(talk(s|ing)|speak(s|ing)|shout(s|ing)|see(s|ing)|hear(s|ing)) (to |at )?(people|someone|somebody|things|a man|men
    |faces|stuff) (who |that |which )?(is|are) not (there|real)
who (gets|has|is to have|will have|can have) (my|what)\b.{0,60}\b(sorry|goodbye|letters?|trouble|note|passwords)
(not|cannot|never) (see|seeing|picture) (\w+ ){1,3}?(happening|coming) for me
(i (will not|am not going to|do not want to)|do not think i will) (see|make it to|last (to|till|until)) (christmas
    |new year
    |easter|my birthday|next (week|month|year)|the (summer|spring|weekend))(?= [.?]|$| and| i| this year| do not)
(look|looking|stand|standing|stare|staring|stood|sit|sitting) (\w+ )?(at|over|into|on|by) (the|my) (\w+ )?(canal|river
    |bridge|trains?|tracks?|railway|water|edge|roof|motorway|pills|tablets|rope)\b.{0,60}\b(so|how|too) easy\b(?! (on
    |for
    |to (get|put|reach|use|find|walk|cross)))
(doing|do) it (tonight|tomorrow|now|today|this (time|weekend))\b.{0,30}\b(no one|nobody|cannot|you|they) (can |will )?
    (stop|change|help)
(nobody|no one|you cannot|they cannot) (can |will |is going to )?(talk me out|stop me now|stop me(?= [.?]|$)
    |change my mind)
(sleep|close my eyes) and (\w+ )?(not|never) (have to |want to )?(have|see|face|get) (another|any|a) (morning|day|night)
(i am|i feel like|feel like|feel|just|such) (just |only )?a waste of (space|air|oxygen|skin)
(they|everyone|everybody|kids|children|family|husband|wife|mum|dad|he|she|people|you) ((would|will|all|be|is|are) )*
    (happier|better off|better) (without me|if i (was|were|am) (gone|dead|not (here|around)))(?! (there|in|at|on
    |talking))
(he|she|i|my \w+|friend|brother|sister|son|daughter|mate) (\w+ ){0,2}?(picked|chosen|has|set|got) (a |the |her |his |my
    )?(day|date|way|plan) (picked|worked out|chosen|set|planned|to do it)(?= [.?]|$| and| she| he| to (die|end|do))
    (?!.{0,60}\b(wedding|party|fete|fair|christening|meeting|garden|hall|holiday)\b)
(god|jesus|allah|satan|demons?|devil|spirits?|angels?|(telly|tv|radio|aliens)) ((is|are|keeps?|has|have) )*(telling
    |tells
    |told|wants?|asked|asking|commanding|ordering|orders) (me|him|her) to (\w+ )?(jump|walk (into|in|onto|off)|kill|hurt
    |die|cut|burn|stab|drown|harm|do it|fly off|step|sacrifice|stop (eating|taking|my))
"""

# Abuse that somebody tells of at last, of themselves or their own people. No year excuses it: they need a kind answer,
# and whoever did it may be near children still. Grief, accidents and the history of the area are none of it.
DISCLOSED = r"""
(({abuser}) (\w+ ){0,2}?|mr \w+( from the \w+)? )((used to|would|had|has|always|often|once|also|then|tried to|who
    |sexually) )*(touch(ed)?|molest(ed)?|abused?|raped?|groped?|groomed|interfered? with|fiddled? with|had sex with
    |forced (himself|herself) (on|onto)|exposed himself to) ({victim})
(({trusted}) (\w+ ){0,2}?|mr \w+( from the \w+)? )((used to|would|had|always|often|once|also) )*(mess(ed)?( about
    | around)? with|(do|did|done)( (bad|horrible|terrible|awful|dirty|wrong|unspeakable|sexual))* things to) ({victim})
    (?!.{0,40}\b(street|road|estate|high street)\b)
({trusted}) ((used to|would|always|often|once) )+(come|came|get|got|climb|creep) (in|into|in to) (my|our) (beds?
    |bedrooms?|room)\b
({trusted}) (\w+ )?(made|makes|would make|used to make) (me|us|my (sister|brother)) (touch (it|him|his|her)|undress
    |strip|do (things|stuff)(?! (properly|right|well|better|again|together|like|for|that i|we never)\b))
(i|we|my (sister|brother|mum|mam|friend|cousin)) ((was|were|got|had been|have been|all|both|sexually|also|repeatedly
    |once) )+(raped|molested|groomed|interfered with|fiddled with|trafficked)(?! (well|dogs?)\b)
(i|we|my (sister|brother|mum|mam|friend|cousin)) ((was|were|got|had been|have been|all|both|sexually|also|repeatedly)
    )+abused (?=(as|when|in|at|by|there|for|from|until|and)\b)(?!(by|at|in|and|when|as) (a|an|some|the|two|online|on|i
    |we)?( )?(\w+ )?(drivers?|motorists?|wardens?|cyclists?|customers?|drunks?|strangers?|passengers?|bus|shop|street
    |pub|council|online|facebook|trolls?|car park|crossing|road|waiting|walking|crossing|asked|told|complained)\b)
(i|we|he|she) ((was|were|been) )+(sexually|physically) (abused|assaulted)
things ((that|which) )?((was|were|got|been) )+done to (me|us|him|her|them)(?= [.?]|$| there| in| as| when| by| at| that
    | i| we)(?!.{0,40}\b(street|road|estate)\b)
what (he|she|that man|those men|the (priest|nuns|brothers|staff|caretaker|warden|headmaster)) did to (me|us|my (sister
    |brother)|(us )?(boys|girls|kids|children)) (as|when|in|at|back|there|all those)\b
({family}) (used to|would) (beat|hit|batter|strangle|thrash|belt|punch|kick|burn|lock)( (and|hit|beat|kick|punch))*
    \s(me|us|my (mum|mam|mother|sister|brothers?)|her|him)\b(?! (at|up the|to) (football|dominoes|cards|chess|darts|pool
    |snooker|bingo|tennis|draughts|the|everything|it)\b)(?!.{0,40}\b(dominoes|cards|chess|darts|pool|snooker)\b)
(nuns|priests?|monks|christian brothers|staff( (at|in|of) (the|that|our|my) (\w+ )?(home|school|convent|orphanage))?
    |foster (mum|dad|mother|father|parents|carers?)) ((used to|would|always|often) )?(beat|thrash(ed)?|whip(ped)?
    |starved?|lock(ed)?|hurt|hit|touch(ed)?) (me|us)\b
"""

# Done to somebody, now or again and again; with CHILDREN and EMERGENCY it is excused by what `EXCUSES` names.
VIOLENCE = r"""
({they}){doing} ({attacks}) ({me})
(might|going to|could|about to|will) (\w+ )?(hurt|kill|harm|stab|shake|smother) (him|her|them|someone|somebody|people
    |everyone|my ({relative}|\w+ ({child}))|the (kids|baby|children))
and (hits|beats|threatens|punches|kicks|slaps|hit|beat|threatened|punched|kicked|slapped|strangled|abuses|rapes
    |scares) me
i (\w+ )?(am|was|got|get|being|been|have been|keep getting|am getting|feel|was just|just got|just been) (\w+ ){0,2}?
    ({attacked}|hit|hurt)(?! (by|with|on|up|in) (the|a|an|no|my own|traffic|this|new)\b)(?! at the (car park|cafe|shop
    |garage|pub|till|council|bar)\b)
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
    |hammer|blade|crowbar)\b
    (?! (laws?|crime|control|violence|amnesty|arch|bin|club|and fork))(?=.{0,40}\b(me|us|outside|inside|door|here
    |now|threat\w*
    |my ({home}|son)|going to|running|shouting|he|help|police|chasing|kill|stab|someone|scared|fighting|myself)\b|$)
(fighting|fight|running (around|about)) with (knives|machetes|a knife|weapons|bats|a machete)
(following|follows|followed|stalking|stalks|chasing|chased|coming for|coming after|spying on) (me|us|my \w+|her
    |girls|kids
    |children|women)(?! on (facebook|instagram))
(will|going to|would) (find|come for|come after|track|hunt) me(?! (a|an|some|the|to|out|there|into) )
forc(ed|es|ing) (himself|herself|themselves|him ?self) (on|onto|into)|had sex with me|i said no (and|but) (he
    |she|they)
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
(put|putting|bury|burying|leave|see) (me|us|you|him|her) (in the (ground|river|boot|hospital|morgue)|six feet under)
(be|end up) (in the ground|six feet under|dead|next|in a (box|coffin|ditch)) (if|when) (i|we)
(will|would|going to) (bury|drown|hospitalise|finish|end) (me|us)\b
(says?|said|told me|tells me|threatening) (that )?i (will|would) be (sorry|dead|next|killed|in the ground|beaten
    |finished)
(post|put|send|share|leak|show|upload) (my|the|her|his|our) (\w+ )?(pics?|pictures?|photos?|videos?|nudes)( to| on|
    online| round| around)?.{0,30}\b(if|unless|online|everyone|school|family|mum)\b(?=.{0,60}\b(unless|leave|finish
    |money|quid|pay|he|she|says|said)\b)
(says|said|will|threatens|threatened|threatening)( \w+){0,4} (post|put|send|share|leak|show) (my|the
    |her) (\w+ )?(pics?
    |pictures?|photos?|videos?|nudes)
has (my|a) (pics|photos|pictures|video|videos|video of (me|us)) and (wants|will|says|is)
(put|placed|hid|found|got) (a |an )?(\w+ )?(tracker|tracking device|airtag|air tag|camera) (on|in|under) (my|our|the)
    (car|bag|phone|coat|bedroom|house|room|flat)
(turns?|turned|shows?|showed|turning) up (everywhere|wherever|every where|at my (work|house|door|mums|flat)( \w+)?) (i
    go|since|after|every|and|again|at night|day|drunk)
(manager|boss|agency|farmer|owner|gangmaster|foreman|they|he|landlord) (\w+ ){0,3}?(locks?|locked|lock) (the )?(door
    |gate|us|caravan) .{0,40}\b(cannot|can not|so we|not let|no wages|at night and)\b(?! (get in|use the|walk|play))
(take|took|takes|taken|has|have|got|keep|keeps|hold|holds) (all )?(my|our|their) (passports?|papers?|documents?
    |visas?)\b(?=.{0,60}\b(work|pay|hit|boss|leave|go|wages|owe|sleep)\b)
(do|does|did|will) not (pay|paid) (me|us)\b.{0,40}\b(leave|go|work|passport|hit|sleep|hours|food)\b(?! council)
(he|she|they|brother|sister|son|daughter|husband|family) (\w+ ){0,2}?not let (any of us|me|us|anyone|my \w+|her|him)
    (in to |in )?(see|visit|speak to|talk to|phone|near) (her|him|mum|my (mum|mam|dad|nan|kids|family|mother
    |sister)|my
    |them)
(always |been |is |gets |so )(drunk|drinking|off (his|her) (face|head))( \w+){0,3} (and )?(we|i|you|can) (can )?hear
    .{0,30}(kid|boy|girl|child|children|baby|her|hit|slap\w*|crying)
(hear|hearing|heard) (the |a |him |her |them |that )?(\w+ ){0,4}?(slapp(ed|ing)|smack(ed|ing)|slaps|a hiding|getting
    hit|being hit|getting slapped|crying and|getting a)
(grabs?|grabbed|grips?|gripped|dragg?s?|dragged|pinch(es|ed)?|squeez(es|ed)|holds?) (\w+ ){1,3}?by (his|her|the|my
    |their) (neck|arm|hair|collar|throat|ears?|wrists?)
(marks?|burns?|bruis\w+|scratches|bite marks?|cuts) (on|all over|up|round|around) (his|her|their
    |my) (\w+ )?(neck|arms?
    |back|legs?|face|body|wrists?|throat|bottom)(?! from (the|a) (slide|swing|park|nettles|brambles))
(he|she|they|and|always|lives|been) (\w+ )?(threw|chucked|pulled|hit|kicked|pushed|punched|banged|smashed|slammed
    |shoved) (my|her|his) (\w+ )?(down the stairs|head|hair|on the wall|against|into the)
(she|he|we|i am|im|they are|and) (\w+ )?(spiked|been spiked|drugged)|(drink|drinks) (\w+ )?((got|was|been
    |is) )?spiked
    |spiked my
(put|slipped) something in (my|her|his) (drink|food|tea|glass)
(woke|wake|woken|waking) up (in|at) (a|some|someones|his) (\w+ )?(house|flat|hotel|bed|place
    |car) .{0,30}\b(not know|no
    idea|no clothes|not remember|naked)\b
(want|wants|asked|told|tell|getting|got|get) (me|my \w+|him|her) to (carry|hold|sell|move|deliver|mind|hide|run) (\w+
    )?(drugs|gear|weed|coke|crack|a bag|a package|packages|a parcel|parcels|stuff|knives?|money)
({keeper}|hubby) (\w+ )?(pulled|ripped|smashed|cut|took|threw|broke|hid|snapped) (the|my|our) (\w+ )?(phone
    |charger|car
    keys|router|sim)( line)?\b.{0,30}\b(ring|call|leave|talk|tell|anyone|out of the wall|out the wall)
(he|she|they|ex|exs|family|dad|husband) .{0,15}(found|knows|worked|finds|know) (out )?where (the (refuge|shelter|safe
    house)|we (live|are|moved)|i (live|am|moved|work|have moved)|my new)
(belt|slipper|cane|wooden spoon|whip) (out|off|to|on|across) (me|us|him|her|my|if|when|the kids)\b
(watches|watching|films|filming|spies on|looks at|photographs) (me|us|my \w+|her) (\w+ )?(in the (shower|bath|toilet
    |bedroom)|undress\w*|sleep\w*|in bed|get (changed|dressed)|getting (changed|dressed)|naked|when i (am|get|sleep))
hands? (down|up|in|under|inside|on) (my|our|her|their|his) (\w+ )?(costumes?|top|skirt|shirt|trousers|pants|knickers
    |dress|clothes|bra|legs?|thighs?|bum|private\w*|swimsuit|pyjamas)
(slam\w*|shut|trapped|crush\w*|stamp\w*|stood) (on )?(my|her|his|mums) (fingers?|hand|arm|foot|head) (in|on|with)
    .{0,20}(on purpose|deliberately|because|again)
(pushed|pinned|held|forced|threw|shoved) (me|her|my \w+) (down )?(on|onto|against|to) (the |my |his )?(bed|sofa|wall
    |floor|ground|settee)
(spits|spit|pees|puts things) in (my|our|her) (food|drink|face|tea)
(sets?|laid|lays?) (about|into) (me|us|her|him|mum|dad|my \w+)\b(?! the)
(sleep|sleeping|slept|live|stay|hide) (\w+ )?(in|inside) (the )?(bathroom|toilet|wardrobe|shed|loft|car
    |cupboard)\b.{0,40}\b(because of|away from|locked|scared of|so) (him|her|them|he|she)?
(must|has to|have to|had to|made to|forced to|makes? (her|me|us|them|girls)|making (her|me|us|them)) (now )?(\w+ )?(go
    |sleep|lie|be|stay|have sex) with (\w+ ){0,2}?(men|clients|customers|strangers)
(ran|escaped|run|got away|got out|fled) (away )?(from|of) (the|a|my|his|that) (\w+ )?(house|place|flat|farm
    |factory|man
    |men|family|restaurant)\b(?=.{0,40}\b(where|who|that|they|he|keep\w*|kept|hid\w*)\b)
where they (keep|hold|lock|kept|make) (us|me|girls|the girls|people|workers)
(took|take|takes|taken|keeps?|kept|has|have|holds?) (our|my|their|his|her) (passports?|papers|documents
    |visas?)(?= [.?]
    |$| and| so| off| away)
(windows?|door|fence|car) (\w+ ){0,3}?(put in|smashed|bricked|egged|kicked in|burnt|scratched)\b.{0,50}\b(go back|go
    home|shout\w* at us|immigrants?|asylum|foreign\w*|muslim\w*|gay|threat\w*|because we)\b
(photo|picture|message|text|letter|note|video)\b.{0,40}\b(knife|gun|blood|bullet|coffin|noose
    |death)( emojis?)?(?= [.?]
    |$| in| and| saying| with| on| through)(?! (crime|amnesty|shop))
(saying|says|say|told|said|reckon) (i am|he is|she is|we are|im|my \w+ is) next\b
(look|looking|search|searching|hunt|hunting|come|coming|came|waiting) for (us|me|her|him|my \w+) (with|to kill|to hurt
    |at every|everywhere with|and they)
(we are|we|i am|i|she is) (hide|hiding|hid) (in|inside|at|from|behind)\b(?=.{0,60}\b(family|men|he|him|they|husband
    |police|father|brothers?|them|her)\b)
({keeper}) (\w+ ){0,3}?(not (allowed|supposed|meant)|banned|barred) (\w+ ){0,3}?(near|from (seeing|contacting|coming)
    |contact|see|round|anywhere near|to (contact|see|come)) (me|us|my|our|her|here|the (kids|children|house))
(restraining|protection|protective|barring|non ?molestation|occupation) order\b(?=.{0,60}\b(he|she|ex|him|they|outside
    |broke|broken|ignor\w*|again|still)\b)(?! (workshop|advice))
(court|judge|police|social)\b.{0,20}\b(said|says|told|ordered)\b.{0,40}\b(stay away|keep away|not (come|go)
    |not allowed)\b.{0,40}\b(he|she|ex|him|outside|here|again|back)\b
(he|she|ex|husband|wife|partner|boyfriend|girlfriend|bf|gf|dad|stepdad|son|brother|fella|bloke) (\w+ ){0,2}?(broke
    |breaks?|broken|smashed|cracked|fractured|dislocated|busted|bust|blacked|split|twisted|bruised|burnt|burned|bit
    |cut) (my|her|mums|his) (own )?(\w+ and (my|her|his) )?(wrist|arm|nose|jaw|ribs?|teeth|tooth|cheek\w*|fingers?
    |eye|hand|lip|leg|collar
    ?bone|skull|face|head|neck|back|ankle)(?! (on|at|playing|when (he|she) fell))
(he|she|husband|wife|partner|boyfriend|girlfriend|dad|stepdad|son|ex) (\w+ )?(gets?|got|turns?|turned|goes|went|can be
    |is|being) (\w+ )?(nasty|violent|rough|physical|handy|vicious|aggressive)( (with|to) (me|us|her|the kids|mum)|
    (when|if|after|every) (he|i|we|she)| and (he|i|she|last)|(?= [.?]|$| and i| last))
owe(s)? money (to|and).{0,40}\b(round|hurt|coming|kill|tonight|threat\w*)
({in_power})\b.{0,50}\b((finish|bump|pick) (me|us|him|her|my \w+) off|throw acid|put a bullet|swing for (me|her)
    |petrol over|slit my)
({in_power})\b.{0,50}\b(kick my (head|teeth) in|smash my (face|head|teeth|skull)|dig my grave)
(he|she|they|ex|husband|brothers?|uncles?|gang|family|dad)\b.{0,50}\bdo (me|him|her) in(?= [.?]|$| if| when
    | one day| tonight)
make (me|us|her|him) disappear
(he|ex|him|husband|partner|dad|stalker|boyfriend)\b.{0,60}\boutside\b.{0,60}\b(order|injunction) (against|on|out)\b
(carers?|staff|nurses?) (\w+ )?(leaves?|left|keeps?) (me|him|her|my \w+|mum|dad|nan) (\w+ ){0,4}?(pad|nappy|wet
    |dirty|soiled
    |mess)(?! (floor|room|weather))
(never|nobody will|no one will|nobody would|no one would|not) (ever )?find (my|the|her|your|our) body
(dead|marked) (woman|girl|meat|man walking|woman walking)(?= [.?]|$| if| when| now)
(price|money|bounty|hit) (\w+ )?(on my head|out on me)
(end up|leave|come out|leaving|carried out|go home) (\w+ )?((here|there|house|of here|flat) )?in (a |the )?(box
    |coffin|body
    ?bag|ditch|morgue)(?! (of|for|room|set))
if (he|she) cannot have (me|her|us|the kids|them)( \w+)? (nobody|no one|noone)
(break|snap|smash|cut|burn) (my|her|his) (neck|legs?|jaw|fingers|arms?|knees|face|hands?|tongue)( off| in)? (if
    |unless|when
    i|next time)
next time (he|she|they|it) (will|would|is going to|might) (\w+ )?(kill|not miss|finish|be worse|use|not stop|put me)
not (live|living|be alive|last|make it|see) (long enough )?to (see|tell|reach)\b.{0,30}\b(he|they|she) (said
    |says|told|will)
(do not|never|not) (ring|call|text|phone|reply|message|answer|write|contact|send|respond)( (me|to me|back|again
    |this|my|on
    |to|here|it|anything|number|phone|now|please|tonight|home|mobile|the|house|landline|texts?
    |messages?))*( [.]| because
    | so| as| or| if| cause| since| and)*( my| the| i think)? ({in_power})( (will|might|always|may|would
    |is going to|can
    |gets to|goes and|has|is|sometimes))* (checks?|reads?|look(s|ing)?( at| through)|sees?|goes through|go through
    |listens?|watch(es|ing)?|know|monitors?|tracks?|finds?( out)?|here|back now|in the (room|next room)
    |next to me|hears?
    |kills?|hit me|takes? it|angry|mad at me|go mad)\b(?! (his (own|post)|the (post|website)|well|busy))
({in_power}) (\w+ )?(checks|reads|goes through|looks through|listens to|has) (all )?(my|our|her) (phone|texts|messages
    |mobile|calls)\b.{0,40}\b(do not|never|not) (ring|call|text|reply|phone|message|write|answer)
if (he|a man|my \w+|anyone else|someone else|a \w+ voice) (answers|picks up|replies|gets this|sees this
    |reads this) (\w+
    |[.] ){0,3}?(hang up|say (it is|you|wrong)|pretend|put the phone down|do not (say|speak|mention|tell)
    |delete|just say)
(cannot|not) (talk|speak|say (more|much)|ring|call)( now| long| out loud| properly)?( [.]| because| as
    | cause)* (he|she
    |they|my (husband|ex|dad|partner|boss)) (is|are) (here|listening|in the (next )?room|next door|downstairs|upstairs
    |home|back|watching|asleep next|coming)(?! (yet|from work))
({in_power}|i am|we are|i) (\w+ ){0,2}?not (allowed|let|give|have|permitted) ((me|us|any|a|my own|to have|to hold
    |have) )*(money|bank (card|account)|friends|door key|keys|doctor)\b(?=.{0,60}\b(phone|he|she|they|husband
    |out|leave
    |friends|talk|family|door)\b)(?! (at|in|on) (school|class|the (bus|library|pool)))
({in_power}) (\w+ ){0,4}?i (still |now |also )?owe\b.{0,60}\b(work\w*|leave|cannot|must|never|hurt|family|kill
    |threat\w*
    |men|thousands?|passport|journey|boat|travel|lorry|free)(?! (pay|bring))
(brought|bring|smuggled|trafficked|took) (me|us) (here|over|to (the uk|england|this country|london|britain
    |wales|scotland
    |\w+ from)).{0,60}\b(owe|owes|debt|pay (back|him|them|it)|thousand|passport|must work|not pay|no pay|not let)
(pay|paying|paid|work|working) (\w+ )?(off|back) (the|my|our|a|his|her|their) (\w+ )?(debt|journey|ticket
    |travel|boat|visa
    |flight|lorry)\b.{0,70}\b(cannot|not|no|lock\w*|passport|men|never|nothing|until|more every|free)\b
(must|have to|made to|forced to) work (\w+ ){0,5}?(until|till|because|to pay|to clear|for) (\w+ ){0,6}?(debt
    |owe|journey
    |boat|visa)
({in_power}|landlady|housemate|flatmate|carer|caretaker) (\w+ ){0,3}?(comes?|came|walks?|walked|coming|walking
    |gets?|let|let us
    |turns up) (himself |herself |straight |right )?(in|into|in to|up)( (my|the|on|to|room|flat|bathroom|house
    |bedroom|me
    |without|knocking|his|key))*( [.])? (when|while|as|if|whenever) i am (\w+ )?(in (the |my )?(shower|bath|bed
    |toilet|towel
    |underwear|bra|pyjamas)|asleep|sleeping|in bed|undress\w*|changing|naked|getting (dressed|changed|undressed)|not
    dressed|washing)
({in_power}|landlady) (\w+ ){0,2}?(let|let us|letting) (himself|herself|themselves) (in
    |into)( \w+){0,6}? (at night|while i|when i|drunk
    |middle of the night|to watch|and (watch|sit|stand|stare)\w*)
(landlord|he|boss|owner|manager) .{0,50}\b(rent|deposit|arrears|room|job|visa|papers)\b.{0,40}\b(sex|sleep with
    |favours|another way|other ways?|in kind|naked|nice to him|be his)\b
(is there|anywhere|where|somewhere|need|find|any|looking for|place)\b.{0,40}\b(safe|refuge|shelter|escape|hide|go
    |stay)\b.{0,70}\b(before|if|when|till|until|away from|while) (he|she|they|my (ex|husband|partner|dad|family
    |boyfriend))
    (is |has |does |will |have )?(gets?|comes?|wakes?|finds?|returns?|sobers?|out|asleep|back|home|at work
    |sees?|knows?)
    (?! (the (bus|kids|dog)))
(is there|anywhere|where|somewhere)\b.{0,60}\bsafe\b.{0,40}\b(he|my (husband|ex|partner|dad|boyfriend)) (is
    |will) (\w+ )?(back
    |home|coming|angry|drunk|mad|violent|out (till|until)|raging|outside|kicking off)
somewhere safe( to (go|stay|sleep|hide))?( for (me|us|a woman|the night|me and \w+( \w+)?|my \w+( \w+)?|tonight))?(?=
    .{0,70}\b(tonight|he|him|husband|ex|partner|violent|hit|beat|now|asap|urgent\w*)\b)(?! (to|for) (walk|play
    |cycle|park
    |cross|skate|lock))
(refuge|safe ?house|womens aid) (\w+ ){0,6}?(tonight|now|today|asap|urgent\w*|quick\w*|right away|before he)
(leave|get out|get away|go|be gone|run) (\w+ ){0,5}?before (he|my (husband|dad|ex|partner|boyfriend)) (gets?
    |comes?|wakes?
    |is|returns?|finds?) ?(back|home|up|in|out)?(?=.{0,50}\b(kids|scared|safe|help|hit|kill|bag|tonight|refuge|police
    |passports?|where)\b)
(gave|give|gives|giving|given) (me|us|him|her|them|my \w+|the (\w+ )?({child})) (a|another|such a) (\w+ ){0,2}?(pasting
    |hiding|kicking|beating|leathering|battering|thump|thumping|smack|slap|slapping|clout|belting|black eye|fat lip
    |shiner|skelp)(?! (up|on the (back|wrist)|at|in the (league|cup|quiz))\b)(?!.{0,30}\d)
i am (\w+ )?(scared|frightened|terrified|petrified) of (him|her|them|my (own |ex )?(son|husband|partner|boyfriend|ex
    |wife|dad|stepdad|brother|daughter))(?= [.?]|$| when| and| now| i| he| she|\s(if|because|so|help|please))
skelp(s|ed|ing) (me|us|him|her|my \w+|the \w+)
(begging|pleading with|screaming at|shouting at) (him|her|them) (to stop|not to|to let (her|him|me) go)(?= [.?]|$
    | and| it
    | hit\w*| hurt\w*| kick\w*| please| i| she| upstairs| next door| the)
(if|when|whenever|every time) (i|we) (\w+ ){0,4}?(leave|leaving|go|ring|tell|call|police)\b.{0,40}\b(will|hell|would
    |going
    to) (take|kill|hurt|find|get|burn|smash) (the |my |our )?(kids|children|baby|son|daughter|dog|cat|me|us|himself
    |herself|family|house)\b(?! (to (school|nursery|the|football)|home|swimming|out|a (lift|seat|drink)))
(had to|have to|just|and i|we|i|the kids|have) (run|flee|fled|ran|escaped?) (away )?(from|out of)? ?(the|our|my) (house
    |flat|home)(?! (to|for) (catch|the (bus|train|shop)))
(he|she|ex|husband|boyfriend|dad) (\w+ ){0,2}?(waits|waiting|sits|sitting|sat|stands|standing|stood|hangs (about|around)
    |hanging (about|around)) (for (me|us) )?(by|outside|near|at|opposite) (my|our|the) (\w+ )?(work|house|flat|home
    |school
    |nursery|door|gate|office)\b(?! gates? every day with)(?=.{0,50}\b(every|again|always|watch\w*|for me|knows?|night
    |since|scared)\b|.{0,12}$)(?!.{0,50}\b(lollipop|smoking|ice cream|bus)\b)
(he|she|ex|husband|boyfriend) (\w+ )?(knows|found out|has found|got) (my|our) (new )?address
or (they|he|she|hell|theyll) (will |would |are going to |is going to )?(hurt|kill|stab|burn|shoot|batter|beat|cut
    |rape)\b
(tie|ties|tied|tying|strap|straps|strapped|chain|chains|chained) (me|him|her|them|us|my \w+|mum|dad|nan|gran|residents
    |the (kids|children|baby|old \w+)|({relative})) (down |up )?(to|in|into) (the|a|his|her|my) (\w+ )?(chair|bed
    |radiator
    |cot|toilet|wheelchair|highchair)
(bullets?|dead (rat|bird|cat|animal|mouse)|petrol|excrement|white powder|lit (paper|rag|firework)
    |firework) (\w+ )?(in the
    post|(through|in) (my|our) (\w+ )?(letter ?box|door|window))
(he|she|they|ex|man|boyfriend|husband) (\w+ ){0,2}?(would|did|does|will) not stop .{0,25}\bi (\w+ )?(said|say
    |told (him|her)) (no|stop
    |to stop)(?= [.?]|$| and| but| i| he| she)
(set|sets|setting|let) (his|her|their|the) (\w+ )?dogs? on (me|us|my \w+|him|her)(?! (lap|knee|lead|walk))
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
(groom(ing|ed|s)?|molest(?!ar|en|es|ia)\w*|paedo\w*|pedo\w*|nonce|predator|sex offender|child abus\w+
    |sexually exploit\w*|county lines)
    (?! (salon|parlour|dogs?))(?<!dog grooming)(?<!pet grooming)
(nudes|naked (pics|pictures|photos|videos)|dick pics?|(rude|explicit|sexual) (pics|pictures|photos|messages|texts))
(asking|asks|asked|ask|wants|demanding) (me|her|him|my \w+|them)? ?for (\w+ )?(pictures|photos|pics|nudes|videos
    |sex)(?! of the)
(older|grown|strange) (man|men|guy|bloke|woman)\b.{0,40}\b(daughter|son|girl|boy|kid|child|me|school|\d\d)
i am (\d|1[0-7]) (and |[.] |\w+ ){0,4}?(man|guy|bloke|he|someone|lad) .{0,30}\b(meet|kiss|touch\w*|pictures?
    |photos|pics
    |secret|sex|naked|hotel|alone)
(?<!^stop )(?<!please stop )(?<!you stop )(messaging|talking to|chatting to|texting|contacting|meeting
    |met) (\w+ ){0,3}?(my
    (\w+ )?(daughter|son|granddaughter|niece)
    |a (young|\d+) (\w+ )?(girl|boy|year old)|young girls|underage \w+)
(tried|trying|tries|attempted) to (grab|snatch|take|lure|get|abduct|kidnap|entice|pull
    |drag) (\w+ )?(my (\w+ )?({child})|a (kid|child|girl|boy|little)
    |kids|children|girls|her|him|me)\b(?! (to (school|eat|go|sleep|the|join|a |do)|a |an |off |out of bed|on the bus
    |interested|up|a))
    (?! into (football|a school|school|nursery|reading|sport))
({child})\b.{0,45}\b(abused|neglected|beaten|starv\w+\b(?! (by the time|when|after|waiting))|bruis\w+|hungry and|left
    alone|left on (their|his|her) own|locked (in|up|out|inside|away)|all alone|home alone|alone all|alone in the|alone
    at night|in (a|the) (hot |locked )car|black eye|burns|malnourished|not fed|shaken|shakes (it|him|her)|shaking (it
    |him|her)|marks on|scared of (his|her|their)|underfed|screams all night|screaming all night|cries all night|crying
    every night)
(bruises|bruised|black eyes?|cigarette burns)\b.{0,50}\b({child}|her|him|his|he|she|neighbour|again|me|mum|wife)\b
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
(man|men|someone|lad|guy|boy|he|stranger).{0,30}\b(online|snapchat|snap|facebook|instagram|insta|tiktok|roblox
    |internet
    |whatsapp)\b
    .{0,40}\b(daughter|son|meet (me|her|him|up|my)|nudes?|granddaughter|niece)
(share|sharing|post|posting|leak|send|show|showing) (my|her|his) (nudes|naked|private|pictures|photos|videos)
(teacher|coach|man|uncle|neighbour|he) (\w+ ){0,2}?(sends?|sent|sending|shows?|showed) (me|her|him|my \w+
    |kids) (\w+ )?(pictures|photos|pics|videos)
(gets?|got|getting|climbs?|comes?|came) (in|into) (the )?bed with (me|my|her|him)
({child}).{0,60}\b(marks on (his|her|their)|no coat|never has (a coat|food)|house full of men|older men|grown men)
(giving|gives|gave|selling|sells?|feeding) (my (\w+ )?({child})|kids|children|girls|boys|young \w+) (drugs|weed
    |vapes with|drink|alcohol|coke)
({child}|toddler).{0,20}\b(wandering|on (the|a) (road|roof|ledge|railway)|(in the|near the) road (alone|on)
    |left (in|at
    |on)|locked)
(going|goes) in and out of
(daughter|son|girl|boy|granddaughter|grandaughter|niece|nephew|kid|child) (is |has been |keeps |was )?(sending|sent
    |getting|being sent|being asked)
    (\w+ ){0,2}?(pictures|photos|pics|nudes|videos|messages (to|from) (a|an|some) (man|men|older))
({child}|mum|dad|nan|gran|husband|wife|brother|sister|friend) (\w+ ){0,4}?(gone missing|went missing|run away|ran away
    |not (come|came|been) (home|back))
(has|have) not (come|been|returned) (home|back)(?=.{0,30}$)|ran away|run away|running away
(does not|will not|never|do not|did not) feed (me|us|him|her|them|my \w+|the (kids|baby))
(toddler|baby|child|kid|little (boy|girl|one|lad)|(two|three|four|five|six|\d) year old|lad|girl|boy)
    (is |was |out |just|still |been |here |there |sat |left |standing |sitting |walking |wandering |has
    been )+(on (his
    |her|its|their) own|alone|all alone|by (himself|herself|itself|themselves)|unsupervised)(?= [.?]|$
    | (\w+ ){0,2}?(by
    |near|in|on|at|outside|now|right|crying|with no|and)\b)(?!.{0,40}\b(school run|bus|walking bus|home from school
    |walks?)\b)
(nobody|no one|no adults?|no parents?|no grown ?ups?) (is )?(with|watching|looking after|minding) (him|her|them|it
    |the (baby|kids?|child|toddler))(?= [.?]|$| and| at| now)
(dad|mum|mam|mom|mummy|daddy|parents|nan|gran|stepdad) (has |have )?(went|gone|popped|left|been gone
    |been out|walked) .{0,40}?\b(has|have|did|is|still) not (\w+ )?((come|came|got|been) )?(back|home)\b
(left|leaves|leaving) (us|me and my \w+|the (kids|children|baby|bairns)|their (kids|children|baby)) (on
    (our|my|their|his|her) own|alone|by (ourselves|myself|themselves)|with no)
({child}|he is|she is|they|wee one|grandson) (\w+ ){0,6}?(in|outside in|out in|locked out in) (the )?(garden|yard|shed
    |rain|snow|cold) (all night|since last|and they will|.{0,30}\bnot let)
(he is|she is|is) \d( and)? (\w+ ){0,5}?(shed|outside|garden|alone|cage|locked|on (his
    |her) own) (\w+ ){0,3}?(all night
    |since|sleep|they|now|at night)
(make|makes|made|making) (him|her|me|them|us) sleep (in|on|outside) (the )?(shed|garage|floor|outside|bath|garden|yard
    |dog)
(mum|mam|mom|dad|mummy|nan) .{0,20}\b(not|never) (\w+ )?(get up|talk|wake|got up|get out of bed|stopped crying|eat
    |speak)\b(?=.{0,60}\b(i am|i do|i look|my (sister|brother)s?|\d\d?|scared|what do i)\b)
(look|looking|care|caring) (after|for) my (little |baby |younger |\w+ )?(brother|sister|bro|sis)s?\b(?=.{0,40}\b(i am
    |alone|she is|he is|on my own|\d|days|gone|no)\b)
(i am|we are) (home|here|in) (\w+ )?(alone|by myself|on my own|with my (baby |little )?(brother|sister)).{0,30}\b(no
    (grown ?ups?|adults?|food|one)|scared|dark|night|\d)\b
(teacher|tutor|coach|trainer|instructor|priest|vicar|uncle|man|bloke|he|cousin|stepdad
    |grandad) (\w+ ){0,8}?(asked|asks
    |asking|wants|wanted|messag\w+) (\w+ )?(me |my \w+ |her |him )?(for |to see )?(a |some )?(\w+ )?(pictures?|photos?
    |pics?|videos?) (\w+ ){0,3}?(with (nothing|no)|without|naked|top off|underwear|in the bath|nude)
what (i am|she is|he is|am i) wearing
(exposed|exposing) (himself|his)|(flashed|flashing) (at|me|us|my \w+|girls|kids)(?! (the lights|his lights|lights|a
    smile))|got (his|it|his thing) (thing |out )?out in front of
wank(ing|ed|s)? (in front|at|over)|touching himself|playing with himself
(grabbed|pulled|dragged|jumped|followed) me (on|in|into|behind|from|off) (the )?(\w+ )?(towpath|path|park|bushes|alley
    |woods|lane|underpass|street|train|bus|car|club)(?! (stop|to show))
(pull|pulled|pulling|rip|ripped|take|tear|tore) my (clothes|top|trousers|knickers|skirt|pants) (off|down)
    |my clothes off
sit on his (knee|lap)|(feels?|felt) wrong when he|touch (him|it|his) (in|on|down|there)
({child}) (\w+ ){0,3}?(in|inside|left in|stuck in) (a|the) (car|van) (\w+ ){0,4}?(windows|shut|boiling|heat|hot|hours
    |no one|nobody|crying)
(kids?|child|children|boys?|girls?|lads?) (\w+ )?(on|by|playing on|climbing on|messing on|hanging off
    |climbing) (the )?
    (outside of the )?(\w+ )?(train tracks?|railway line|railway bridge|tracks|viaduct|pylon|motorway
    |roof of)(?! (path
    |walk|park|club))
left (the )?(kids|children|baby|them) (\w+ )?(and|to|while|so) (gone|went|go|they|she|he) (\w+ )?(on holiday|away|out
    |pub|abroad)
(selling|sharing|sending|showing|passing round|passing around|posting|swapping|selling) (\w+ )?(videos?|pics?
    |pictures?
    |photos?|nudes) of (me|her|a girl|girls|({somebody}))(?! (at the|on the|in the|garden))
({child}|twins) .{0,30}\b(begging|begs?|asking|come round|comes round|came round|knocking) (\w+ )?(for
    |asking for) (\w+
    )?(bread|food|something to eat|dinner|tea)\b
({child}|twins)(?=.{0,70}\b(road|street|kerb|outside|own|alone|rain|canal|railway|car park|freezing)\b)
    (?!.{0,70}\b(swap|collection|bank|drive|day|party|walk)\b) (\w+ ){0,12}?(no shoes|bare ?foot|nappy|pyjamas|nightie
    |no coat|shivering)\b
(drove|drives|driving|drive|drived) (me|us|the kids|my \w+|them|home) .{0,20}\b(drunk|pissed|high|stoned)\b
(to do|for|having|get) the (cutting|circumcision|cut)\b(?=.{0,30}\b(girls?|her|daughters?|sisters?|me|us)\b)|the
    cutting on|fgm(?! (talk|awareness|training|workshop|campaign|day))
(leave|leaves|left) (the|their|her|a|that) (\w+ )?(baby|kids|children|child|toddler|babies|twins) (\w+ )?(crying
    |screaming|on (its|their|his|her) own|alone|home|when|while)
does things to (me|us|her|him)|makes me do stuff
if (i|she|he|we) (ever )?(tell|tells|told|say|says|speak|speaks|talk|talks)\b.{0,30}\b(what (he|she|they|goes|happens
    |happened)|about (it|him|her|this)|anyone|anybody|mum|school|teacher|police|social)\b.{0,70}\b(care|kill
    |hurt|hit|hurts
    |prison|jail|believe|taken away|take (me|us|the kids|my)|send me|throw me|never see|trouble|worse|blame)\b
(said|says|told (me|him|her)|saying|he|she) (\w+ )?(not to|do not|never|must not|not allowed to
    |i cannot) (\w+ )?tell (anyone
    |anybody|my mum|mum|dad|mummy|my teacher|no one|nobody|a soul)\b(?=.{0,70}\b(touch\w*|bed|room|game|games
    |secret|hurt\w*
    |sent|pictures?|phone|scared|feel|kiss\w*|kill|trouble)\b)
({in_power}|grandad|grandpa|grandfather|neighbour|teacher|coach|babysitter|priest|tutor|friend) (\w+ ){0,4}?(plays?
    |playing|played|does|makes?|has|have|wants|gives?|likes) (\w+ ){0,5}?(secret|naughty|rude|tickl\w+|touching
    |grown up
    |kissing) (\w+ )?(games?|cuddles?|kiss(es)?|hugs?|massages?|things?)\b(?=.{0,80}\b(not|her|him|me|us|never|hates?
    |cries|scared|bed|bath)\b)(?! (day|night|club|session|at the (fete|fair|club|party|hall)))
({in_power}|grandad|grandpa|grandfather|neighbour|teacher|coach|babysitter|priest|tutor|friend) (\w+ ){0,4}?(plays?
    |playing|played|does|makes?|has|have|wants|gives?|likes) (\w+ ){0,5}?(special|private|funny|bedtime|weird|strange
    |bath) (\w+ )?(games?|cuddles?|kiss(es)?|hugs?|massages?|things?)\b(?=.{0,80}\b(not (like|tell|want|say)
    |hates?|cries
    |crying|scared|her bed|his bed|my bed|hurts?|nobody|our secret)\b)
(grandad|grandpa|uncle|stepdad|dad|brother|he|cousin|babysitter|neighbour|teacher
    |lodger) (\w+ )?does (\w+ )?things (when
    |while|if) (\w+ ){1,3}(goes|is|are|go) (out|away|at work|asleep|at bingo|shopping)
(secret|special|private|naughty) (games?|cuddles?|kiss(es)?|hugs?|time) (\w+ ){0,3}?(with|from|at|that) (\w+ )?(uncle
    |grandad|grandpa|dad|daddy|stepdad|brother|cousin|he|him|teacher|coach|babysitter|neighbour|mums boyfriend)\b
    (?=.{0,80}\b(not|hates?|cries|scared|hurts?|bed|bath|tell|secret)\b)
(take|taking|taken|took|send|sending|sent|fly|flying|get|getting) (my|her|me|the|our|their) (\w+ ){0,3}?(to
    |back|abroad
    |home|over|away|on) (\w+ ){0,5}?(to be|to get|to have|be|get|have|for|for the|and) (the )?(cut(?! (my|the
    |her|his|grass|hair|down|off))|circumcis\w+
    |mutilat\w+|sewn|the cutting|fgm)
circumcise (her|me|them|us|my|our|the (girls?|baby)|daughters?)\b
(she|i|sisters?|daughters?|girls?|niece) (must|has to|have to|need to|needs to|will|to|am going to
    |is going to) (be |get |have )
    (the )?(cut|circumcised)(?= [.?]|$| and| like| in| when| before| this)(?! (hair|fringe))
(wants?|going|have|need|trying|plans?|says|must|want me) (to )?(cut (her|my (\w+ )?(daughters?|sisters?|nieces?
    |baby girl|girls?))
    |have the cut)(?= [.?]|$| and| like| in| when| before| this| she| i| down)(?! (hair|fringe))
(daughters?|sisters?|nieces?|girls?|granddaughters?|her) (female )?circumcision|circumcis\w+ (\w+ )?(my|the|her
    |our) (\w+
    )?(daughters?|sisters?|nieces?|girls?|granddaughters?)
(woman|aunty?|auntie|lady|nan|gran|grandmother|midwife) (\w+ )?(who|that|to) (does|do|did
    |comes to do) (the )?(cutting|cut
    |circumcision|girls)
(take|taking|took|taken|fly\w*|book\w*|send|sending|sent) (\w+ ){0,4}?(kids|children|daughter|son|girls?|boys?
    |baby|them
    |her|him|me|sister|us) (\w+ ){0,3}?(abroad|out of the country|out the country|back home|to (his|their
    |her) (country
    |village|family)|to (pakistan|somalia|india|bangladesh|egypt|sudan|gambia|nigeria|kenya|iraq|iran
    |afghanistan|yemen
    |turkey|algeria|morocco|mali|guinea|ethiopia|eritrea))\b.{0,70}\b(not (bring|come|let|coming|return|go)
    |never (come|coming
    |see|bring)|against|without (me|my|telling)|marr\w+|be cut|cousin|one way|for good|forced?|scared)\b
({nobody}){absent}.{0,30}\bi am (only |just )?({small})\b
i am (only |just )?({small})( years)?( old)?( [.]| and| but| so| there is)* ({nobody}){absent}
({child}|\d\d? ?(yr|yrs|year|years) old|she|he) .{0,80}?\b(from|off|by|with) (\w+ ){0,2}?(men|older (man|lads?|boys?
    |blokes?
    |guys?|people)|a man|some (bloke|man|guy))\b.{0,60}\b(goes|going|gone|went|keeps going) missing
({child}|\d\d? ?(yr|yrs|year|years) old)\b.{0,80}\b(goes|going|went|gone) missing (overnight|at night|again|for (days
    |nights)|most|every|with|after)
(daughter|son|grandson|granddaughter|niece|nephew|boy|girl|little one|kid|child) (\w+ ){0,2}?(told|says|said|tells
    |telling)
    (me |us )?(about )?(what|how) (\w+ ){1,4}?(does|did|do|done|doing) to (her|him|them)\b
({child}|mum|nan|grandad|he|she|\d) (\w+ ){0,3}?was (\w+ ){1,5}?(and|but) now (he|she) (is|has) (not(?= [.?]|$| there
    | here
    | anywhere)|gone|vanished|disappeared)
({child}|husband|wife|mum|dad|brother|sister|he|she) (\w+ )?(left|set off|went) (for|to|out|home) .{0,40}\b(never|not)
    (\w+ )?(got|get|arrived?|turned up|made it|reached|come|came) ?(there|home|back|in|at school|to school)?(?= [.?]|$
    | and| he| she| his| her| at| it| i)
(dementia|alzheimers?)\b.{0,60}\b(not in (her|his|the) (bed|room|chair|house|flat)
    |door (is |was )?(wide )?open(?! to)|chair
    is empty|bed is empty|got out|gone out)
({relative}|he|she) (\w+ )?(went|gone|left|drove|walked|stormed) (out|off|last night
    |home) .{0,30}\b(in a (\w+ )?(state|way)
    |upset|crying|not (himself|herself)|saying)\b.{0,40}\b(phone|not (answer\w*|pick\w*|come|back)|is off|note)
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
passed out(?! (from last|leaflets|the|flyers))|unconscious
(he|she|baby|mum|dad|nan|man|woman|child|boy|girl|friend|someone|husband|wife)( is| was| lying| found)* unresponsive
stopped breathing|no pulse|turning blue|gone blue(?! with (the )?cold)
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
(choking|choked)(?= [.?]|$| on (food|a |his|her|my|the|something|it)| and| help| please| what)(?! on (a |the )?fumes)
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
(?<!or i will )(call|ring|phone|get|send|need|dial|fetch|want)( (me|us|him|her|for|an|a|the|out|some|someone|please
    |to))* (ambulance|police|999|fire brigade|paramedics?|fire engine)(?= [.?]|$| now| quick\w*| please| he| she| i |
    urgent\w*| asap| immediately| to (my|me|flat|number|\d)| for (me|my|him|her)| at \d| here| straight
    | someone| there
    is| they)(?<!need fire brigade)
(need|needs|get|send) (\w+ )?(help|someone|police) (right now|now|quick\w*|urgently|immediately|asap
    |straight away)(?= [.?]|$| he| she| i| please)
urgent (help|assistance)( needed| please| required)?(?= [.?]|$)
(help me(?! (ask|find|choose|pick|decide|with))|help us|somebody help|someone help|please help|help please|anyone help
    |need help|save me|rescue me|(^|[.?] )help)\b.{0,70}\b(he is|she is|they are|scared|frightened|hurt(ing)?|kill\w*
    |trapped|right now|quick|attack\w*|hitting|breath\w*|blood|bleeding|dying|police|in danger|urgent|emergency|knife
    |gun|fire|i cannot|locked|rape|abuse|hiding|he has|desperate|before he|he will|my life)(?!.{0,60}\b(council|club
    |forms?|garden|allotment|litter|bins|park)\b)
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
suicid(e|al)(?<!pigeons are suicidal)(?<!birds are suicidal)(?<!drivers are suicidal)(?<!cyclists are suicidal)
    (?<!pheasants are suicidal)(?<!squirrels are suicidal)(?! {of_no_person})(?! (memorial|bench|rates?|spots?|support
    |barriers?|fence|nets?|help ?line|services))
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
    |going to die)(?! of| for| to| man| woman| breed|( [.]| so| and| please)* (stop|do not|remove|take|delete|quit) )
(dead|a) body (in|on|by|at|outside|behind)|found (a|him|her) (dead|body)
(locked|shut|tied|tied up|held) (in|inside|up in|down in) (the |a |my |his )?(cellar|cupboard|room|attic|basement|shed
    |bathroom|boot|bedroom)
(taken|took|ate|eaten|swallowed|had) (\w+ ){0,3}?(my|her|his|some) (pills|tablets|meds|medication|medicine
    |methadone)(?! (late|at|to))
(she|he|friend|brother|sister|mum|dad|son|daughter|they) ((has|have|had|just|says she has
    |says he has) )*(taken|took
    |swallowed) (\w+ )?({pills})
    (?! (late|at|back|to the))
(a|just been a|been a|there is a|another)? ?(stabbing|shooting) (outside|in|at|on|by|near) .{0,40}\b(now|just|street
    |road|park|walk|rd|lane|help)
(crash|crashed|smash|pile up|accident)\b.{0,40}\b(hurt|trapped|injured|bleeding|now|ambulance|dead|help|not moving)
({child}|man|woman|lady|lad|cyclist|pensioner) (\w+ )?(hit|knocked down|run over) by (a|the) (\w+ )?(car|van|bus|lorry
    |bike|motorbike).{0,40}
    \b(now|help|ambulance|please help|just now|not moving|bleeding)
({home}|kitchen|kitchens|house|flat|car|bins?|bin store|roof|shop) (is |are |s )?on fire
(on the floor|fallen|lying).{0,30}\b(calling|shouting|crying|asking|screaming) (out )?for help
will not wake( up)?|would not wake up|(has|have|is|gone|going|turned|turning) (all )?((?<!sky is )blue(?! with (the )?
    cold)|floppy|limp|stiff|cold and)
pregnant (and|i am) (bleeding|in pain|scared|homeless)|bleeding (and|while|i am) .{0,15}pregnant
(throat|airway|tongue|face) (is |has )?(closing|swelling|swollen|dropped|drooping)
(lips|face) (are|is|has gone|went) blue
high fever|(arm|face|side|body) (is |has gone )?numb
(stuck|trapped|climbed|hanging) (on|off|from|in) (the )?(roof|railway|chimney|pylon|mud|drain|ice|canal|river|quarry
    |ledge|balcony|well)
(some(one|body)|some(one|body)s|there is (a|an|some) (\w+ )?(man|woman|kid|child|boy|girl|person|lad
    |body)) (is )?in the (canal|river|lake|pond|water|sea|beck|reservoir)
on the ice and|through the ice
(on|onto) the (frozen|icy) (\w+ )?(lake|pond|canal|river|reservoir)\b.{0,40}\b(gone|went|fell|fallen|through)\b
(drank|drunk|swallowed|downed|necked) (\w+ ){0,4}?(of something|from under the sink|stuff under the sink)
(supposed|meant|due|should have been) (to be )?(home|back|here)\b.{0,40}\b(hours? ago|last night|this morning
    |yesterday)\b
    .{0,60}\b(confused|dementia|alzheimers|vulnerable|not answer\w*|worried|lost|not pick\w*)\b
(kids|children|baby|daughter|son|toddler|twins)\b.{0,60}\b(nowhere|no where|no place|not anywhere) (\w+ )?to (sleep
    |stay|go
    tonight|live)(?= [.?]|$| tonight| and| now| please)
(no money|nothing|no credit|nowt|nothing left) (on|in|for) the (\w+ )?meter\b.{0,60}\b(baby|newborn|kids|children
    |freezing
    |ill|oxygen|disabled|insulin)
(was|been|got|just) (just )?(assaulted|attacked|beaten up|punched|mugged|robbed|raped|stabbed|groped|threatened
    |spiked)\b
    .{0,60}\b(just now|minutes ago|an hour ago|tonight|last night|this morning|earlier)
not (know|sure|remember) where (i am|we are|they (are taking|have taken|took) (me|us))(?= [.?]|$| and| please| help
    | but| it| there| he| they| a man| i|$)(?=.{0,70}\b(men|man|he|they|drink|locked|dark|help|scared|woke
    |woods|van|hurt
    |bleeding|room|people|cold|alone|crying)\b|.{0,12}$)(?! (and|but) (where|what) (the|we))
not know (these|any of these|this|the|any of the) (men|man|people|lads|guys|bloke|person)(?= [.?]|$| and| who
    | he| they| i
    | or| in)(?=.{0,60}\b(i am|me|took|brought|car|house|flat|let|leave|scared|help|where)\b
    |.{0,8}$)(?<!at the meeting)
(sleeping|sleep|slept|living|lying) (rough|outside|in a doorway|in the (cold|street|woods|park|car)
    |on the streets?)(?=.{0,30}$)(?<!people sleeping rough)
    (?<!homeless people sleeping outside)
nowhere to (sleep|go|stay) (tonight|with my (baby|kids))|no ?where to go tonight
(newborn|baby|kids|children|i am|we are|mum|nan) (\w+ )?(is |are )?(freezing|starving)(?! (cold )?(in the
    |at the) (hall
    |library|school)|(?<=starving) (by the time|when|after|where|for (a|the)|[.] (where|when|lets)))
(have |had )?not (eaten|ate|had food|had a meal)( anything)? (since|for|in) (\w+ )?(days?|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|\d|two|three
    |four|five|yesterday|a week)
carers? (has|have|did) not (come|came|turned up|been|shown)|cannot get out of bed(?= [.?]|$| and| help| i)
someone (please )?help (my|him|her|me|us|them)
(^|[.] |there is |help |quick |big |huge |massive |another )(a )?((big|small|huge|massive) )?fire ((has )?(started
    |broken out)
    |again )?(in|at|behind|outside|inside|under|by|near|next to
    |on) (the |a |our |my |one of the |\w+s )?(\w+ ){0,2}?(bin
    (store|shed|area|room)|bins?|skip|garages?|sheds?|flats?|house|block|stairwell|landing|hallway|cars?|van|woods?
    |park|playground|school|shops?|hall|church|pub|roof|balcony|basement|cellar|bike store|laundry|cupboard|field
    |allotments?|bus shelter|caravan|\w+ house|number \d+|flat \d+)\b{not_over}
(bin (store|shed|room)|bins?|skip|sheds?|garage|bonfire|wheelie bins?) ((is|are|has been|have been|have|has|been
    |just|all)
    )*(set )?(alight|on fire|ablaze|burning)\b{not_over}
smoke ((is|was|just|still) )*(coming|pouring|billowing|rising|seeping|drifting) (out |up )?(of |from |under |through
    |in(to)? )+(the |a |our |my |next doors? |next door|number |no )?(\w+ ){0,2}?(flats?|house|doors?|windows?|roof|loft
    |landing|bin (store|shed)|bins|stair\w*|garage|shed|meter|lift|cars?|van|school|shop|hall|church|\d+\w?)\b{no_habit}
((cars?|vans?|bus|lorry|bike|motorbike|moped|scooter|driver|truck|taxi|someone|they|he|she) ((has|have|had|just|only) )+
    |just )(hit|knocked (over|down)|knocked|run over|run into|crashed into|ploughed into
    |mowed down) (a |an |the |some |two
    |my )?(\w+ )?(cyclist|man|woman|boy|girl|child|kids?|lady|person|pedestrian|someone|somebody|lad|lass|pensioner
    |motorcyclist|people|pram|pushchair|crowd|jogger|runner)\b{not_over}
(there has (just )?been|there is (just )?been|just (seen|had|been|witnessed|happened)|just) (a |an |another )?(\w+
    )?(accident|crash|collision|smash|pile up) (at|on|outside|by|near|in)\b{not_over}
(lads?|kids|men|man|someone|somebody|people|youths?|boys|they|he|burglars?|thieves|gang|two
    |teenagers) (\w+ ){0,3}?(breaking
    |smashing|climbing|forcing|kicking|crowbarring|jemmying|trying to (get|break)) (in|into|in to|down|open
    |through)( (a|the
    |my|our|his|her|their|number|next doors?|next door|somebodys|someones))?( \w+){0,2}? (van|cars?|house|flat|shed
    |garage
    |shop|window|door|hall|school|church|place|pub|pharmacy|bungalow|\d+)\b(?=.{0,50}\b(now|right now|as we speak
    |outside|at the moment|as i type|quick|i can see|help|police|watching them|still there)\b|.{0,6}$){no_habit}
(break in|burglary|robbery|mugging) (happening|going on|in progress)( right)? ?(now|here|at)?{no_habit}
lift (has |is |got )*(stuck|stopped|jammed|broken( down)?|between floors) (again )?(with|and
    |between) (\w+ ){0,3}?(someone
    |somebody|people|person|man|woman|lady|kids?|child|children|me|us|neighbour|him|her|my \w+|inside|in it)\b{no_habit}
(someone|somebody|(a|an|some|the|two|three|\d) (\w+ )?(man|woman|lady|kids?|child|neighbour|person|boy|girl|people)
    |my \w+
    |i|we|neighbour|nan|mum) ((is|are|am|was|has|have|been|got|still|just) )*(stuck|trapped|shut) (in|inside) (the|our|a
    |that) (\w+ )?lift\b{no_habit}
(people|he|she|they|kids|children) ((is|are|was|has|have|been|got|still|just) )+(stuck|trapped|shut) (in
    |inside) (the|our|a
    |that) (\w+ )?lift\b{no_habit}
(burst|bust|broken) (water )?(mains?|pipe)\b(?=.{0,70}\b(houses?|homes?|peoples|electrics?|sockets?|gushing|flooding
    |pouring
    |into)\b){no_habit}
(water|sewage|flood)\b.{0,30}\b(pouring|gushing|flooding|flowing|rushing|coming) (?=.{0,60}\b(burst
    |into (the |our |peoples
    |their )?(houses?|homes?|flats?|kitchens?)|electrics?|fuse ?box|light fitting|sockets?)\b){no_habit}
((live|power|electric\w*|overhead|bare|high voltage) )+(cables?|wires?|lines?) ((is|are|has|have|come|came|been|all
    |just)
    )*(down|fallen|fell|hanging|dangling|sparking|snapped|loose|on the (ground|floor|road|path|pavement|grass)|in the
    (road|street)|across the (road|street|path)(?= [.?]|$| after| and kids))\b{no_habit}
(tree|branch|pole|lamp ?post|pylon|telegraph pole) (\w+ ){0,3}?(down|fallen|fell|blown|came down|come down)\b.{0,40}\b
    (power )?(cables?|wires?|power lines?)\b{no_habit}
(kids?|children|boys?|girls?|lads|someone|teenagers?|toddlers?|people) ((are|is|out|walking|playing|going|running
    |standing
    |skating|sliding|messing|about|gone) )+(on|onto|across) (the|it) ?(ice|frozen (\w+ )?(pond|lake|canal|river|water))?
    (?=.{0,40}\b(ice|frozen|pond|lake|canal)\b|(?<=ice)|(?<=pond)|(?<=lake)|(?<=canal)|(?<=frozen))(?<!on the)(?<!rink)
    {no_habit}
ice on the (\w+ )?(pond|lake|canal|river)\b.{0,40}\b(kids?|children|boys?|girls?|lads|people|someone|toddlers?
    |they) (\w+
    ){0,3}?on it\b{no_habit}
(needles?|syringes?)\b.{0,60}\b(kids?|children|toddlers?|son|daughter|baby|little \w+|boy|girl) (\w+ ){0,3}?(picking
    |picked|playing with|touch\w*|holding|stepped|stood|trod|pricked|cut|hurt|got stuck)\b(?! .{0,20}(sewing|knitting
    |pine))
(cut|pricked|jabbed|stabbed|stood|trod|stepped|scratched|injured|hurt|stuck|caught) (\w+ ){0,3}?(on|with|by) (a|some)
    ((dirty|used|drug|drugs|hypodermic|old) )*(needle|syringe)s?\b
(help|save) (him|her|them)(?= [.?]|$| please| he| she)
^(999|sos|mayday|police|ambulance|fire)( please| help| now)?$
^help (999|sos|mayday|police|ambulance|fire)( please| help| now)?$
here help$
burning smell|smell of burning|smell(s)? (like |of )?(burning|smoke|smouldering)
(bomb|explosive|suspicious package) (in|at|on|under|outside)
setting (fires?|fire to|light to)\b(?!.{0,30}\b(again|last|always)\b)|burning now
(can|could) see (\w+ ){0,3}?(legs?|feet|foot|arms?|hands?|body|him|her|someone) (\w+ ){0,3}?(on|through|in|at|lying
    |sticking|under) (the )?(\w+ )?(floor|letter ?box|hall|window|stairs|kitchen|bathroom|bed|carpet)(?! (every|from
    my))
(through|in) (the |his |her |their )?(letter ?box|window)\b.{0,50}\b(floor|legs|lying|not moving|collapsed|slumped
    |moaning|groaning)
(mr|mrs|miss|ms|neighbour|next door|old (man|lady|chap|boy|girl|fella)|nan|gran|grandad|mum|dad|elderly \w+|upstairs
    |downstairs) .{0,40}?\b(not|never|nobody|no one) (\w+ )?(answer\w*|open\w*|come to|been seen|seen
    |heard from)\b.{0,50}\b(days?|week|since|worried|floor|lights?|tv|milk|post|smell|flies|curtains|ambulance
    |police)(?! (council|bins?))
(he|she|they|neighbour|lady|man) .{0,15}not (answer\w*|open\w*) (his|her|their|the) (door
    |curtains)\b(?=.{0,50}\b(days?
    |week|since|worried|all day|light|milk|post|floor|shout\w*|knock\w*)\b)
not seen (mr|mrs|miss|my (\w+ )?neighbour|the old|the elderly|old|him next door|her next door|next door)
    .{0,30}\b(for|since|in) .{0,15}(days?|week|\w+day)
(cannot|not|stopped) (really )?(feel|move|lift) (my|his|her|one side of (my|his|her)) (\w+ )?(legs?|arms?|face|hands?
    |feet|side|fingers|body|neck|head)(?! (in this cold|when it is cold|waiting|by the time|at the bus))
(throat|throats|tongue|airway|airways) (is |are )?(\w+ )?(closing|swelling|swollen|tight|closed)|lips (are )?(swelling
    |swollen|blue)|face (has )?(gone|is) (huge|swollen|droop\w+|all swollen)
(no|run out of|out of|ran out of|not got any|lost my) (my )?(insulin|inhalers?|epipen|epi pen|oxygen|methadone|heart
    tablets|seizure meds)( left)?\b(?=.{0,60}\b(feel\w*|ill|i will|sick|cannot|help|shut|closed|now|chemist|wheez\w+
    |chest|dizzy|alone|own|please)\b)
(gone|going|went|turned|looks|is) (\w+ )?(grey|gray|clammy|a funny colour|white as|purple|yellow|cold and)\b
    (?=.{0,40}\b(sweat\w*|clammy|not|answer|eyes|breath\w*|talk\w*|rubbish|wake|shak\w+)\b)
(eyes) (have |has |are |is )?(rolled|rolling|rolled back)\b(?! (at|when))|shaking all over|keeps? fitting|(she|he|mum
    |dad|son|daughter|baby|man|woman|girl|boy) (is|was|has been|started) fitting
(bloods?|sugars?|levels?) (is|are) (\d\d|really (high|low)|over|below|sky high)(?=.{0,50}\b(sick|double|dizzy|shak\w+
    |sweat\w*|help|feel\w*)\b)
(slurring|slurred|talking (funny|rubbish|gibberish|nonsense))\b.{0,40}\b(arm|face|lift|droop\w*|side|sweat\w*|diabetic
    |wake|walk|scared|help)\b|(diabetic)\b.{0,40}\b(sweat\w*|not answer|not wake|grey|shaking|rubbish)
(losing|lost|lose) (the|my|our) baby\b(?=.{0,30}$|.{0,40}\b(blood|bleeding|help|pain)\b)(?! (clinic|group|club|class))
(so much|too much|loads of|lots of|there is|lot of) blood\b(?! (sweat|donors?|on the ball|pressure|tests?))
waters (have |has )?(broke|broken|gone)|baby is coming|(bleeding)\b.{0,40}\b(pregnant|months|weeks)
(took|taken|had|take|given) (her|his|my|the) (\w+ )?(tablets|pills|meds|medication|medicine|insulin) (twice|by mistake
    |three times|too many|wrong|already and)
(drank|drunk|swallowed|drinking|ate|licked) (\w+ ){0,3}?(bleach|weedkiller|weed killer|white spirit|paint|petrol
    |detergent|battery|cleaner|tablets|magnets?|antifreeze)
(bead|coin|grape|toy|marble|sweet|something|pea) (stuck )?(up|in|down) (his|her|my|the) (\w+ )?(nose|throat|ear)
    .{0,20}(breathe?|breath|choking|cannot)
(old|elderly|confused|lost) (man|woman|lady|chap|fella|boy|gent|gentleman|bloke) .{0,20}(wandering|walking|lost
    |standing|shivering|confused|nightie|pyjamas|dressing gown)\b.{0,50}\b(road|carriageway|motorway|street|pyjamas
    |nightie|shoes|lost|cold|shaking|name|dressing gown|traffic|dark)
(wandering|walking) (\w+ )?(about |around |down |along |in |up |on )(the )?(middle of the )?(\w+ )?(dual carriageway
    |motorway|middle of the road|railway|slip road|hard shoulder)
(car|van|bus|lorry|taxi|minibus|boat|bike|motorbike) (has |have |just |is |s )*(gone|went|crashed|rolled|turned
    |overturned|driven|drove|sinking|upside down|hit) (\w+ )?(in|into|over|off|under|upside|through|a) ?(to )?(the )?(
    \w+ )?(canal|river|lake|water|sea|bridge|ditch|people|cyclist|wall of|down|trapped|house|crowd|kid|child
    |pedestrian
    |woman|man|girl|boy)\b(?=.{0,60}\b(in(side)?|people|trapped|driver|not|under|out|someone|hurt|help|now|blood)\b)
(sparks?|sparking|smoke|crackling|flames) (\w+ ){0,2}?(coming |out |from |of )+(the |my |our )?(\w+ ){0,2}?(fuse ?box
    |fuse box|plug|socket|meter|cooker|washing machine|dryer|boiler|box|cable|wires?|ceiling|loft)
(fuse box|fusebox|plug|socket|cable|wires?|power line|live wire|electric(ity)? (cable|line|wire)|pylon) (\w+ ){0,3}?
    (down|sparking|smoking|crackling|hanging|buzzing|fallen|come down|hot)\b(?=.{0,50}\b(spark\w*|smok\w*|kids?
    |pavement|street|road|playground|touch\w*|path|live|crackling|near|smell\w*)\b)
(water|flood ?water|river|flood) (is |has |was |s )*(coming in|burst|pouring in|rising|up to|filling|flooding)\b
    (?=.{0,60}\b(nan|gran|mum|dad|stairs|upstairs|stuck|bed|baby|fast|sockets?|cannot|trapped|knees|chest|help
    |downstairs)\b)
(fallen|collapsed|come down|fell|came down) on (my|a|the|him|her|someone|some) (\w+ )?(mum|dad|man|woman|kid|child|boy
    |girl|nan|gran|neighbour|lad|lady|him|her|worker)|(fallen|collapsed|fell|came down|come down) on (him|her|them|me)
    (?=.{0,30}$)
(dog|dogs) (\w+ ){0,3}?(attacking|attacked|got hold of|biting|mauling|mauled|savaged|savaging|has got|bitten|will not
    let go of) (\w+ ){0,3}?(kid|child|boy|girl|baby|man|woman|me|him|her|toddler|lady|face|arm)
(under|underneath|beneath) (it|the (lorry|bus|car|wall|van|train|rubble|scaffolding))(?=.{0,10}$)
bone (is )?(sticking|poking|coming) out
wrong way round(?! (the|on))
cannot (reach the phone|get out (of )?(the )?bath|get off the floor|get up off)
(on|lying on|been on|laid on) the (\w+ )?floor (since|for|all night|and|in|at|hours).{0,40}\b(night|hours|cannot|hall
    |kitchen|bathroom|phone|yesterday|morning|help|hurt|hip|999|number|rd|road|street|\d+)\b(?! (tiles|lino))
(not|nothing) (\w+ )?(eaten|had|ate|food)\b.{0,30}\b(days?|since|only|but (toast|water|bread))\b(?=.{0,40}\b(me|kids
    |children|ashamed|money|wednesday|monday|tuesday|thursday|friday|days|water)\b)(?! at the (cafe|shop))
(sleeping|slept|sleep|living|staying|sofa surfing|surfing) (\w+ )?(in|on|under|outside)?( a| the| my)? ?(bus shelter
    |bus stop|car|van|doorway|bridge|shed|tent|stairwell|park bench|bin store|garage|toilets?)\b(?=.{0,60}\b(kids
    |tonight|poorly|i will|ill|cold|minus|baby|freezing|pregnant|help|i am|sick|nowhere|weeks|days|\d\d)\b)
(thrown|kicked|put|chucked|locked) (me |us )?out\b.{0,40}\b(gay|kids|baby|nowhere|pavement|tonight|i am \d\d
    |pregnant|i
    am|three|street|freezing)\b(?! (of the (league|cup|pub|club|hall)))
(kicking|stamping|beating|punching|battering|jumping) (on )?(a |an |someone|somebody|some |him|her|this )(\w+ )?(man
    |bloke|lad|kid|boy|guy|homeless|on the (ground|floor)|up|girl|woman)?
(smashing|wrecking|trashing|breaking|smashed|punching|kicking) (up )?(the|my|our|everything|all|holes|things|stuff) ?(
    \w+ )?(house|flat|place|up|walls?|doors?)?\b(?=.{0,50}\b(baby|kids|scared|bathroom|with me|hiding|locked|drunk|he
    is|again)\b)(?! (bus|club))
(petrol|fireworks?|dog mess|lit \w+|acid|bleach|a brick|bricks) (\w+ )?(through|in|into|at) (my|our|the|her) (letter
    ?box|window|door|windows)
(go home or|burn you|kill you|you are dead|we know where) .{0,20}(burn|door|wall|letter|note|live|die)\b
(bricks?|stones|eggs|bottles|fireworks) (\w+ ){0,2}?(through|at) (our|my|their) (\w+ )?(window|windows|house
    |door|home)
(looking|peering|staring|watching) (in |through )+(my|our) (bedroom |bathroom |kitchen |front |back )?(window|letter
    ?box|door)
(in|inside) (my|the|our) (back )?garden (with a torch|right now|in the dark|at night|trying)|(handle|lock)
    .{0,20}(moving|turning|rattling)
(said|says|saying|pretending) (they|he|she) (were|was|is|are) (from )?(the )?(police|bank|gas|water board|council
    |electric)\b.{0,50}\b(savings|money|card|not (go|leave)|gone|inside|cash|in her|in my)\b
(just |been |got )(robbed|mugged|carjacked)(?! (at|in|by) the (car park|cafe|shop|garage|pub|council|bar))
(bloke|man|woman|lady|lad|girl|boy|chap|guy|person|someone|kid|fella|homeless \w+)\b.{0,40}\b(not moving|is not
    responding|frost on (him|her)|covered in blood|face down|slumped|clinging|hanging on|going under)\b
smouldering(?! (debate|row|coals|looks))|(chip pan|frying pan|pan|fryer|oven|cooker|toaster|telly|dryer)
    (has |have |is |just )?(went up|gone up|going up|caught|alight|ablaze|in flames|on fire)|cannot put (it|the fire
    |them|the flames) out
flames (\w+ )?(out|coming|from|in|at|through|up)\b
(alarm|detector)\b.{0,30}\b(fumes|gas|monoxide|co|co2)\b.{0,30}\b(beep\w*|going off|sounding|ringing|bleep\w*|gone off
    |shriek\w*)|(fumes|gas|monoxide|co) (\w+ )?(alarm|detector) (\w+ )?(beep\w*|going off|went off|sounding|gone off
    |bleep\w*)
(no feeling|lost (all )?feeling|pins and needles|gone (all )?(weak|numb|dead|floppy)|(is|are|gone) (all )?numb) (in
    |down|on)? ?(my|his|her|one)? ?(\w+ )?(feet|legs?|hands?|arms?|side|face)?(?=.{0,30}$|.{0,60}\b(words|speech
    |breakfast|morning|face|cannot|bed|wrong)\b)(?! (end|signal))
(words|speech) (is |are |keep )?(\w+ )?(coming out|going|come out|slurred|wrong|muddled)|my left (side|arm)
    (has |is |feels )?(gone|all|weak|numb|heavy|tingl\w+)
(meter|electric|gas|heating|leccy|boiler|power) (\w+ )?(ran out|run out|gone|off|broken|went|cut off|run
    down)\b.{0,90}\b(i am \d\d|no feeling|bed with|newborn|baby|blue|cannot feel|shaking|in my coat|with my coat)
(keep|keeps|kept) (\w+ )?(blacking out|passing out|fainting|collapsing|falling unconscious|being sick and|having fits)
cannot (get|catch) (my|his|her) breath|(lips|fingers|face|mouth) (are |is )?(tingling|going numb|gone blue)
cannot (rouse|wake|stir|bring round|get a response from) (him|her|my \w+|it|them|mum|dad|nan|gran|baby)|(he is|she is
    |he has gone|she has gone|gone) a (bad|funny|terrible|strange|horrible) colour
(baby|newborn|daughter|son|little one|toddler|grandson|granddaughter) (\w+ ){0,5}?(will not (feed|take|wake|drink)|not
    (fed|feeding|drinking|had a wet)|wet nappy|limp|grunting|struggling|sunken)(?! (bin|bank))
(pulled|spilt|spilled|tipped|poured|knocked) (\w+ ){0,4}?(boiling|hot|scalding) (\w+ )?(water|tea|coffee|oil|fat|soup
    |kettle)?( \w+)? ?(over|on|down) (her|him|my|the|it|me|them)
(cut|sliced|chopped|gashed|trapped|caught) (his|her|my|the) (\w+ )?(legs?|arms?|hands?|fingers?|foot|thumb
    |head)\b.{0,40}\b(spurt\w*|pouring|gushing|pumping|bone|blood|will not stop|off|stuck|ambulance)\b
(clinging|holding on) (on )?to (a|the) (tree|roof|branch|car|bridge|lamp|railings?|ledge)\b
    |locked (out )?on (the|my|a)
    (balcony|roof)
(hear|heard|can hear) (someone|somebody|footsteps|a man|people|him|voices|a noise) (\w+ )?(walking|moving|creeping
    |downstairs|upstairs|in (the|my)|breaking|on the stairs)\b(?! (park|pub|street))
(man|woman|person|someone|guy|lad) (\w+ )?(exposing|threatening|chasing|attacking|grabbing)
^((help|please|i am|we are|still|been) )*(stuck|trapped) in (the|this|our|a) lift{no_habit}
({somebody}|{relative}|he|she) ((has|have|had|just|is) )*wandered (off|out|away)
    (?!.{0,60}\b(lol|haha|found (him|her|them)|lovely|used to|to (buy|get|look at)|the tour)\b)
lost (my|our) (little |\w+ )?({child})\b(?=.{0,60}\b((at|in|on|by) the (\w+ )?(park|fair|market|shops?|centre|fete|beach
    |crowd|supermarket|festival|woods|playground|station|carnival|town|show)|cannot (see|find)|help|minutes?)\b)
    (?!.{0,80}\b(years?|ago|last|bereave\w*|grief|died|funeral|suicide|coat|bag)\b)
cannot (see|find) (him|her|my ({child})) (\w+ )?any ?where
({supply}) {for_days}\b(?=.{0,80}\b({frail})\b){supplied}
({frail})\b.{0,60}\b({supply}) {for_days}\b{supplied}
({relative}|he|she) (\w+ ){0,2}?(thinks?|says|believes?|convinced|reckons) (that )?(\w+ ){0,3}?(is|are) (sending (him
    |her
    |me) (secret )?messages|poisoning|spying on (him|her|us)|talking to (him|her)|out to get|putting thoughts|listening
    (to|in)|demons?|the devil|possessed|aliens?|trying to (kill|poison|hurt))
^((i am|so|really|very|feel|feeling|please|just|absolutely|too) )*(scared|frightened|terrified|petrified)
    ( (please|help|right now|now|me|alone|here|so|[.?]))*$
^(?=.*\b(quick\w*|fast|now|hurry|asap|urgent\w*|immediately)\b)((please|quick|quickly|help|can|could) )*(someone
    |somebody
    |anyone)( please| can| could| just| must)* (come|hurry|get here)( (quick|quickly|fast|now|hurry|please|here|asap
    |urgently|round|over|immediately|help|up|and))*$
(a|an|done|did|took|taken|had) (\w+ )?(overdoes|overdosse|overdos|od|o d)(?= [.?]|$| on| of| and| please| what| help)
(has|have|just) (odd|oded|od ed)(?= [.?]|$| on| what| please| help| and i)
(?<!treasure )chest (is|feels|has|got|gone) ((really|so|very|awfy|all|dead|gone|right|proper) )*(sore|tight|heavy
    |hurting|killing|painful|agony|crushing)
elephant (is )?(sitting|sat|standing|stood) on (me|my|his|her)|(weight|someone|something|band
    |pressure) (is |was )?(sitting
    |sat|standing|stood|pressing|squeezing|crushing) (\w+ )?(my|his|her) chest
blood (is |was |still )*pumping( out)?(?= [.?]|$| of| and| it| he| she| from)
(fainted|blacked out|passed out|collapsed) (twice|again|three times|\d times|\w+ times)\b
heart (is |keeps |has |keeps on )(racing|pounding|stopping|fluttering|skipping)\b(?=.{0,50}\b(stop\w*|dizzy|faint\w*
    |chest
    |sweat\w*|breath\w*|black\w*|scared|alone)\b)
(chip pan|candle|cooker|hob|oven|heater|iron|cigarette|toaster|fag|fryer)\b.{0,50}\b(went up|gone up|caught(?! (me|my
    |on))
    |alight|in flames|on fire){no_habit}
(car|van|bus|lorry|taxi|tractor|minibus|coach) ((is|has|was|gone|been|landed) )*(on (its|it is) (side|roof)
    |upside down|overturned
    |rolled over|in (the|a) (ditch|river|canal|water))\b.{0,60}\b(people|someone|driver|passengers?|kids|children|man
    |woman|inside|trapped|in it)\b{no_habit}
(electric\w*|power|leccy|meter) ((is|has|gone|been|went|keeps going|just) )*(off|out
    |cut off)\b.{0,80}\b(breathing machine
    |oxygen|nebuli[sz]er|ventilator|dialysis|insulin|feeding pump|life support|cpap)
(men|lads|kids|boys|girls|youths?|people|gangs?|teenagers|two|they|women|drunks|couple) (\w+ ){0,3}?(fighting|brawling
    |scrapping|battling)\b.{0,60}\b(on the (ground|floor)|knocked out|unconscious|bottles|bats|blood|not (moving
    |getting up)
    |poles|hammers|bricks|golf clubs)\b{no_habit}
(man|men|lads?|kids?|boy|bloke|guy|someone|somebody|he|woman|youths?) (\w+ ){0,10}?looks? like (a
    |an) (\w+ )?({weapon}|blade)
    (?!.{0,50}\b(water pistol|toy|fun|nerf)\b)
(lock|locks|locked|locking) (\w+ )?(the|all the|my|our) food (away|up)
({relative}|mr|mrs|he|she|i) (\w+ ){0,2}?(fell|fallen|tripped|slipped|falls)\b.{0,50}\b(hip|leg|arm|ankle|bone
    |wrist)s? (is |has
    |looks )?(\w+ )?(sticking out|stuck out|bent|broken|snapped|twisted right|facing|wrong way|out of place)
    (?!.{0,60}\b(last|thanks|mended|better now|club|plaster)\b)
(cannot afford|not afford|no money for|not got money for|no) (any )?(food|shopping|nappies|formula)\b.{0,50}\b(kids
    |children|baby|we|i) (\w+ )?(are |is |am )?(so |really |very )?(hungry|starving|crying)(?!.{0,60}\b(club|idea
    |scheme|hall|group)\b)
"""

# With one of these in the text, VIOLENCE, CHILDREN and EMERGENCY are an idea about a danger, or long past.
EXCUSES = r"""
(no|needs? a|without a|want a|any) dropped kerbs?
(support|help|drop ?in|self ?help|survivors?|refuge|bereave\w*|prevention|awareness) (group|groups|centre|service
    |services|line|charity|talk|for (people|men|women
    |kids|teenagers|those|families|parents))
(group|centre|refuge|shelter|class|classes|course|training|workshop|lessons?|campaign|charity|scheme|session|talk
    |signs?|leaflets?|posters?|events?) (for|on(?! (in|at|during|when|for))|about)
(prevention|awareness|training|first aid|defib\w*|amnesty|bereaved|campaign|workshop|seminar|survivors)
self defence|police station|fire station|neighbourhood watch|who self harm|smoke alarms?|fire alarms?|(?<!in )laws?\b
    |legislation|politic\w*|vot(e|ers|ing)
cycle lane|zebra|crossing patrol|speed (bump|camera|limit)\w*|traffic calming
((last|the other) (year|summer|winter|month)|years? (ago|back)|long (time )?ago|decades ago|in (19\d\d
    |20[01]\d))(?!.{0,80}\b(terrified|scared|frightened|again|still|back|now
    |out of (prison|jail)|just moved)\b)|in case|one day|when i was (a kid|young|little)
(victims|survivors|rates?|levels?) of|(need|run|want|set up|start) (a |an |some )?(\w+ )?(club|scheme|project
    |activities|playscheme)
(memorial|plaque|vigil|mural|statue) (\w+ )?(for|to|of)|drains? (\w+ )?(smells?|stinks?|reeks?|smelling)
(lots of|many|more|some|other|most) (\w+ )?(people|men|kids|lads|women|teenagers|residents|parents) (\w+ )?(suicidal
    |self harm|overdose|feel suicidal)
my (bins?|tyres?|ball|football|sofa|tent|fence) (has |have |was |were |been |got |keeps getting )+(stabbed
    |slashed|shot)
kids who|people who|someone who|anyone who|those who|young people who
(talk(?! (to|with))|evening|session|speaker|workshop|night|meeting|event|advice|information|something)( (?!my\b|i\b|me\b
    |he\b|she\b)\w+){0,8}? (about|on) (?!.{0,90}\b(my|me|he|him|she is|happening)\b)(\w+ ){0,3}?(county lines|grooming
    |cuckooing|sexting|nudes|trafficking|exploitation|drugs|gangs)
"""

# Everyday figures of speech and small mishaps that use the words of danger of nobody in danger. They are taken out of a
# text before `VIOLENCE`, `CHILDREN`, `EMERGENCY` and the weights are believed; what else it says is still heard.
EVERYDAY = r"""
(put|puts|putting|blame|blames|blamed|dump|dumps|dumped|landed|lands|sprung|dropped|piled|piles|palmed)( (it|this|that
    |everything|all|the|of|whole|lot|blame|work|job|jobs|stuff|loads|all that))+( (down|off|back|out))* (on|onto|to
    |with) (me|us)\b(?! (chest|head|face|neck|throat|arms?|legs?)\b)
(walked|walks|walk|ran|runs|flounced) out on (me|us)\b
turned on (me|us) (when|because|for) (i|we) (asked|said|told|mentioned|raised|complained|suggested|spoke)\b
(left|leave|leaves|leaving) (me|us|him|her|them|everyone|people) hanging( (for|on the (phone|line)|again|all|about|since
    |without|\d+|weeks|days))*(?! (from|off|by|in|over)\b)
(shot|shoot|shoots) off( (before|when|without|after|home|early|to|like))\b
(phone|mobile|car|van|boiler|battery|laptop|telly|tv|bike|scooter|bus|engine|heating|washer|machine|fridge|freezer
    |cooker|internet|wifi|signal|computer|tablet|kettle|lift|printer)( (just|has|have|had|went|gone|and|only|up))*
    \s(died|dies|die|dead|packed up|packed in|conked out|crashed|cut out|gave up|gone) on (me|us)\b
(idea|thought|news|realisation|reality|cold|heat|smell|prices?|rents?|bills?|tax|costs?|cuts?|rise|rises|inflation
    |energy|closures?|loss|grief|changes|charges?|pandemic|covid|lockdown)( (has|have|had|really|just|all|suddenly
    |then))* (hit|hits|hitting) (me|us|everyone|people|families|home|my \w+)( (hard|badly|too|last \w+|for six|all))*
it( (just|suddenly|really|only))* (hit|hits) me (that|how|when i (saw|read|heard))
my (mum|mam|nan|gran|boss|missus|wife|sister|mates?|teacher|coach|kids|daughter) (would|will|is going to|going to)
    (kill|murder|skin|shoot) me (if|when|for) (i |we )?(miss|missed|missing|forget|forgot|forgetting|am late|being late
    |spill|oversleep|skip|lose it|get (mud|paint|muck))\b
(a|such a|an absolute|the)( (real|big|massive|huge|great|smash|absolute|major))* hit( (with|for|among)( (all|my|our|the
    |young|old|little|local))* \w+)?(?! (and run|man|list|me|him|her|us)\b)
(beat|beats|beating|beaten) (us|me|them|him|her|you|everyone)( all)? (to (the|it|that|a|this)\b(?! (ground|floor|pulp
    |point|death|pavement))|at (football|darts|pool|cards|dominoes|bingo|chess|snooker|rugby|cricket|tennis|the quiz
    |rounders|table tennis)|by \d+|\d+ ?(nil|\d+|one|two|three|four|five)\b|on penalties|hands down|fair and square
    |in the (final|quiz|cup
    |league|semi))
(got|get|were|was|been) (beat|beaten|hammered|thrashed|battered|slaughtered|murdered|stuffed) (\d+ ?(nil|\d+|one|two
    |three)\b|at (football|darts|pool|cards|rugby|cricket|the quiz)|on penalties)
(beat|beating|beaten|beats) (cancer|covid|leukaemia|the (cancer|drink|illness|odds|bug)|breast cancer|addiction
    |depression|it twice)
dead (on (my|our|his|her) feet|beat|tired|good|easy|boring|quiet|cheap|slow|handy|nice|excited|chuffed|keen)
(jump|jumps|jumped|jumping|went|goes) down (my|our|his|her|peoples) throats?|(bit|bite|bites|biting|snapped
    |chewed) (my|our|his|her|peoples) heads? off
(shot|shoot|shoots|shooting) (it|that|this|(my|our|the|every|his|her|your) (\w+ )?(ideas?|plans?|suggestions?
    |proposals?|questions?)) down|(shot|shoot|shoots) down( in flames|( (my|our|the|every|his|her|your) (\w+ )?(ideas?
    |plans?|suggestions?|proposals?|questions?)))
(is|are|was) (\w+ )?a (man|bloke|fella|guy|lad) or (a )?(woman|lady|girl|lass)|(male|man) or (a )?(female|woman)
(will|does|do|would|can|could)( \w+){1,4}? fit (in|into|through|on|under|up|round|down|inside|there)\b
((am|are|is|will|i|we|be|it|they|you) )*(insured|covered|insurance)( (if|when|for|in case))* (i|we|someone|somebody
    |people|anyone) (hurt|hurts|injure|injures|cut|cuts) ((my|our|them|him|her) ?sel(f|ves)|my \w+)
cannot (get|go|come|leave)( (out|down|up|home|in))?( of)?( (the|my|her|his|our) (house|flat|home|building|block))?
    \s(because|as|since|when|if) (the|our) lift (is|has|was|breaks)( (been|broken|out|not working|out of order|down|off
    |again))*
(can|could|will|would) (someone|somebody|anyone|you|one of you)( please)? (walk|see|take) (me|us) home( after(wards)?
    |( the| your) meeting| when it ends| please)*(?= [.?]|$| if| or| and| as| because)
(can|could|will|would) (someone|somebody|anyone|you|one of you)( please)? help (me|us) in( please)?(?= [.?]|$| if| when)
(i|we|he|she|they) (do|does|did|am|are|is) not (live|living|lives) (here|there|round here|in|on|at|near|with)( any ?more
    |any longer|now)?
smoke( (?!pouring|billowing|filling)\w+| [.]){0,8} (every (night|day|evening|morning|weekend|sunday|summer)|always
    |all the time
    |they smoke|weed|cannabis|cigarettes?|bonfires?|bbqs?|barbecues?|chimney|takeaway|exhausts?)
((can|could|would|will|may|might|if|is there|maybe|hope|need|want|please|does|anyone) )*(someone|somebody|anyone
    |anybody)(
    (please|kindly|possibly|just|there|who|could|can|to|would|be able to|that|free))* (help|assist) (me
    |us)( please)? (up
    (the|those|some)|down (the|those|some)|in(to)? (the|my|and)|onto?|over|across|along|to (the|get (to|in|there|home)
    |carry|move|set|find)|from the|off the (bus|kerb)|round|through the|get (in|to|up the|down the|there|on|over
    |across|home)
    |out of the (car|taxi|van|bus)|((carry|carrying|lift|lifting|move|moving|set|setting|put|putting|take|taking
    |load|bring
    |find|fill|read|write|understand|apply|choose|clear|tidy|cut|weed|dig|plant|paint|fix|park|sign|log|use|work
    |sort)|with
    (the|a|my|our|some|these|that|this|any))(?! (my |our |his |her |the )?({relative})\b| him\b| her\b| them\b| it\b
    | he\b| she\b| body\b)( (up|out|in|the|a|my|our|some))* (?!({relative})\b)\w+)
((can|could|would|will|may|if|is|please|should|when|until|unless|that) )*(someone|somebody|anyone|he|she|they|jo|you)(
    (please|kindly|possibly|just|from|there|the|council|could|can|who|will))* (ring|rings|call|calls|phone|phones|text
    |texts|message|email|contact|pick|picks|collect|collects|meet|meets|fetch|fetches|drive|drives|drop|drops|tell|tells
    |show|shows|let|give|gives|explain|visit|send) (me|us)(?! .{0,20}\b(ambulance|police|999|doctor|fire|quick\w*
    |urgent\w*
    |help|scared|hurry|dead|away|to (marry|do|have|go|sleep|abroad)|a (\w+ )?(hiding|pasting|kicking|beating|slap
    |battering
    |thump|black eye))\b)( (up|back|know|in|off|a (lift|ring|call
    |hand)|how
    |where|when|please|about|from|at|on))*
(?<!there )(can|could|would|will|is|may|might|if|please|hope|hoping) ((there|be|i ask|please) )*(someone|somebody|anyone
    |anybody|a (\w+ )?(volunteer|person|face)|you|jo|they|she|he)( (please|kindly|possibly|just|there|be|who|to|can
    |could|will|would|able))* {await_me}
(^|(need|want|would like|would love|like|prefer|hoping for|looking for) )(someone|somebody|anyone) to( please)?
    \s{await_me}
(?<!\bwhat )(?<!\bwho )(he|she|they|you|it|the \w+|that \w+|(the|that|your|a) \w+ (lady|woman|man|girl|lad)|someone
    |somebody)( (just|then|always|keeps?|has|even))* (hung|hang|hangs|put the phone down|put the receiver
    |slammed the phone down)( up)? on (me|us)( (twice|again|\w+ times))*
(woke|wakes|waking|woken|keeps waking|wake)( up)? (the |my |our )?(baby|kids?|children|little one|bairn|grandson
    |granddaughter|toddler)( up)?
(the )?(front |back |main |side |hall |big )*(door|doors|gate|gates|hall|building|place|church|library|room
    |centre) (is|was
    |are|seems|looks) (still |all )*(locked|shut|closed)( up)?(?! (on|and (he|i|we|she|they|cannot|will not)|from (the
    )?outside)\b)(?=.{0,50}$)
(is |are )?(my |a |his |her )?(he is |she is |it is )?(a |an |my |his |her )?(assistance|guide|hearing|therapy
    |support) dogs?
(dogs?|puppy|pup) (is |are )?(allowed|welcome|ok)
(baby|kids?|son|daughter|he|she|little one|children|wee one) (is|are|has|have
    |keeps)( got)?( a)?( bit)?( of a)? (cough|coughing
    |teething|cold|sniffles|asthma|chicken ?pox
    |(i will|poorly|sick) so (i |we )?cannot (make|come))(?! (up|attack|and (cannot|will|blue|not)|blood|fit))
(i |we |my \w+ |women |girls |people |you )?((do|does|did) not )?(feel|feels|feeling|felt|am|is|are) (\w+ )?(unsafe
    |safe|nervous|vulnerable|scared
    |frightened|afraid|uneasy|not safe|intimidated|on edge) ((to|walk|walking|go|going|cross|crossing|cycle|cycling|wait
    |waiting|use|using|come|coming|run|running|get|getting|home|past|along|down|up|in|on|at|under|the|a|by|round|my|that
    |there|this|over|near|out|alone|through|back|dark|dog|between|our) )+(underpass|alley\w*|paths?|park|streets?|roads?
    |subway|bus ?stop|bus station|car park|estate|bridge|steps|stairs|lane|ginnel|snicket|footbridge|cut|crossing|shops?
    |station|tunnel|stairwell|landing|after dark|at night|in the dark|garages?|flats|shops|hall|library
    |\w+ (street|road|lane|close|walk|hill))
    (?!.{0,60}\b(him|he|my ex|follow\w*|they are)\b)
(speed\w*|traffic|cars?|vans?|lorry|lorries|bus|buses|drivers?|driving|motorists?|bikes?|motorbikes?|scooters?
    |quads?|road
    |street|lane|junction|corner|bend|crossing|crossroads|roundabout|pavement|kerb|steps|stairs|path|potholes?
    |holes?|parking|trees?|branch|branches|wall|fence|roof|tiles?|slates?|slabs?|manhole|swings?|slide|cladding|damp
    |mould|fumes
    |pollution|lights?|racing|overtaking)( (?!he\b|she\b|they\b|i\b|we\b|who\b|him\b|his\b|my\b
    |someone\b)\w+){0,8}?\s((is|are|was) )?
    (going to|will|could|might|would|may)( (end up|one day|soon|seriously|really|well|eventually
    |probably
    |definitely|easily))* (kill|killing|hurt|hurting|injure|injuring|maim) (someone|somebody|people|us all
    |one of (us|the
    \w+)|the (kids|children)|everyone|(a|some) (child|kid|kiddie|pensioner|cyclist|person|little one))
(someone|somebody|a (child|kid|kiddie|person|pensioner|cyclist)|people|one of (us|the kids)|the (kids
    |children)) ((is|are
    |will|could|might|may|going|to|be|get|gets|end|up|really|seriously|one|day) )+(die|killed|hurt|injured|dead
    |knocked (down
    |over)|run over|maimed) (on|at|by|crossing|using|there|one day|before|if (nobody|we|you|the council|nothing|it|this)
    |unless)
(keep|keeps|keeping|kept) (me|us|him|her|them|you|my \w+|everyone|people|everybody) ((both|all
    |well) )?(in the (loop|know
    |picture)|posted|informed|updated|up to (date|speed)|busy|going|young|sane|company|entertained|fit|on (my
    |our|his|her
    |their) toes|in touch|occupied|active|out of (trouble|mischief)|awake|up (at|all) night|up to date)
(scared|afraid|terrified|frightened|petrified|fear|nervous|worried|phobia) (of|about) ((the|a|my|our|big
    |all) )?(public
    |speaking|talking|reading (out|aloud)|heights?|spiders?|dogs?|dark|flying|clowns?|needles?|dentists?|lifts?|change
    |technology|computers?|crowds?|water|mice|mouse|rats?|wasps?|bees?|horses?|birds?|cows?|geese|swans?
    |thunder|fireworks?
    |swimming|missing out|escalators?|cats?|snakes?|looking (silly|daft|stupid)|forms?|traffic|roundabouts?|cyclists?
    |scooters?|ghosts?|getting it wrong|zoom|germs|stage|exams?|maths|microphones?|ladders?|losing my (place
    |voice)|bats|big
    groups?|strangers at meetings|saying the wrong thing)( (speaking|meetings?|in public))?
(scared|afraid|terrified|frightened|nervous) to (speak (up|out|in (public|front)|at)|stand up in front
    |read (out|aloud)
    |ride|drive|swim|sing|dance|go on stage)
(flowers?|plants?|trees?|grass|lawns?|tomatoes|seedlings?|hedges?|roses?|bulbs|pond|fish|bees|crops?|veg
    |vegetables|tubs?
    |hanging baskets?|baskets?|planters|shrubs?|herbs|saplings?|high street|battery|phone|internet|choir|village|town
    |town centre|market|laptop|sunflowers|strawberries|beans|orchard|meadow|border|borders)( (in|on|at|by|the|our|my
    |outside|near|of|that|we|planted|hall|library|allotment|garden|gardens|tubs?|pots?|beds?|baskets?|planters?
    |park|green
    |station|front|square|round|centre|church|school|verge))*( (will|would|are|is|were|was|going|to|has|have
    |keep|keeps|all
    |just|might|nearly|may|be|been|already|half|looking|soon|slowly|get|getting|could))+ (die|dies|died|dying
    |dead|killed
    |starved|burnt|suffering|gasping)(?= [.?]|$| if (nobody|no one|we|it|they|not|someone|somebody) (waters?|is
    |are|does
    |do|has|have|looks?|tends?|rains?)| without| off| in (the|this) (heat|sun|drought|frost|dry)| of (thirst
    |drought)| from (the|lack)| for (lack|want))
dead (flowers?|leaves|plants?|trees?|branch(es)?|wood|grass|end|line|heat|on time|easy|good|quiet|nice|useful
    |tired|long
    |bulbs?|pigeons?|rats?|fox|birds?|keen|chuffed|interested|simple|centre|slow|posh|cheap|ringer|boring
    |battery|hedges?
    |fish|friendly|proud)
dying (to (see|know|meet|try|hear|tell|help|get|find|come|read|join|have)|for (a|the|some)|out|down|off)
(feet|legs|knees?|back|hips?|heat|stairs|hill|steps|boots|walk|walking|prices|bills|heels|shoes|bunions?|corns?
    |suspense|commute)( (is|are|was|were|nearly|almost|absolutely|really|up|from|to|the|on|will))* (kill|kills
    |killing|killed)
    (me|us|my \w+)
killing (time|two birds)|kill (two birds|time|for a)|(kills|killed|kill) (two birds|time)|if it kills me|to die for
(runs? )?in (my|our|his|her|their|the) blood|blood (sweat|oranges?|pressure|donors?|donation|donating|tests?
    |bank|sugars?
    |drive)
(apples?|pears?|fruit|bananas?|plums?|peaches|tomatoes|windfalls|veg|strawberries|squash)( (are|is|were|was|a
    |bit|little
    |slightly|only|have|got|gone|few|look|some|of|them|all|been))* (bruised|battered|beaten)
(bruised|battered|beaten|slightly bruised) (apples?|pears?|fruit|bananas?|plums?|peaches|tomatoes|windfalls|veg
    |ego|pride
    |eggs?|fish|sausages?)
(bruised|cut|banged|stubbed|bumped|hurt|trapped|pricked|burnt|burned|broke|sprained|twisted|scraped|grazed
    |hit) (my|his
    |her) (\w+ )?(thumb|toe|toes|finger|fingers|elbow|shin|knee|hand|back|ankle|nail|wrist)s? (putting|fixing
    |doing|planting
    |gardening|weeding|painting|hammering|digging|lifting|moving|carrying|baking|cooking|playing|dancing
    |running|with (a|the)
    (hammer|spade|saw|drill|mallet)|building|assembling|on (a|the) (rose|bramble|shelf|table leg|kerb|trolley
    |oven|slide
    |hammer|climbing frame)|at (football|netball|badminton|gym|zumba|the gym))
(tripped|slipped) (on|over|up) (the|a|that) (\w+ ){0,2}?and (hurt|bruised|cut|scraped|grazed|twisted
    |banged) (my|his|her)
    (knee|toe|ankle|elbow|hand|shin|foot)s?
lost (my|our|his|her|the|a) (\w+ )?(glasses|specs|keys?|phone|purse|wallet|cat|dog|hat|gloves?|scarf|letter
    |ticket|pass
    |link|card|password|bag|umbrella|voice|place|thread|leaflet|invite|invitation|number|code|hearing aids?
    |touch|count
    |track|interest|match|vote|plot|bet|ball|tortoise|rabbit|post|paper|minutes|agenda|form|address|way to the)
(hit|hits|hitting|beat|beats|punch|kick|smash|smashed) (the|a) (\w+ )?(nail|target|ball|drums?|road|town|shops
    |gym|spot
    |rush|roof|jackpot|sales|pinata|eggs?|clock|queues?|traffic|crowds?|rug|carpet|headlines|ground running
    |sack|record)
(hit|beat|beats|beaten|beating|hammered|thrashed|slaughtered|murdered|battered|walloped|leathered) (me|us|him|her|them
    |my \w+) (to it|at
    (chess|draughts|darts|pool|dominoes|bingo|cards|scrabble|bowls|football|snooker|table tennis|ping pong
    |monopoly)|\d (nil
    |\d|to)|in the (final|cup|league|quiz|raffle))
(broke|sprained|twisted|hurt) (my|his|her) (wrist|arm|ankle|finger|thumb) (on|off) (the|a) (skate \w+|swings?|slide
    |trampoline
    |bike ramp|climbing frame|bouncy castle|pitch)
(swing|ball|gate|roundabout|seesaw|see saw|branch|frisbee|trolley) (that )?(hit|caught|bumped|knocked) (me|my \w+
    |him|her|the
    \w+|a \w+)( (on|in) the (head|face|leg|arm|nose))?
attack(s|ed|ing)? ((the|my|our|your) )?((kids|childrens|peoples) )?(chips|bins?|feeders?|food|ice creams?
    |sandwiches|chickens
    |ducks|lawn|plants|weeds|lunch|picnics?)
(all|most|rest|half) (of )?(my|our|his|her) (\w+ )?life|over my dead body|drop dead gorgeous|(heart|soul) (of
    |and soul)|by heart|break(ing)? (a leg|the ice)|arm and a leg
    |pull(ing)? (my|your) leg|neck (of the woods|out)|pain in the (neck|backside|arse|bum)|up to (my|our) (neck
    |eyes|ears)
    |(head|laugh\w*|danc\w*|work\w*|sang) (my|our|his|her) (head|heart|socks|feet) off|on its last legs|escape room
end of (the |our |my |this |next )?(road|street|lane|month|week|year|garden|path|term|day|drive|terrace|row
    |close|platform
    clock|january|february|march|april|may|june|july|august|september|october|november|december|season|meeting)
(nearly|almost|could have) (died|had a (heart attack|fit|stroke|seizure)) (laughing|when i (saw|heard|read|got)
    |of (shame
    |embarrassment|boredom)|at the (price|cost|size))|(bored|tickled|love \w+|worked|loved \w+) to (death|bits|tears)
    |die(d)? of (embarrassment|boredom|shame)|die laughing
bleeding (hell|heart|hearts|obvious|council|bus|buses|bins?|noise|cold|radiators?|idiots?|nuisance|joke|disgrace|mess
    |useless|lovely|brilliant|cheek|lift|late)
(cannot|could not|never|not|hard to) leave (my|the|our|him|her|them) ?(old |elderly |late |poor )?(husband|wife
    |mum|mam
    |dad|partner|mother|father|nan|gran|son|daughter|kids?|children|baby|dog|puppy|cat|brother|sister)?( (on
    |by) (his|her
    |their|its) own| alone| by (himself|herself|themselves)| with (strangers|a sitter)| home alone)( (at|in|of
    |for) (the |so
    |that |an )?(nights?|evenings?|weekends?|long|house|hour|days?))?
no ?(one|body) to (look after|mind|watch|sit with|have|babysit) (my |the |our )?(\w+ )?(husband|wife|mum|mam
    |dad|partner
    |mother|father|nan|gran|son|daughter|kids?|children|baby|dog|him|her|them)
(acid|gas) (house|soil|rain|reflux|bill|meter|works|engineer|man|safety|board|fire|fitter)|rope (swing|bridge
    |ladder|course
    |walk|maker)|knife (skills|sharpening|grinder|sharpener|and fork)|sword (dancing|fern|fight scene)
    |axe throwing|bat (box
    |boxes|walk|walks|detector|survey|night)|smoke (machine|free)|fire (pit|engine|works|side|door|drill|place)
(play|game|film|scene|murder|crime|mystery|whodunnit|novel|book|thriller|drama)( (of|about|where|night|mystery|weekend
    |party|club))* (murder|mystery|murder mystery|killer|dies|is killed|is murdered)
(am|are|be|was|were) (\w+ )?starving( (now|lol|haha|already|so|today|and|here|all
    |[.]))* (bring (the |some |on the |on )?
    (cake|biscuits|crisps|snacks|sandwiches|pizza|buffet|sausage rolls)|(will|is) there (be |any |a )?(food|cake|lunch
    |buffet|tea|snacks|grub)(?! bank)|(when|what time) (is|are) (the )?(lunch|food|bbq|tea|dinner|buffet|cake))
(political|career|commercial|electoral|economic|financial|business|social) suicide|suicide (of|for|by) (the|our|this)
    (\w+ )?(high street|town|village|shops?|market|club|council|party|business|economy|traders?|library|pub|team)
    |suicide squad
(cannot|could not|barely|hardly) breathe? (for|from|with|through)? ?(laughing|laughter|giggling)|laugh\w* so (much|hard)
    (that )?(i|we) (cannot|could not) breathe
overdos(e|ed|ing) on (the )?(sweets?|cakes?|chocolate|sugar|tea|coffee|biscuits|mince pies|telly|tinsel|glitter|pizza)
(cat|dog|tortoise|rabbit|parrot|puppy|kitten|hamster|budgie|ferret|guinea pig)\b.{0,60}\b(wandered (off|out|away)|cannot
    (see|find) (him|her|it|them)( any ?where)?|(gone|went|is) missing|lost)
(posted|posts?|puts?|pushed|dropped|delivered|delivers) (a |the |some |your |this )?(\w+ )?(leaflets?|flyers?|cards?
    |newsletters?|poster|invites?|invitations?|parcels?) (\w+ )?(through|in|at) (my|our|the) (\w+ )?(letter ?box|door)
(?<!he )(?<!she )(?<!ex )(park|parks|parked|parking) (\w+ ){0,3}?(outside|in front of|across|over|by) (my
    |our) (\w+ )?(house
    |flat|home|drive|door|gate|window|garden)(?!.{0,60}\b(watch\w*|follow\w*|ex|scared|wait\w*|stalk\w*|threat\w*|him
    |he|star\w+
    |with|knife|again|still|help|shout\w*)\b)
(gun|rifle|pistol|knife|sword)s?\b.{0,40}\b(is|was|are) (a |an |only a |just a )?(toys?|plastic|water pistols?|nerf|foam
    |cardboard)
"""


# In a text with a word of concern, and not about these places and things, the weights need say less.
CONCERN = """
    stabbed stabbing stab knifed shot gunshot gunshots gun machete machetes raped rape raping rapist strangled
    strangling suicide suicidal overdose overdosed overdosing unconscious unresponsive bleeding drowning drowned
    kidnapped kidnap molested molesting groomed grooming blackmailed blackmailing blackmail murder murdered
    hostage trafficked assaulted assault attacked attacking attacker beaten beating abused abusing abuser abusive
    threatened threatening threatens killed killing kill ambulance 999 sos paramedics emergency nudes noose
    hanging choking seizure collapsed violent violence terrified bruises bruise burglar intruder sparking
    electrocuted screaming screams throat wrists suffocating trapped starving knife knives scared frightened
    afraid fear police hurt hurting hurts hit hits hitting punched punches punch kicked kicks kicking slap slapped
    slaps pushed grabbed locked die dying dead death died blood fire smoke flames gas burning burned burnt pills
    tablets meds rope hiding hide following followed follows stalking crying hungry drunk drinks drugs gang lying
    fallen fell breathe breathing breath chest panic fit heart ice canal river stuck quick hurry urgent urgently
    danger unsafe safe escape steals stole passport marry married forced secret touch touched touches touching
    homeless pregnant worthless hopeless cut cutting harm weapon breaking smash smashed smashing jump voices
    freezing eaten dealers axe bomb allergic stroke swallowed swallow missing ran goodbye child baby kid wake owe
    money lost beat beats alone end ending alive anymore cope point worth life myself himself herself
"""
PLACES = """
    bus buses shop shops bin bins library centre park road street crossing bench benches market cafe gym dentist
    football dance parking kerb pothole potholes club group groups lights light choir cinema museum bonfire
    allotment allotments playground slide swings swing garden gardens scheme pitch cycle pavement litter rubbish
    dog dogs cat tree trees council surgery sign signs gp class classes course courses session sessions fete fair
    pub lunch coffee
"""

# Kinds of words: that two kinds stand side by side is heard too, so that a word never met helps those that were.
KINDS = {
    "KIN": """
        mum mam mom dad nan gran husband wife partner boyfriend girlfriend bf gf son daughter brother sister
        uncle aunt grandad grandma stepdad stepmum ex mother father cousin niece nephew family hubby parents
        mums dads
    """,
    "CHILD": """
        child kid kids baby toddler children boy girl lad little daughter son
    """,
    "THEY": """
        he she they him her them his someone somebody man men lads woman bloke guy gang people who
    """,
    "HURT": """
        hit hits hitting beat beats beating punch punched kick kicked kicking slap slapped strangled choked
        attack attacked raped stabbed shot threatened threatens hurt hurts pushed shoved grabbed grabs dragged
        threw throws smashed smashing burnt bruises bruised locked locks trapped forced touched touches
        killed kill killing bury shake shook pulled robbed
    """,
    "BODY": """
        throat neck wrist wrists arm arms leg legs face head chest heart eyes eye lips nose jaw ribs hair blood
        skin tongue mouth stomach
    """,
    "DIE": """
        die dying dead death died suicide suicidal alive living live end ending goodbye goodbyes forever rope
        pills tablets overdose bridge ledge jump
    """,
    "ILL": """
        breathe breathing breath unconscious collapsed choking bleeding seizure fitting fit stroke swollen
        swelling floppy blue grey clammy sweating shaking sick drowsy sleepy awake slurring dizzy faint insulin
        inhaler asthma diabetic allergic pregnant waters labour rash fever
    """,
    "FEAR": """
        scared afraid frightened terrified hiding hide escape safe unsafe danger help sorry alone crying
        screaming shouting begging desperate
    """,
    "WEAPON": """
        knife gun machete bat bats hammer petrol acid fire smoke gas sparking sparks brick
    """,
    "NOW": """
        now tonight just still again keeps always every since hours days anymore outside inside door upstairs
    """,
    "NOT": """
        cannot not wont never no nobody nothing
    """,
    "MINE": """
        i me my myself am us we our
    """,
    "IDEA": """
        please need could should would like more better want lights bench bins park bus road street club council
        shop shops library path crossing parking playground trees garden hall centre school
    """,
}
# Without a word of concern or of these kinds nothing is weighed.
ALARMING_KINDS = "KIN CHILD THEY HURT BODY DIE ILL FEAR WEAPON"
PERILOUS_KINDS = "HURT BODY DIE ILL FEAR WEAPON NOW NOT"
ALARMING_WORDS = "edge roof railway viaduct platform flats driving nowhere spiked neighbours manager worrying"
