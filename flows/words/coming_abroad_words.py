"""The words in which people of other languages say whether they come, and ask where and when, by the part they play.

Parts
- yes, no: answers by themselves. ji: a yes that is only polite beside a no. not: turns what it stands with.
  but: a later word may take back what stands before it.
- come: "I come". be: "I will be", there or ill. stay: "I do not come", "I cannot" in one word. can, go: "I can", "to
  come".
- busy: what stands in the way ("ill", "at work"). maybe, if: what leaves it open. doubt: read in two ways.
- with, kin: company. Somebody of theirs without a "with" is somebody else's news, and no answer.
- where: a question about day, hour or place. asks: another question word. about: what is asked about. other: the rest.

A word that ends in * stands for all that begin so. Several words are one where they stand together.
"""

PARTS = (
    "yes", "ji", "no", "not", "but", "come", "be", "stay", "can", "go", "busy", "maybe", "doubt", "if", "with", "kin",
    "where", "asks", "about", "other",
)  # fmt: skip

WORDS = {
    "pl": """
        yes: nie ma problemu, nie ma sprawy, tak, jasne, oczywiście, pewnie, chętnie, dobrze, ok, zgoda, na pewno
        no: nie
        not: nie
        but: ale, jednak, lecz
        come: będzie nas, bedzie nas, przyjdę, przyjde, przyjdziemy, przyjadę, przyjade, pojawię, wpadnę, wpadne
        be: będę, bede, będziemy, bedziemy
        stay: nie będzie mnie, nie bedzie mnie, nie będzie nas, nie bedzie nas
        can: mogę, moge, możemy, mozemy, mógł, mogl, mogła, mogla, mogli, uda, dam rady, dam radę, damy rady, damy
            radę
        go: przyjść, przyjsc, być, byc, przyjechać, przyjechac, dotrzeć, uczestniczyć
        busy: chore dziecko, dziecko jest chore, mam chore dziecko, dziecko chore, mam pracę, mam prace, mam wtedy
            pracę, mam dyżur, jestem na urlopie, na urlopie, jestem w pracy, zachorowałam, zachorowałem, nieobecny,
            nieobecna, pracuję, pracuje, w pracy, chory, chora, zajęty, zajęta, zajety, zajeta, wyjeżdżam, muszę
            pracować
        maybe: może, moze, chyba, nie wiem, nie jestem pewien, nie jestem pewna, raczej, postaram
        if: jeśli, jesli, jeżeli, czy, o ile
        with: we trójkę, w trójkę, we troje, we czworo, w czwórkę, we dwoje, we dwójkę, z, ze, razem
        kin: we trójkę, w trójkę, we troje, we czworo, w czwórkę, we dwoje, we dwójkę, mężem, mezem, żoną, zona,
            dziećmi, dziecmi, dzieckiem, córką, corka, synem, mamą, siostrą, bratem, partnerem, partnerką, rodziną,
            rodzina, koleżanką, kolezanka, sąsiadką, sąsiadem, mąż, żona, dzieci
        where: gdzie, o której, o ktorej, której, kiedy, która godzina, jaki adres
        asks: jaki, jaka, jakie, jak dojechać, jak tam dojechać, długo, czy, ile, jak, kto, co, jest parking, czy jest
        about: trwa, kosztuje, trzeba, płacić, zacząć, dojechać, potrwa, jest, to, będzie, bedzie, spotkanie,
            godzinie, parking, adres, się, odbędzie, zaczyna, wstęp, płatne
        other: chciałbym, chciałabym, chcialbym, chcialabym, chcę, chętnie bym, bo, ponieważ, gdyż, później, pozniej,
            trochę, troche, osoby, osób, osoba, we trójkę, w trójkę, we troje, we czworo, w czwórkę, nas, zaproszenie,
            tam, ja, my, na, w, mi, moim, moją, moimi, naszymi, niestety, przepraszam, dziękuję, dziekuje, dzięki,
            dzieki, sie, się, na pewno, proszę, prosze, bardzo, przykro, we dwoje, dwoje, spotkanie, zebranie, wtedy,
            tym, razem, też, tez, za, i, a, jestem, jutro, dzisiaj, nam, tego, dnia
    """,
    "ro": """
        yes: nicio problemă, nici o problemă, da, sigur, desigur, bineînțeles, cu plăcere, ok
        no: nu
        not: nu, n
        but: dar, însă, insa
        come: vin, voi veni, o să vin, o sa vin, venim, vom veni, o să venim, voi ajunge, ajung
        be: voi fi, vom fi, o să fiu, o sa fiu
        can: pot, putem, voi putea, vom putea, reușesc, posibil
        go: veni, să vin, sa vin, ajunge, să ajung, sa ajung, fi, participa, să venim, sa venim
        busy: am treabă, plec, sunt plecat, sunt plecată, răcit, răcită, lucrez, muncesc, la muncă, la munca, bolnav,
            bolnavă, ocupat, ocupată
        maybe: poate, nu știu, nu stiu, nu cred, nu sunt sigur, nu sunt sigură, probabil
        if: dacă, daca
        with: amândoi, amandoi, toți trei, cu
        kin: amândoi, amandoi, toți trei, soțul, sotul, soția, sotia, copiii, copilul, copii, mama, sora, fratele,
            familia, prietena, prietenul, fiica, fiul, vecina
        where: unde, la ce oră, la ce ora, când, cand, ce oră, ce ora
        asks: care, cât durează, cum ajung, cum, cât, cine, ce, se poate
        about: durează, ține, se, adresa, costă, aduce, este, e, întâlnirea, intalnirea, ședința, sedinta, va fi, are
            loc, parcare, începe, incepe
        other: aș vrea, as vrea, aș dori, mi ar plăcea, pentru că, pentru ca, fiindcă, că, mai târziu, mai tarziu,
            puțin, persoane, tot, trei, voi, toți, toti, sigur că, eu și, eu, noi, la, meu, mea, mei, acolo, rog,
            mulțumesc, multumesc, scuze, îmi, imi, pare, rău, rau, din, păcate, pacate, și, si, sunt, amândoi,
            amandoi, atunci, azi, mâine, maine, mă, ma, în, in, vă, va
    """,
    "uk": """
        yes: без проблем, так, звичайно, добре, звісно, обов'язково, авжеж
        no: ні
        not: не
        but: але, проте
        come: прийду, прийдемо, приїду
        be: буду, будемо
        stay: нас не буде, мене не буде, не буде нас, не буде мене
        can: можу, зможу, зможемо, можемо, вийде
        go: прийти, приїхати, бути
        busy: дитина хворіє, дитина захворіла, їду, маю роботу, буду на роботі, захворіла, захворів, працюю, на
            роботі, хвора, хворий, хворію, зайнята, зайнятий
        maybe: може, можливо, мабуть, не знаю, не впевнена, не впевнений
        if: якщо, чи
        with: вдвох, удвох, втрьох, троє, двоє, з, із, зі, разом
        kin: вдвох, удвох, втрьох, троє, двоє, чоловіком, дружиною, дітьми, дитиною, сином, донькою, мамою, сестрою,
            братом, подругою, сусідкою, родиною, чоловік, дружина, діти
        where: де, о котрій, котрій, коли, котра, яка адреса
        asks: яка, як доїхати, який, чи, скільки, як, хто, що, можна
        about: триває, коштує, доїхати, починається, зустріч, це, буде, годині, є, парковка, адреса, зібрання,
            відбудеться
        other: хотів би, хотіла б, хотіла би, хочу, бо, тому що, пізніше, трохи, осіб, людей, троє, вдвох, втрьох,
            удвох, я, ми, туди, там, на, жаль, вибачте, дякую, мені, моїм, своїм, моїми, своїми, обов'язково, дуже,
            будь, ласка, и, і, та, зустріч, тоді, сьогодні, завтра, шкода, пробачте
    """,
    "ru": """
        yes: без проблем, нет проблем, да, конечно, хорошо, обязательно, ага
        no: нет
        not: не
        but: но, однако
        come: приду, придем, приеду, иду
        be: буду, будем
        stay: нас не будет, меня не будет, не будет нас, не будет меня
        can: могу, смогу, сможем, можем, получится
        go: прийти, придти, приехать, быть
        busy: ребенок болеет, ребенок заболел, уезжаю, уезжаем, в отъезде, буду на работе, работаю, на работе, болею,
            больна, болен, заболела, заболел, занята, занят
        maybe: может, может быть, возможно, наверное, не знаю, не уверен, не уверена, постараюсь, вряд ли
        if: если, ли
        with: вдвоем, втроем, трое, двое, с, со, вместе
        kin: вдвоем, втроем, трое, двое, мужем, женой, детьми, ребенком, сыном, дочкой, дочерью, мамой, сестрой,
            братом, подругой, соседкой, семьей, муж, жена, дети
        where: где, во сколько, когда, какой адрес, куда
        asks: какой, какая, как доехать, как добраться, длится, можно, сколько, как, кто, что, есть ли, есть
        about: длится, стоит, доехать, добраться, начинается, это, будет, встреча, собрание, парковка, адрес, начало,
            часов
        other: хотел бы, хотела бы, хотелось бы, хочу, потому что, так как, позже, попозже, немного, человек,
            человека, вдвоем, втроем, трое, двое, я, мы, там, туда, к, сожалению, извините, простите, спасибо, мне,
            моим, своим, моими, своими, очень, пожалуйста, и, на, встречу, встрече, тогда, сегодня, завтра, жаль, у,
            меня, вас, вам
    """,
    "ru-latn": """
        yes: da, konechno, khorosho, horosho, obyazatelno
        no: net, nyet, niet
        not: ne
        but: no
        come: pridu, pridem
        be: budu, budem
        can: mogu, smogu
        go: priyti, priiti, pridti, prijti, byt
        busy: rabotayu, boleyu, na rabote
        maybe: mozhet, mozhet byt, navernoe, ne znayu, ne znaju
        if: yesli, esli
        with: s
        kin: muzhem, zhenoy, detmi
        where: gde, kogda, vo skolko
        about: eto, budet, vstrecha
        other: ya, ja, my, izvinite, k, sozhaleniyu, spasibo, tam, pozhaluysta
    """,
    "uk-latn": """
        yes: tak, zvychayno, dobre
        no: ni
        not: ne
        but: ale
        come: pryidu, pryjdu, priydu
        be: budu
        can: mozhu, zmozhu
        go: pryity, pryyty, pryjty, pryiti
        maybe: mozhlyvo, ne znayu
        where: de, koly
        about: tse, bude, zustrich
        other: ya, my, na, zhal, vybachte, dyakuyu, z, cholovikom, ditmy
    """,
    "ur": """
        yes: haan, han, haa, ji haan, jee haan, ji han, g haan, zaroor, zarur, bilkul, theek hai, thik hai, acha,
            insha allah, inshallah, inshaallah, hanji, haanji
        ji: ji, jee, g, jii
        no: nahi, nahin, nahee, nai, nhi, nahe, na, naa
        not: nahi, nahin, nahee, nai, nhi, nahe, na, mat
        but: lekin, magar, par, laikin
        come: aaunga, aaungi, aunga, aungi, aonga, aongi, aayenge, ayenge, aaenge, aaoonga, aaoongi, ayunga, ayungi,
            aa raha hoon, aa rahi hoon, aa raha hun, aa rahi hun, aa jaunga, aa jaungi, aa rahe hain, aajaunga,
            aajaungi, hazir
        can: sakta, sakti, sakte, sakenge, sakunga, sakungi, paunga, paungi, paenge
        go: aa, aana, ana, aane, ane
        busy: shift, duty, bahar, mushkil, kaam, bimar, beemar, masroof, busy, tabiyat theek nahi, tabiyat kharab,
            tabiat theek nahi, tabiyat theek nahin, tabiyat sahi nahi
        maybe: shayad, shaid, pata nahi, pata nahin, maloom nahi, malum nahi, dekhta, dekhti, koshish, ya nahi
        if: agar
        with: dono, do log, sab, sath, saath
        kin: dono, do log, sab, shohar, bachon, bachay, bacha, biwi, beti, beta, behen, bhai ke, ammi, dost, pati,
            patni, family
        where: kahan, kaha, kidhar, kitne baje, kab, kis waqt, kitny baje
        asks: kis din, kis, kitni, kitne, kitni der, kya, kaun, kaise, kitna, kon
        about: din, der, ki, address, jaga, intezam, hai, he, h, meeting, hogi, hoga, parking, jagah, sakta, sakti
        other: chahta, chahti, chahte, dil, kyunki, kyunke, kyun ke, thori der se, der se, baad mein, thora, do log,
            teen, sab, mazrat, mujhe, muje, aana mushkil, log, dono, hamein, main, mein, mai, me, hum, ham, hoon, hun,
            hu, h, hai, hain, pe, par, meri, mera, apne, apni, mere, ke, k, ko, sorry, shukriya, us din, bhi, to, tou,
            aap, ka, ki, is, dafa, bar, baar, maaf, kijiye, maazrat, se, allah, bhai, baji
    """,
    "اردو": """
        yes: ہاں, جی ہاں, ہاں جی, ضرور, بالکل, ٹھیک ہے, ان شاء اللہ, انشاءاللہ, جی بالکل
        ji: جی
        no: نہیں, نہ, نا
        not: نہیں, نہ, مت
        but: لیکن, مگر, پر
        come: آؤں گا, آؤں گی, آوں گا, آوں گی, آئیں گے, آؤنگا, آؤنگی, آ رہا ہوں, آ رہی ہوں, آ جاؤں گا, آ جاؤں گی, حاضر
        can: سکتا, سکتی, سکتے, سکوں گا, سکوں گی, پاؤں گا, پاؤں گی
        go: آ, آنا, آنے
        busy: کام, بیمار, مصروف, طبیعت ٹھیک نہیں, طبیعت خراب
        maybe: شاید, پتہ نہیں, معلوم نہیں, کوشش, یا نہیں
        if: اگر
        with: ساتھ
        kin: شوہر, بچوں, بیوی, بیٹی, بیٹے, بہن, امی
        where: کہاں, کتنے بجے, کب, کس وقت, کدھر
        asks: کس دن, کتنی, پتہ کیا, کیا, کون, کیسے
        about: پتہ, ہے, میٹنگ, ہوگی, ہوگا, ہو گی, پارکنگ, جگہ
        other: کیونکہ, دیر سے, تھوڑی, بعد, سب, مجھے, دونوں, میں, ہم, ہوں, ہے, ہیں, پر, میری, میرا, اپنے, اپنی, میرے,
            کے, کو, معذرت, شکریہ, بھی, تو, آپ, کا, کی, معاف, کیجیے, افسوس, سے, اس, دن
    """,
    "hi": """
        yes: हाँ, हां, जी हाँ, जी हां, हाँ जी, हां जी, ज़रूर, जरूर, बिल्कुल, ठीक है
        ji: जी
        no: नहीं, ना, न, नही
        not: नहीं, ना, न, मत, नही
        but: लेकिन, पर, मगर
        come: आऊंगा, आऊँगा, आऊंगी, आऊँगी, आएंगे, आएँगे, आयेंगे, आ रहा हूँ, आ रही हूँ, आ रहा हूं, आ रही हूं, आ जाऊंगा,
            आ जाऊंगी
        can: सकता, सकती, सकते, पाऊंगा, पाऊँगा, पाऊंगी, पाऊँगी, पाएंगे
        go: आ, आना, आने
        busy: काम, बीमार, व्यस्त, तबीयत ठीक नहीं, तबियत ठीक नहीं, तबीयत खराब
        maybe: शायद, पता नहीं, कोशिश, या नहीं
        if: अगर
        with: दोनों, सब, साथ
        kin: दोनों, सब, पति, बच्चों, पत्नी, बेटी, बेटे, बहन, माँ, परिवार
        where: कहाँ, कहां, कितने बजे, कब, किस समय
        asks: किस दिन, किस, कितनी, कितना, क्या, कौन, कैसे
        about: पता, दिन, देर, की, है, मीटिंग, होगी, होगा, पार्किंग, जगह, बैठक
        other: चाहता, चाहती, क्योंकि, देर से, थोड़ी, बाद में, लोग, सब, मुझे, दोनों, हमें, मैं, हम, हूँ, हूं, है, हैं,
            पर, मेरी, मेरा, अपने, अपनी, मेरे, के, को, माफ़, माफ, कीजिए, करें, धन्यवाद, भी, तो, आप, का, की, से, उस,
            दिन, सॉरी
    """,
    "pa": """
        yes: ਹਾਂ, ਹਾਂ ਜੀ, ਜੀ ਹਾਂ, ਜ਼ਰੂਰ, ਜਰੂਰ, ਬਿਲਕੁਲ, ਠੀਕ ਹੈ
        ji: ਜੀ
        no: ਨਹੀਂ, ਨਹੀ, ਨਾ
        not: ਨਹੀਂ, ਨਹੀ, ਨਾ
        but: ਪਰ, ਲੇਕਿਨ
        come: ਆਵਾਂਗਾ, ਆਵਾਂਗੀ, ਆਵਾਂਗੇ, ਆਵਾਂਗੀਆਂ, ਆ ਰਿਹਾ ਹਾਂ, ਆ ਰਹੀ ਹਾਂ, ਆ ਜਾਵਾਂਗਾ, ਆ ਜਾਵਾਂਗੀ
        can: ਸਕਦਾ, ਸਕਦੀ, ਸਕਦੇ, ਸਕਾਂਗਾ, ਸਕਾਂਗੀ
        go: ਆ, ਆਉਣਾ, ਆਉਣ
        busy: ਕੰਮ, ਬਿਮਾਰ, ਬੀਮਾਰ
        maybe: ਸ਼ਾਇਦ, ਪਤਾ ਨਹੀਂ
        if: ਜੇ
        with: ਨਾਲ
        kin: ਪਤੀ, ਬੱਚਿਆਂ, ਪਤਨੀ, ਘਰਵਾਲੀ, ਘਰਵਾਲੇ
        where: ਕਿੱਥੇ, ਕਿਥੇ, ਕਿੰਨੇ ਵਜੇ, ਕਦੋਂ
        asks: ਕਿਹੜੇ ਦਿਨ, ਕਿਸ, ਕੀ, ਕੌਣ
        about: ਹੈ, ਮੀਟਿੰਗ, ਹੋਵੇਗੀ, ਪਾਰਕਿੰਗ
        other: ਕਿਉਂਕਿ, ਦੇਰ ਨਾਲ, ਸਾਰੇ, ਮੈਨੂੰ, ਮੈਂ, ਅਸੀਂ, ਹਾਂ, ਹੈ, ਤੇ, ਮੇਰੇ, ਆਪਣੇ, ਦੇ, ਨੂੰ, ਧੰਨਵਾਦ, ਮਾਫ਼, ਕਰਨਾ, ਵੀ, ਸੌਰੀ
    """,
    "pa-latn": """
        yes: haan, han, haanji, hanji, han ji, haan ji, zaroor, jaroor, theek hai
        ji: ji
        no: nahi, nahin, nai, na, nhi
        not: nahi, nahin, nai, na, nhi
        but: par, lekin
        come: aavanga, aavangi, aavange, avanga, avangi, aawanga, aawangi, aa reha, aa rahi, awanga, awangi
        can: sakda, sakdi, sakde, sakanga
        go: aa, aauna, auna
        busy: kam, bimar
        maybe: shayad, pata nahi, pata nahin
        if: je
        with: naal, nal
        kin: gharwale, bachian, bacheyan
        where: kithe, kithay, kinne vaje, kadon, kado
        asks: ki, kaun
        about: hai, aa, meeting, hovegi
        other: sare, mainu, menu, main, mein, assi, asi, haan, han, hai, te, mere, apne, de, nu, sorry, vi, dhanvaad
    """,
    "bn": """
        yes: হ্যাঁ, হ্যা, হাঁ, হা, অবশ্যই, ঠিক আছে, আচ্ছা, ইনশাআল্লাহ
        ji: জি, জ্বি, জী
        no: না
        not: না
        but: কিন্তু, তবে
        come: আসব, আসবো, আসমু, যাব, যাবো, আসছি, থাকব, থাকবো, আসতেছি
        can: পারব, পারবো, পারি, পারছি, পারমু
        go: আসতে, যেতে, থাকতে, আইতে
        busy: অসুস্থ, কাজ, কাজে, ব্যস্ত
        maybe: হয়তো, জানি না, বলতে পারছি না, চেষ্টা
        if: যদি
        with: দুজন, সবাই, সাথে, সঙ্গে
        kin: দুজন, সবাই, স্বামীর, স্বামী, বাচ্চাদের, ছেলেমেয়ে, স্ত্রীর, মেয়ের, ছেলের
        where: কোথায়, কয়টায়, কখন, কবে, কোনখানে
        asks: কোন, কোন দিন, কি, কে, কেমন
        about: ঠিকানা, দিন, হবে, মিটিং, আছে, পার্কিং
        other: কারণ, দেরিতে, একটু, পরে, জন, সবাই, সব, আমরা দুজন, দুজন, আমি, আমরা, আমার, আমাদের, দুঃখিত, ধন্যবাদ, এই,
            সেদিন, আছি, আছে, ভাই, খুব, তো, ও, নিয়ে
    """,
    "bn-latn": """
        yes: haa, hae, hya, ha, obosshoi, thik ache, accha, acha
        ji: ji, jee
        no: na, naa, nai
        not: na, naa
        but: kintu, tobe
        come: ashbo, asbo, aschi, ashchi, asmu, ashmu, ashbu, thakbo, jabo
        can: parbo, pari, parmu, parbona, parchi
        go: aste, ashte, aite, jete, thakte
        busy: oshustho, kaj, kaje
        maybe: hoyto, jani na, janina
        if: jodi
        with: sathe, shathe, shate
        kin: shamir, bachader, bacca
        where: kothay, kothai, koytay, koitay, kokhon, kobe
        asks: kon din, ki, ke
        about: hobe, meeting, ache
        other: sobai, shobai, ami, amra, amar, bhai, vai, dhonnobad, sorry, khub
    """,
    "ar": """
        yes: نعم, أيوه, ايوا, اجل, أكيد, طبعا, بالتأكيد, حاضر, تمام, موافق, اي
        no: لا, كلا
        not: لا, لن, لم, ما, مش, مو, ليس, غير, لست
        but: لكن, ولكن, بس
        come: سآتي, سأحضر, ساحضر, سنحضر, سنأتي, سأكون, سنكون, رح اجي, راح اجي, جاي, جاية, جايين, هاجي, سأجيء, حاجي
        stay: ما راح أقدر, ما رح أقدر, ما بقدر, ما أقدر
        can: أستطيع, استطيع, نستطيع, أقدر, نقدر, يمكنني, بقدر, قادر, قادرة
        go: الحضور, أحضر, احضر, آتي, أجي, اجي, المجيء, الذهاب, القدوم, نحضر, نأتي, الجي
        busy: مسافر, مسافرة, مريض, مريضة, مشغول, مشغولة, عندي عمل, عندي شغل, عندي دوام, في العمل
        maybe: ربما, يمكن, لا أعرف, لا أدري, ما أعرف, ما بعرف, مو متأكد, لست متأكد, لست متأكدة, احتمال, قد
        if: إذا, لو
        with: مع, برفقة
        kin: زوجي, زوجتي, أطفالي, اولادي, أولادي, ابني, ابنتي, أمي, أختي, أخي, عائلتي, صديقتي
        where: أين, اين, وين, فين, متى, امتى, إيمتى, في أي ساعة, اي ساعة, أي ساعة, كم الساعة
        asks: أي, ما, أي يوم, هل, من, كيف, كم, شو, ممكن
        about: يوم, الاجتماع, المكان, هو, هي, يكون, موقف, العنوان, الساعة, يبدأ, إحضار
        other: أريد, كنت أريد, لأن, لاني, متأخر, متأخرا, متأخرة, قليلا, شوي, أشخاص, بعد, كلنا, جميعا, كلانا, أنا, نحن,
            آسف, آسفة, اسف, اسفة, عذرا, للأسف, شكرا, جزيلا, إن, شاء, الله, ان شاء الله, هناك, إلى, على, في, ذلك,
            اليوم, يا, أخي, و, انا, بإذن
    """,
    "ar-latn": """
        yes: naam, na3am, aywa, aiwa, akid, tab3an
        no: la, laa
        not: la, lan, ma, mish, mesh, mush
        but: lakin, walakin, bas
        come: jay, jaya, jayeen, sa ahdar, saahdar, sa ati, saati, rah aji, rah iji
        can: a2dar, aqdar, agdar, ba2dar, astati3
        go: aji, iji, ahdar, ati
        busy: marid, mareed, mashghul
        maybe: yimkin, yemken, mumkin, rubama, rubbama
        where: wayn, wein, wen, fen, fein, emta, imta, mata
        asks: hal, kam
        about: il, el, al, ijtima3
        other: ana, inshallah, insha, allah, shukran, asif, asfa, lil2asaf, ma3, zawji
    """,
    "so": """
        yes: haa, haye, hagaag, waayahay, haah
        no: maya, mayaa
        not: ma, aan
        but: laakiin, lakin, laakin
        come: joogi doonaa, joogayaa, waan joogi doonaa, imanayaa, imanaya, imaan doonaa, iman doonaa, imaan doona,
            imanaynaa, imanayna
        stay: joogi doono, imanayo, iman doono, imaan doono
        can: karaa, karo, karnaa, karno
        go: imaan, iman, iman inaan
        busy: mashquulsanahay, mashquul sanahay, shaqo, shaqeynayaa, shaqaynayaa, shaqeynaya, bukaa, xanuunsanayaa,
            mashquul
        maybe: malaha, ma hubo, ma ogi, ma aqaan, ma garanayo, laga yaabaa
        with: la, wadan
        where: xaggee, xagee, halkee, goorma, saacadee, saacaddee, meeqada
        asks: ma, maxaa, yaa
        about: waa, kulanka, shirka, tahay, yahay
        other: sababtoo ah, daahid, waan, waxaan, fadlan, mahadsanid, raali, ahow, iga, aniga, anigu, aan, ninkayga,
            carruurta
    """,
    "pt": """
        yes: sem problema, não há problema, sim, claro, com certeza, com prazer, ok, combinado, claro que sim
        no: claro que não, claro que nao, não, nao
        not: não, nao, nem, nunca
        but: mas, porém
        come: contem comigo, conte comigo, vou sim, vou, irei, vamos, iremos, compareço, comparecerei, venho
        be: estarei, vou estar, lá estarei, estaremos, vamos estar
        stay: não dá, nao da, impossível, não vai dar, não me é possível
        can: conseguir, poder, posso sim, posso, podemos, consigo, conseguimos, poderei, vou poder, vou conseguir, dá,
            possível
        go: ir, estar, comparecer, vir, participar
        busy: de férias, viajar, fora, ausente, trabalhar, trabalho, trabalhando, doente, ocupado, ocupada
        maybe: talvez, não sei, nao sei, acho que não, acho que nao, acho, se calhar, não tenho a certeza, vou tentar,
            vou ver
        doubt: porque não, por que não
        if: se puder, se der, se
        with: os dois, as duas, nós dois, nós duas, os três, com
        kin: os dois, as duas, nós dois, nós duas, os três, marido, mulher, esposa, filhos, filhas, filho, filha,
            crianças, mãe, irmã, irmão, família, amiga, amigo, esposo, namorado, namorada, vizinha
        where: onde, a que horas, que horas, quando, qual a morada, qual o endereço, aonde
        asks: qual é, quanto tempo, quem, como, quanto, qual, há, tem
        about: morada, custa, chego, demora, lá, tempo, é, será, fica, reunião, encontro, estacionamento, vai, ser,
            começa, levar
        other: gostaria, gostava, queria, adoraria, porque, pois, mais tarde, atrasado, atrasada, um pouco, pessoas,
            três, quatro, todos, eu, nós, o, a, os, as, meu, minha, meus, minhas, lá, ao, à, de, desculpe, desculpem,
            infelizmente, obrigado, obrigada, muito, por favor, também, dois, duas, nesse, dia, e, estou, pena,
            lamento, tenho, que, hoje, amanhã, sinto
    """,
    "es": """
        yes: no hay problema, sin problema, sí, si, claro, por supuesto, vale, de acuerdo, seguro, ok, claro que sí,
            con gusto, claro que
        no: claro que no, por supuesto que no, no
        not: no, ni, nunca, tampoco
        but: pero, aunque
        come: llegaré, llegare, allí estaremos, voy a ir, vamos a ir, cuente conmigo, voy, iré, ire, vamos, iremos,
            vengo, vendré, vendre, asistiré, asistire, cuenten conmigo, acudiré
        be: estaré, estare, estaremos
        stay: imposible
        can: poder, puedo, podemos, podré, podre, podremos, posible
        go: ir, asistir, venir, estar, acudir, llegar
        busy: mi hijo está enfermo, mi hija está enferma, el niño está enfermo, de viaje, de vacaciones, turno,
            ausente, fuera, trabajando, trabajo, enferma, enfermo, ocupado, ocupada, trabajar
        maybe: quizás, quizas, quizá, quiza, tal vez, a lo mejor, no sé, no se, creo que no, creo, no estoy seguro, no
            estoy segura, depende, veré, intentaré, puede
        doubt: porque no, por que no, si puedo, si podemos, si podré
        with: los dos, las dos, los tres, todos, con, y
        kin: los dos, las dos, los tres, todos, marido, mujer, esposa, esposo, hijos, hijas, hijo, hija, niños, madre,
            hermana, hermano, familia, amiga, amigo, pareja, vecina
        where: dónde, donde, a qué hora, a que hora, qué hora, cuándo, cuando, adónde
        asks: quién, cómo, cuánto, cuál, hay, se puede
        about: dirección, cuesta, llego, dura, es, será, está, reunión, reunion, aparcamiento, queda, empieza, llevar,
            parking
        other: me gustaría, me gustaria, quisiera, me encantaría, porque, pues, tarde, más tarde, un poco, personas,
            tres, cuatro, todos, as, más, yo, nosotros, mi, mis, allí, alli, ahí, ahi, al, a, la, el, los, las, lo,
            siento, perdón, perdon, gracias, muchas, por favor, también, tambien, dos, ese, día, dia, estoy, tengo,
            que, me, es, nos, lamentablemente, desgraciadamente, disculpe, disculpen, hoy, mañana, e
    """,
    "fr": """
        yes: pas de problème, pas de souci, aucun problème, oui, bien sûr, avec plaisir, d'accord, ouais, ok,
            volontiers, certainement
        no: bien sûr que non, non
        not: ne, n, pas, jamais
        but: mais
        come: j y serai, y serai, j'y serai, viens, viendrai, venons, viendrons, participerai, participe, assisterai,
            compte sur moi, comptez sur moi, on viendra, on vient
        be: serai, serons, on sera
        stay: impossible, pas possible, pas dispo, pas disponible
        can: peux, pouvons, pourrai, pourrons, possible, puis
        go: venir, être, etre, participer, assister
        busy: mon fils est malade, ma fille est malade, enfant malade, mes enfants sont malades, en vacances, en
            déplacement, pris, prise, un empêchement, absent, absente, travaille, malade, occupé, occupée, occupe,
            occupee, au travail
        maybe: peut-être, peut être, peut etre, ne sais pas, sais pas, ne crois pas, crois pas, ne pense pas, pense
            pas, ça dépend, pas sûr, pas sûre, j'essaierai, essaierai
        doubt: pourquoi pas, car non
        if: si
        with: à deux, tous les deux, à trois, tous, avec, et
        kin: à deux, tous les deux, à trois, tous, mari, femme, enfants, fils, fille, mère, soeur, frère, famille,
            amie, ami, copain, copine, conjoint, voisine
        where: où, a quelle heure, à quelle heure, quelle heure, quand, quelle est l'adresse
        asks: qui, comment, combien, est-ce, est ce, y a-t-il, quel, quelle, puis-je
        about: coûte, coute, aller, dure, temps, ça, de, est, c, c'est, réunion, parking, sera, se, trouve, commence,
            il, y, qu, a, un, une, adresse, lieu
        other: aimerais, voudrais, bien voulu, adorerais, parce que, car, en retard, plus tard, un peu, personnes,
            trois, quatre, à deux, tous, ce, pour, être là, dispo, que, je, j, nous, on, mon, ma, mes, là, la, à, a,
            le, les, l, désolé, désolée, desole, desolee, merci, beaucoup, malheureusement, svp, deux, jour, soir,
            suis, présent, présente, présents, y, de, aussi, également, demain, ai, c, est, cette, fois, moi, sûr,
            bien
    """,
    "it": """
        yes: nessun problema, non c è problema, sì, si, certo, volentieri, va bene, certamente, ok, d'accordo, certo
            che, sicuro
        no: certo che no, no
        not: non, mai
        but: ma, però, pero
        come: vengo, verrò, verro, veniamo, verremo, contate su di me, parteciperò
        be: ci sono, sarò, saro, saremo
        stay: impossibile, non ce la faccio, non riesco
        can: posso, possiamo, potrò, potro, potremo, riesco, riusciamo, possibile, riuscirò
        go: venire, esserci, partecipare, essere
        busy: ho da fare, ho un impegno, impegnato, impegnata, al lavoro, in vacanza, turno, assente, fuori, lavoro,
            lavorando, malata, malato, occupato, occupata, lavorare
        maybe: forse, non so, non lo so, credo di no, credo, dipende, non sono sicuro, non sono sicura, magari, vedrò,
            penso di no
        doubt: perché no, perche no
        if: se
        with: in due, in tre, tutti, con, e
        kin: in due, in tre, tutti, marito, moglie, bambini, figli, figlio, figlia, mamma, sorella, fratello,
            famiglia, amica, amico, compagno, compagna, vicina
        where: dove, dov, a che ora, che ora, quando
        asks: qual, chi, come, quanto, quale, c
        about: indirizzo, costa, arrivo, dura, ci, l, è, e, sarà, si trova, riunione, incontro, parcheggio, inizia,
            portare
        other: vorrei, mi piacerebbe, perché, perche, in ritardo, più tardi, un po, persone, tre, quattro, tutti, con
            piacere, che, io, noi, mio, mia, miei, i, il, la, al, alla, di, là, lì, ci, mi, dispiace, scusate, scusa,
            purtroppo, grazie, tante, mille, anche, due, in, quel, giorno, sto, sono, devo, quella, sera, domani, oggi
    """,
    "de": """
        yes: ja, jawohl, gerne, gern, klar, natürlich, sicher, ok, okay
        no: nein, nee, natürlich nicht
        not: nicht, kein, keine, leider nicht
        but: aber
        come: komme, kommen, ich bin dabei, wir sind dabei, bin da, sind da
        be: werde da sein, werde kommen
        can: kann, können
        go: kommen
        busy: arbeite, arbeiten, krank, keine zeit
        maybe: vielleicht, weiß nicht, weiss nicht, mal sehen, bin nicht sicher
        if: wenn
        with: zu zweit, zu dritt, mit
        kin: zu zweit, zu dritt, mann, frau, kindern, kinder, tochter, sohn, mutter
        where: wo, wann, um wie viel uhr, wie viel uhr
        asks: wer, wie, was, gibt es
        about: ist, das, findet, statt, treffen, parkplätze, parkplatz
        other: weil, später, etwas, personen, dritt, ich, wir, meinem, meiner, meinen, leider, danke, vielen, dank,
            da, dabei, auch, zu, zweit, am, an, dem, tag, muss, bin, es, sehr, bitte, entschuldigung, tut, mir, leid
    """,
    "nl": """
        yes: ja, graag, natuurlijk, zeker, jazeker, ok, oké
        no: nee
        not: niet, geen
        but: maar
        come: kom, komen, ik ben erbij
        can: kan, kunnen
        go: komen
        busy: werk, ziek, geen tijd, werken
        maybe: misschien, weet niet, weet het niet
        if: als
        with: met
        kin: man, vrouw, kinderen, dochter, zoon
        where: waar, hoe laat, wanneer
        asks: wie, hoe, wat
        about: is, het, dat, bijeenkomst, parkeren
        other: want, omdat, later, iets, personen, ik, wij, we, mijn, helaas, dank, je, bedankt, er, moet, ben, ook,
            sorry, dan
    """,
    "tr": """
        yes: evet, tabii, tabi, tabii ki, tamam, olur, elbette, tabiki, kesinlikle
        no: hayır, hayir, yok
        not: değil, degil
        but: ama, fakat, ancak
        come: gelebilirim, gelebiliriz, geliyorum, geleceğim, gelecegim, gelirim, geliyoruz, geleceğiz, gelecegiz,
            geliriz, oradayım, gelicem, gelcem, katılacağım, katilacagim
        be: olacağım, olacagim, olacağız
        stay: katılamıyorum, gelmek istemiyorum, gelemicez, gelemem, gelmiyorum, gelmeyeceğim, gelmeyecegim,
            gelemeyeceğim, gelemeyecegim, gelemiyorum, gelemeyiz, gelmem, katılamam, katilamam, katılamayacağım,
            olmayacağım, gelemicem, gelmicem, olmaz
        busy: çalışmam lazım, calismam lazim, çalışmam gerek, işteyim, isteyim, şehir dışındayım, müsait değilim,
            musait degilim, çalışıyorum, calisiyorum, hastayım, hastayim, işim var, isim var, meşgulüm, mesgulum
        maybe: belki, bilmiyorum, sanmıyorum, sanmiyorum, emin değilim, emin degilim, bakarız, galiba
        if: eğer, eger
        with: iki kişi, iki kisi, üç kişi, ile, birlikte, beraber, kocamla, eşimle, esimle, karımla, çocuklarımla,
            cocuklarimla, çocuklarla, annemle, kardeşimle, arkadaşımla, kızımla, oğlumla, ailemle
        kin: iki kişi, iki kisi, üç kişi, kocam, eşim, esim, çocuklar, annem
        where: nerede, nerde, saat kaçta, saat kacta, kaçta, kacta, ne zaman, nereye
        asks: ne, ne kadar, nasıl, mi, mı, mu, mü, miyim, kim, kaç
        about: adres, adresi, sürer, surer, lira, gelinir, sürüyor, sürecek, nedir, toplantı, toplanti, var, otopark,
            saat, gelebilir
        other: gelmek isterdim, isterdim, gelmek istiyorum ama, çünkü, cunku, geç, gec, biraz, sonra, kişiyiz, üç,
            ben, biz, orada, oraya, üzgünüm, uzgunum, maalesef, teşekkürler, tesekkurler, teşekkür, tesekkur, ederim,
            çok, cok, de, da, o, gün, gun, bu, sefer, lütfen, lutfen, memnuniyetle, iki, kişi, kisi, özür, dilerim,
            yarın, bugün
    """,
    "lt": """
        yes: tikrai, taip, žinoma, gerai, mielai, būtinai
        no: ne
        not: ne
        but: bet, tačiau
        come: atvyksiu, ateisim visi, ateisiu, ateisim, ateisime, dalyvausiu, ateinu
        be: būsiu, busiu, būsime
        stay: neatvyksiu, nedalyvausime, nebūsime, negalėsim, neateisiu, neateisime, negaliu, negalim, negalime,
            negalėsiu, negalesiu, nebūsiu, nebusiu, negalėsime, nedalyvausiu
        can: galiu, galėsiu, galesiu, galim, galime
        go: ateiti, būti, dalyvauti, atvykti
        busy: turiu dirbti, išvykstu, dirbsiu, esu darbe, esu užsiėmęs, dirbu, sergu, darbe, užsiėmęs, užsiėmusi,
            uzsiemes
        maybe: gal, galbūt, galbut, nežinau, nezinau, nesu tikras, nesu tikra, turbūt
        if: jei, jeigu, ar
        with: dviese, trise, su
        kin: dviese, trise, vyru, žmona, vaikais, vaiku, mama, sese, draugu, drauge, šeima
        where: kur, kelintą valandą, kelinta valanda, kelintą, kada
        asks: koks, kokia, ar, kas, kiek, kaip
        about: kainuoja, trunka, adresas, tai, yra, bus, susitikimas, valandą, parkavimas, vyks
        other: norėčiau, nes, vėliau, veliau, truputį, trise, dviese, žmonės, aš, as, mes, man, deja, atsiprašau,
            atsiprasau, ačiū, aciu, labai, ten, tą, dieną, savo, prašau, ir, į, susitikimą, gaila, rytoj
    """,
    "hu": """
        yes: biztosan, mindenképp, igen, persze, rendben, szívesen, jó, ok, természetesen
        no: nem
        not: nem, ne, sem
        but: de, viszont
        come: jövök, jovok, megyek, jövünk, jovunk, megyünk, megyunk, elmegyek, eljövök, eljovok, elmegyünk, eljövünk
        be: leszek, leszünk
        can: tudunk, tudok
        go: menni, jönni, jonni, eljönni, eljonni, elmenni, részt venni
        busy: dolgoznom kell, nem érek rá, nem erek ra, nem érünk rá, elutazom, dolgozom, beteg, elfoglalt, dolgozni
        maybe: talán, talan, nem tudom, nem hiszem, lehet, nem vagyok biztos, valószínűleg
        if: ha
        with: ketten, hárman, négyen, férjemmel, ferjemmel, feleségemmel, felesegemmel, gyerekekkel, gyerekeimmel,
            anyámmal, lányommal, fiammal, barátnőmmel, családommal, együtt
        kin: ketten, hárman, négyen, férjem, feleségem, gyerekek
        where: hol, hány órakor, hany orakor, hánykor, mikor, hova
        asks: mi a, mi, mennyibe, meddig, ki, hogyan, mennyi, van-e
        about: kerül, tart, cím, lesz, van, találkozó, talalkozo, parkoló, mehetek, jöhetek, kezdődik
        other: mennék, szerettem volna, szeretnék, mert, később, kesobb, kicsit, fő, ketten, hárman, négyen, én, en,
            mi, a, az, ott, oda, sajnos, sajnálom, sajnalom, köszönöm, koszonom, szépen, nagyon, vagyok, el, is,
            akkor, kérem, elnézést, bocsánat, aznap, holnap, ma
    """,
    "cs": """
        yes: ano, jasně, jasne, určitě, urcite, rád, ráda, dobře, samozřejmě, jo, ok
        no: ne
        not: ne
        but: ale, ovšem
        come: počítejte se mnou, počítejte s námi, přijdu, prijdu, přijdeme, prijdeme, dorazím, dorazim, zúčastním
        be: budu, budeme
        stay: nestihnu, nepřijdem, nejde to, nevyjde, nepřijdu, neprijdu, nepřijdeme, nemůžu, nemuzu, nemohu, nebudu,
            nemůžeme, nemuzeme, nedorazím, nestíhám, nezúčastním
        can: můžu, muzu, mohu, můžeme, moci, moct
        go: přijít, prijit, dorazit, být, zúčastnit
        busy: mám práci, mám směnu, jsem v práci, odjíždím, pracuji, pracuju, nemocná, nemocný, nemocna, nemocny, v
            práci, nemám čas
        maybe: možná, mozna, nevím, nevim, asi, nejsem si jistý, nejsem si jistá, uvidím, snad
        if: jestli, pokud, když
        with: ve dvou, ve třech, oba, s, se
        kin: ve dvou, ve třech, oba, manželem, manželkou, dětmi, detmi, dítětem, mámou, sestrou, bratrem, dcerou,
            synem, kamarádkou, přítelem, rodinou
        where: kde, v kolik, v kolik hodin, kdy, kam, jaká je adresa
        asks: jaká, jaký, jak dlouho, kdo, jak, kolik, je tam
        about: stojí, trvá, to, je, bude, setkání, setkani, schůzka, schuzka, parkování, hodin, adresa, začíná
        other: chtěl bych, chtěla bych, protože, protoze, později, pozdeji, trochu, osoby, ve dvou, dva, tři, já, ja,
            my, tam, bohužel, bohuzel, omlouvám, se, promiňte, děkuji, dekuji, děkuju, díky, moc, si, na, mi, líto,
            lito, je, jsem, ten, den, taky, také, prosím, mým, svým, zítra, a
    """,
    "sk": """
        yes: áno, ano, jasné, určite, rád, rada, dobre, samozrejme, hej, ok
        no: nie
        not: nie
        but: ale, avšak
        come: počítajte so mnou, prídem, pridem, prídeme, zúčastním
        be: budem, budeme
        stay: nestihnem, nedá sa, neprídem, nepridem, neprídeme, nemôžem, nemozem, nebudem, nemôžeme, nestíham,
            nezúčastním
        can: môžem, mozem, môžeme, môcť
        go: prísť, prist, byť, zúčastniť
        busy: mám prácu, mám smenu, som v práci, pracujem, chorá, chorý, chora, chory, v práci, nemám čas
        maybe: možno, mozno, neviem, asi, nie som si istý, nie som si istá, uvidím
        if: či, ak, keď
        with: obaja, dvaja, traja, s, so
        kin: obaja, dvaja, traja, manželom, manželkou, deťmi, detmi, dieťaťom, mamou, sestrou, bratom, dcérou, synom,
            kamarátkou, rodinou
        where: kde, o koľkej, o kolkej, kedy, kam
        asks: aká, aký, koľko, kto, ako
        about: stojí, trvá, to, je, bude, stretnutie, parkovanie, adresa
        other: chcel by som, chcela by som, lebo, pretože, neskôr, neskor, trochu, osoby, dvaja, traja, ja, my, tam,
            bohužiaľ, bohuzial, žiaľ, prepáčte, prepacte, ďakujem, dakujem, pekne, veľmi, sa, si, mi, ľúto, je, som,
            ten, deň, tiež, prosím, mojím, svojím, zajtra
    """,
    "sq": """
        yes: po, sigurisht, patjetër, patjeter, mirë
        no: jo
        not: nuk, s, jo
        but: por, mirëpo
        come: vij, vijmë, vijme, jam aty
        be: do të jem, do të jemi, do jem
        stay: nuk mundem, s mundem, s mund, nuk mund
        can: mund, mundem, mundemi
        busy: punoj, sëmurë, semure, i zënë, e zënë, në punë
        maybe: ndoshta, nuk e di, s e di, nuk jam i sigurt, nuk jam e sigurt, besoj
        if: nëse, po qe se
        with: me
        kin: burrin, gruan, fëmijët, femijet, motrën, vëllain, nënën, bashkëshortin, familjen
        where: ku, në çfarë ore, ne cfare ore, në ç'orë, kur, sa ora
        asks: kush, si, sa, çfarë
        about: është, eshte, takimi, mbledhja, do, parkim, adresa, bëhet
        other: sepse, më vonë, me vone, pak, persona, veta, unë, une, ne, do, të, te, aty, faleminderit, shumë, shume,
            më, me vjen keq, vjen, keq, fatkeqësisht, dot, jam, i, e, edhe, nesër, sot, tim, time, mi, mia
    """,
    "bg": """
        yes: разбира се че, да, разбира се, добре, с удоволствие, разбирасе
        no: не
        not: не, няма, няма да
        but: но, обаче
        come: ще дойда, ще дойдем, идвам, идваме, ще присъствам
        be: ще бъда, ще бъдем, ще съм
        can: мога, можем, ще мога, ще можем, успея
        go: да дойда, да дойдем, да бъда, да присъствам, дойда
        busy: трябва да работя, имам работа, зает съм, заета съм, пътувам, работя, на работа, болна, болен, зает,
            заета
        maybe: може би, може, не знам, май, вероятно, не съм сигурен, не съм сигурна
        if: ако, дали
        with: двама, двамата, трима, с, със
        kin: двама, двамата, трима, мъжа, жена, децата, детето, майка, сестра, брат, син, дъщеря, приятелка, съпруга,
            семейството
        where: къде, в колко часа, колко часа, кога, от колко часа
        asks: какъв, каква, кой, как, колко, ли, има
        about: адресът, струва, продължава, е, това, ще е, среща, срещата, паркинг, адрес, бъде, събранието
        other: искам, бих искал, бих искала, защото, по късно, малко, души, двама, трима, че, аз, ние, там, съжалявам,
            извинете, за, жалост, благодаря, много, ми, си, моите, съм, и, на, срещата, тогава, моля, също, утре, днес
    """,
    "bg-latn": """
        yes: da, dobre, razbira se
        no: ne
        not: ne, nqma, niama, nyama
        but: no
        come: shte doida, shte doyda, shte dojda, shte doidem, idvam
        be: shte bada
        can: moga, moje
        go: da doida, da doyda, da dojda
        busy: na rabota, bolna, bolen
        maybe: moje bi, mozhe bi, ne znam, mai
        where: kude, kade, koga, kolko chasa
        about: e, sreshtata
        other: az, sajalqvam, blagodarya, blagodaria, mnogo, za, jalost
    """,
    "fa": """
        yes: بله, آره, حتما, باشه, چشم, اره, البته
        no: نه, خیر, نخیر
        not: نه
        but: ولی, اما, لیکن
        come: می‌آیم, می آیم, میام, می‌آییم, می آییم, میایم, خواهم آمد, خواهیم آمد, میآیم, شرکت می‌کنم, شرکت میکنم,
            حضور دارم
        stay: نخواهیم آمد, نمی‌آیم, نمی آیم, نمیام, نمی‌توانم, نمی توانم, نمیتونم, نمی‌تونم, نمی‌آییم, نخواهم آمد,
            نمی‌توانیم, نمیتوانم
        can: می‌توانم, می توانم, میتونم, می‌تونم, می‌توانیم, میتوانم
        go: بیایم, بیام, بیاییم, شرکت کنم
        busy: مریض, مریضم, بیمارم, بیمار, سر کار, کار دارم, گرفتارم, مشغول
        maybe: شاید, نمی‌دانم, نمی دانم, نمیدونم, نمی‌دونم, مطمئن نیستم, احتمالا
        if: اگر, اگه
        with: با, همراه
        kin: شوهرم, همسرم, بچه‌هایم, بچه ها, بچه‌ها, بچه هام, زنم, دخترم, پسرم, مادرم, خواهرم, خانواده
        where: کجاست, کجا, ساعت چند, چه ساعتی, چند, کی, چه روزی
        asks: چقدر, آیا, چطور
        about: طول میکشد, طول می‌کشد, آدرس, است, هست, جلسه, پارکینگ, میشه, ساعت, برگزار
        other: دوست داشتم, میخواستم, چون, دیرتر, کمی, نفر, من, ما, متاسفانه, متأسفانه, ببخشید, ممنون, متشکرم, مرسی,
            هستم, هم, آنجا, اونجا, خیلی, لطفا, را, رو, به, خودم, حتما
    """,
    "fa-latn": """
        yes: bale, baleh, are, hatman, bashe
        no: na, kheyr, nakheyr
        but: vali, ama
        come: miam, miyam, miayam, mi ayam
        stay: nemitoonam, nemitunam, nemitonam, nemiam, nemiyam, nemitavanam
        can: mitoonam, mitunam
        go: biam, biyam
        maybe: shayad, nemidoonam, nemidunam
        with: ba
        kin: shoharam, bacheha
        where: kojast, koja, che saati, saat chand
        other: man, ma, motasefane, mamnoon, mersi, hastam, mariz
    """,
    "ku": """
        yes: erê, ere, belê, bele, baş e
        no: na, no, nexêr
        not: ne, na
        but: lê, le, lê belê
        come: têm, tem, tên, werim, werin, ez ê werim, em ê werin
        stay: nayêm, nayem, nikarim, nikarin, nayên
        can: dikarim, dikarin
        busy: nexweş, nexwes, dixebitim, mijûl
        maybe: belkî, belki, dibe, nizanim, dibe ku
        if: eger
        with: bi, re
        where: li ku, li ku derê, kengî, kengi, saet çend, seet çend
        asks: kî, çawa, çi
        about: ye, e, civîn, dibe
        other: ez, em, ê, im, in, spas, gelek, bibore, mixabin, min, wir
    """,
    "ti": """
        yes: እወ, ሕራይ
        no: ኣይፋል, ኣይፋልን, ኣይኮነን
        but: ግን
        come: ክመጽእ እየ, ክንመጽእ ኢና
        stay: ኣይመጽእን, ኣይንመጽእን, ክመጽእ ኣይክእልን, ኣይክእልን
        busy: ሓሚመ
        maybe: ምናልባት, ኣይፈልጥን
        where: ኣበይ, መዓስ, ሰዓት ክንደይ
        about: እዩ, ኣኼባ
        other: ኣነ, ንሕና, እየ, ኢና, የቐንየለይ, የቕንየለይ, ይቕሬታ
    """,
    "tl": """
        yes: oo, opo, sige, syempre, siyempre, oho, oo naman
        no: hindi, di, ayaw, ayoko
        not: hindi, di, wag, huwag, wala
        but: pero, kaso, kaya lang, ngunit
        come: pupunta, dadalo, darating, makakapunta, makakadalo, makakarating, sasama
        can: pwede, puwede, kaya
        go: pumunta, dumalo, makapunta
        busy: may pasok, pasok, nasa trabaho, may lakad, abala, trabaho, may trabaho, may sakit, sakit, busy
        maybe: siguro, baka, hindi ko alam, di ko alam, hindi ako sigurado, ewan
        if: kung
        with: kaming dalawa, dalawa, kasama
        kin: kaming dalawa, dalawa, asawa, anak, nanay, kapatid, pamilya, kaibigan
        where: saan, anong oras, kailan, nasaan
        asks: gaganapin, ano, sino, paano, magkano, ba
        about: gaganapin, address, ang, meeting, parking, pulong, yan, yun, iyon, pwede ba, isama, mga, oras
        other: kasi, dahil, mamaya, medyo, late, tao, ako, kami, tayo, po, ho, ng, sa, ko, ang, na, pa, naman,
            salamat, pasensya, pasensiya, sorry, pasensya na, namin, mga, may, din, rin, diyan, doon, nga, eh, bukas
    """,
    "cy": """
        yes: ie, ydw, iawn, wrth gwrs, ydyn, byddaf, gwnaf, do
        no: na, nac ydw, nage, dim diolch, na fydda, nac ydyn
        not: ddim, methu, dim
        but: ond
        come: dod, ddof, dof, wela i chi
        be: bydda i, byddaf i, byddwn ni, byddwn
        stay: yn methu
        can: galla, gallaf, gallwn
        go: fyddwn, ddod, alla, allaf, allwn, fydda, fyddaf, gallu
        busy: brysur, ar wyliau, gweithio, sâl, sal, dost
        maybe: efallai, ddim yn gwybod, ella, ddim yn siŵr, ddim yn siwr
        if: os
        with: gyda, efo
        kin: gŵr, gwr, plant, gwraig, mam, chwaer, teulu
        where: ble, faint o'r gloch, pryd, lle mae, ymhle
        asks: beth yw, faint, pwy, sut, beth, ga i, oes
        about: cyfeiriad, gostio, n, para, mae, mae'r, e, o, r, cyfarfod, parcio, cychwyn, dechrau, yn
        other: dw, dwi, rydw, rwy, i, n, yn, ni, yno, sori, diolch, fawr, r, y, fe, mi, fy, am, drwg, gen, hefyd, yna,
            anffodus, y gŵr, sorri, plîs, wedyn, nos
    """,
    "zh": """
        yes: 会的, 會的, 肯定, 好的, 好, 可以, 是的, 是, 行, 没问题, 當然, 当然, 一定, 要来
        no: 不, 不行, 不去, 不来, 不來, 不了, 不可以, 没空, 沒空, 不用
        not: 不, 没, 沒
        but: 但是, 但, 可是, 不过
        come: 会来, 會來, 会去, 會去, 来, 來, 参加, 參加, 会到, 一起来, 会参加
        stay: 不能来, 不能來, 来不了, 來不了, 不来了, 不來了, 去不了, 不能去, 不会来, 不會來, 不去了, 不能参加,
            不会去, 不参加, 没法来, 没时间
        can: 可以来, 可以去, 能来, 能去
        busy: 要上班, 上班, 生病了, 生病, 加班, 工作, 病了, 有事
        maybe: 可能, 也许, 不知道, 不确定, 不確定, 能不能, 看情况, 或许, 应该
        if: 如果
        with: 全家, 三个, 一起来, 和, 跟, 带, 帶
        kin: 全家, 三个, 一起来, 丈夫, 老公, 老婆, 妻子, 孩子, 朋友, 妈妈, 家人, 先生, 太太
        where: 在哪里, 在哪儿, 在哪, 哪里, 哪儿, 几点, 幾點, 什么时候, 什麼時候, 何时, 地址
        asks: 多长时间, 多久, 要钱吗, 什么, 吗, 嗎, 可以带, 谁, 怎么, 多少, 有没有, 呢
        about: 地址, 开会, 開會, 会议, 地方, 在, 停车场, 停车, 有, 是, 开始
        other: 晚一点, 晚点, 个人, 三个, 都, 全家, 我们, 我們, 我, 会, 會, 去, 了, 对不起, 對不起, 抱歉, 谢谢, 謝謝,
            的, 那天, 到, 一起, 也, 很, 那, 时候, 明天, 今天, 因为, 要, 吧, 啊
    """,
}
