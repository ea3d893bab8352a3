"""Opt-outs in other languages: the words of which they are made, by the part they play.

Rules
- A text is an opt-out in a language when every one of its words is known there and their parts add up to one: an order
  to end (alone or with our texting), a "no" to our texting, "off" with me or my number, "wrong" with number, "leave"
  with me; or when it says that they never asked for this.
- Order does not matter, case and accents neither (see `spelling.fold`). A word ending in * stands for all that begin
  so.
"""

from functools import lru_cache

from flows.words.spelling import REMEMBERED_WORDS, fold

MAX_CHARACTERS = 120
MAX_WORDS = 14

# language: stop | not | texting and texts | me | remove | number | wrong | leave alone | enough by itself | other words
_LANGUAGES = {
    "pl": """
          stop, przesta*, zaprzesta*, skoncz*, zatrzym*, wstrzym*
        | nie, zadnych, bez
        | pis*, wysyl*, przysyl*, dzwon*, kontakt*, sms*, esemes*, wiadomosc*, smsow, tekst*, wiadomosci, nekac,
          nekaj*, spam*, powiadomie*, otrzymyw*, dostawac
        | mnie, mi, moj, mojego, mojej, nam, nas
        | usun*, wypis*, wykresl*, skasuj*, skresl*, rezygn*, zrezygn*
        | numer*, nr, telefon*
        | zly, zla, pomyl*, niewlasciwy, nieprawidlowy, bledny
        | zostaw*, odczep*, spokoj*, odwal*
        | rezygnuj*, wypisuj*, pomylka, spierdal*, spadaj*, koniec, odwal*, anuluj
        | prosze, juz, wiecej, do, na, ten, tego, te, tych, z, ze, listy, osoba, osobe, to, sie, swiety, chce, zycze,
          sobie, od, was, dziekuje, bardzo, natychmiast, w, dajcie, daj, pan*, mam, dosc, zainteresowan*, jestem,
          tymi, tej, bazy, i
    """,
    "ro": """
          stop, opriti, opreste*, incetati, inceteaza, terminati, gata
        | nu, fara, niciun
        | scri*, trimite*, trimit*, mesaj*, sms*, contacta*, suna*, deranj*, text*, spam, primesc, primi
        | ma, mi, imi, ne, mine, meu, mea, noi
        | scoate*, sterge*, elimina*, dezabon*, retrag*, radia*
        | numar*, telefon*
        | gresit*, gresi*
        | lasati, lasa, pace
        | dezabon*, gata
        | voi, va, rog, te, sa, mai, de, la, pe, din, lista, cu, imediat, vreau, doresc, acest, aceste, acestui, ati,
          ai, este, e, in, multumesc, persoana, azi, si, asta, cer, alte, mele
    """,
    "ur": """
          stop, band, bandh, bas, roko, ruko, rokein, khatam
        | mat, na, nahi, nahin, nai, nhi, mt
        | message*, msg*, sms, text*, bhej*, bhaij*, karo, likh*, rabta, call*, tang, pareshan, spam, paigham*,
          chahiye, chahie
        | mujhe, mujhay, muje, mjhe, mera, meray, mere, hume, hamein, humko
        | hata*, nikal*, delete, remove, mita*, kaat*, kat
        | number, nambar, no, naam
        | ghalat, galat, galt, rong, wrong
        | chor*, choro, akela
        | band kro
        | kar*, kr*, kro, do, dein, den, dijiye, please, plz, pls, aur, ab, abhi, ko, se, ye, yeh, is, per, pe, par,
          hai, h, hain, list, apni, apna, apnay, aap, ap, bhai, sahib,
          ji, janab, dena, dobara, mein, main, apki, apke, meherbani,
          maherbani, bara, koi, wala, ne, mehrbani, fauran
    """,
    "اردو": """
          بند, روک, روکو, روکیں, رکو, ختم, بس, اسٹاپ
        | مت, نہ, نہیں, نا
        | میسج*, پیغام*, ایس, ایم, ٹیکسٹ*, بھیج*, لکھ*, رابطہ, تنگ, پریشان, کال*, چاہ*, پیغامات
        | مجھے, میرا, میرے, ہمیں, مجھ
        | ہٹا*, نکال*, حذف, ڈیلیٹ, مٹا*, خارج
        | نمبر, فون, نام
        | غلط, رانگ
        | چھوڑ*, اکیلا
        | ان سبسکرائب
        | کرو, کریں, کر, دو, دیں, کردو, کردیں, براہ, کرم, مہربانی, پلیز, اور, اب, ابھی, کو, سے, یہ, اس, پر, ہے, لسٹ,
          فہرست, آپ, دوبارہ, مزید, کرنا, کریے, دیجیے, کیجیے, کے, کوئی, فرما*, ایسے, جناب, کرے, برائے
    """,
    "hi": """
          बंद, बन्द, रोक*, रुक*, स्टॉप, बस
        | मत, न, ना, नहीं
        | मैसेज*, मेसेज*, संदेश*, सन्देश*, एसएमएस, भेज*, लिख*, संपर्क, सम्पर्क, कॉल, परेशान, तंग, चाहिए, चाहिये,
          टेक्स्ट
        | मुझे, मेरा, मेरे, हमें, मुझको
        | हटा*, निकाल*, डिलीट, मिटा*
        | नंबर, नम्बर, फोन, नाम
        | गलत, ग़लत, रॉन्ग
        | छोड़*, अकेला
        | बंद करो
        | करो, करें, कर, दो, दें, दीजिए, कीजिए, कृपया, प्लीज, और, अब, को, से, ये, यह, इस, पर, है, लिस्ट, आप, करना,
          दोबारा, सूची, जी, अभी
    """,
    "pa": """
          ਬੰਦ, ਰੋਕ*, ਰੁਕ*, ਬਸ, ਸਟਾਪ
        | ਨਾ, ਨਹੀਂ, ਨਾਂ, ਮਤ
        | ਮੈਸੇਜ*, ਸੁਨੇਹ*, ਮੈਸਜ*, ਸੰਦੇਸ਼*, ਐਸਐਮਐਸ, ਭੇਜ*, ਘੱਲ*, ਲਿਖ*, ਸੰਪਰਕ, ਤੰਗ, ਪਰੇਸ਼ਾਨ, ਚਾਹੀਦੇ, ਟੈਕਸਟ, ਫੋਨ
        | ਮੈਨੂੰ, ਮੇਰਾ, ਮੇਰੇ, ਸਾਨੂੰ
        | ਹਟਾ*, ਕੱਢ*, ਮਿਟਾ*, ਡਿਲੀਟ
        | ਨੰਬਰ, ਨਾਂ, ਨਾਮ
        | ਗਲਤ, ਗ਼ਲਤ
        | ਛੱਡ*, ਇਕੱਲਾ
        | ਬੰਦ ਕਰੋ
        | ਕਰੋ, ਕਰ, ਦਿਓ, ਦੇਵੋ, ਕਿਰਪਾ, ਕਰਕੇ, ਹੋਰ, ਹੁਣ, ਨੂੰ, ਤੋਂ, ਇਹ, ਇਸ, ਤੇ, ਹੈ, ਲਿਸਟ, ਜੀ, ਕਰਨਾ, ਕਰਨੇ, ਦੁਬਾਰਾ, ਸੂਚੀ
    """,
    "pa-latn": """
          band, bas, roko, ruko
        | na, nahi, nahin, naa
        | message*, msg*, sms, text*, bhej*, ghal*, likh*, tang, pareshan, call*, chahide, spam
        | menu, mainu, mennu, mera, mere, sanu
        | hata*, kadh*, kat*, delete, mita*
        | number, naam
        | galat, galt
        | chad*, kalla
        | band karo
        | karo, kar, kro, do, deo, deyo, please, plz, pls, hor, hun, nu, to, ton, eh, is, te, hai, aa, list, ji, tusi,
          veer, kirpa, karke, dubara
    """,
    "bn": """
          বন্ধ, থাম*, স্টপ
        | না, নয়, নেই
        | মেসেজ*, ম্যাসেজ*, বার্তা*, এসএমএস*, টেক্সট*, পাঠা*, পাঠি*, লিখ*, যোগাযোগ, দিবেন, দেবেন, দিও, দিয়েন, বিরক্ত,
          কল*, চাই, করবেন, করো, করিয়েন, খুদে
        | আমাকে, আমার, আমি, আমাদের, আমারে
        | মুছ*, বাদ, সরা*, সরি*, ডিলিট, কেটে, রিমুভ
        | নম্বর*, নাম্বার*, ফোন*, নাম
        | ভুল, রং, রঙ
        | ছাড়*, একা
        | বন্ধ করুন
        | করুন, কর, করে, দিন, দাও, দয়া, অনুগ্রহ, প্লিজ, আর, এখন, কে, থেকে, এই, এটা, তালিকা, লিস্ট, কোনো, কোন, ভাই,
          আপনি, আপনারা, হয়, দিয়ে, এ, এখনই, হবে, ফেলুন
    """,
    "bn-latn": """
          bondho, bandho, bondo, thamo, thamen, thaman
        | na, nai, nay
        | message*, msg*, sms, text*, patha*, path*, likh*, diben, dien, dio, dben, diyen, birokto, call*, chai
        | amake, amay, amar, ami, amare, amader
        | muche, bad, shoran, delete, kete
        | number*, nambar*, phone
        | vul, bhul, rong, wrong
        | chere, eka
        | bondho koren
        | korun, koro, koren, kore, korben, din, dao, doya, please, plz, pls, r, ar, aar, ei, eta, list, theke, vai,
          bhai, apni, apnara, ekhon, hobe, konon, kono
    """,
    "ar": """
          توقف*, اوقف*, كف*, قف, وقف*, الغ*, ايقاف, بس, كفى, ستوب, يكفي
        | لا, ما, ليس, بدون, عدم
        | رسائل*, رساله*, رسالة, الرسائل, ترسل*, تراسل*, ارسال*, مراسل*, تتصل*, الاتصال, اتصال, التواصل, ترسلوا, اريد,
          ابي, ازعاج*, تزعج*, تكتب*, الارسال, النصيه, النصية, الاشتراك, اشتراك*, تبعث*, ابغى, اشعارات
        | لي, رقمي, بي, الي, لنا, معي, عني, اليّ
        | احذف*, ازل*, ازيل*, امسح*, شيل*, اخرج*, حذف, ازالة
        | رقم*, رقمي, الرقم, هاتف*, اسم*
        | خطا, غلط, خاطئ, خاطئه, خاطىء, الخطا
        | اترك*, وشاني
        | ازيلوني, احذفوني, توقف
        | من, فضلك, فضلكم, رجاء, الرجاء, عن, هذه, هذا, بعد, الان, مره, اخرى, اي, القائمه, القائمة, قائمتكم, المزيد,
          على, الى, وشكرا, شكرا, في, مجددا, ابدا, لو, سمحت, سمحتم, هذي, هو, معاد, عاد, انت, تلقي, استلام
    """,
    "ar-latn": """
          kafi, kifaya, khalas, khalass, stop, waqif*, waqqif*, waqef*, waqfu*, wagif*, wa2if*, tawaqaf*,
          tawaqqaf*, awqif*, awqef*, yakfi, battal*, battil*, batel*, wa2af*, wa2fo*, inhi, inhu
        | la, ma, mish, mesh, msh, mu, bidun, bedoon, bala, bila, mabi, mabgha, mabaghi, mareed
        | rasail, rasaail, rasael, rasa2il, rasayel, rasayil, risala*, resala*, tursil*, tirsil*, tursel*,
          tersel*, trsl*, trsel*, ursil*, irsal*, ersal*, tib3at*, tab3at*, teb3at*, tb3t*, tiktib*, tektib*,
          taktub*, tittisil*, tetesel*, tattasil*, titasil*, ittisal*, itisal*, tawasul, sms, messag*, msgat,
          ureed, areed, uridu, urid, arid, abi, abgha, abghi, biddi, bedi, 3ayez, 3awez, 3ayza, 3awza, izaj,
          iz3aj, tuz3ij*, tez3ej*, tiz3ij*, turasil*, tukallim*, tkalim*
        | li, ili, lana, bi, ma3i, ma3y, anni, 3anni, ilayya, ilayi
        | imsah*, emsah*, imsa7*, emsa7*, ihdhif*, ihzif*, i7zif*, ehzef*, ahdhif*, ihthif*, a7dhif*, shil*,
          sheel*, azil*, azeel*, akhrij*, kharrij*, ilgh*, elgh*, algh*
        | raqmi, raqm, ra2mi, rakmi, raqami, ragmi, nimrti, nimreti, numrati, hatifi, telefoni, ismi, hatif,
          telefon
        | ghalat, ghalt, ghalta, khata, khata2, 3'alat
        | utruk*, itrik*, etrek*, otrok*, sib, sibni, sibuni, seebni, seebooni, da3ni, khallini, 7ilu, hilu
        | khalas, kifaya
        | min, mn, fadlak, fadlik, fadlek, fadlikum, fadlkum, minfadlak, minfadlik, law, lau, lo, samaht, samahti,
          samahtu, sama7t, marra, marah, mara, thania, thanya, thaniya, tanya, tania, tani, ukhra, okhra, ba3d,
          baad, baed, al, el, il, an, 3an, hadhihi, hathihi, hazihi, hathi, hadi, hay, hada, hadha, hatha, alan,
          alaan, al2an, dilwaqti, delwa2ti, aktar, akthar, ay, ayy, ana, shukran, shokran, fi, 3ala, ala, ila, ya,
          akhi, ukhti, kul, kull, abadan, rajaan, raja2an, arjuk*, arjook*, qaima, lista, list, qaimatikum,
          minkum, minkom, bikum, inta, enta, intu, antum, wa, w, da, di, baqa, ba2a, hal, nihaian, khalik, zahqt,
          ta3ibt, salam, assalamu, alaikum, marhaba
    """,
    "pt": """
          para, pare*, parar, parem, cessem, stop, chega, basta, deixe, deixem, deixa
        | nao, sem, nunca
        | mensage*, sms*, mande*, manda*, envi*, escrev*, contact*, contat*, incomod*, chatei*, perturb*, ligue*,
          texto*, receber, spam, chatear
        | me, mim, meu, minha, nos, remova me, tirem me, tire me
        | tire*, tira*, remov*, retir*, apag*, elimin*, delet*, cancel*, sair, sai, desinscrev*
        | numero, nome, telefone, telemovel
        | errado, engano, enganad*, enganou*
        | paz, largue*
        | cancelar, engano, sair, descadastrar
        | por, favor, de, da, do, a, o, as, os, mais, com, lista, quero, desejo, este, esta, estas, essas, isto, isso,
          se, foi, e, obrigad*, voces, ja, agora, imediatamente, em, eu, pessoa, no, na, vossa, sua, enganou, ao, te
    """,
    "es": """
          para, pare, paren, parad, deja*, deje*, stop, basta, alto, cese*, termine*
        | no, sin, nunca, ni
        | mensaje*, sms*, mand*, envi*, escrib*, contact*, molest*, llam*, texto*, textos, recibir, spam,
          notificaciones, texte*
        | me, mi, nos, conmigo, borrame, borreme, borrenme, eliminame, elimineme, eliminenme,
          quitame, quiteme, quitenme, sacame, saqueme, saquenme
        | quit*, borr*, elimin*, sac*, cancel*, desuscrib*, desapunt*, baja
        | numero, nombre, telefono, movil
        | equivocad*, equivoc*, incorrecto, erroneo
        | paz, tranquil*, dejame, dejenme, dejadme
        | baja, desuscribir, cancelar, basta, desuscribirme
        | por, favor, de, del, la, el, los, las, mas, con, lista, quiero, deseo, este, esta, estos, estas, eso, esto,
          se, te, es, gracias, ya, ahora, ustedes, su, tu, darme, den, dame, denme, dar, a, persona, en, que, nada,
          vuelvan, vuelva, vuelvas, ha, han, y, tiene, tienes, interesa
    """,
    "fr": """
          stop, arret*, stoppe*, cess*, suffit, fini
        | ne, n, pas, plus, aucun, jamais, sans
        | messag*, sms, texto*, envo*, ecri*, contact*, derang*, harcel*, appel*, recevoir, spam, textos, embet*,
          notifications
        | m, me, moi, mon, ma, nous, mes
        | retir*, enlev*, supprim*, effac*, desabonn*, desinscri*, ray*, ot*, resili*
        | numero, nom, telephone, portable
        | mauvais, faux, erreur, trompe*, tort
        | laiss*, tranquille, paix, foute*, fiche*
        | desabonner, desabonnez, desinscription, desabonnement, resiliation
        | s, il, vous, te, plait, svp, stp, de, d, des, du, la, le, les, vos, ces, ce, cet, cette, tout, tous, je, j,
          veux, souhaite, voudrais, merci, plus, a, avec, liste, votre, ca, c, est, en, personne, maintenant,
          immediatement, y, et, tes, donc, bonjour, desole*, pas, ai, etes
    """,
    "cy": """
          stop*, stopi*, peid*, paid, gorffen*, rhowch y gorau
        | dim, peidiwch, paid, peidio, ddim, na, byth
        | tecst*, thecst*, decst*, neges*, anfon*, danfon*, cysyllt*, chysyllt*, gysyllt*, sgwenn*, ysgrifenn*, gyrru,
          yrru, ffonio, boeni, poeni, mhoeni
        | fi, mi, ni, fy, i, imi, ata, ataf
        | tynn*, dile*, dynnu, datdanysgrifi*, dadanysgrifi*, canslo
        | rhif, ffon, enw, mhif
        | anghywir, anghywyr
        | llonydd, lonydd, gadewch, gad, gadael
        | datdanysgrifio, stopiwch, stopia
        | a, ag, at, o, oddi, ar, y, yr, rhestr, os, gwelwch, yn, dda, plis, mwy, eto, rhagor, eisiau, isio, dwi,
          rydw, wedi, hyn, hwn, ma, chi, cael, derbyn, diolch, ch, eich, hon, am, nawr, rwan, rwy, n, moyn
    """,
    "so": """
          jooji*, joogso, jooja, stop, ka joog
        | ha, ma, ima, haba, maya
        | fariin*, farriin*, fariim*, farriim*, qoraal*, text*, sms, dir*, soo, qor*, wic*, la xiriir*, xiriir*,
          message*, soodir*
        | ii, i, igu, iga, ila, iigu, aniga, kayga, lambarkayga, numberkayga, na
        | saar*, tir*, masax*, ka saar, bixi*
        | lambar*, number*, nambar*, telefoon*
        | khaldan, khalad, qaldan, qalad
        | daa, daaya, tag, dhaaf*
        | jooji, joogso
        | fadlan, dambe, mar, kale, waa, aad, liiska, ka, oo, kan, tan, dirista, dirto, rabo, doonayo, hadda, adigu,
          mahadsanid, intaas, inaad, in, u, u dirto, waxaan, doonayaa, badan
    """,
    "tr": """
          dur, durun, durdur*, stop, yeter, kes*, birak*, son
        | istemiyor*, yok, degil, hayir, atma*, gonderme*, yazma*, yollama*, arama*, etme*
        | mesaj*, sms*, atma*, gonderme*, yazma*, yollama*, arama*, rahatsiz, gonderimi, atmayi, mesajlari, etme*,
          spam
        | bana, beni, benim, numarami, bize, numaram
        | cikar*, sil*, cik, iptal, kaldir*
        | numara*, telefon*, ismimi
        | yanlis
        | rahat, birak*
        | iptal, ret, dur, abonelikten, istemiyorum
        | lutfen, artik, bir, daha, listeden, listenizden, bu, degil, su, kisi, ve, almak, yeter, hemen, mesaji,
          ediyorum, istiyorum, aboneligi, tesekkurler, sizden, ki, de
    """,
    "de": """
          stop*, hor*, aufhor*, schluss, genug, unterlass*
        | nicht, keine*, kein, nie, niemals
        | nachricht*, sms*, schreib*, schick*, send*, text*, kontaktier*, belastig*, anruf*, ruf*, erhalten, bekommen,
          spam
        | mir, mich, uns, meine, meiner, meinen
        | losch*, entfern*, nehm*, streich*, abmeld*, abbestell*, austrag*
        | nummer*, telefonnummer, handynummer, namen
        | falsche*, falsch, verwahlt
        | lass*, ruhe
        | abmelden, abbestellen
        | bitte, auf, zu, mit, den, der, die, das, diese*, mehr, sie, ihr, ich, will, mochte, von, aus, ihrer, eurer,
          liste, damit, in, weitere*, danke, an, person, haben, hier, verdammt, sofort
    """,
    "it": """
          basta, smett*, ferma*, stop, finite*
        | non, senza, nessun, mai
        | messagg*, sms, scriv*, mand*, invi*, contatt*, disturb*, chiam*, ricevere, spam
        | mi, me, ci, lasciatemi, lasciami, mio, mia, il mio, scrivermi,
          cancellatemi, cancellami, rimuovetemi, rimuovimi, toglietemi, toglimi, eliminatemi
        | cancell*, toglie*, rimuov*, elimin*, disiscriv*
        | numero, nome, telefono
        | sbagliat*, errato, sbaglia*
        | lascia*, lasciatemi, lasciami, pace, stare
        | basta, disiscrivimi
        | per, favore, di, a, da, dalla, dal, la, il, i, le, lista, vostra, piu, voglio, questi, questo, con, grazie,
          avete, e, ha, hai, in, vi, prego, subito, altri, persona, e
    """,
    "nl": """
          stop*, hou*, ophouden
        | geen, niet, nooit
        | bericht*, sms*, stuur*, sturen, schrijf*, contact*, bel*, app*, lastig, ontvangen, spam
        | me, mij, mijn, ons
        | verwijder*, haal*, schrap*, uitschrijv*, afmeld*
        | nummer, telefoonnummer, naam
        | verkeerd*, fout*
        | laat, rust
        | afmelden, uitschrijven
        | aub, alsjeblieft, alstublieft, op, met, meer, van, de, het, lijst, ik, wil, deze, dit, te, naar, u, jullie,
          bedankt, in, nu, uw, persoon, valt, vallen
    """,
    "uk": """
          стоп, припин*, перестан*, досить, зупин*, годі
        | не, без, жодних
        | пиш*, писати, повідомлен*, смс, надсила*, присила*, дзвон*, турбу*, шл*, спам, отримувати
        | мені, мене, мій, мого, нам
        | видал*, відпис*, прибер*, викресл*
        | номер*, телефон*
        | неправильн*, помил*, тои, той
        | залиш*, спокої*
        | відписатися, відпишіть
        | будь, ласка, прошу, більше, зі, з, списку, хочу, ці, це, вашого, дякую, від, вас, у, в, цей, на, вже, ви,
          сюди, є
    """,
    "ru": """
          стоп, прекрат*, перестан*, хватит, остановит*
        | не, без, никаких
        | пиш*, писать, сообщен*, смс, присыла*, шл*, отправля*, звон*, беспоко*, спам, рассылк*, получать
        | мне, меня, мой, моего, нам
        | удал*, отпиш*, отпис*, убер*, вычеркн*
        | номер*, телефон*
        | неправильн*, ошиб*, тот, неверн*
        | остав*, отстан*, покое
        | отписаться, отстаньте, отпишите
        | пожалуйста, больше, из, списка, хочу, эти, это, вашего, спасибо, от, вас, в, этот, на, уже, вы, прошу, сюда,
          номером
    """,
    "bg": """
          стоп, спрете*, спри, стига, престан*
        | не, без
        | пишете, пиши, съобщен*, смс, праща*, изпраща*, звън*, безпоко*
        | ми, ме, моя, мен
        | махн*, премахн*, изтри*, отпиш*
        | номер*, телефон*
        | грешен, грешка, сбъркали
        | остав*, мира
        | отпишете
        | моля, повече, от, списъка, искам, тези, това, на, да, с, сте, благодаря
    """,
    "lt": """
          stop, sustabdyk*, nustok*, liauk*, baik*
        | nebe*, ne, jokiu, nerasyk*, nesiusk*, neskamb*, netrukdyk*
        | nerasyk*, nebe rasyk*, rasyk*, rasyt*, zinut*, siusk*, nesiusk*, nebesiusk*, nebesiuskit*, nebesiusti, sms,
          nebeskamb*, neskamb*, netrukdyk*, nebenoriu, zinuci*
        | man, mane, mano, mums
        | istrink*, pasalink*, isbrauk*, atsisak*
        | numer*, telefon*
        | neteising*, klaiding*, supain*, ne tas
        | palik*, ramyb*
        | atsisakau, nebesiuskite, nerasykite, nebesiusk, nerasyk
        | prasau, daugiau, is, saraso, noriu, siu, ne, aciu, jusu, tas
    """,
    "hu": """
          stop, allj*, hagy*, eleg, befejez*
        | ne, nem, semmi
        | irj*, irjon, kuldj*, kuldjon, kuldjenek, uzenet*, sms*, zavar*, hivj*, kerek, kapni, keress*
        | nekem, engem, en, szamom*, nekunk
        | torol*, toroljenek, leirat*, vegy*
        | szam*, telefonszam*, listarol
        | rossz, teves*
        | beken
        | leiratkozas, leiratkozom, teves
        | kerem, tobb*, tobbet, a, az, listarol, akarok, ezt, ki, le, abba, koszonom, mar, ide, ilyen, es, magyarul
    """,
    "cs": """
          stop, prestan*, dost, skonc*
        | nepis*, neposil*, nevol*, nechci, neotravuj*, neobtez*, neobtaz*, nepos*, nekontakt*, zadne, ziadn*,
          nechcem, nie, ne
        | zprav*, sprav*, sms*, esemes*, psat, posilat, posiela*, pis*, text*, nepis*, neposiel*, neposil*, nevol*,
          nekontakt*, neotravuj*, neobtez*, neobtaz*
        | mi, me, ma, moje, mne, nam
        | smaz*, vymaz*, odhlas*, odstran*, vyskrtn*
        | cislo, cisla, telefon*
        | spatn*, zle, omyl*
        | nech*, pokoji, pokoj
        | odhlasit, nepiste, neposilejte, nepiste mi
        | prosim, byt, uz, vice, viac, dalsi, z, ze, seznamu, zoznamu, na, to, toto, chci, chcem, tyto, dekuji, dakujem,
          mate
    """,
    "sq": """
          ndal*, stop, mjaft, pusho*
        | mos, nuk, jo, asnje
        | mesazh*, sms*, shkrua*, dergo*, kontakto*, telefono*, shqeteso*, dua
        | me, mua, numrin, im, tim, mi
        | hiq*, fshi*, largo*
        | numer*, numri*
        | gabuar, gabim
        | lini, rehat
        | ndaloni
        | ju, lutem, te, nga, lista, kete, keto, me, shume, tani, e, i, faleminderit
    """,
    "fa": """
          بس, توقف, متوقف, لغو, قطع, استاپ
        | نده*, نفرست*, نزن*, نکن*, نشوید, نشین, نمی*, نه
        | پیام*, پیامک*, اس, ام, مسج, بفرست*, تماس, نفرست*, نده*, نزن*, مزاحم, خواهم, خوام
        | من, مرا, منو, بهم, برام, برایم, مزاحمم
        | حذف, پاک, خارج
        | شماره*, اسم*, شمارمو
        | اشتباه*, غلط
        | راحت, ول*
        | لغو
        | لطفا, به, را, رو, از, دیگر, دیگه, کنید, کن, کنین, این, لیست, است, هست, شما, گرفتید, گرفتین, خواهشا, هیچ
    """,
    "el": """
          σταματ*, στοπ, παψ*, φτανει
        | μη, μην, οχι, δεν
        | στελν*, στειλ*, γραφ*, μηνυμα*, μηνυματα, sms, ενοχλ*, καλε*, θελω
        | μου, με, εμενα, μας
        | διαγρα*, αφαιρ*, βγαλ*, σβησ*
        | αριθμο*, νουμερο, τηλεφων*
        | λαθος
        | αφησ*, ησυχ*
        | διαγραφη
        | παρακαλω, να, τα, το, απο, τη, λιστα, αλλα, πια, σας, αυτα, ευχαριστω, πλεον, ξανα
    """,
    "tl": """
          stop, tigil*, itigil*, tama
        | huwag, wag, hindi, ayoko, ayaw, hwag
        | text*, txt*, magtext, mensahe*, message*, msg*, sms, magpadala, padala*, magmessage, tumawag
        | ako, akin, akong, ko, amin, kami
        | tanggal*, alis*, tanggalin, burahin, delete, idelete
        | numero*, number*
        | mali, maling, wrong
        | tantanan, lubayan
        | itigil
        | na, nang, ang, ng, mga, po, niyo, nyo, ninyo, kayo, kayong, mo, sa, mag, pa, yung, please, ito, itong, ulit,
          muna, i, akong, ho, pakiusap, paki, inyong, listahan, lang, salamat, mong
    """,
    "ku": """
          bes, rawest*, bisekin*
        | ne, na, nenivis*, nenivîs*, nesin*, naxwaz*
        | nenivis*, nivis*, binivis*, mesaj*, peyam*, sms, nesin*, bisin*
        | min, me
        | bibin, bibe, jebib*, rakin*
        | hejmar*, numre*, nimre*
        | sas, xelet, cewt
        | berd*
        | nenivisin
        | ji, re, edi, ez, je, ev, e, ye, kerema, xwe, van, hun, we, spas, din, ra, mesajan
    """,
    "ti": """
          ደው
        | ኣይትጽሓፉ*, ኣይትስደዱ*, ኣይትልኣኹ*
        | ኣይትጽሓፉ*, ኣይትስደዱ*, ኣይትልኣኹ*, መልእኽቲ*
        | ንዓይ
        | ደምስሱ*, ኣጥፍኡ*
        | ቁጽሪ*, ቁጽረይ
        | ጌጋ
        | ግደፉኒ
        | ኣይትጽሓፉለይ
        | እዩ, እባክኩም, ድሕሪ, ሕጂ
    """,
}
_NEVER_ASKED = """
    nie prosilem o to, nie prosilam o to, nie prosilem o te wiadomosci, nie prosilam o te wiadomosci, nie zamawialem
    tego, nu am cerut asta, n am cerut asta, nu am cerut aceste mesaje, я цього не просив, я цього не просила, я про
    це не просив, я про це не просила, я этого не просил, я этого не просила, я об этом не просил, я об этом не
    просила, я не просил, maine ye nahi manga, mene ye nahi manga, main ne ye nahi manga, میں نے یہ نہیں مانگا,
    मैंने यह नहीं माँगा, मैंने यह नहीं मांगा, ਮੈਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ, আমি এটা চাইনি, আমি এটা চাই নি, لم اطلب هذا, لم اطلب
    ذلك, ما طلبت هذا, انا لم اطلب هذا, nao pedi isto, nao pedi isso, eu nao pedi isto, eu nao pedi isso, nao pedi
    nada disto, no pedi esto, yo no pedi esto, no he pedido esto, yo no he pedido esto, no lo he pedido, je n ai pas
    demande ca, j ai pas demande ca, je n ai pas demande cela, je n ai rien demande, j ai rien demande, je n ai
    jamais demande ca, non ho chiesto questo, non l ho chiesto, non ho chiesto niente, io non ho chiesto questo,
    bunu ben istemedim, bunu istemedim, ben istemedim, as to neprasiau, as sito neprasiau, to neprasiau, ezt nem
    kertem, nem kertem ezt, en ezt nem kertem, o tohle jsem nezadal, o tohle jsem nezadala, o to jsem nezadal, o to
    jsem nezadala, o toto som neziadal, o toto som neziadala, o to som neziadal, nuk e kam kerkuar kete, nuk e kam
    kerkuar, не съм искал това, не съм искала това, не съм го искал, من این را نخواستم, من این رو نخواستم, hindi ko
    ito hiningi, hindi ko hiningi ito, 我没有要求这个, 我没要求这个, ich habe das nicht verlangt, das habe ich nicht
    verlangt, ik heb hier niet om gevraagd
"""
_CHINESE = (
    "停止",
    "退订",
    "退訂",
    "取消订阅",
    "取消訂閱",
    "别再发",
    "别再给我",
    "别再联系",
    "别再打",
    "别再烦",
    "别再骚扰",
    "別再發",
    "別再給我",
    "別再聯繫",
    "別再打",
    "別再煩",
    "不要再发",
    "不要再给我",
    "不要再联系",
    "不要再打",
    "不要再烦",
    "不要再發",
    "不要再給我",
    "不要再聯繫",
    "不要给我发",
    "不要給我發",
    "别给我发",
    "別給我發",
    "打错了",
    "打錯了",
    "发错了",
    "發錯了",
    "号码错",
    "號碼錯",
    "请不要给我",
    "我不是你要找的人",
    "请勿打扰",
    "删除我的号码",
    "刪除我的號碼",
)
MAX_CHINESE_CHARACTERS = 16
_PARTS = ("stop", "not", "texts", "me", "remove", "number", "wrong", "leave", "alone", "other")


def _spread() -> tuple[dict[str, dict[str, set[str]]], dict[str, dict[str, set[str]]]]:
    """Whole words and beginnings: word -> language -> the parts it plays there."""
    whole: dict[str, dict[str, set[str]]] = {}
    begins: dict[str, dict[str, set[str]]] = {}
    for language, table in _LANGUAGES.items():
        for part, words in zip(_PARTS, table.split("|"), strict=True):
            for word in words.split(","):
                where = begins if "*" in word else whole
                where.setdefault(fold(word.replace("*", "")), {}).setdefault(language, set()).add(part)
    return whole, begins


_WHOLE, _BEGINS = _spread()
_ASKED_FOR_NONE = frozenset(fold(words) for words in _NEVER_ASKED.split(","))


def wants_out(text: str) -> bool:
    """Whether the whole text is an opt-out in one of these languages."""
    if len(text) > MAX_CHARACTERS:
        return False
    folded = fold(text.replace("'", " ").replace("’", " "))
    if len(folded) <= MAX_CHINESE_CHARACTERS and any(ending in folded for ending in _CHINESE):
        return True
    words = folded.split()
    if not 0 < len(words) <= MAX_WORDS:
        return False
    if folded in _ASKED_FOR_NONE:
        return True
    if any("alone" in parts for parts in _WHOLE.get(folded, {}).values()):
        return True
    said = _parts_of(words[0])
    for word in words[1:]:
        if not said:
            return False
        here = _parts_of(word)
        said = {language: parts | here[language] for language, parts in said.items() if language in here}
    return any(_adds_up(parts) or (len(words) > 1 and "alone" in parts) for parts in said.values())


@lru_cache(maxsize=REMEMBERED_WORDS)
def _parts_of(word: str) -> dict[str, set[str]]:
    """The parts a word plays, by language."""
    found = {language: set(parts) for language, parts in _WHOLE.get(word, {}).items()}
    for length in range(1, len(word) + 1):
        for language, parts in _BEGINS.get(word[:length], {}).items():
            found.setdefault(language, set()).update(parts)
    return found


def _adds_up(parts: set[str]) -> bool:
    return (
        "stop" in parts
        or {"not", "texts"} <= parts
        or ("remove" in parts and not parts.isdisjoint({"me", "number"}))
        or {"wrong", "number"} <= parts
        or {"not", "number", "me"} <= parts
        or {"leave", "me"} <= parts
    )
