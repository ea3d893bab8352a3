"""Words for yes and no in 48 languages besides English, for exact look-ups.

From Unicode CLDR (Unicode-3.0) and the OpenVoiceOS yes/no solver (MIT), with our own additions. "weak" words lean one
way but say something else too. One letter counts in its own language alone.
"""

# language: (yes, no, weak yes, weak no)
WORDS: dict[str, tuple[str, str, str, str]] = {
    "am": (
        "አዎን, ዎ",
        "አይ, ይ",
        "",
        "",
    ),
    "ar": (
        "نعم, ن, أيوه, اجل, طبعا, موافق, naam, na3am, aywa, aiwa",
        "لا, ل, كلا, لا شكرا, laa",
        "",
        "",
    ),
    "bg": (
        "да, д, разбира се",
        "не, н, не благодаря",
        "",
        "",
    ),
    "bn": (
        "হ্যাঁ, হ্যা, জি, জ্বি, হা, haa, hae, hya, ji, jee",
        "না, জি না, na, naa",
        "",
        "",
    ),
    "ca": (
        "sí, d'acord, correcte, és clar, entès, i tant, ho vull, confirmo",
        "no, no pas, discrepo, en desacord, mai, no gràcies",
        "sisplau, si us plau, obvi, òbviament, certament, desitjable",
        "mentida, menteix, error, errat, equivocat, incorrecta",
    ),
    "ckb": (
        "بەڵێ",
        "نەخێر, نا",
        "",
        "",
    ),
    "cs": (
        "ano, a, souhlasím, povrzuji, jistě, prosím, potvrzeno, jo, dobře, ano prosím",
        "ne, n, nechci, ne děkuji",
        "",
        "",
    ),
    "cy": (
        "ie, i, ydw, ydy, oes, ie plîs, iawn, wrth gwrs, gwnaf, cewch, bydda, byddaf",
        "na, n, nac ydw, nac oes, nage, dim diolch, na diolch, na fydda, naddo",
        "",
        "",
    ),
    "de": (
        "ja, j, jawohl, klaro, natürlich, selbstverständlich, selbst verständlich, offensichtlich, offen "
        "sichtlich, freilich, bestimmt, auf jeden, jedenfalls, einverstanden, okay, doch, in ordnung, "
        "geritzt, abgemacht, gebongt, o.k., okey, ok, ja bitte, ja gerne, na klar, sicher, ich stimme zu, "
        "bestätigt, in der tat, auf jeden fall, gerne, sehr gerne",
        "nein, n, nö, nee, neehee, niet, nicht, nöff, nope, nada, never, negativ, niemals, kein, keine, kaum, "
        "keinen fall, keinesfalls, keineswegs, ausgeschlossen, mitnichten, mit nichten, unmöglich, nichts da, "
        "weit gefehlt, nein danke, ne, auf keinen fall, lieber nicht, leider nicht",
        "sicher, richtig, klar, gern, gerne, gewiss, bitte, stimmt, positiv",
        "vergiss, vergess, vergessen, falsch, fehler, lüge, lügst, gelogen, schlecht, lügt, falsche, unerwünscht",
    ),
    "el": (
        "ναι, ν, βέβαια",
        "όχι, ό",
        "",
        "",
    ),
    "es": (
        "sí, s, por supuesto, sí por favor, claro, claro que sí, vale, de acuerdo, sip",
        "no, n, nop, negativo, nah, no gracias, no quiero, para nada",
        "por favor",
        "",
    ),
    "fa": (
        "بله, ب, آری, آ, اطاعت می شه, حتما, انجام می شه, چشم, آره, باشه",
        "نه, ن, خیر, خ, نوچ, منفی",
        "",
        "",
    ),
    "fr": (
        "oui, o, s'il vous plait, yep, ouep, ouais, bien sur, confirmer, correct, accepter, convenu, en "
        "effet, oui merci, oui oui, bien entendu, d accord, volontiers, d'accord, je suis d'accord, "
        "affirmatif, c'est vrai, c'est bon, ça marche, avec plaisir, vrai",
        "non, n, négatif, nan, nope, nah, en désaccord, non merci, pas du tout, jamais, pas question, pas maintenant",
        "s'il te plaît, bien sûr, sûrement, certainement, approprié, évidemment, en effet, s'il vous plaît, accord",
        "indésirable, inapproprié, mensonge, mentir, erreur, trompé, faux, ment, tort, trompes, trompez, mauvaise",
    ),
    "ga": (
        "tá, t",
        "níl, n",
        "",
        "",
    ),
    "gd": (
        "tha, th, t, y",
        "chan eil, ch, c, n",
        "",
        "",
    ),
    "gu": (
        "હા, haa, ha ji",
        "નહીં, ના, na",
        "",
        "",
    ),
    "hi": (
        "हाँ, जी, जी हाँ, हां, haan, haan ji, ji haan",
        "नहीं, ना, जी नहीं, nahi, nahin",
        "",
        "",
    ),
    "hu": (
        "igen, i, kérlek, persze, ja, légyszíves, aha, légyszi, jó, rendben, igen igen",
        "nem, n, dehogy, negatív, ne, dehogyis, nem köszönöm",
        "",
        "",
    ),
    "ig": (
        "eye, e",
        "mba, m",
        "",
        "",
    ),
    "it": (
        "sì, s, certo, confermo, affermativo, certamente, corretto, concordo, sono d'accordo, ovvio, va bene, "
        "certo che sì, volentieri, infatti, concordato, esatto, giusto",
        "no, n, negativo, no no, nah, non concordo, non sono d'accordo, no grazie, non voglio, assolutamente "
        "no, per niente",
        "per favore, sicuro, sicuramente, certamente, appropriato, ovviamente, è così, d'accordo, lo voglio",
        "indesiderabile, indesiderato, inappropriato, bugia, stai mentendo, errore, stai sbagliando, "
        "sbagliato, mentendo, sbagli, sbagliata",
    ),
    "ja": (
        "はい, y",
        "いいえ, n",
        "",
        "",
    ),
    "ko": (
        "예, 네, 응",
        "아니요, 아니, 아뇨",
        "",
        "",
    ),
    "ku": (
        "erê, e, belê",
        "na, n, nexêr",
        "",
        "",
    ),
    "lt": (
        "taip, t, gerai, žinoma",
        "ne, n, ne ačiū",
        "",
        "",
    ),
    "lv": (
        "jā, j",
        "nē, n",
        "",
        "",
    ),
    "ml": (
        "ഉവ്വ്, അതെ",
        "അല്ല, വേണ്ട",
        "",
        "",
    ),
    "mr": (
        "होयःहो, होय, हो",
        "नाहीःना, नाही, ना",
        "",
        "",
    ),
    "ne": (
        "हो, हजुर",
        "होइन, छैन",
        "",
        "",
    ),
    "nl": (
        "ja, j, graag, ja hoor, jazeker, jawel, jahoor, zeker weten, yes, natuurlijk, juist, mee eens, "
        "inderdaad, ja graag, dat is goed, zeker, je hebt gelijk, akkoord",
        "nee, n, niet, niet waar, nope, nah, oneens, niet mee eens, nee bedankt, nee dank je, liever niet, "
        "absoluut niet, zeker niet, helaas niet",
        "alsjeblieft, is goed, prima, zeker, doe maar, is goed hoor, natuurlijk, inderdaad",
        "absoluut niet, zeker niet, liever niet, helaas niet, dat hoeft niet, dat wil ik niet, niet doen, nee "
        "hoor, nee joh, ik heb me vergist, neuh, fout, liegt, leugen, ongelijk, vergist, vergissing, "
        "verkeerd, onwenselijk",
    ),
    "pa": (
        "ਹਾਂ, ਹ, ਹਾਂ ਜੀ, ਜੀ, ਜੀ ਹਾਂ, hanji, haanji, han ji",
        "ਨਹੀਂ, ਨ, ਨਾ, ਨਹੀਂ ਜੀ, nahi, nahin, nahi ji",
        "",
        "",
    ),
    "pl": (
        "tak, t, jasne, pewnie, potwierdzam, zgadza się, oczywiście, no tak, dobra, dobrze, zgoda, chętnie, "
        "tak jest, ok",
        "nie, n, odmawiam, nie dziękuję, nie chcę, raczej nie, niestety nie",
        "",
        "",
    ),
    "ps": (
        "هو, ه",
        "نه, ن",
        "",
        "",
    ),
    "pt": (
        "sim, s, correto, afirmativo, correcto, confirmo, confirmar, confirma, confirmado, confirmada, "
        "concordo, concordar, de acordo, acordado, de facto, de fato, sim sim, sim por favor, claro que sim, "
        "quero, pode ser, ta bom, está bem, tudo bem",
        "não, n, negativo, discordo, não obrigado, não obrigada, não quero",
        "por favor, claro, claramente, verdade, obviamente, obvio, facto, fato, certeza, quero, positivo",
        "sem hipótese, não há hipótese, mentindo, mentir, enganar, enganado, enganada, indesejável, mentira, "
        "mentiras, falso, inadequado, mentiroso, erro, errado, errada",
    ),
    "ro": (
        "da, d, desigur, bineînțeles, sigur, vreau, da da",
        "nu, n, nu mulțumesc, nu vreau, nu nu",
        "",
        "",
    ),
    "ru": (
        "да, д, пожалуйста, конечно, ага, хорошо, да конечно",
        "нет, н, не-а, отказ, нет спасибо, неа",
        "",
        "",
    ),
    "si": (
        "ඔව්, ඔ",
        "නැත, නැ",
        "",
        "",
    ),
    "sk": (
        "áno, a, dobre",
        "nie, n, nie ďakujem",
        "",
        "",
    ),
    "so": (
        "haa, h, haa fadlan, haye, ok haa",
        "maya, m, maya mahadsanid, may",
        "",
        "",
    ),
    "sq": (
        "po, p, po po",
        "jo, j",
        "",
        "",
    ),
    "sw": (
        "ndiyo, n, sawa",
        "hapana, h, la hasha",
        "",
        "",
    ),
    "ta": (
        "ஆம், ஆ, ஆமா, ஆமாம்",
        "இல்லை, இ, வேண்டாம்",
        "",
        "",
    ),
    "te": (
        "అవును, అ",
        "వద్దు, వ, కాదు",
        "",
        "",
    ),
    "ti": (
        "እወ, እ",
        "ኣይፋልን, ኣ",
        "",
        "",
    ),
    "tr": (
        "evet, e, lütfen, tabiki, tamam, olur, tabii, tabii ki, elbette, he",
        "hayir, h, yok, olumsuz, olmaz, hayir tesekkurler, istemiyorum",
        "",
        "",
    ),
    "uk": (
        "так, т, та, авжеж, да, ага, правильно, підтверджую, погоджуюсь, добре, звичайно",
        "ні, н, нє, незадовільно, недобре, ні дякую",
        "хочу, будь ласка, точно, вірно, підходить, задовільно, очевидно, можна, задовільняє",
        "незадовільно, неправда, помилка, маячня",
    ),
    "ur": (
        "ہاں, جی, جی ہاں, ہاں جی, haan, han, haan ji, ji haan, ji han, ji",
        "نہیں, نہ, جی نہیں, نہیں جی, nahi, nahin, nai, ji nahi, nahi ji",
        "",
        "",
    ),
    "vi": (
        "có, c, vâng, dạ, đồng ý",
        "không, k",
        "",
        "",
    ),
    "yo": (
        "bẹ́ẹ̀ni, n",
        "bẹ́ẹ̀kọ́, k",
        "",
        "",
    ),
    "zh": (
        "确定, 是, 是的, 好, 好的, 可以, 要, 对, 對",
        "否定, 否, 不, 不要, 不是, 不行, 没有",
        "",
        "",
    ),
}
