"""The words of which opt-outs are made, by the part they play; `opt_out` puts them together.

Rules
- Words are as `spelling.spell_out` writes them, and match exactly.
- A word in no class is a word about something else: it is what makes "stop texting drivers" an idea.
"""

CLASSES = {
    "S": "stop stopp stoop stp quit cease halt discontinue desist refrain stopping",  # end it
    "E": "end cancel terminate turn switch shut pause disable mute kill",  # end it, of texts only
    "N": "not",
    "W": "never cannot avoid",
    "O": "no zero",
    "M": "more further longer anymore again ever back additional extra else",
    # … my number
    "D": """
        remove delete lose forget block bin erase wipe drop scrub strike deregister unregister unfollow
        delist disconnect ditch exclude
    """,
    "Z": "removed deleted erased wiped struck taken blocked unsubscribed",  # … it is done
    "R": "take get keep withdraw scratch cross pull kick knock leave come stay",  # … me off
    "K": "off from out",
    "U": """
        unsubscribe unsub unsubscribing unsubscibe unsubcribe unsuscribe unsubscribr unsubsribe unsubscrib
        unsubscride unsubscription unscribe unsubbed desubscribe
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
        call calling ring ringing phoning bother bothering boder pester pestering harass harassing harrass
        harrassing hassle hassling annoy annoying disturb disturbing bug bugging hound hounding badger
        badgering ping pinging nagging nag stalking
    """,
    "G": "send sending sent forward forwarding",
    # what is sent
    "J": """
        owt rubbish crap stuff anything things nonsense junk garbage tosh drivel bollocks shit shite info
        information invites invitations invite links link tat
    """,
    "m": "me us myself",  # them
    "y": "my our",
    "P": "number phone mobile name cell num telephone numbers phones",  # their number
    "d": "details data address",
    # their people
    "Q": """
        mum mam mother dad father wife husband partner son daughter kid kids child nan gran granny parents
        house family mums dads line grandma grandad brother sister
    """,
    # our list
    "L": """
        list lists lsit database databases system systems records record register group groups contacts
        service thing chat directory books file files loop mailing programme scheme subscribers distribution
    """,
    # wishes
    "V": """
        want wish like need care consent agree agreed require prefer rather asked ask sign signed subscribe
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
        the a an all any your of with to for up such many much constant daily endless random unwanted
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
        sake fucks gods ffs nicely time times twice bitch bitches dickheads arseholes dude bro hun babe duck chuck
        nah nope naw
        team lot actually honestly basically immediately instantly
    """,
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
    withdraw revoke anymore
"""
KEYS = frozenset(word for word, letter in CLASS_OF.items() if letter in "SENWODUoTBZ") | {*_OTHER_KEYS.split()}
# Without one of these none of the fixed wordings of `opt_out` can be there.
_OF_WORDINGS = (
    "off stop quit alone peace consent permission number phone person wrong enough list group service chat anymore why"
)
WORDS_OF_WORDINGS = frozenset(word for word, letter in CLASS_OF.items() if letter in "BTP") | {*_OF_WORDINGS.split()}

# Two words that make something else of the second: a stop that is a place, "at all", "not interested".
_PLACES = """
    bus tram the a non full pit each every next last school coach short door two one my our taxi buses rest
    truck another same train request
"""
PAIRS = {f"{place} stop": "x" for place in _PLACES.split()} | {
    "not interested": "f",
    "at all": "f",
    "once more": "M",
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
