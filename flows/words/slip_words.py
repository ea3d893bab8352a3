"""What slips of the thumb are mended to, and the words one slip away from them that people do write.

Rule: a word that stands in no text of ours and is ever mistaken belongs under `STAY`.
"""

import re

from flows.words import rsvp_words as words

# No words to mend to: short for others, or hardly ever meant.
_NOT_MENDED_TO = """
    aight alot anyones aswell beans bells cannae canny cant crept decent didnt dinnae dont earlies fella fifty
    flexible forced frees gutted hands hunni ight innit inshaallah inshallah lates manic nelly nite okay probs sight
    skint snowed split swerve thur thurs tonite wasn wont
"""
_COMPANY = """
    husband wife partner mother father grandma grandmother grandad grandfather daughter sister brother cousin auntie
    uncle niece nephew friend friends neighbour neighbours colleague carer grandson granddaughter toddler child children
    adult adults people persons person girls boys ladies women babies teenagers residents
"""
_TABLES = (
    words.AROUND_AN_ANSWER, words.COMING, words.COMING_WHOLE, words.NOT_COMING, words.NOT_COMING_WHOLE,
    words.IN_THE_WAY, words.OPEN, words.OPEN_WHOLE, words.POLITE_IF, words.LATENESS, words.LISTS["come"], _COMPANY,
)  # fmt: skip
MENDED_TO = frozenset(re.findall(r"[a-z]{4,}", " ".join(_TABLES))) - frozenset(_NOT_MENDED_TO.split())

_STAY = """
    abort accent accented accepts accessing agreed agrees ahmad aiter alloc allows alter amending among answers slimming
    appending arrangement ascending awaitable badges bears beings bell bills bind bing blake blend blink bought
    boxing builder bulls calendars canceling cancels cancer candy career cares caret ccall cclass certainty chai
    chain char charge charged charges chdir checks chick chopped circumstance classes clean clears close closed
    closes coarse codes coding collects colleges commented commits committee committees committer companies
    comparison compassion comps concept concern concerts conditions conform cont contiguous convenience convert
    cores counts county coupled courses court covers crash crashes crashing cret crosses crypt curry dated
    decide decides decoded decoding dedent defend defendant defending deff delegated delimited deliver delivers
    dependant depended dependence dependency dependents derive deriving descending descent difference differing
    diner doubled doubles doubly driven driver drives drove dying earliest efforts eighth electing engage events
    excessive executing exhausts exited expects exporting extensive extras feeding fees fell fenced fifth fight
    finders finger finishes flights font force forces forked form formed forwards freed fronts fund greet gtest
    guaranteed guarantees hand handy hangs hans hardening header headings healthy heated helped helpers honesty
    honored horse hospitals houses hundreds ideals ideas indication inflation initiation insists intends intent
    interacting intercepted interests interpreted interpreters interprets invites invocation issued issuer
    issues kees known lanes languages latest latex latter launch layer leading leads leaking lease leaves
    lessons likes linked lived load loans locking locks logger lonely loong looping loops loosing lost lover
    loves magic makes males manager manages manpage marc marco math means member messaged messages messes
    millions minus missed mitch moments monkey months mourning named nearby necessity newer newly noticed
    notices noting novembre offers operating operations operator packet packing paint parens parent parity
    parsed parsing participant participants participated participates partly partners parts patents peace
    percents persisted persisting picked placed places plano plant planted plants plays points polling practices
    prefers presents preset prevent print prio probable probe probes problems procs profiling profiting progs
    promised props provider provides provisions quiet quit quote raising read reads rebind regard regress
    released releaser releases relied relying remainder replay replaying replies reserved reserves residences
    resident revised revisions rewind rights rounds routed router routes rset saint scenes schools seating
    seconds sensing septembre serve sets setter settings share shell shifts shirt shit shive shore shot showed
    side sighs signed sinc sing sint sits skill skin slice slowing smart sometime spaces spake span sparse spawn
    spending spill spin spit splits sport stack staff stall star stars stat stats steak stems sticky stock stops
    subjects suck suite suites supports swig takes talking teen tens theirs theme thick thin thinks thorough
    thoughts threw thunk thus ties timed timer timers token tough trail trailing trains trait transform
    translated translates translation translators transports transpose traversing tree tried tuning undef
    undefined undesired usable vegas vegetarians visitor wages waited waiter waking walked walkers walks walls
    wanting wasted wasting waves weekends welcomed white whose wishes wishing witch withdrawn woken wording
    words worked workers world worried worst writing wrongs
"""
STAY = frozenset(_STAY.split()) | frozenset(_NOT_MENDED_TO.split())
