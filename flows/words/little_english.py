"""Whether somebody says that they speak little English, or asks for another language; in English or their own.

Rule: a text that speaks of others ("my neighbour speaks no English") or of more than that is an idea.
"""

import re

from flows.words import language_names
from flows.words.first_look import Opening, Sought
from flows.words.phrases import one_of
from flows.words.spelling import bare_letters, count_words, fold, spell_out

MAX_WORDS = 12  # a longer text tells more than that
MAX_ASKED_WORDS = 8

_IN_ENGLISH = Sought(
    r"\b(?:no|not|cannot|hardly|little|bad|poor|small|only (?:a )?(?:little|bit of))"
    r" (?:(?:can|speak|speaking|read|write|understand|know|have|talk|good|well|much|very|so|really|any|the|of|to|my)"
    r" )*(?:english|inglish|englis|engish)\b"
    r"(?=$| [.?]| (?:so|sorry|very|well|good|please|thank|thanks|i|you|but|help|me|too|only|here)\b)"
    r"|\benglish (?:is )?(?:not|no|bad|very bad|poor|little)"
    r"(?: (?:so|very|good|well|my|first|great))*|\bspeaks? (?:no|little|bad|small|only) english\b"
)
_SPEAKS_LITTLE = """
(nie|slabo|malo) (mowie|znam|rozumiem|umiem)( \\w+){0,3} (angielsku|angielskiego|angielski)
(nu (vorbesc|stiu|inteleg|vb)|vorbesc putin)( \\w+){0,2} (engleza|englezeste)
(no (hablo|entiendo|se|leo)|hablo (muy )?poco|entiendo poco)( (bien|el|mucho))* ingles
((ne|n) )?(parle|comprends|lis|connais)( (pas|peu|tres peu|bien|tres bien|l|un peu))+ anglais
(nao (falo|entendo|sei|percebo)|falo (muito )?pouco)( bem)? ingles
(non (parlo|capisco|so)|parlo poco)( (bene|l))* inglese
(kein|nicht|schlecht) (gut )?englisch
ingilizce (\\w+ )?(bilmiyorum|konusamiyorum|yok|anlamiyorum)|ingilizcem (yok|kotu|iyi degil)
ma (hadlo|aqaan|fahmo|aqaano|fahmayo)( (af|luqadda|luuqadda))? ing\\w+
(af )?ing\\w+ ma (hadlo|aqaan|fahmo|aqaano)
(angrezi|english|inglish)( \\w+)? (nahi|nahin|nai)( \\w+){1,3}
(ingreji|english|ingrezi) (jani|pari|bujhi|bolte pari|bujte pari) na
(ddim|dim) yn (siarad|deall)( \\w+)? saesneg|ga i (hwn|hyn|hwnna) yn gymraeg
(ne|nevelbu|nekalbu|nesuprantu|nemoku) ?(\\w+ )?(angliskai|anglu kalbos|anglu)
nem (beszelek|ertek|tudok)( \\w+)? angolul
(nemluvim|nerozumim|neumim|nehovorim|nerozumiem|neviem)( \\w+){0,2} anglicky
nuk (flas|kuptoj|di)( \\w+)? anglisht|(ez )?(ingilizi|inglizi) (nizanim|fem nakim)
(hindi|di)( \\w+)* (marunong|maintindihan|nakakaintindi)( \\w+){0,3} english
hindi ako nag e?english
ne (govoryu|ponimayu|znayu)( po)? angli\\w+
не (говорю|разговариваю|понимаю|знаю)( \\w+)?( по)? англи\\w+|(плохо|мало) (знаю|говорю|понимаю)( по)? англи\\w+
не (розмовляю|говорю|розумію|знаю|володію)( \\w+)? англіи\\w+
(погано) (знаю|говорю|розумію)( \\w+)? англіи\\w+
не (говоря|разбирам|знам)( \\w+)? англииски
"""
# The whole text, beside a "sorry" or a "please": "nie rozumiem".
_UNDERSTANDS_NOTHING = """
(i |me |my )?(no|not) (understand|understanding|undestand|understood|comprend)( (you|this|it|text|message
    |what is this|what you say))?
nie rozumiem( (tego|nic|co to|wiadomosci))?|nic nie rozumiem
nu (inteleg|intzeleg|am inteles)( (nimic|mesajul|ce spuneti))?
no (entiendo|comprendo)( nada)?|nao (entendo|percebo|compreendo)( nada)?|non (capisco|ho capito)( niente)?
(je )?(ne |n )?comprends (pas|rien)|ich verstehe( das)? nicht|verstehe nicht|anlam(iyorum|adim)|hic anlamadim
ne ponimayu|ya ne ponimayu|ne rozumiyu|(я )?не (понимаю|понял|поняла)|(я )?не (розумію|зрозумів|зрозуміла)|не разбирам
nem ertem|nesuprantu|as nesuprantu|nerozumim|nerozumiem( tomu)?|nerozumim tomu|nuk (e )?kuptoj|(ez )?fem nakim
ma fahmin|ma fahmayo|samajh (nahi|nahin|nai)( (aaya|aya|aa raha|ata))?|bujhi (na|nai)|ami bujhi (na|nai)
hindi ko (maintindihan|naiintindihan)|dw i ddim yn deall|ddim yn deall
(لا|ما) (افهم|فهمت)|نمی فهمم|نمیفهمم|سمجھ نہیں (ائی|ایا|اتی)|समझ नहीं आया|বুঝি না|বুঝতে পারছি না|ਸਮਝ ਨਹੀਂ ਆਈ
"""
_ASKS_FOR = """
po polsku|in romana|in romaneste|en espanol|en castellano|em portugues|en francais
in italiano|yn gymraeg|turkce|auf deutsch
lietuviskai|lietuviu kalba|magyarul|cestine|v cestine|cesky|po cesky|slovensky|po slovensky|slovencine
ne shqip|shqip|bi kurdi|kurdi|af ?soomaali
urdu (mein|mai|me)|hindi (mein|mai|me)|punjabi (vich|vich hai|mein)|panjabi vich
(bangla|banglay|bangla te|banglate)|tagalog|filipino|українською|на русском|по русски|на български|български
"""
_OTHER_LETTERS = re.compile(
    bare_letters("الإنجليزية|الانجليزي|الإنجليزي|انجليزي|انگلیسی|انگریزی|अंग्रेज|ইংরেজি|ਅੰਗਰੇਜ਼ੀ|ਅੰਗਰੇਜੀ|英语|英文|英語")
)
_ASKS_FOR_OTHER_LETTERS = re.compile(
    bare_letters("بالعربية|بالعربي|به فارسی|اردو میں|हिंदी में|हिन्दी में|বাংলায়|ਪੰਜਾਬੀ ਵਿੱਚ|ਪੰਜਾਬੀ ਵਿਚ|中文")
)
_IN_THEIR_OWN = Sought(rf"\b{one_of(_SPEAKS_LITTLE)}\b")
_NOTHING = re.compile(
    r"(?:(?:sorry|please|hi|hello|przepraszam|scuze|imi pare rau|perdon|lo siento|desculpe|scusi|desole|pardon"
    rf"|izvinite|извините|вибачте) )*{one_of(bare_letters(_UNDERSTANDS_NOTHING))}(?: (?:sorry|please|przepraszam"
    r"|prosze|scuze|perdon|por favor|desculpe|scusi|pardon))*"
)
_FOR_THEIRS = Sought(rf"\b{one_of(_ASKS_FOR)}\b")
_PLEASE_IN = Opening(
    r"(?:(?:hi|hello|please|can you|could you|sorry|i|want|need|would like|only) )*(?:write|text|reply|answer|speak"
    r"|message|send|talk)(?: \w+){0,3}? in (?P<name>\w+)(?: (?:please|only|thanks|thank you|if you can|instead))*"
    r"|(?:(?:hi|hello|please|sorry) )*(?:do|have) you (?:have |got |do )?(?:this|it|that|these|the texts?|anything)?"
    r" ?in (?P<other>\w+)(?: please)?"
)
_OF_OTHERS = Sought(
    r"\b(?:people|they|them|he|she|someone|somebody|who|neighbours?|residents?|kids|children|parents|class|classes|lessons?"
    r"|course|signs?|letters?|surgery|school|council|need for|should|club|teacher|families|many|lots|everyone|nobody)\b"
)


def read(text: str) -> str | None:
    """The language they ask for by its English name; "" where they name none. None: they say nothing of the kind."""
    spelled = spell_out(text)
    if count_words(spelled) > MAX_WORDS or _OF_OTHERS.search(spelled):
        return None
    if (asked := _PLEASE_IN.fullmatch(spelled)) and (
        code := language_names.BY_NAME.get(asked["name"] or asked["other"], "")
    ):
        return code
    return "" if _IN_ENGLISH.search(spelled) or is_in_their_own(text) else None


def is_in_their_own(text: str) -> bool:
    """Whether it says so in another language: no answer, and no question about a meeting."""
    folded = fold(text.replace("'", " ").replace("’", " "))
    words = len(folded.split())
    if words > MAX_WORDS:
        return False
    if _IN_THEIR_OWN.search(folded) or _OTHER_LETTERS.search(folded) or _NOTHING.fullmatch(folded):
        return True
    asks = text.rstrip().endswith(("?", "؟", "？")) and words <= MAX_ASKED_WORDS
    return asks and bool(_FOR_THEIRS.search(folded) or _ASKS_FOR_OTHER_LETTERS.search(folded))
