"""Opt-out words: those the phone companies act on themselves, and those of other languages.

Rule: every entry is compared with the whole message, folded (see `spelling.fold`); nothing here is matched by likeness.
"""

import re

from flows.spelling import bare_letters, fold

# What Twilio, AWS, Telnyx, Braze and OneSignal document as opt-out words, as far as they differ from STOP.
CARRIER_WORDS = frozenset(
    fold(word)
    for word in (
        "STOPALL",
        "STOP ALL",
        "UNSUBSCRIBE",
        "CANCEL",
        "END",
        "QUIT",
        "REVOKE",
        "OPTOUT",
        "OPT OUT",
        "OPT-OUT",
        "ARRET",
        "REMOVE",
        "TD",
    )
)

_PLEASE = "(?:prosze|te rog|va rog|meherbani|please|plz|pls|por favor|s il vous plait|svp|stp|os gwelwch yn dda|fadlan|lutfen|bitte|per favore|alstublieft|пожалуйста|будь ласка|bara e meherbani|maherbani|kripaya|doya kore)"
_BY_LANGUAGE = {
    "pl": "(?:przestan\\w*|nie|prosze nie|prosze przestac|koniec z) (?:do mnie |mi |juz |wiecej )*(?:pis\\w+|wysyl\\w+|dzwon\\w*|kontakt\\w+|sms\\w*|esemes\\w*)(?: .{0,40})?|wypisz\\w* mnie.*|wypisuje sie|usun\\w* (?:mnie|moj numer).*|rezygnuj\\w*.*|zly numer|to zly numer|pomylka|zla osoba|odczep\\w* sie.*|odwal\\w* sie.*|spadaj\\w*|spierdalaj\\w*|daj\\w* mi (?:swiety )?spokoj|zostaw\\w* mnie.*|nie chce (?:wiecej |juz |zadnych |tych |dostawac |otrzymywac )*(?:sms\\w*|wiadomosci|esemes\\w*).*|nie zycze sobie.*|koniec|zatrzymaj|stop sms|przestancie|przestan|anuluj subskrypcje",
    "ro": "(?:nu|sa nu|opriti|opreste|inceteaza|incetati)(?: sa| va rog)?(?: nu)?(?: imi| mi| ma| va)* ?(?:mai )?(?:scrie\\w*|scrieti|trimit\\w+|trimiteti|contact\\w+|sun\\w+|mesaje\\w*|sms\\w*|deranj\\w+)(?: .{0,40})?|opriti va|opreste te|opriti mesajele|opreste mesajele|dezabon\\w+.*|scoateti ma.*|scoate ma.*|stergeti (?:numarul meu|ma).*|sterge (?:numarul meu|ma).*|numar gresit|ati gresit numarul|ai gresit numarul|lasati ma in pace|lasa ma in pace|nu mai vreau (?:sms|mesaje|sa primesc).*|nu vreau (?:mesaje|sms).*|gata cu mesajele",
    "ur": "(?:mujhe |mujhay |muje )?(?:message|messages|msg|sms|text)s? (?:mat|na|nahi|nahin|band)(?: .{0,20})?|(?:message|messages|msg|sms|text)s? (?:karna |bhejna |bhaijna )?(?:band|bandh) kar\\w*(?: .{0,15})?|mujhe (?:mat|na) (?:bhejo|bhejen|karo|karen)|(?:mujhe |muje )?(?:tang|pareshan) (?:mat|na) kar\\w*|mera (?:number|naam) (?:hata|nikal|delete|remove|mita)\\w*.*|ghalat number|galat number|rong number|band karo|bas karo|band kar do|rokh?o|mujhe (?:message|msg|sms|text)s? nahi chahiye\\w*.*|aur (?:message|msg|sms)s? (?:nahi|nahin|mat).*|بند (?:کرو|کریں|کر دو|کردو|کر دیں|کردیں)|(?:مجھے )?(?:میسج|پیغام|ایس ایم ایس|پیغامات|میسجز) (?:مت|نہ|بند|بھیجنا بند)(?: .{0,20})?|غلط نمبر|میرا نمبر (?:ہٹا|نکال|حذف|ڈیلیٹ).*|روکو|رکو|مجھے تنگ (?:مت|نہ) کر.*|مجھے پیغام نہیں چاہ.*",
    "hi": "(?:मुझे )?(?:मैसेज|संदेश|एसएमएस|मेसेज) (?:मत|न|बंद|भेजना बंद|नहीं)(?: .{0,20})?|बंद (?:करो|करें|कर दो|कीजिए)|रुको|रोको|ग़?लत नंबर|गलत नंबर|मेरा नंबर (?:हटा|निकाल).*",
    "pa": "(?:menu |mainu )?(?:message|msg|sms|text)s? (?:na|nahi|band)(?: .{0,20})?|(?:menu |mainu )?(?:tang|message) na kar\\w*.*|mera number (?:hata|kadh|kat)\\w*.*|galt number|band karo|ਬੰਦ ਕਰੋ|ਬੰਦ ਕਰ ਦਿਓ|ਰੋਕੋ|ਰੁਕੋ|(?:ਮੈਨੂੰ )?(?:ਮੈਸੇਜ|ਸੁਨੇਹੇ|ਸੁਨੇਹਾ|ਮੈਸਜ) (?:ਨਾ|ਨਹੀਂ|ਬੰਦ|ਭੇਜਣਾ ਬੰਦ|ਭੇਜਣੇ ਬੰਦ)(?: .{0,20})?|ਗਲਤ ਨੰਬਰ|ਗ਼ਲਤ ਨੰਬਰ|ਮੇਰਾ ਨੰਬਰ ਹਟਾ.*",
    "bn": "(?:amake |amay )?(?:message|msg|sms|text)s? (?:diben na|dio na|pathaben na|pathabe na|pathio na|korben na|bondho|bandho|koro na)(?: .{0,15})?|(?:amake )?(?:ar |r )?(?:message|msg|sms) (?:dien|diben|pathaben) na|amar number (?:bad|muche|delete).*|vul number|bhul number|bondho (?:koro|korun)|বন্ধ (?:করুন|করো|কর)|থামুন|থামো|(?:আমাকে )?(?:আর )?(?:মেসেজ|বার্তা|এসএমএস|ম্যাসেজ) (?:পাঠাবেন না|দিবেন না|দেবেন না|পাঠাবে না|দিও না|পাঠানো বন্ধ|বন্ধ|করবেন না)(?: .{0,20})?|ভুল নম্বর|ভুল নাম্বার|রং নাম্বার|আমার নম্বর (?:মুছ|বাদ|সর).*",
    "ar": "(?:توقف|توقفوا|اوقف|اوقفوا|كف|كفى|قف|وقف|بس|الغاء|الغاء الاشتراك|ایقاف|الغ اشتراكی)(?: عن)?(?: (?:الرسائل|ارسال الرسائل|مراسلتی|الارسال|الاشتراك|هذه الرسائل|ارسال رسائل.*|الاتصال بی|رسائلكم))?|لا (?:ترسل|ترسلوا|تراسلنی|تراسلونی|تتصل|تتصلوا|ارید)(?: .{0,40})?|رقم خاطی|رقم خاطئ|الرقم غلط|رقم غلط|الرقم خطا|احذف رقمی|احذفوا رقمی|امسح رقمی|ازیلونی.*|اتركنی|اتركونی(?: .{0,20})?",
    "pt": "(?:para|pare|parem|parar)(?: de| com)?(?: as| os| me| com)?(?: (?:mandar|enviar|mensagens|sms|contactar|escrever|incomodar|chatear)\\w*)(?: .{0,30})?|pare|parem|parar|chega|nao (?:me )?(?:mande|mandem|envie|enviem|escreva|escrevam|contacte|contactem|chateie|incomode|perturbe)\\w*(?: .{0,30})?|nao quero (?:mais )?(?:receber )?(?:as |estas |essas )?(?:mensagens|sms)(?: .{0,20})?|numero errado|engano|foi engano|e engano|(?:tire|tirem|remova|removam|retire|retirem|apague|apaguem|elimine)(?: me| o meu numero| meu numero)(?: .{0,20})?|cancelar (?:subscricao|inscricao)|deixe(?:m)? me em paz|sair da lista",
    "es": "(?:para|pare|paren|parad|deja|deje|dejen|dejad|basta|alto)(?: ya)?(?: de| con)?(?: las| los)?(?: (?:enviar|mandar|escribir|mensajes|sms|molestar|textos|contactar)\\w*)(?: .{0,30})?|pare|paren|basta(?: ya)?|alto|no (?:me )?(?:mande|manden|mandes|envie|envien|envies|escriba|escriban|escribas|moleste|molesten|molestes|contacte|contacten|llamen|llame)\\w*(?: .{0,30})?|no (?:quiero|deseo) (?:mas |recibir )*(?:mas )?(?:mensajes|sms|textos)(?: .{0,20})?|numero equivocado|se equivoco de numero|te equivocaste(?: de numero)?|(?:quitenme|quiteme|borrenme|borrame|borreme|eliminenme|eliminame|sacame|saquenme|dame de baja|denme de baja|borra mi numero|borren mi numero|elimina mi numero|eliminen mi numero)(?: .{0,25})?|darme de baja|baja|cancelar suscripcion|dejame en paz|dejenme en paz|dejadme en paz|fuera de la lista",
    "fr": "(?:arret|arrete|arretez|cessez|cesse|stop)(?: tout| de| d| avec| les| vos| ces| le| donc)*(?: (?:m ?envoyer|m ?ecrire|envoyer|ecrire|messages|sms|textos|texto|spam|me contacter|me deranger|me harceler))(?: .{0,30})?|arret|arrete|arretez|arretez tout|stoppez|ca suffit|ne (?:m ?|me )(?:envoyez|envoie|ecrivez|ecris|contactez|contacte|derangez|appelez)\\w*(?: .{0,30})?|plus de (?:messages|sms|textos)(?: .{0,20})?|je ne (?:veux|souhaite) (?:plus|pas) (?:de |vos |ces |recevoir )*(?:messages|sms|textos|recevoir).{0,20}|mauvais numero|faux numero|erreur de numero|vous vous trompez de numero|desabonn\\w+(?: .{0,20})?|desinscri\\w+(?: .{0,20})?|me desabonner|me desinscrire|retirez moi(?: .{0,25})?|enlevez moi(?: .{0,25})?|supprimez (?:mon numero|moi)(?: .{0,20})?|effacez mon numero|laissez moi tranquille|laisse moi tranquille|fichez moi la paix|foutez moi la paix",
    "cy": "stop(?:iwch)?(?: (?:anfon|tecstio|y negeseuon|negeseuon|cysylltu).{0,30})?|stopia|peidiwch (?:a|ag)? ?(?:anfon|tecstio|thecstio|danfon|cysylltu|chysylltu).{0,30}|paid (?:a|ag)? ?(?:anfon|tecstio|thecstio|danfon|cysylltu|chysylltu).{0,30}|dim mwy(?: o)?(?: (?:negeseuon|decstiau|tecstiau)).{0,15}|dim mwy|rhif anghywir|tynnwch fi.{0,25}|tynna fi.{0,25}|dileu fy rhif|dilewch fy rhif|gadewch lonydd i mi|gad lonydd i mi|gadewch fi(?: fod)?|dad danysgrifio|datdanysgrifio|dwi ddim (?:eisiau|isio) (?:mwy o |rhagor o )?(?:negeseuon|decstiau|tecstiau).{0,15}",
    "so": "jooji(?:ya)?(?: (?:fariimaha|farriimaha|fariimaha aad ii soo dirto|dirista|qoraalka|farriinta|fariinta).{0,25})?|joogso|iga jooji(?:ya)?.{0,30}|ha (?:ii|i|ila) (?:soo )?(?:dirin|dirina|qorin|soo dirin|soo dirina|soo wicin|wicin|soo qorin).{0,25}|fariin (?:dambe )?ha .{0,25}|number khaldan|lambar khaldan|lambarka waa khaldan|waa khalad|iga saar.{0,25}|i daa|iga tag|fadlan jooji|lambarkayga (?:tir|saar|ka saar).{0,15}|ma rabo (?:fariimo|farriimo|fariin).{0,15}",
    "tr": "dur|durdur(?:un)?|durun|(?:mesaj|sms)(?:lar|lari)?(?: bana)? (?:atma|atmayin|gonderme|gondermeyin|yollama|yollamayin|istemiyorum|durdur|durdurun|yazma|yazmayin).{0,15}|bana (?:mesaj |sms |bir daha |artik )*(?:atma|atmayin|gonderme|gondermeyin|yazma|yazmayin|yollama|yollamayin).{0,15}|(?:artik |bir daha )(?:mesaj |sms )?(?:atma|atmayin|yazma|yazmayin|gonderme|gondermeyin|istemiyorum).{0,15}|yanlis numara|yanlis kisi|beni (?:listeden )?(?:cikar|cikarin|sil|silin|rahat birak|rahat birakin).{0,15}|beni listeden .{0,12}|numarami (?:sil|silin|cikar|cikarin)|abonelikten (?:cik|cikmak istiyorum|cikar|cikarin)|iptal|ret|yeter|rahat birak(?:in)?(?: beni)?",
    "de": "hor(?:t)? auf(?: mir)?(?: (?:zu schreiben|mit den nachrichten|mit den sms|damit|zu texten|nachrichten zu senden)).{0,20}|horen sie auf.{0,30}|aufhoren|stopp|keine (?:weiteren |weitere |mehr )?(?:nachrichten|sms|texte)(?: mehr)?|(?:schreib(?:t)?|schick(?:t)?|sende(?:t)?|kontaktier(?:t)?)(?: sie)? (?:mir|mich)? ?(?:nicht|nie|keine).{0,25}|falsche nummer|abmelden|abbestellen|austragen|lass(?:t)? mich in ruhe|lassen sie mich in ruhe|losch(?:t|en sie)? meine nummer|nehm(?:t|en sie) mich .{0,25}|ich (?:will|mochte) keine (?:weiteren |mehr )?(?:nachrichten|sms).{0,20}",
    "it": "basta|smett\\w+(?: di)?(?: (?:scriver\\w+|mandar\\w+|inviar\\w+|messaggiar\\w+|contattar\\w+)).{0,20}|smettila|smettetela|ferma|fermati|fermatevi|non (?:mi )?(?:scriv\\w+|mand\\w+|invi\\w+|contatt\\w+|disturb\\w+).{0,25}|basta (?:messaggi|sms|con.{0,20})|numero sbagliato|ha sbagliato numero|avete sbagliato numero|cancell\\w+ il mio numero|toglietemi.{0,25}|rimuov\\w+mi.{0,25}|cancellatemi.{0,20}|lasciatemi (?:stare|in pace)|lasciami (?:stare|in pace)|non voglio (?:piu )?(?:ricevere )?(?:messaggi|sms).{0,15}|disiscriv\\w+|annulla iscrizione",
    "nl": "stop(?: (?:met|ermee|met sturen|met berichten|met sms|met smsen|met mij te sms ?en)).{0,25}|hou(?:d)? op(?: met.{0,25})?|geen (?:berichten|sms|smsjes|sms jes) meer.{0,10}|stuur (?:me|mij) (?:geen|niet).{0,25}|verkeerd nummer|afmelden|uitschrijven|haal mij.{0,25}|verwijder (?:mij|mijn nummer)|laat me met rust",
    "uk": "(?:прошу )?(?:не (?:пиши|пишіть|надсилай|надсилаите|дзвоніть|турбуите)|припиніть|перестаньте|досить)(?: .{0,35})?|стоп|відпишіть.{0,20}|відписатися|видаліть (?:мене|мии номер).{0,20}|неправильнии номер|помилились номером|не тои номер|залиште мене.{0,15}",
    "ru": "(?:не (?:пиши|пишите|присылаите|шлите|звоните|беспокоите)|прекратите|перестаньте|хватит)(?: .{0,35})?|стоп|отпишите.{0,20}|отписаться|удалите (?:меня|мои номер).{0,20}|неправильныи номер|ошиблись номером|не тот номер|оставьте меня.{0,15}|отстаньте.{0,15}",
    "bg": "спрете(?: (?:да|съобщенията).{0,30})?|стига|не ми (?:пишете|пращаите).{0,20}|грешен номер|премахнете ме.{0,15}|махнете ме.{0,15}|отпишете ме",
    "lt": "(?:nebe|ne)(?:rasykite|rasyk|siuskite|siusk)(?: .{0,25})?|sustabdykite.{0,20}|nustokite.{0,25}|klaidingas numeris|istrinkite mano numeri|atsisakau|isbraukite mane.{0,15}|palikite mane ramybeje",
    "hu": "ne (?:irj|irjon|kuldj|kuldjon|kuldjenek|irjanak|zavarj|zavarjon)\\w*(?: .{0,30})?|allj|alljon le|hagyja abba.{0,15}|hagyd abba.{0,15}|rossz szam|teves szam|teves|toroljenek.{0,20}|torolje a szamom.{0,10}|leiratkozas|leiratkozom|hagyjon beken|hagyjanak beken|nem kerek tobb .{0,15}",
    "cs": "(?:uz )?(?:mi )?(?:ne)(?:piste|pis|posilejte|posilej|volejte|otravujte)(?: .{0,25})?|prestante.{0,25}|prestan.{0,25}|prestante mi.{0,20}|spatne cislo|zle cislo|odhlasit|odhlaste ma|smazte me cislo|vymazte moje cislo|nechte me.{0,15}|nechajte ma.{0,15}|dost",
    "sq": "mos me (?:shkruani|shkruaj|dergoni|dergo|kontaktoni|kontakto)(?: .{0,20})?|ndalo|ndaloni(?: .{0,20})?|numer i gabuar|numri gabim|me hiqni.{0,15}|fshi numrin tim|me lini rehat",
    "ku": "(?:ji min re |mesajan |peyaman )*(?:nesine|nesinin|ne?shine|mesine|mesinin).{0,15}|raweste|rawestine|bes e|hejmara sas e|نامه? ?مه? ?نێره?.{0,10}|ڕایگره?|بوه?سته?",
    "fa": "(?:(?:لطفا )?(?:به من )?(?:دیگر |دیگه )?(?:پیام|پیامک|اس ام اس) (?:ندهید|نده|ندین|نفرستید|نفرست|نفرستین))(?: .{0,15})?|لغو|توقف|متوقف کنید|شماره اشتباه(?: است)?|اشتباه گرفتید|شماره من را (?:حذف|پاک).{0,10}|بس کنید",
    "zh": "(?:请|請)?(?:不要|别|別|勿|停止)(?:再)?(?:给我|給我|向我)?(?:发|發|发送|發送)?(?:短信|信息|消息|讯息|訊息|简讯|簡訊|骚扰我|騷擾我|联系我|聯繫我)(?:了|给我|給我)*|退订|退訂|停止|取消订阅|取消訂閱|打错了|打錯了|号码错了|发错了|發錯了|错号|td",
    "ta": "நிறுத்து|நிறுத்துங்கள்|(?:எனக்கு )?(?:செய்தி|மெசேஜ்|குறுஞ்செய்தி) (?:அனுப்ப வேண்டாம்|அனுப்பாதீர்கள்|வேண்டாம்)|தவறான எண்",
    "gu": "બંધ કરો|(?:મને )?(?:મેસેજ|સંદેશ) (?:ન|ના|બંધ)(?: .{0,20})?|ખોટો નંબર",
    "sw": "acha(?: kunitumia ujumbe)?|acheni.{0,20}|usinitumie.{0,20}|nambari (?:isiyo sahihi|mbaya)|niondoe.{0,15}",
    "vi": "dung (?:nhan tin|gui tin).{0,20}|ngung.{0,15}|huy dang ky|nham so(?: roi)?|sai so",
    "el": "σταματ(?:α|ηστε|ηστε να|α να).{0,25}|μη(?:ν)? μου (?:στελν|στειλ|γραφ)\\w+.{0,15}|λαθος (?:αριθμος|νουμερο)|διαγραφη|διαγραψτε με.{0,15}|αφηστε με ησυχη?ο?",
}
FOREIGN = re.compile(bare_letters(f"(?:{_PLEASE} )?(?:" + "|".join(_BY_LANGUAGE.values()) + f")(?: {_PLEASE})?"))
