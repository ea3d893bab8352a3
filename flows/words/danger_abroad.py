"""Danger in other languages: the few words that say it most often, found anywhere in the text.

Rule: texts and wordings are compared folded (see `spelling.fold`).
"""

import re

from flows.words.spelling import bare_letters, fold

KEY_LETTERS = 5  # the cheap first look goes by the first letters of every longer word below

_PHRASES = {
    "pl": r"""
        zabic sie, sie zabic, sie zabije, zabije sie, chce umrzec, nie chce (?:juz )?zyc, samobojstw\w*,
        (?:bije|pobil|uderzyl|kopie|gwalci|zgwalcil|dusi) mnie, mnie (?:bije|pobil|uderzyl|zgwalcil|dusi|zabije),
        zabije mnie, boje sie (?:meza|partnera|go|ojca|o zycie), pozar w, pali sie, wezwijcie
        (?:policje|pogotowie|karetke), nie oddycha, przedawkowal\w*, ratunku, skrzywdzic sie, tnie sie, potne sie,
        krzywdzi dziecko, bije dziec\w+
    """,
    "ro": r"""
        vreau sa mor, sa ma omor, ma omor, sinucid\w*, nu mai vreau sa traiesc, ma (?:bate|loveste|violeaza|omoara),
        m a (?:batut|lovit|violat), imi este frica de (?:el|sotul), chemati (?:politia|ambulanta|salvarea), arde
        casa, incendiu in, nu respira, nu mai pot trai, isi bate (?:copi\w+|sotia), bate copi\w+
    """,
    "ur": r"""
        marna chaht[ai], mar jana chaht[ai], khud ?kushi, khudkushi, (?:mujhe|muje|mujhay)
        (?:marta|maarta|mara|maarti|martay|marte|mar raha|maar raha|peet\w*), mujhe (?:bachao|maar de ga|mar de
        ga|qatal), bachao, jaan se maar, mujhe maar, aag lag\w*, zeher kha\w*, jeena nahi chaht\w*,
        (?:biwi|bachon|bache|bachay) ko marta, saans nahi, مرنا چاہ, خودکشی, مجھے مارتا, مجھے مارتے, مجھے مار, مارتا
        ہے, بچاو, آگ لگ, زہر کھا, جینا نہیں چاہ, سانس نہیں, قتل کر
    """,
    "hi": r"""
        मरना चाहत, आत्महत्या, मुझे मार, मारता है, पीटता है, बचाओ, आग लग, जीना नहीं चाहत, ज़?हर खा, सांस नहीं,
        बलात्कार
    """,
    "pa": r"""
        ਮਰਨਾ ਚਾਹੁੰ, ਖੁਦਕੁਸ਼ੀ, ਖ਼ੁਦਕੁਸ਼ੀ, ਮੈਨੂੰ ਮਾਰ, ਕੁੱਟਦਾ, ਮਾਰਦਾ ਹੈ, ਬਚਾਓ, ਅੱਗ ਲੱਗ, marna chaun\w*, menu
        (?:marda|maarda|kutda), mainu (?:marda|maarda|kutda)
    """,
    "bn": r"""
        মরে যেতে চাই, মরতে চাই, আত্মহত্যা, আমাকে মারে, আমাকে মার, আমারে মারে, মারধর, বাঁচাও, আগুন লেগে, বাঁচতে চাই
        না, শ্বাস নিতে পার, ধর্ষণ, খুন কর, morte chai, more jete chai, atto?hotta, amake mare\w*, amake marse,
        bachao, bachte chai na, agun lag\w*
    """,
    "ar": r"""
        اريد ان اموت, اريد الموت, ابغى اموت, بدي اموت, انتحر, انتحار, اقتل نفسي, سا?قتل نفسي, يضربني, ضربني, يضربها,
        يضرب (?:اطفاله|زوجته|الاطفال), سيقتلني, يقتلني, اغتصب\w*, لا اريد ان اعيش, انقذوني, ساعدوني, حريق في, لا
        يتنفس, لا تتنفس, يهددني, يعنفني, خاي?ف[ةه]? من زوجي
    """,
    "es": r"""
        quiero morir\w*, me quiero (?:morir|matar), matarme, suicidar\w*, suicidio, no quiero vivir, no puedo mas,
        me (?:pega|golpea|maltrata|viola|va a matar|amenaza), me viol[oa], (?:llamen|llama|llame) (?:a la
        policia|una ambulancia|al 999), no respira, se quema, incendio en, socorro, auxilio, golpea a (?:su|los|mi),
        pega a (?:su|los|mi), tengo miedo de (?:mi marido|el)
    """,
    "pt": r"""
        quero morrer, me matar, matar me, suicidar\w*, suicidio, nao quero (?:mais )?viver,
        (?:bate|espanca|agride|ameaca|viola)(?: |)me, me (?:bate|bateu|espanca|agride|ameaca|violou), vai (?:me
        )?matar(?: me)?, chamem (?:a policia|uma ambulancia|o inem), nao respira, incendio (?:em|no|na), socorro,
        bate n(?:os|as|a|o) (?:filh\w+|mulher|criancas?), nao aguento mais
    """,
    "fr": r"""
        veux mourir, envie de mourir, me tuer, me suicider, veux plus vivre, (?:me|m) (?:frappe|bat|tape|viole|a
        frappee?|a violee?|menace|etrangle), va me tuer, veut me tuer, appelez (?:la police|une ambulance|les
        pompiers|les secours), respire (?:pas|plus), au secours, il y a le feu, (?:bat|frappe) (?:sa femme|ses
        enfants|les enfants), j en peux plus, peur de mon mari
    """,
    "cy": r"""
        eisiau marw, isio marw, lladd fy hun, hunanladd\w*, (?:mae|mae o|mae e|mae n) (?:o n |e n |n )?(?:fy
        )?(?:nharo|taro fi|bwrw fi|curo fi|mwrw i), ddim eisiau byw, tan yn y (?:ty|fflat), ffoniwch (?:yr
        heddlu|ambiwlans|999), ofn am fy mywyd
    """,
    "so": r"""
        waxaan rabaa inaan dhinto, is dil\w*, isdil\w*, wuu i garaac\w*, i garaac\w*, i dili\w*, i garaaco,
        badbaadi\w*, dab baa\w*, ma doonayo inaan noolaado, i caawi\w* degdeg, i kufsa\w*
    """,
    "tr": r"""
        olmek istiyorum, kendimi oldur\w*, intihar\w*, yasamak istemiyorum, beni
        (?:dovuyor|oldurecek|dovdu|vuruyor|tehdit|bogazl\w*), kocam (?:beni )?(?:dovuyor|vuruyor), imdat, yangin
        var, ambulans cagir\w*, polis cagir\w*, nefes almiyor, tecavuz\w*, cocuk\w* doviyor, cocuk\w* dovuyor
    """,
    "de": r"""
        will sterben, mich umbringen, bringe mich um, selbstmord, suizid, nicht mehr leben,
        (?:schlagt|verprugelt|bedroht|vergewaltigt|wurgt) mich, mich (?:geschlagen|vergewaltigt|umbringen), bringt
        mich um, rufen sie die polizei, krankenwagen, atmet nicht, es brennt, feuer in, schlagt (?:seine|die)
        (?:frau|kinder)
    """,
    "it": r"""
        voglio morire, uccidermi, suicidar\w*, suicidio, ammazzarmi, mi (?:picchia|ha
        picchiat\w|minaccia|violenta|ammazza|uccide), non voglio piu vivere, chiamate (?:la polizia|un ambulanza),
        non respira, al fuoco, incendio in, picchia (?:sua|i|la)
    """,
    "uk": r"""
        хочу померти, не хочу жити, самогуб\w*, вбити себе, вб є мене, (?:бье|б є|бив|побив|гвалтує|зґвалтував)
        мене, мене (?:бье|б є|побив|зґвалтував), рятуите, пожежа, не дихає, викличте (?:поліцію|швидку)
    """,
    "ru": r"""
        хочу умереть, не хочу жить, самоуби\w*, покончить с собои, убить себя, убьет меня,
        (?:бьет|избил|избивает|насилует|изнасиловал) меня, меня (?:бьет|избил|избивает|изнасиловал|убьет), спасите,
        пожар в, горит (?:дом|квартира), не дышит, вызовите (?:полицию|скорую)
    """,
    "bg": r"""
        искам да умра, самоубии\w*, не искам да живея, (?:бие|преби|изнасили) ме, ме (?:бие|преби|изнасили), ще ме
        убие, пожар в, не диша, извикаите (?:полиция|линеика)
    """,
    "lt": r"""
        noriu mirti, nusizudy\w*, savizud\w*, nenoriu gyventi, mane (?:musa|sumuse|isprievartavo|zudys),
        (?:musa|sumuse) mane, gaisras, nekvepuoja, iskvieskite (?:policija|greitaja)
    """,
    "hu": r"""
        meg akarok halni, ongyilkos\w*, megolom magam, nem akarok elni, (?:ver|megvert|megver|bant|megeroszakolt)
        engem, megver, megvert, meg akar olni, segitseg, tuz van, nem lelegzik, hivjon (?:mentot|rendorseget)
    """,
    "cs": r"""
        chci (?:u|ze)?mrit, chcem (?:u|zo)?mriet, zabit se, zabijem sa, zabiju se, sebevra\w*, samovra\w*,
        (?:bije|zbil|mlati|znasilnil) (?:me|ma|mne), (?:me|ma) (?:bije|zbil|mlati|zabije|znasilnil), nedycha, hori
        (?:dum|byt|nam), zavolejte (?:policii|sanitku)
    """,
    "sq": r"""
        dua te vdes, vetevra\w*, me rreh\w*, do te me vras\w*, zjarr ne, nuk merr fryme, thirrni
        (?:policine|ambulancen)
    """,
    "fa": r"""
        می خواهم بمیرم, میخوام بمیرم, خودکشی, من را می زند, منو میزنه, کتک می, مرا می کشد, آتش گرفت, نجاتم بد, کمکم
        کن, نفس نمی
    """,
    "ku": r"""
        dixwazim bimirim, xwe bikujim, li min dixe, min dikuje
    """,
    "zh": r"""
        想死, 自杀, 自殺, 不想活, 打我, 家暴, 要杀我, 要殺我, 救命, 着火, 著火, 强奸, 強姦, 没有呼吸
    """,
}
_FOLDED = tuple(
    bare_letters(" ".join(phrase.split())) for phrases in _PHRASES.values() for phrase in phrases.split(",")
)
_LITERAL = re.compile(r"[a-z]{4,}")
_DANGER = re.compile(
    r"(?<![^\W\d_])(?:"
    + "|".join(fold_pattern for fold_pattern in _FOLDED if fold_pattern.isascii())
    + r")(?![^\W\d_])"
)
_DANGER_BEYOND_LATIN = re.compile("|".join(phrase for phrase in _FOLDED if not phrase.isascii()))


_ENGLISH_TOO = {"more", "will"}  # "will sterben" is found by its other word
_KEYS = frozenset(word[:KEY_LETTERS] for phrase in _FOLDED for word in _LITERAL.findall(phrase)) - _ENGLISH_TOO


def is_danger(text: str) -> bool:
    """Whether the text holds one of the wordings."""
    folded = fold(text.replace("'", " ").replace("’", " "))
    if not folded.isascii() and _DANGER_BEYOND_LATIN.search(folded):
        return True
    return not _KEYS.isdisjoint([word[:KEY_LETTERS] for word in folded.split()]) and bool(_DANGER.search(folded))
