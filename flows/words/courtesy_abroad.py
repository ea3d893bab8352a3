"""Thanks and greetings of other languages: "dziękuję bardzo", "salaam bhai", "thank you / merci".

Rule: every word of the text is one of these, or an English one; one word more and it is heard as what it is.
"""

from typing import Literal

from flows.words.spelling import fold

MAX_WORDS = 8

_THANKS = """
 dziękuję, dziekujemy, dziękujemy, dzięki, dzieki, mulțumesc, multumesc, mulțumim, mersi, мерси, дякую, дякуємо, дяки,
спасибо, благодарю, dyakuyu, diakuiu, spasibo, spasiba, shukriya, shukria, shukriyah, jazakallah, jazakallahu, jazak
allah, jazakallah khair, شکریہ, جزاک اللہ, धन्यवाद, शुक्रिया, dhanyavaad, dhanyavad, dhanyawad, dhanyawaad, ਧੰਨਵਾਦ,
ਸ਼ੁਕਰੀਆ, ਮਿਹਰਬਾਨੀ, dhanvaad, dhanwad, dhannvaad, meharbani, mehrbani, meherbani, ধন্যবাদ, শুকরিয়া, dhonnobad,
dhonnobaad, donnobad, dhanyabad, شكرا, شكراً, مشكور, مشكورين, تسلم, تسلموا, يسلمو, جزاك الله خيرا, جزاكم الله خيرا,
جزاك الله, shukran, shokran, choukran, mahadsanid, waad mahadsan tahay, waad mahadsantahay, mahad sanid, mahadsan
tahay, aad baad u mahadsan tahay, aad baad u mahadsantahay, aad ayaad u mahadsan tahay, obrigado, obrigada,
obrigadinho, obrigadinha, gracias, grazie, merci, teşekkürler, teşekkür ederim, teşekkür ederiz, teşekkür,
tesekkurler, tesekkur ederim, tesekkur, sağ olun, sağol, sağolun, sag olun, sagol, eyvallah, ačiū, aciu, dėkoju,
dekoju, dėkui, dekui, köszönöm, koszonom, köszönjük, köszi, koszi, kösz, děkuji, dekuji, děkuju, dekuju, děkujeme,
díky, diky, ďakujem, dakujem, ďakujeme, vďaka, vdaka, faleminderit, falemnderit, flm, ju falemnderit, благодаря,
благодарим, blagodarya, blagodaria, blagodarq, ممنون, ممنونم, متشکرم, متشکر, مرسی, سپاس, سپاسگزارم, تشکر, mamnoon,
mamnun, motashakeram, spas, sipas, supas, سوپاس, የቐንየለይ, የቕንየለይ, yekenyeley, salamat, maraming salamat, 谢谢, 謝謝,
谢谢你, 谢谢您, 多谢, 多謝, 非常感谢, 感谢, 感謝, 谢谢大家, diolch, diolch yn fawr, danke, danke schön, vielen dank,
dank je, dank u, dank je wel, dankjewel, bedankt, hvala, ευχαριστώ
"""
_GREETINGS = """
 dzień dobry, dzien dobry, dobry wieczór, dobry wieczor, cześć, czesc, hej, witam, siema, dobranoc, bună ziua, buna
ziua, bună seara, buna seara, bună dimineața, bună, buna, salut, noroc, доброго дня, добрий день, добрий вечір,
доброго вечора, доброго ранку, привіт, вітаю, здравствуйте, здрасте, добрый день, добрый вечер, доброе утро, привет,
privet, zdravstvuyte, pryvit, dobryi den, assalam o alaikum, assalamu alaikum, assalamualaikum, assalam alaikum,
asalam o alaikum, asslam o alikum, aoa, aslam o alikum, salam, salaam, salam alaikum, salaam alaikum, salam o alaikum,
salamualaikum, walaikum salam, wa alaikum salam, walaikum assalam, adaab, السلام علیکم, وعلیکم السلام, آداب, السلام
عليكم, وعليكم السلام, مرحبا, مرحباً, اهلا, أهلا وسهلا, اهلين, صباح الخير, مساء الخير, هلا, marhaba, ahlan, sabah al
khair, नमस्ते, नमस्कार, राम राम, सत श्री अकाल, namaste, namaskar, ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ, ਨਮਸਤੇ, sat sri akal,
sat shri akal, sat shri akaal, sat sri akaal, ssa, আসসালামু আলাইকুম, আসসালামুয়ালাইকুম, নমস্কার, সালাম, আদাব, assalamu
alaykum, asalamu alaykum, assalaamu calaykum, asalaamu calaykum, asc, iska warran, iska waran, subax wanaagsan, galab
wanaagsan, fiid wanaagsan, habeen wanaagsan, bom dia, boa tarde, boa noite, olá, ola, oi, buenos días, buenos dias,
buenas tardes, buenas noches, buenas, hola, bonjour, bonsoir, coucou, bonne journée, buongiorno, buon giorno,
buonasera, buona sera, ciao, salve, merhaba, merhabalar, selam, selamlar, günaydın, gunaydin, iyi günler, iyi gunler,
iyi akşamlar, iyi aksamlar, labas, laba diena, labas vakaras, labas rytas, sveiki, jó napot, jo napot, jó napot
kívánok, jó estét, jó reggelt, szia, sziasztok, üdv, üdvözlöm, helló, dobrý den, dobry den, dobrý večer, dobry vecer,
dobré ráno, ahoj, čau, cau, dobrý deň, mirëdita, miredita, mirëmbrëma, mirëmëngjes, përshëndetje, pershendetje,
tungjatjeta, ckemi, здравейте, здравей, здрасти, добър ден, добър вечер, добро утро, zdraveite, سلام, درود, صبح بخیر,
شب بخیر, سلام علیکم, dorood, silav, slaw, rojbaş, rojbas, êvar baş, سڵاو, ሰላም, ከመይ ኣለኻ, ከመይ ኣለኺ, ከመይ, kumusta,
kamusta, magandang umaga, magandang hapon, magandang gabi, magandang araw, 你好, 您好, 早上好, 下午好, 晚上好, 大家好,
早安, bore da, prynhawn da, noswaith dda, nos da, helo, shwmae, shw mae, s'mae, guten tag, guten morgen, guten abend,
hallo, goedemorgen, goedemiddag, goedenavond, καλημέρα, καλησπέρα
"""
_AROUND = """
 bardzo, pięknie, pieknie, serdecznie, ślicznie, wielkie, za, informację, informacje, wiadomość, wszystko, pomoc,
panu, pani, państwu, wam, wszystkim, z góry, mult, foarte mult, frumos, vă, va, tare, pentru, informație, informatie,
tot, doamnă, domnule, щиро, дуже, вам, за, інформацію, все, красно, всім, большое, огромное, очень, информацию, всё,
всем, вас, большое вам, bolshoe, bohat, bohut, bahut, boht, bahot, aap ka, apka, aapka, ka, ji, jee, bhai, bhaijan,
baji, sahib, behen, jan, janab, sir, madam, bro, sis, بہت, آپ کا, جی, بھائی, بہن, बहुत, आपका, जी, भाई, बहन, बहुत बहुत,
ਬਹੁਤ, ਤੁਹਾਡਾ, ਜੀ, ਵੀਰ ਜੀ, tuhada, veer, veer ji, paji, অনেক, আপনাকে, ভাই, আপা, onek, apnake, vai, apa, afa, جزيلا,
جزيلاً, لك, لكم, كثيرا, كتير, الف, ألف, يا, أخي, اخي, أختي, jazilan, ktir, kteer, akhi, ya, kheir, khair, khairan,
allah, aad, badan, walaal, walal, muito, muita, muitíssimo, pela, pelo, a todos, a todas, informação, tudo,
informacao, ajuda, mensagem, pela informação, muchas, muchísimas, mil, por, la, el, todo, información, informacion,
todos, mensaje, beaucoup, bien, mille, à, tous, vous, pour, l, information, tout, infiniment, à vous, message,
monsieur, madame, le, les, mille fois, tante, di, cuore, per, informazione, a tutti, tutti, molte, molto, tutto, lei,
messaggio, çok, cok, size, herkese, abi, abla, labai, jums, už, informaciją, szépen, szepen, nagyon, mindenkinek,
mockrát, mockrat, moc, vám, vam, za informaci, všem, pekne, veľmi pekne, pekne krásne, veľmi, krásne, shumë, shume,
nga zemra, много, сърдечно, на всички, خیلی, از شما, شما, دوست, عزیز, kheili, kheyli, gelek, zor, dest xweş, po, ho,
sa inyo, sa iyo, inyong lahat, 你, 您, 大家, 非常, 很, 了, yn, fawr, iawn, yn fawr iawn, i chi, o galon, bawb, sehr,
schön, wel, heel, hartelijk, am, thank you, thanks, thank u, thankyou, ty, thx, cheers, ta, hi, hello, hey, good
morning, good evening, good afternoon, ok, okay, so, very, much, for, the, info, all, dear, friend, team, everyone,
many, please, x, xx, a lot, and, to you, alaikum, you, sorry
"""
Courtesy = Literal["thanks", "greeting"]


def _entries(words: str) -> frozenset[str]:
    return frozenset(fold(word.replace("'", " ")) for word in words.split(",") if word.strip())


_SAID: tuple[tuple[Courtesy, frozenset[str]], ...] = (("thanks", _entries(_THANKS)), ("greeting", _entries(_GREETINGS)))
_FILL = _entries(_AROUND)
_FIRST = frozenset(entry.split()[0] for entry in _FILL.union(*(entries for _, entries in _SAID)))
_MOST = 5  # words of one entry


def read(text: str, *names: str) -> Courtesy | None:
    """Whether the whole text is thanks, or a greeting. `names` are what our texts call us, but for a first word: "jo
    faleminderit" is no Jo."""
    words = fold(text.replace("'", " ").replace("’", " ").replace("¡", " ")).split()
    if not 0 < len(words) <= MAX_WORDS or (words[0].isalnum() and words[0] not in _FIRST):
        return None
    called = {fold(name) for name in names}
    kinds: set[Courtesy] = set()
    place = 0
    while place < len(words):
        for size in range(min(_MOST, len(words) - place), 0, -1):
            entry = " ".join(words[place : place + size])
            found = next((kind for kind, entries in _SAID if entry in entries), None)
            if found or entry in _FILL or (place and entry in called) or not any(c.isalnum() for c in entry):
                kinds |= {found} if found else set()
                place += size
                break
        else:
            return None
    return "thanks" if "thanks" in kinds else "greeting" if kinds else None
