"""The words an answer to an invitation is made of: coming, what stands in the way, what it hangs on.

As `reply_words.spell_reply` writes them; how to read a line is told in `phrases`.
"""

LISTS = {
    "come": r"""
(come|coming|be there|be here|being there|be along|be coming|be going|be attending|be present
    |be in(?= (attendance|on|at|by|for|time|then|person)\b|$)|be joining
    |be able|make|attend|attending
    |attendance|join|joining|turn up|show up|showing up|show my face|pop in|popping in|pop along|pop over|pop by
    |drop in
    |drop by|swing by|nip in|nip along|get there|get along|go
    |going(?! (to (?!(come|be|make|attend|try|join|it|that|this|the (meeting|event))\b)|on\b|back|out\b|home|off\b
    |through|mad|into))
    |participate|do (it|that|this|\d+|tue|wed|thur|fri
    |mon|sat|sun)\w*|manage (it|that|this|to)|head over|head down|there|stop by|call in|look in|slide|be down
    |be around|be free|be available|see you)
""",
    "not": r"(not|never|no longer|cannot|unable|neither|hardly)",
    "who": r"""
(husband|wife|partner|kids|kid|children|child|baby|son|daughter|mum|mother|dad|father|nan|gran|grandson|granddaughter
    |little one|little boy|little girl|boy|girl|brother|sister|dog|boss|toddler|carer|missus|friend|mate|other half
    |eldest|youngest)
""",
}

# Said of oneself, these are a yes however they are wrapped.
COMING = r"""
(i |we )?(will|shall|am|are|can|could|do|would|going to|definitely|plan to|planning to|intend to|aim to|aiming to
    |mean to)
    ( (all|both|also|still|definitely|certainly|be|then|just|deffo|absolutely|happily|gladly|try to make sure i|the|a
    |surely|really))* {come}
(i |we |me )?(all |both |just |still |also |too |definitely |certainly |probably )*(coming|attending
    |(?<!this )(?<!it )(?<!things )(?<!keep )going|joining
    |turning up|popping (in|along|over|by))
    (?! (on|back|through|out|home|off|down|round|up|without|wrong|mad|crazy|in the|into|from|past|to (?!(come|be|make
    |attend|try|join|the (meeting|event)|it|that|this)\b)))
(count|put|sign|mark|pencil|add|have|jot|tick|book|stick) (me|us|we|my name)( \w+)?( down| in| on| up| for| as)
(count|rely|depend|bank) on (me|us)|count me$|expect (me|us)|save (me|us) a|keep (me|us) a|reserve
(save|keep|hold|book|get) (me |us )?(a|my|\w+) (seat|place|space|spot|chair)s?
see (you|u|ya|everyone|you all) (there|then|soon|at|on|tomorrow|tonight|later|(mon|tue|wed|thu|fri|sat|sun)\w*|next
    |this|in)|see you$
looking forward|look forward|cannot wait|(would|will|could) not miss (it|this|that)|not miss it for|on my way
on our way|en route|on the way
(am|are) ((in|down|game|on|there|here)$|up for (it|that|this)|free|available|keen|about|around|on it|outside|parked
    |happy to (come|attend)|able to (come|make|attend|be))\b
    (?! (holiday|hols|annual|leave|work|shift|nights|call|my country|bed|hospital|wales|scotland|spain|france|london
    |town|call|duty|earlies|lates|the middle|a meeting|another|isolation|pain))
(will|shall|would|should) (be )?(delighted|pleased|happy|glad|honoured|love)( to)?
(am|are) (delighted|pleased|happy|glad) to
^(very |so |more than |only too )?(delighted|pleased|happy|glad) to (come|attend|join|be|accept|take)
i (come|go|attend|accept|participate|join)|we (come|go|attend|accept)|i am come|i will going|i can to come
i will present|i be there|i am agree
(want|would like|like|wish|love) (to )?(come|attend|join|be there|go|participate|take part)|i would love to$
have (already )?(said|replied|answered|told you)( yes)?|already (said|replied|answered)( yes)?
said yes(?! (last|before|earlier|at first|to|but|and|now|because))
a yes from (me|us)
can (make|do|manage|come|attend|be)\b|(it |that |this |date |time |day )?(suits|works for) (me|us)
good (for|with) (me|us)
(better|as well|got to|have to|need to) (come|attend|go|be there|show)|be by (at|later|tonight|soon|in|about)|be by$
parked up|just (coming|arriving|parking|walking)|nearly there|almost there|i am there
be there (soon|shortly|in|for|at|after|around|by|about|with)
(am|are) bringing|will bring|i bring|bringing|me too|us too|so (am|will|shall) i|yes from (me|us)|we are on
with pleasure|got a babysitter|got childcare
am (so |very |really )?(free|up for it|there|keen)|free (that|on the|all) (day|night|evening)
(take|have|fill|need|want) (a|my|one|the|\d|two) (seat|place|space|chair)s?
like to (come|be there|attend)|wish to attend|would be (great|good|nice|lovely|happy|glad|delighted) to
up for (it|this|that)|down for (it|this|that)
(will |shall |would )?(make (the|an|every) effort|wild horses|rain or shine|without fail|with bells on
    |hell or high water|rude not to|twist my arm
    |all over it|be attending|accepting|be honoured)
plan(ning|s)? (to|on)( come| coming| attend| attending| be| being| it)?$|that is (the|my|our) plan
there (in|by|at|for|around|about) (\d+|five|ten|half|quarter)
there (soon|shortly|early|late|later|asap)|(heading|headed|walking|driving|coming) (there|over|down|up|now|in)
setting off|leaving now
(that is|its|it is|thats) (a )?(big |definite |deffo |firm )?yes|yes from|rsvp yes|accept (the|your|with)
be (very |more than )?(happy|glad|pleased|delighted) to
(got|have) (nothing (on|planned)|the (night|day|evening|time) off|a sitter|cover|someone to (mind|have|watch
    |look after))|nothing (planned|on) that
(booked|got|taken|swapped|swap) (the|my|a) (time|day|night|shift|evening)s?( off)?|found a (baby)?sitter
diary is (clear|free)|date is in (my|the) diary|in (my|the|our) diary
(monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|that|the date|the time|it|time|date) (works|suits
    |is (fine|good|ok|great|perfect|no problem))( for (me|us)| with (me|us))?
save us|save me|keep (me|us) one|stick (me|us) down|put (me|us|my name|both of us|2|two|3|three|the two of us)|jot me
add me
(that|the|this) (day|date|time|evening|night) (works|suits|is (fine|good|ok|great|perfect))|on way
confirm (my|our|that i) |in (my|the|our) diary|me and mine|glad to (come|attend)
(on|in) (the|a|my) (bus|train|tram|taxi|car|cab)( now)?$
"""
# … and these a yes when they are the whole clause.
COMING_WHOLE = r"""
(there|in|down|game|on it|(me|us|i) (yes|too)|yes (me|us)|keen|free|will do|can do|me|us|going|coming|bet|say less
    |calm|safe|for it|why not|might as ?well|may as well|go on then
    |allow it( fine)?|calm|alright then|aight|all right then|definite|hell yeah|wicked|lets go|let us go|you bet
    |will be|i am|we are|we will|i will|i do
    |i can|we can|be there|present|100|100 percent|100%|totally|obviously|no doubt|without a doubt|always|as always
    |usual|as usual|same as last time
    |(we |both |both of us |we are |all of us )+(are|both|will|can)( coming| now| still)?|good to go|all good|yes sir
    |aye aye|no probs|no prob|no bother|no worries|no problem|not a problem|no issue
    |no need to ask|okay then|ok then|alright|accept|accepted
    |confirm|confirmed|attending|gladly|happily|ready|set|sorted|perfect|suits me|works|that will be fine
    |that will do|that is fine|fine by me|fine with me|ok with me|good by me
    |that (would|will) be (good|great|lovely|nice|perfect|fine)|here|outside|i am here|we are here|happy to|love to
    |would love to|glad to|delighted|sounds (fun|like a plan|like fun|interesting|ideal|spot on|class|mint|wicked
    |lush|lit|sick|peng|decent|good)|that is the plan|why would i not|why would we not|of course|too right|go for it
    |hundred percent|100 per ?cent|definite yes|absolutely|rsvp yes|leaving now|nae bother|all good|canny wait
    |you betcha|happily|most certainly|certainly|i am your man|i am on my way|arriving|parked|i will|okie dokie
    |okey dokey|okey doke|cool beans|perfecto|sound|mint|done|booked|yes yes|(yes )?chef|yes boss|why not|ye|go on
    |go on then|hell ye(s|ah?))
"""
# Said of oneself, these are a no.
NOT_COMING = r"""
{not}( \w+){0,5}? ({come}|(do|make|manage|get to|attend|commit to) (it|that|this)|this time|tonight|tonite|today
    |tomorrow|possible|manage$|manage (it|that|this
    |to (come|get|make))|well enough|able|able to|available|free|interested$|for (me|us)$|my (thing|cup of tea|scene)
    |on this occasion|a good time|around|in town|in the (area|country)|can do|can|fussed|bothered|feeling (well|great
    |good|up to it|it)|up to it|up for it|well|keen
    |leave|go out|come out|get out|get about|do evenings|do nights|mobile|likely|convenient|good for (me|us)
    |work for (me|us)|suit (me|us)|get (a |the )?(sitter|babysitter|time off|off work|out of))
cannot$|can not$|cannot (do|make|get|join|this|sorry|on|at|as|because|that|tues|wed|thurs|mon|fri|sat|sun)\w*
will not$|shall not$|i not$|am not$|no can do|would not be able
no (chance|way|thank|thanks|time|babysitter|sitter|childcare|can|transport|energy)|no need(?! (to|of|for)\b)
not (now|for (me|us)|today|tonight|tomorrow|really|at all|coming|going|anymore|my (thing|scene|cup of tea|bag)
    |this (time|week|month|year|one)|interested|a chance)
count (me|us) out|(i am|am|we are) out$|(have|has|going|got|will|need|gonna) to (pass|decline|miss|give it a miss
    |skip|cancel|drop out|bail|pull out|sit this|say no|back out|duck out|bow out)
(pass|decline|miss|skip|cancel|drop out|bail|bailing|pull out|pulling out|cancelling|dropping out|withdraw|back out
    |give (it|this|that|this one) a miss|sit this (one )?out|bow out|rain ?check|pass on (this|it|that))$
(will|must|shall|should|going to|may have to|am) (have to )?(pass|decline|miss (it|this|out)|give (it|this|that
    |this one) a miss|skip (it|this)|sit this|drop out|say no|cancel)
(rather|prefer) not|(would |will )?rather (stay|not)
(send|give|giving|sending|accept|with|please note) (you )?(my |our )?(apologies|regrets)
apologies(?! for (the |my |this |any )?(late|slow|delay|spelling|typo|mix|confusion|reply|text)\w*)
    (?! for (not|never) (\w+ )?(replying|answering|texting|getting|responding))
    ( (from|for|for absence|for not|sent|but|i|due|as|on))?
(give|let|offer|pass) (my|our) (seat|place|chair) (to|go)|(my|our) (seat|place) can go|someone else can have
take (me|us) off
cannot be (bothered|asked|there)|(am|are) (grounded|gutted)|wish (i|we) could|if only i could
would have (come|loved|liked|been there)|would have|unfortunately$|sadly$|regretfully$|regret
double booked|clash|clashes|clashing|something (has |have )?(just )?(come|came) up|come up|stuck at
prior (engagement|commitment)|other (plans|commitments|arrangements)
another (engagement|appointment|meeting|commitment)
have (work|plans|a shift|another)|got (work|plans|a shift|another|something on|stuff on|exams?|to work)|unavailable
otherwise engaged|no longer (able|free|coming)|changed my mind
{not} (fancy|want|wish|care|feel like|planning|intend|interested)( to (come|attend|go|be|take part|join)| it| that
    | coming| going| in (coming|going|attending|it|this|that|meetings))?$|doubt (it|i|that|we)|unlikely|i no come
i not come|we not come|neither|no from (me|us)|it is a no|a no from|thats a no|hard no|hard pass|all right thank
do not do (evenings|nights|meetings)
(have|has|got|going|need|will|forced) to (say no|turn (it|this|you) down|bow out|sit (this|it) out|swerve|bail
    |cry off|call off|dip out|bin)|say no (this time|i am afraid)
(sounds|looks) (rubbish|boring|dull|pants|crap|rank|dead|long|naff)|(waste of|no) (time|point)|what is the point
not happening|no (dice|go|joy|transport|childcare|babysitter)|washing my hair
(leave|leaving) it (this time|thanks|for now|then|for this)|i will leave it
give (it|this|that|this one|them) a swerve
leave it to (you|others|the|them|younger|somebody|someone)|swerve|no one to (mind|have|watch|look after)
nobody to (mind|have|watch|look after)
(already )?(got|have|made|had) (other |prior |different |already )?(plans|something on|something else on
    |something planned|stuff on|things on|commitments)
(car|van|bus) (is |has )?(broken|broke|bust|off the road|not running|died|packed up)
too (far|tired|ill|poorly|old|expensive|late) (for me|to come|to go|for us|to get)
not (made|make|come|coming|be|being|able)|cannot (commit|swing|get|afford|face|leave|walk|see (it|that))|cropped up
came up|crept up|fallen through
(was|were) (coming|going)\b.{0,40} but|gutted|changed (my|our) mind|another engagement|engaged that|no ty|nty
(go|carry on|crack on|have fun) (ahead )?without (me|us)$|sit(ting)? (this|it|that)( one)? out
(take|get) (my|our) names? off|take (me|us|my name) off
not( \w+){0,3}? (going out|coming out|out after dark|out at night|driving|drive at night|suit|work)( \w+){0,2}$
not( to| on)? (the|this|that)( \w+)? one\b|no good( for (me|us))?|past (my|his|her|the|their) bedtime
(am|are|was) (going|heading|gone|back|headed) home|turn(ing|ed)? (back|round)|off to \w+
(am|are|be) off (out|away|on)|past my bedtime
do not (save|keep|hold|expect|count|put|include|reserve) (me|us|my|our|a|any)\b
(fell|fallen|fall) through|let (me|us) down
(away|abroad|on holiday|out of town|out of the (country|area|city)|at sea) (till|until|til) \w+
"""
NOT_COMING_WHOLE = r"""
not (on )?(the |this |that )?(\d{1,2}(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)days?|date|day|time|night
    |evening|one)
(pass|nah|no|not|hard pass|out|cannot|nope|next time|another time|another day|some other time|sorry no|not me|not us
    |never|neither|i am good|am good|i am all right|am all right|i am ok|am ok|you are all right|you are ok
    |you are good|i am fine|am fine|rain ?check|maybe next (time|one|week|month|year)|(maybe |perhaps )?next (time
    |one|month|year)|apologies|regrets|cancel|no interest|unavailable|busy|away|working|no ta|no thank you|no thanks
    |gutted|work|kids|exams?|holiday|holidays|hols|covid|poorly|ill|sick|skint|busy sorry|doubtful|unlikely|unable
    |unable to|unable to attend|not available|not tonight|not happening|not likely|no way jose|no ty|nty
    |no chance mate|leave it|i will leave it|sadly not|sadly no|unfortunately no|unfortunately not|afraid not
    |i am afraid not|no can do|not me|not us|nope nope|hell no|never in a million years|no fear|not on your nelly
    |not today|not this one|swerve|declined|decline)
"""
# Said of oneself, or with no subject, these stand in the way: a no unless the same text says they come.
IN_THE_WAY = r"""
(am|are|will be|be|being|we are|am still|going to be)( \w+){0,2}? (busy|away|abroad|out of town|on holiday|in holiday
    |on hols|on annual leave|on leave|on shift|on nights|on lates|on earlies|on duty|working|at work|at a|ill|sick
    |poorly|unwell
    |not well|in bed|in hospital|in isolation|isolating|stuck|tied up|snowed under|double booked|booked|engaged
    |committed|elsewhere|exhausted|knackered|shattered|too tired|too old|too ill|housebound|in my country|on call
    |flying
    |travelling|moving house|doing something|at my|at the hospital|at the doctors?|out that|out then|otherwise|skint
    |grounded|off sick|recovering|contagious|at school|at college|at uni|in wales|in scotland|in spain)
(busy|away|abroad|working|at work|stuck|ill|poorly|sick|unwell)( \w+){0,4}$
work(ing)? (that|late|nights?|all|days|tonight|tomorrow|on|the)
(have|got|had) to (work|be at|go to|look after|pick|take|stay|babysit|mind|study|revise)
(that|the same) (night|day|evening|afternoon|morning|week|weekend|date|tuesday|wednesday|thursday|friday|saturday
    |sunday|monday)$|same (night|day|time|evening)|(hospital|doctors?|dentist|gp|vets?) (appointment|visit)?
(have|got|there is|it is) (a |an |my |the )?(\w+ )?(appointment|shift|exams?|wedding|funeral|operation|interview
    |rehearsal|practice|training|party|birthday|match|class|lesson|parents evening|night shift|bedtime|football
    |concert|gig|date|course|choir|church|bingo|chemo|dialysis)
(too|far too|very) (late|early|far|cold|dark|tired|ill|old|busy|hot|wet)( \w+){0,5}
(have|had|got) (my |a )?(knee|hip|covid|flu|cold|operation|headache|migraine|stomach)|(i )?(have )?no (have )?time
parents evening|kids bedtime|bedtime
^((both of us|we both|us both|both|we|i) )?(in hospital|in bed|on holiday|on hols|on shift|on nights|on lates
    |on earlies|at work|at the hospital|out of town
    |abroad|off sick|on call|out that|out then|away|away then|full of cold|no energy|babysitting|isolating|working
    |stuck|snowed under|rushed off)\b
out of (the )?(country|area|city|reach)
(will be|am|are|is) (at|on|in) (my|a|the|our) (\w+ )?(wedding|funeral|party|birthday|christening|concert|hospital
    |holiday|caravan|match|gig|show|appointment|course|meeting|mosque|church|work|mums?|sisters?|brothers?)
(my|our|her|his|their|the) (anniversary|birthday|operation|shift|rota|appointment|back is|knee is|hip is|leg is|chemo
    |wedding|funeral|night shift|day off)|school night|work again|work do|double shift|last bus
(have|had|got|has) (my |a |an |the )?(\w+ )?(infection|bug|virus|throat|tonsillitis|pneumonia|bronchitis|shingles
    |fever|temperature|sickness|hospital|broken \w+)
"""
# These leave it open.
OPEN = r"""
((might|may)(?! (i|you|he|she|it|they) )|maybe|perhaps|possibly|potentially|hopefully|hope|hoping|probably
    |likely|unsure|undecided|tentative
    |tentatively|tbc|50 50|fifty fifty|provisional|provisionally|doubtful)
not( \w+){0,3}? (sure|certain|decided|know|100|confirmed|promise)(?! (many|much|anyone|anybody
    |a soul|any|him|her|them|you|nobody)\b| (what|which) (time|bus|room|door|day)| when
    | where| who| how (long|late|many|to)| why)|no promises
cannot (promise|say|commit|guarantee|confirm|tell)
do not know(?! (many|much|anyone|anybody|a soul|any|him|her|them|you|nobody|where|who|how to get|what it)\b)
i no know|dunno|idk|who knows|no idea|no clue
not a clue
(will|shall|going to|can|could|i|would|am|are) (do my best|do what i can|try|trying|see(?! you)|think about
    |let you know
    |tell you|get back|check|ask|have a think|have a look|have to see|be in touch|text you)\b
try (to|my|and|for)|trying to|will see(?! you)|let us see|see (how|what|if|whether|about|nearer)
(?<!no )(need|have|got|want|going)( to)? (ask|check|see|think|find out|speak|talk|sort|wait|confirm)
(?<!ought to )(?<!just to )(?<!wanted to )(?<!better )(?<!should )let you know
let me (check|think|ask|see|look)|waiting (on|for|to)|(get|come) back to (you|u)|depends?|depending
(it )?all depends|subject to|weather permitting|all being well
should be (able|ok|fine|free|there|good)|should (make|manage|come)|i try|i think so|i guess( so)?|i suppose( so)?
think so|could be|ask me (later|again|nearer)|tell you (later|tomorrow|soon)|later on|on the fence|in two minds|torn
do not (count|bank|rely|hang|depend) on (me|us)
50\b|touch and go|up in the air|pencil (me|us|it) in(?! for (definite|sure|certain))
if (i|we|my|it|the|he|she|they|there|that|this|is|not|someone|somebody|anyone|weather|work|you|dry|fine|poss|possible
    |needed)\b|only if|only when|as long as|so long as|provided|providing|unless|on condition|assuming|with luck
touch wood|fingers crossed
too (soon|early) to (say|tell|know)|(try|trying|do) (my|our) (very )?(best|hardest)|all being well
(weather|work|health|family|childcare|baby|kids|time) (dependent|depending|permitting|allowing)
tbd|leave it with (me|us)|play it by ear|wait and see|umm?ing
(?<!not )(a (good|fair|slim|small|slight|decent) chance)|chances are|more than likely
    |remind (me|us)(?! (what|when|where|which|who|how|of|again what|the (time|day|date|place)))
    |just in case
see how (it|i|we|things|the)
(will|should|do not) know (more |better |for sure )?(tomorrow|later|nearer|on|by|till|until|soon|my|our|what shift)
waiting (to|for)|when (i|we) (know|get|find|hear|have)|(as a|a|a big|one) maybe|aim (to|for)|aiming (to|for)|hoping to
(will|to|can|shall) confirm|if (you|u) (pick|give|collect|fetch|take|can|could|lend) (me|us|my)
not( \w+)? (made|make) (up )?(my|our) minds?( up)?|ask me (again|later|nearer|closer|on|in|mon|tue|wed|thu|fri|sat
    |sun)\w*|leave it with (me|us)
"""
OPEN_WHOLE = r"""
(maybe|mby|perhaps|possible|depends|not sure|unsure|hopefully|probably|i try|try|will try|will see|we will see|see
    |let us see|might|may|might do|may do|could do|either|think so|i think so|who knows|likely|tentative|yes and no
    |no and yes|yes no maybe|maybe yes maybe no|half and half|interested|tbc|tbd|all being well|good chance
    |touch and go|up in the air|still deciding|undecided|a maybe|i am a maybe|weather permitting|work permitting
    |wait and see|fingers crossed|more than likely|most likely|very likely|i might|we might|could be)
"""
# An "if" that only asks leave, and what is no answer to whether they come.
POLITE_IF = r"""
if (that is|it is|this is|that)( all)?( still)? (ok|okay|all right|fine|alright|possible|allowed|good|right)
if (you (?!pick|give|collect|fetch|take|can|could|provide|have|lend|promise|get|do)|possible|poss|i may|you like
    |you want|you do not mind|that suits|needed|you need|necessary|you please|late
    |running late|i am (a bit |running )?late|we are late|ok|okay|permitted)
if (anything|things|that|plans|something|circumstances|my plans) (changes?|comes? up|frees up)
hope (that is|it is|this is|that|you|to see|everyone|all is)|hope it (goes|went)|(only )?if you insist
if you (need|want|could|can|would)
if not|if so|sorry if|even if
as long as there (is|are) (\w+ )?(cakes?|biscuits?|tea|wine|beer|food|brew|bacon|sandwich\w*)
if there (is|are)( still| any| enough| some)* (space|room|places?|seats?|spaces?|chairs?)( left| for (me|us))?
"""
LATENESS = r"""
(might|may|maybe|probably|could|will|possibly|hopefully|should|will be)( \w+){0,4}? (late|(bit|little|be|come
    |arrive) later|early|earlier|minutes
    |leave|behind|delayed|before|till|until|just after|a bit after|on time)
(a )?(bit|little|few|running|slightly) (late|minutes|behind)
have to (leave|go|shoot|dash|be away|be gone|be back) (early|at|by|before|after|on)|cannot stay|can not stay
need to (leave|be away|go) (by|at|early|before)
not( \w+)? (stay|stop) (long|late|for)|not for long|not be long
(do|try|trying)( \w+){0,4}? (on time|early|prompt|not be late)|(a )?(tad|wee bit|touch|smidge) (late|behind|delayed)
"""
# A request that is as good as a yes, though it ends in a question mark.
REQUEST = r"""
(can|could|would|will|may|please) (you )?(please )?(put|count|sign|book|add|pencil|fit|squeeze|stick) (me|us|my name)
(can|could|would|will|may|please) (you )?(please )?(put|book|save|keep|reserve|get|hold|fit|squeeze|give) (me |us )?
    (a|my|our|\d|two|one|three|four) ((spare|free|front) )?(seat|place|space|spot|chair|ticket|down|in)s?
(can|could|would|will|may|please) (you )?(please )?(fit|squeeze|get|put) (a|\d|two|three|four|five)
    (of us|people|more) in
(can|could|may) (i|we) (please )?(have|book|reserve|get|come along please|save) (a |my |two |one |three |four
    |\d )?(seat|place|space|ticket|chair|spot)s?
(rain ?check|please put|put me)
"""
# A place given up, however it is asked.
GIVES_UP = r"""
(cancel|give up|give away|give back|release|free up|withdraw|drop|un ?book|pull) (me |us |my |our )+(place|seat|spot
    |space
    |chair|booking|reservation|rsvp|attendance|yes|invite|invitation)s?
(cancel|un ?book) (me|us)( (off|out|for|from))?( (the|this|that|tuesday|meeting|it|then|please|now))*$
give (my|our) (place|seat|spot|space|chair)s? (up|away|back|to)
(take|cross|strike|scrub|get|knock|remove) (me|us|my name|our names|me and \w+) (off|out)( the list)? (for|on) (the
    |this
    |that )*(meeting|\w+day|\d+(st|nd|rd|th)?|tonight|tomorrow|evening|night)
(let|offer) (someone|somebody|anyone) else (have|take) (my|our|the) (place|seat|spot|space|chair)
(someone|somebody|anyone) else (can|could|may) (have|take) (my|our|the) (place|seat|spot|space|chair)
(do not|no longer) need (my|our|the|a) (place|seat|spot|space|chair)s?
"""
LET_YOU_KNOW = r"""
(can|could|may|shall) (i|we) (let you know|get back|tell you|confirm|say|think|text you|answer|decide)
(can|could) you (ask|text|remind) me (again|later|nearer)
(?<!ought to )(?<!just to )(?<!wanted to )(?<!better )(?<!should )let you know
"""

# Words that an answer may hold besides, and that alone make no other topic of it.
AROUND_AN_ANSWER = """
a an the i we you he she it they me us my our your his her its this that these those there here am is are was were
be been being do does did done have has had having will would shall should can could may might must not no nor and
or but if so as at by for from in into of off on out over to up with without until till before after then than too
very just only still also both all any some more most much many such own same about around again already yet ever
never always now later soon early late earlier time times day days week weeks weekend month night nights evening
evenings morning afternoon today tonight tomorrow yesterday noon lunch lunchtime tea teatime hour hours half minutes
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january
february march april june july august september october november december pm oclock x xx xxx love dear mate thanks
thank please sorry hi hello regards kind best lot lots bit little really quite pretty well good great nice lovely
one two three four five six seven eight nine ten first last next another other others each every something someone
anyone everyone nothing get got getting go going gone come came take taking bring let know say said tell told ask
asked think see seen look need want like hope try feel make made give find keep put leave left what when where which
who how why because since while though unless whether either neither home house place seat meeting event hall door
front back kids kid children child baby babies family husband wife partner mum mam mom dad son daughter sister
brother friend friends mates neighbour neighbours nan gran grandson granddaughter carer sitter babysitter school
pickup bedtime bath dinner football swimming appointment hospital doctor dentist shift work working job rota holiday
holidays car bus train lift parking ill sick poorly unwell tired busy away free able available happy glad pleased
weather rain raining dry wet cold dark knee knees leg legs hip covid flu deffo definitely certainly yh yes yeah yep
yup aye ok okay nope nah aswell bothered bother lie food pizza tbh honest promise promises miss check inshallah
inshaallah god willing chance sure course right fair enough afraid finish finished start starts using bed life long
short notice reply answer message text lol haha innit init bruv fam bro man lads sis boss mother father daughters
everything anything sort sorted change changed plan plans mind possible likely gonna gotta wanna ta cheers
absolutely company translator translate english polish speak language person people myself ourselves himself herself
alone feeling felt manage managed unable depends depending provided confirm confirmed probably possibly maybe
perhaps hopefully unfortunately sadly obviously actually honestly basically wheelchair interpreter creche moment
mins min minute second sec instead anyway else rest part ages whole entire usual usually normally sometimes often
straight head round town near nearer closer permitting spare extra couple few several loads ready set mood energy
money cash skint broke birthday party wedding funeral anniversary exam exams revision homework college uni gym class
training practice rehearsal gig concert match game interview trip flight airport journey visit visitors guests
parents vet plumber delivery builders op operation surgery scan cough bug migraine headache hands full tied snowed
under hectic manic shattered knackered exhausted overtime earlies lates double booked split mondays tuesdays
wednesdays thursdays fridays saturdays sundays seats chair asap date dates diary calendar clash clashes invite
invitation invited inviting asking replying reminder letting lord expecting expect count interested fully hopeful
keen excited forward welcome wait waiting wanted wished loved liked thought meant planned supposed elderly eldest
youngest oldest twins girls boys girl boy lad lady hubby missus toddler ones cousin cousins aunt auntie uncle niece
nephew grandma grandad nana pal pals bestie colleague helper stepson stepdaughter adults adult teenagers teens guest
babysitting childcare step access stairs steps ramp loop signer halal vegan vegetarian coeliac diabetic allergy
allergies diet dietary buggy pram pushchair walker stick crutches scooter blue badge deaf blind hearing sight kindly
sitting list bad worse snowing snow icy brings brought nobody somebody urn info tad nowadays young older nuisance
enjoy fell fallen through infection
virus throat fever temperature minds tram taxi cab
"""
