"""Words of danger in other languages, as `spelling.fold` writes them: found anywhere, or as the whole text."""

PHRASES = {
    "pl": r"""
        (?:ktos|on|oni|ona|maz) (?:mnie|nas|mi) (?:napad\w+|zaatak\w+|zabi\w+|grozi\w*), napadli mnie, napadnieto
        mnie, zaatakowali mnie, (?:nas|ja) zabije, zabic sie, sie zabic, sie zabije, zabije sie, chce umrzec, nie chce
        (?:juz )?zyc, samobojstw\w*, (?:bije|pobil|uderzyl|kopie|gwalci|zgwalcil|dusi) mnie, mnie
        (?:bije|pobil|uderzyl|zgwalcil|dusi|zabije), zabije mnie, boje sie (?:meza|partnera|go|ojca|o zycie), pozar w,
        wezwijcie (?:policje|pogotowie|karetke), nie oddycha, przedawkowal\w*, ratunku, skrzywdzic sie, tnie sie,
        potne sie, krzywdzi dziecko, bije dziec\w+, groz(?:i|il|ila|a) (?:mi )?(?:mnie|smiercia|ze mnie|ze nas|ze
        sie|ze ja|ze zabije|nozem|zabiciem|pobiciem), groz(?:i|il) mi$, (?:maz|partner|chlopak|ojciec|sasiad|on) (?:mi
        )?grozi, samobojcz\w*, mysl\w* o smierci, dziecko (?:jest )?(?:ranne|krwawi|nieprzytomne|pobite|nie oddycha),
        nie (?:moge|moze) (?:oddychac|zlapac oddechu), dusze sie, (?:dom|mieszkanie|blok|kuchnia|klatka) sie pali,
        bije (?:swoje |swoja |swojego |moje )?(?:dziec\w+|zone|syna|corke|matke), (?:zabije|pobije) (?:mnie|nas), chce
        (?:mnie|nas|ja) zabic, boje sie (?:swojego|mojego) (?:meza|partnera|ojca), uderzyl[a]? mnie
    """,
    "ro": r"""
        m (?:a|au) (?:atacat|batut|amenintat|lovit)\w*, (?:nu respira|e inconstient), vreau sa mor, sa ma omor, ma
        omor, sinucid\w*, nu mai vreau sa traiesc, ma (?:bate|loveste|violeaza|omoara), m a (?:batut|lovit|violat),
        imi este frica de (?:el|sotul), chemati (?:politia|ambulanta|salvarea), arde casa, incendiu in, nu respira, nu
        mai pot trai, isi bate (?:copi\w+|sotia), bate copi\w+, copil\w+ (?:este |e |a fost
        )?(?:ranit|lovit|inconstient|batut)\w*, nu (?:mai )?(?:pot|poate) (?:sa )?respir\w*, ma ameninta\w*, ameninta
        ca ma, ma (?:va omori|omoara|sugruma|strange de gat), vrea sa ma omoare, arde (?:apartament\w+|bloc\w+|la
        vecin\w*), (?:casa|apartamentul|blocul) arde, (?:imi|mi) (?:este|e) frica de sot\w*, mi e frica de
        (?:el|sotul), isi (?:bate|loveste) (?:copi\w+|sotia|nevasta), ma sinucid, nu vreau sa mai traiesc, vreau sa ma
        omor, m a (?:injunghiat|strans de gat)
    """,
    "ur": r"""
        mujhe (?:bohat|bahut|bohot|roz|har roz|rozana) (?:maar|mar)t\w+, (?:us|usne|ne) (?:ne )?mujhe
        (?:maara|mara|peeta), mujh par hamla\w*, مجھ پر حملہ, marna chaht[ai], mar jana chaht[ai], khud ?kushi,
        khudkushi, (?:mujhe|muje|mujhay) (?:marta|maarta|mara|maarti|martay|marte|mar raha|maar raha|peet\w*), mujhe
        (?:bachao|maar de ga|mar de ga|qatal), (?:koi|hame|hamein|humein|hum ko) bachao, jaan se maar, mujhe maar, aag
        lag\w*, zeher kha\w*, jeena nahi chaht\w*, (?:biwi|bachon|bache|bachay) ko marta, saans nahi, مرنا چاہ,
        خودکشی, مجھے مارتا, مجھے مارتے, مجھے مار, مارتا ہے, (?:ہمیں|کوئی) بچاو, آگ لگ, زہر کھا, جینا نہیں چاہ, سانس
        نہیں, قتل کر, (?:jaan|jan) se (?:maar|mar)\w* ki dhamki, (?:maarne|marne) ki dhamki, dhamki de\w*, jeena
        nahi\w* (?:hai|chaht\w*), nahi jeena, (?:bach\w+|beta|beti) (?:zakhmi|behosh|bahosh)\w*, saans
        (?:nahi|nahin|nai|nhi), (?:mujhe|mujhay|muje|hamein) (?:maar|mar) (?:de ?ga|dega|dalega|dale ga|denge),
        (?:bachon|bachay|bache|bachchon) ko (?:maar|mar|peet|pit)(?:t\w+| ?rah\w+), marna chah\w*, (?:mar|maar)
        (?:dega|de ga|dalega), mujhe (?:bachao|bachaao|bacha lo), shohar (?:se dar|mujhe mar|mujhe maar)\w*,
        khudkush\w*, جان سے مار, دھمکی دے, دھمکیاں, مارنے کی دھمکی, بچہ زخمی, بچی زخمی, بچے کو مار, بچوں کو مار, سانس
        نھیں, جینا نہیں, خود کشی, مجھے بچا, شوہر سے ڈر, مار دے گا, مار ڈالے گا
    """,
    "hi": r"""
        हमला हुआ, मुझ पर हमला, मरना चाहत, आत्महत्या, मुझे मार, मारता है, पीटता है, (?:हमें|कोई) बचाओ, आग लग, जीना नहीं
        चाहत, ज़?हर खा, सांस नहीं, बलात्कार, पीटता, पीटते, मारता हैं, मारते हैं, मुझे पीट, जान से मार, मारने की धमकी,
        धमकी दे, मरना है मुझे, जीना नहीं, बच्चा घायल, बच्चे को चोट लगी, बच्चा बेहोश, बच्चों को मार, बच्चों को पीट,
        साँस नहीं, सांस नही, साँस नही, मार देगा, मार डालेगा, मुझे बचा, पति से डर, खुदकुशी, आत्म हत्या, pati (?:mujhe
        |muje )?(?:maar|mar|peet)t\w+, pati se dar\w*
    """,
    "pa": r"""
        ਮਰਨਾ ਚਾਹੁੰ, ਖੁਦਕੁਸ਼ੀ, ਖ਼ੁਦਕੁਸ਼ੀ, ਮੈਨੂੰ ਮਾਰ, ਕੁੱਟਦਾ, ਮਾਰਦਾ ਹੈ, (?:ਸਾਨੂੰ|ਕੋਈ) ਬਚਾਓ, ਅੱਗ ਲੱਗ, marna chaun\w*,
        menu (?:marda|maarda|kutda), mainu (?:marda|maarda|kutda), ਜਾਨੋਂ ਮਾਰ, ਮਾਰਨ ਦੀ ਧਮਕੀ, ਧਮਕੀ ਦਿੰਦ, ਸਾਹ ਨਹੀਂ, ਬੱਚਾ
        ਜ਼ਖਮੀ, ਬੱਚਾ ਜ਼ਖ਼ਮੀ, ਬੱਚਾ ਜਖਮੀ, ਬੱਚਿਆਂ ਨੂੰ ਮਾਰ, ਬੱਚਿਆਂ ਨੂੰ ਕੁੱਟ, ਮੈਨੂੰ ਕੁੱਟ, ਮਾਰ ਦੇਵੇਗਾ, ਜੀਣਾ ਨਹੀਂ, ਜਿਊਣਾ ਨਹੀਂ,
        ਮੈਨੂੰ ਬਚਾ, ਘਰਵਾਲੇ ਤੋਂ ਡਰ, (?:mainu|menu|mennu) (?:maar|mar|kut|bacha)\w*, marna chau\w*, jaano maar\w*, jaan
        to maar\w*, saah nahi\w*, jeena nahi\w*
    """,
    "bn": r"""
        মরে যেতে চাই, মরতে চাই, আত্মহত্যা, আমাকে মারে, আমাকে মার, আমারে মারে, মারধর, (?:আমাকে|আমাদের|আমারে) বাঁচাও,
        আগুন লেগে, বাঁচতে চাই না, শ্বাস নিতে পার, ধর্ষণ, খুন কর, morte chai, more jete chai, atto?hotta, amake
        mare\w*, amake marse, (?:amake|amare|amader) bachao, bachte chai na, agun lag\w*, আমা(?:কে|রে) মেরে ফেল, মেরে
        ফেলবে, মেরে ফেলার হুমকি, হুমকি দিচ্ছে, হুমকি দেয়, মারার হুমকি, বাচ্চা আহত, বাচ্চাদের মার, বাচ্চাকে মার, আমাকে
        বাঁচান, আমারে বাঁচান, আমাকে মারধর, আমারে মারের, বাঁচতে ইচ্ছা করে না, স্বামীকে ভয়, শ্বাস নিতে পারি না, নিশ্বাস
        নিতে পার, নিঃশ্বাস নিতে পার, ama(?:ke|re|y) ma(?:re|rse|rche|rtese|rteche)\w*, ama(?:ke|re|y) mere
        (?:felbe|felte|falaibo|feltese), mere felbe, ama(?:ke|re) bacha\w+, mor(?:te|i|ite) (?:chai|jaite chai),
        mar[ai]* jaite chai, bachte (?:chai|icche) na, shash nite par\w*, nishash nite par\w*
    """,
    "ar": r"""
        اريد ان اموت, اريد الموت, ابغى اموت, بدي اموت, انتحر, انتحار, اقتل نفسي, سا?قتل نفسي, يضربني, ضربني, يضربها,
        يضرب (?:اطفاله|زوجته|الاطفال), سيقتلني, يقتلني, اغتصب\w*, لا اريد ان اعيش, انقذوني, حريق في, لا يتنفس, لا
        تتنفس, يهددني, يعنفني, خاي?ف[ةه]? من زوجي, يهدد(?:ني|نا|ها), هدد(?:ني|نا), بالقتل, سيقتلنا, يريد قتلي, يريد ان
        يقتلني, بدو يقتلني, الطفل مصاب, ابني مصاب, الطفل ينزف, الطفل لا يتنفس, لا (?:استطيع|اقدر|اقدر ان)
        (?:التنفس|اتنفس), ما (?:اقدر|بقدر|قادر) اتنفس, اختنق, يضرب (?:اطفاله|زوجته|الاطفال|اولاده|ابنه|ابنته|اولادي),
        يضربنا, (?:اخاف|اخشي|خايفه|خائفه|خائفة) من زوجي, خايف[ةه] من زوجي, اخشي علي حياتي, زوجي (?:يضربني|يضرب|ضربني),
        بيضربني, عم يضربني, حريق (?:في|ب), البيت يحترق, احترق البيت, لا اريد (?:ان اعيش|العيش|الحياة|الحياه), ما بدي
        عيش, بدي موت, اريد الانتحار, انقذون[يا], انقذني, yadribni, yadrebni, bidrabni, bidrobni, biyidrobni, yoqtolni,
        yaqtulni, biddi moot, bidi moot(?! mi?n), biddi mout, bidi mout, urid an amut, uridu an amut
    """,
    "es": r"""
        me (?:han|ha) (?:atacado|agredido|apunalado), me (?:atacaron|agredieron|ataco), me voy a (?:matar|suicidar),
        voy a (?:matarme|suicidarme), me quiero suicidar, quiero morir\w*, me quiero (?:morir|matar), matarme,
        suicidar\w*, suicidio, no quiero vivir, no puedo mas(?! (?:con|de|del)), me (?:pega|golpea|maltrata|viola|va a
        matar|amenaza), me viol[oa], (?:llamen|llama|llame) (?:a la policia|una ambulancia|al 999), no respira, se
        quema (?:la|mi|el|nuestra|todo) ?(?:casa|piso|edificio|cocina|apartamento),
        (?:casa|piso|edificio|cocina|apartamento) se quema, incendio en, socorro, golpea a (?:su|los|mi), pega a
        (?:su|los|mi), tengo miedo de (?:mi marido|el), me (?:ha|han) (?:pegado|golpeado|violado|apunalado|amenazado),
        me (?:pego|golpeo|violo|amenazo|ahorca|ahorco|estrangula), (?:amenaza|amenazo|amenazan) con (?:matar\w*|un
        cuchillo|una pistola), (?:quiere|quieren|va a|van a) matar(?:me|nos|la), (?:me|nos) (?:van? a|quieren?) matar,
        (?:el |la |mi )?(?:nino|nina|hijo|hija|bebe) (?:esta |no )(?:herid\w+|sangra\w*|inconsciente|respira), (?:hay
        (?:un )?)?(?:fuego|incendio) en (?:mi|la|el|nuestra)
        (?:casa|piso|edificio|cocina|escalera|apartamento|bloque), no (?:puedo|puede) respirar, me ahogo,
        (?:pega|golpea|maltrata) a (?:sus|mis|los|las) (?:hij\w+|nin\w+), tengo miedo de mi
        (?:marido|pareja|novio|esposo|padre|ex), mi (?:marido|pareja|novio|esposo|ex) me
        (?:pega|golpea|maltrata|amenaza), no (?:quiero|tengo ganas de) (?:seguir )?(?:viviendo|vivir), acabar con mi
        vida, llamen a la policia
    """,
    "pt": r"""
        (?:fui|fomos) (?:atacad|agredid)\w+, vou me matar, (?:atacaram|agrediram) me, quero morrer, me matar, matar
        me, suicidar\w*, suicidio, nao quero (?:mais )?viver, (?:bate|espanca|agride|ameaca|viola)(?: |)me, me
        (?:bate|bateu|espanca|agride|ameaca|violou), vai (?:me )?matar(?: me)?, chamem (?:a policia|uma ambulancia|o
        inem), nao respira, incendio (?:em|no|na), socorro, bate n(?:os|as|a|o) (?:filh\w+|mulher|criancas?), nao
        aguento mais(?! (?:o|a|os|as|com|este|esse|esta|essa|tanto|de)\b),
        (?:bateu|batem|bate|esmurrou|agrediu|violou|ameacou) me, me
        (?:bate|bateu|agrediu|ameacou|esfaqueou|estrangula|enforca), (?:ameaca|ameacou|ameacam) (?:me )?(?:matar|de
        morte|com)\w*, ameaca matar me, (?:quer|vai|querem) (?:me )?matar(?: me|nos| nos)?, (?:a |o |meu |minha
        )?(?:crianca|bebe|filho|filha|menino|menina) (?:esta |nao )(?:ferid\w+|a
        sangrar|sangrando|inconsciente|respira), (?:fogo|incendio) (?:em|no|na|la em) (?:minha |meu |o |a
        )?(?:casa|predio|apartamento|cozinha|andar), a casa (?:esta )?(?:a arder|pegando fogo|em chamas), nao
        (?:consigo|consegue|posso) respirar, (?:tenho|com) medo do (?:meu
        )?(?:marido|companheiro|namorado|esposo|pai|ex), (?:bate|espanca) (?:nos|nas|no|na)
        (?:filh\w+|crianc\w+|mulher|esposa|miudos), (?:pensar|pensando|penso) em (?:me matar|matar
        me|morrer|suicidio), acabar com a minha vida
    """,
    "fr": r"""
        (?:on|il|elle|ils) (?:m|nous) (?:a|ont) (?:agress|attaqu|poignard)\w*, j ai ete agress\w*, je vais me
        (?:tuer|suicider), veux mourir, envie de mourir, me tuer, me suicider, veux plus vivre, (?:me|m)
        (?:frappe|bat|tape|viole|a frappee?|a violee?|menace|etrangle), va me tuer, veut me tuer, appelez (?:la
        police|une ambulance|les pompiers|les secours), respire (?:pas|plus), au secours, il y a le feu,
        (?:bat|frappe) (?:sa femme|ses enfants|les enfants), j en peux plus(?! (?:du|de|des|avec)\b), peur de mon
        mari, (?:m|me) (?:a|ont|avait) (?:frappe\w*|battue?|tape\w*|viole\w*|poignarde\w*|menace\w*|etrangle\w*),
        (?:mon|un|le) (?:mari|copain|conjoint|ex|pere|compagnon) (?:me|nous) (?:bat|frappe|tape|menace|fait
        peur|etrangle), menac\w+ de (?:me|nous|la) tuer, me menace\w*, (?:veut|vont|va|veulent) (?:me|nous|la) tuer,
        (?:l enfant|le bebe|mon fils|ma fille|le petit|la petite|mon enfant) (?:est |ne
        )(?:blesse\w*|inconscient\w*|respire), n? ?arrive (?:pas|plus) a respirer, (?:peux|peut) (?:pas|plus)
        respirer, j etouffe(?! de\b), (?:il y a le feu|au feu|ca brule|y a le feu), (?:un )?incendie dans (?:l |la |le
        |mon |notre )?(?:immeuble|maison|appartement|cuisine|batiment|escalier), (?:la maison|l appartement|l
        immeuble) (?:brule|est en feu), peur (?:de|du) (?:mon |mari)(?:mari|copain|conjoint|ex|pere)?,
        (?:bat|frappe|tape) (?:ses|mes|les|son|sa) (?:enfants?|gosses|fils|fille|femme|petits), (?:ne
        )?(?:veux|voudrais) plus (?:vivre|etre la)(?! ici| dans| a ), en finir avec la vie, idees suicidaires
    """,
    "cy": r"""
        (?:wedi|yn|eisiau|am|isio|moyn|mynd i) fy (?:nharo|lladd|mwrw|nghuro|mygwth|nhagu|anafu), eisiau marw, isio
        marw, lladd fy hun, hunanladd\w*, (?:mae|mae o|mae e|mae n) (?:o n |e n |n )?(?:fy )?(?:nharo|taro fi|bwrw
        fi|curo fi|mwrw i), ddim eisiau byw, tan yn y (?:ty|fflat), ffoniwch (?:yr heddlu|ambiwlans|999), ofn am fy
        mywyd, (?:fy )?ngwr yn (?:fy nharo|fy mwrw|fy nghuro|fy mygwth|taro|bwrw), yn (?:fy nharo|fy mwrw|fy nghuro|fy
        mygwth|fy nhagu), bygwth fy lladd, bygwth (?:lladd|fi), lladd fi, (?:eisiau|isio|moyn) (?:marw|lladd fy hun),
        ddim (?:eisiau|isio|moyn) byw, (?:plentyn|babi|mab|merch) wedi (?:i |ei )?(?:anafu|brifo)\w*, tan yn
        (?:y|fy|ein) (?:ty|fflat|gegin|adeilad), (?:ty|fflat) ar dan, (?:ddim|methu) (?:yn )?anadlu,
        (?:taro|bwrw|curo) (?:r |y |ei |fy )?(?:plant|phlant|blant|plentyn|blentyn), ofn (?:fy |r |y )?(?:ngwr|gwr)
    """,
    "so": r"""
        guri\w* (?:ayaa|waa|baa|wuu) (?:gub\w*|dab\w*), wuxuu rabaa inuu i dil\w*, waxaan rabaa inaan dhinto, is
        dil\w*, isdil\w*, wuu i garaac\w*, i garaac\w*, i dili\w*, i garaaco, badbaadi\w*, dab baa\w*, ma doonayo
        inaan noolaado, i caawi\w* degdeg, i kufsa\w*, (?:i|wuu i|wuxuu i) (?:garaac|dil|dilay|dilaya|laay|layn)\w*,
        hanja\w+ (?:inuu|in uu) i (?:dil\w*|dilo), i hanjab\w*, ii hanjab\w*, (?:ma|maan) (?:rabo|doonayo) inaan
        (?:noolaado|sii noolaado), inaan dhinto, (?:ilmaha|ilmuhu|carruurta|cunugga) (?:wuu |waa |way )?dhaawac\w*,
        dab (?:baa|ayaa|ka) (?:ka )?(?:kacay|socda|kaca\w*|qabsa\w*|ka kacay), (?:guriga|guri) (?:waa )?gub\w*, ma
        neefsan\w*, neefsan kari?\w*, (?:carruurta|caruurta|ilmaha) (?:ayuu|wuu|waa uu) garaac\w*, waan ka baqayaa
        (?:ninkayga|isaga)
    """,
    "tr": r"""
        bana saldir\w+, (?:beni|bizi) oldur\w+, olmek istiyorum, kendimi oldur\w*, intihar\w*, yasamak istemiyorum,
        beni (?:dovuyor|oldurecek|dovdu|vuruyor|tehdit|bogazl\w*), kocam (?:beni )?(?:dovuyor|vuruyor), imdat, yangin
        var, ambulans cagir\w*, polis cagir\w*, nefes almiyor, tecavuz\w*, cocuk\w* doviyor, cocuk\w* dovuyor, bana
        vur\w+, beni (?:dov|oldur|bicak|bogaz|tehdit|taciz)\w*, (?:oldurmekle|bicakla|silahla|olumle) (?:beni
        )?tehdit\w*, tehdit (?:ediyor|etti|ediyorlar), (?:kocam|esim|babam|sevgilim) (?:beni )?(?:dov|vur|oldur)\w*,
        (?:kocam|esim|babam)dan korkuyorum, (?:artik )?yasamak istemiyorum, (?:cocuk|bebek|oglum|kizim)
        (?:yarali|yaralandi|baygin|kaniyor|nefes), nefes al(?:amiyor|mıyor|miyor|ami)\w*, (?<!sicaktan )boguluyorum,
        (?:evde|binada|apartmanda|mutfakta|daire\w*) yangin\w*, ev yaniyor, bina yaniyor, evimiz yaniyor,
        (?:cocuk\w*|karisini|esini) (?:dov|doviy)\w*, olmek isti\w*
    """,
    "de": r"""
        will sterben, mich umbringen, bringe mich um, selbstmord, suizid, nicht mehr leben,
        (?:schlagt|verprugelt|bedroht|vergewaltigt|wurgt) mich, mich (?:geschlagen|vergewaltigt|umbringen), bringt
        mich um, rufen sie die polizei, krankenwagen, atmet nicht, es brennt, feuer in, schlagt (?:seine|die)
        (?:frau|kinder), (?:droht|drohte) (?:mir|mich), kann nicht (?:mehr )?atmen, bekomme keine luft,
        (?:kind|baby|sohn|tochter) (?:ist )?(?:verletzt|blutet|bewusstlos), angst vor meinem (?:mann|freund|vater|ex)
    """,
    "it": r"""
        mi (?:ha|hanno) (?:aggredit|attaccat)\w+, mi (?:ammazzo|uccido|suicido), voglio morire, uccidermi,
        suicidar\w*, suicidio, ammazzarmi, mi (?:picchia|ha picchiat\w|minaccia|violenta|ammazza|uccide), non voglio
        piu vivere, chiamate (?:la polizia|un ambulanza), non respira, al fuoco, incendio in, picchia (?:sua|i|la), mi
        (?:ha|hanno) (?:picchiat|colpit|violentat|minacciat|accoltellat)\w, mi
        (?:picchia|mena|minaccia|strangola|vuole uccidere|vuole ammazzare|uccidera),
        (?:minaccia|minacciano|minacciato) di (?:uccider|ammazzar)\w*, vuole (?:uccidermi|ammazzarmi|ucciderci), (?:il
        |la |mio |mia )?(?:bambin[oa]|figli[oa]|bimb[oa]|neonato) (?:e |non
        )(?:ferit\w|svenut\w|incosciente|sanguina|respira), (?:c e (?:un )?)?(?:incendio|fuoco) (?:in casa|nel
        palazzo|nel condominio|in cucina|nell appartamento|nell edificio|sulle scale), (?:la casa|il palazzo|l
        appartamento) (?:va a fuoco|brucia|sta bruciando|in fiamme), non (?:riesco|riesce|posso) (?:a|piu a|piu
        )?\s?respirare, soffoco(?! (?:dal|di|per)\b), sto soffocando(?! dal), (?:paura|terrore) di mio
        (?:marito|padre|fidanzato|compagno|ex), picchia (?:i|suo|sua|mio|mia|il|la) (?:figl\w+|bambin\w+|moglie),
        (?:voglio|vorrei) (?:morire|farla finita), non (?:voglio|vorrei) (?:piu )?vivere, togliermi la vita
    """,
    "uk": r"""
        на (?:мене|нас) напа\w*, (?:вб є|уб є|вб ють|уб ють) (?:мене|нас), (?:напав|напали) на (?:мене|нас), хочу
        померти, не хочу жити, самогуб\w*, вбити себе, вб є мене, (?:бье|б є|бив|побив|гвалтує|зґвалтував) мене, мене
        (?:бье|б є|побив|зґвалтував), рятуите, пожежа, не дихає, викличте (?:поліцію|швидку), мене
        (?:вдарив|душить|бив|ріже|вб є|вб ють|хоче вбити|хочуть вбити|вбиває|зарубає|вбити), (?:вдарив|душить|бив|б
        є|бьє) (?:мене|дітей|дитину|дружину|сина|доньку|нас), не хочу (?:більше |вже )?жити,
        (?:дитина|син|донька|малюк) (?:поранена|поранений|непритомн|не дихає|стікає), (?:горить|палає)
        (?:квартира|будинок|дім|хата|кухня), (?:квартира|будинок|дім|хата) (?:горить|палає), не мож(?:у|е) дихати,
        задихаюсь, задихаюся, бо(?:юсь|юся) (?:свого )?(?:чоловіка|його|батька), бо(?:юсь|юся) за (?:своє |моє
        )?життя, погрож(?:ує|ують|ував) (?:мені|мене|нам|вбити|що вб є|ножем|вбивством), погрожу\w+ (?:мене |мені
        )?(?:вбити|ножем), мені погрож, хочу вмерти, накласти на себе руки, вкоротити собі
    """,
    "ru": r"""
        на (?:меня|нас) (?:напа\w*|набросил\w*|поднимает руку), (?:напал|напали) на (?:меня|нас), поднимает на меня
        руку, хочу умереть, не хочу жить, самоуби\w*, покончить с собои, убить себя, убьет меня,
        (?:бьет|избил|избивает|насилует|изнасиловал) меня, меня (?:бьет|избил|избивает|изнасиловал|убьет), спасите,
        пожар в, горит (?:дом|квартира), не дышит, вызовите (?:полицию|скорую), (?:меня|нас|ее)
        (?:ударил|бьет|бил|душит|режет|убьют|хочет убить|хотят убить|убивают|убить|бьют),
        (?:ударил|бьет|бил|бьют|душит|избивает) (?:меня|нас|детей|ребенка|жену|сына|дочь|дочку|мать|своих детей), не
        хочу (?:больше |уже )?жить, (?:ребенок|сын|дочь|малыш) (?:ранен|ранена|без сознания|не
        дышит|истекает|пострадал), (?:горит|загорел\w+|пылает) (?:дом|квартира|кухня|подъезд|балкон),
        (?:дом|квартира|кухня) (?:горит|пылает), не мо(?:гу|жет) дышать, задыхаюсь(?! от (?:жары|пыли)), бо(?:юсь)
        (?:своего |моего )?(?:мужа|его|отца|сожителя), боюсь за (?:свою )?жизнь, угрожа(?:ет|ют|л)
        (?:мне|меня|нам|убить|ножом|убииством|расправой), угрожа(?:ет|л) (?:меня |мне )?(?:убить|ножом), мне угрожа,
        (?:убьет|убьют|зарежет) (?:меня|нас), хочу (?:сдохнуть|покончить), мысли о (?:самоуби|смерти),
        (?:men[iy]?a|menja) (?:bet|byot|bjot|b et|udaril|ubet|ubyot|ubjot), (?:byot|bet|bjot|udaril)
        (?:menya|menja|detey|detei), (?:hochu|khochu|xochu|hochyu) umeret\w*, ne (?:hochu|khochu|xochu) (?:bolshe
        )?zhit\w*, ne mogu dyshat\w*, (?:ugrozhaet|ugrojaet) (?:mne|ubit)\w*
    """,
    "bg": r"""
        (?:нападнаха|нападна|нападат) ме, искам да умра, самоубии\w*, не искам да живея, (?:бие|преби|изнасили) ме, ме
        (?:бие|преби|изнасили), ще ме убие, пожар в, не диша, извикаите (?:полиция|линеика),
        (?:удари|бие|преби|души|наръга|заплашва) (?:ме|децата|детето|жена си), заплаш\w+ (?:ме|да ме|че ще ме|мен),
        (?:ще|иска да|искат да) ме убие, не искам (?:повече )?да (?:живея|съм жив), (?:детето|бебето|синът|дъщерята)
        (?:е |ми е |не )(?:ранено|пострадало|в безсъзнание|диша), (?:гори|пламна) (?:апартамент|къща|блок|кухня),
        (?:апартаментът|къщата|блокът) гори, не мо(?:га|же) да (?:дишам|диша), задушавам се, страх ме е (?:от|за)
        (?:мъжа|него|съпруга|живота), страхувам се от (?:мъжа|него|съпруга), бие (?:децата|детето|жена)
    """,
    "lt": r"""
        mane (?:uzpuol\w+|nuzudyti|apiplese), nori mane nuzudyti, noriu mirti, nusizudy\w*, savizud\w*, nenoriu
        gyventi, mane (?:musa|sumuse|isprievartavo|zudys), (?:musa|sumuse) mane, gaisras, nekvepuoja, iskvieskite
        (?:policija|greitaja), (?:mane|mus) (?:musa|sumuse|smaug\w+|nuzudys|trenke), (?:musa|sumuse|smaugia)
        (?:mane|vaik\w+|zmona|savo), trenke man, gras(?:ina|ino) (?:mane |man |mus )?(?:nuzudyti|peiliu|mirtimi),
        grasina (?:man|mane), nuzudys mane, ne(?:be)?noriu (?:daugiau )?gyventi, (?:vaikas|vaikui|kudikis)
        (?:suzeist|suzalot|nekvepuo|be samones)\w*, (?:namuose?|name|bute|virtuveje|laiptineje) gaisras, gaisras
        (?:name|bute|namuose|laiptineje), dega (?:butas|namas|virtuve|laiptine), (?:butas|namas) dega,
        ne(?:galiu|gali) kvepuoti, dustu(?! nuo), bijau (?:savo )?(?:vyro|jo|tevo|del savo gyvybes), noriu
        (?:nusizudyti|mirti)
    """,
    "hu": r"""
        meg akarok halni, ongyilkos\w*, megolom magam, nem akarok elni, (?:ver|megvert|megver|bant|megeroszakolt)
        engem, megver, megvert, meg akar olni, tuz van, nem lelegzik, hivjon (?:mentot|rendorseget),
        megut(?:ott|ottek|i|nek)?, meg (?:akar|fog) olni, (?:fenyeget|megfenyegetett) (?:hogy |azzal )?\w*, megol
        (?:engem|minket)?, nem akarok (?:mar |tovabb )?(?:elni|tovabb elni), (?:a |az
        )?(?:gyerek|gyermek|baba|fiam|lanyom) (?:megserult|verzik|eszmeletlen|nem lelegzik), tuz van (?:a |az |itt
        )?\w*, (?:eg|kigyulladt|langol) (?:a |az )(?:lakas|haz|epulet|konyha), (?:a |az )(?:lakas|haz|epulet)
        (?:eg|langol|kigyulladt), nem kap(?:ok|unk)? levegot, fulladok(?! (?:a )?(?:meleg|hoseg)), felek a
        (?:ferjem|parom|baratom|apam)\w*, felek tole, (?:veri|bantja|uti) (?:a |az
        )?(?:gyerek\w*|gyermek\w*|feleseg\w*), (?:ferjem|parom|apam) (?:megver|ver|bant|ut|megutott|fenyeget)\w*
    """,
    "cs": r"""
        napad(?:l|li|la|eny|nuty) (?:me|ma|mne), (?:chci|chcem) (?:se|sa) zabi\w+, (?:se|sa) zabi(?:t|ju|jem), chci
        (?:u|ze)?mrit, chcem (?:u|zo)?mriet, zabit se, zabijem sa, zabiju se, sebevra\w*, samovra\w*,
        (?:bije|zbil|mlati|znasilnil) (?:me|ma|mne), (?:me|ma) (?:bije|zbil|mlati|zabije|znasilnil), nedycha, hori
        (?:dum|byt|nam), zavolejte (?:policii|sanitku), (?:uhodil|uhodila|bije|skrti|zbil|udrel|udrela|skrtil)
        (?:me|ma|mne|nas|deti|dite|dieta|manzelku|zenu|sve deti|svoje deti),
        (?:vyhrozuje|vyhrazuje|vyhraza|vyhrozoval|vyhrazal) (?:mi|nam|ze me|ze ma|sa|se)\w*, vyhraza sa ze ma zabije,
        (?:zabije|zabiji|zabiju) (?:me|ma|nas|mne), chce (?:me|ma|nas) (?:zabit|zabiti), uz nechc(?:i|em) (?:zit|byt),
        nechc(?:i|em) (?:uz )?zit, (?:dite|dieta|diet|syn|dcera|dcera) (?:je |se )?(?:zranen\w*|krvac\w*|v bezvedomi|v
        bezvedomi|nedycha), hori (?:u |v |nam|dum|dom|byt|kuchyn)\w*, (?:dum|dom|byt) hori,
        ne(?:muzu|mohu|mozem|muze|moze) dychat, dusim (?:se|sa), boj(?:im) (?:se|sa) (?:sveho |svojho |o
        )?(?:manzela|partnera|otce|otca|neho|zivot), (?:manzel|partner|otec|soused|sused) (?:me|ma|mne)? ?bije
    """,
    "sq": r"""
        me ka (?:rrahur|goditur|kercenuar|sulmuar)\w*, dua te vdes, vetevra\w*, me rreh\w*, do te me vras\w*, zjarr
        ne, nuk merr fryme, thirrni (?:policine|ambulancen), me (?:goditi|rrahu|kercenon|kercenoi|mbyt|qelloi|rreh),
        kercen\w+ (?:se |te |me )(?:do )?(?:te )?(?:me )?vras\w*, do (?:te )?me vras\w*, nuk dua te (?:jetoj|rroj),
        vras veten, (?:femija|foshnja|djali|vajza) (?:eshte |po )?(?:i |e )?(?:lenduar|plagosur|gjakos)\w*, (?:ka
        )?zjarr ne (?:pallat|shtepi|apartament|kuzhine|banese)\w*, po digjet (?:shtepia|pallati|apartamenti|banesa),
        (?:shtepia|pallati|apartamenti) (?:po digjet|digjet), (?:nuk|s) (?:marr|mbushem|mund te marr) (?:dot
        )?(?:fryme|frymarrje), (?:kam )?frike nga (?:burri|bashkeshorti|ai|babai), rreh (?:femijet|gruan|femijen)
    """,
    "fa": r"""
        کتکم, (?:خودم را|خودمو|خودم رو) می ?کش, به من حمله, می خواهم بمیرم, میخوام بمیرم, خودکشی, من را می زند, منو
        میزنه, کتک می, مرا می کشد, آتش گرفت, نجاتم بد, کمکم کن, نفس نمی, میزند, می زند مرا, مرا میزند, مرا زد, منو زد,
        کتکم میزن, تهدیدم, (?:مرا|منو|من را|ما را) تهدید, تهدید می ?کن\w* (?:مرا|منو|که), مرا بکشد, منو بکشه, منو
        میکشه, مرا میکشد, میخواهم بمیرم, نمیخوا(?:هم|م) زنده, نمیخوا(?:هم|م) زندگی, خودمو بکشم, خودم را بکشم, بچه
        زخمی, بچه (?:ام )?بیهوش, (?:خانه|ساختمان|خونه) آتش, آتش سوزی در, نمیتوا?نم نفس, نمی توانم نفس, نمیتونم نفس,
        نفسم بالا نمی, خفه میشم, از شوهرم می? ?ترس, میترسم از شوهرم, بچه ها(?:یش)? را میزن, بچه هاشو میزن, mano
        mizan\w*, mikham bemiram, mikhaham bemiram, khodkoshi, mano mikosh\w*
    """,
    "ku": r"""
        dixwazim bimirim, xwe bikujim, li min dixe, min dikuje, li (?:min|zarokan|jine) dixe, dixwaze (?:min|me)
        bikuje, (?:min|me) dikuje, naxwazim (?:bijim|jiyan)\w*, xwe (?:bikujim|dikujim), agir (?:bi|ket|pe ket)
        (?:mal\w*|xani\w*)?, mal dişewite, nikarim (?:nefes\w*|bihn\w*), gefan li min
    """,
    "zh": r"""
        袭击我, 攻击我, 自杀, 想死, 自殺, 不想活, 打我(?!的?(?:电话|手机|電話)), 家暴, 要杀我, 要殺我, 救命, 着火,
        著火, 强奸, 強姦, 没有呼吸, 威胁我, 威脅我, 威胁要杀, 杀我, 殺我, 杀了我, 打孩子, 打小孩, 打老婆, 孩子受伤,
        孩子流血, 孩子没有呼吸, 小孩受伤, 不能呼吸, 喘不过气, 喘不過氣, 无法呼吸, 呼吸困难, 房子着火, 起火了,
        活不下去, 想自杀, 怕我丈夫, 害怕我老公, 害怕我丈夫
    """,
    "ti": r"""
        ክመውት ደልየ, ክመውት እደሊ, ይሃርመኒ, ሃሪሙኒ, ክቐትለኒ, ክቐትለኒ እዩ, ምትንፋስ ኣይከኣልኩን, ምትንፋስ ኣይክእልን, ሓዊ ኣሎ, ርእሰይ ክቐትል
    """,
    "tl": r"""
        (?:sinasaktan|binubugbog|sinuntok|sinampal|sinakal|binugbog|ginahasa|pinapalo|hinahampas) (?:niya
        )?(?:ako|kami|ang mga bata|ang anak)\w*, (?:papatayin|pinapatay|patayin) (?:niya |nila )?(?:ako|kami)\w*,
        pinagbabantaan\w*, pinagbantaan\w*, (?:gusto ko (?:na |nang )?(?:ng )?)(?:mamatay|magpakamatay), magpakamatay,
        magpapakamatay, ayoko (?:na|nang|na ng|na pong) mabuhay, (?:nasaktan|nasugatan|sugatan|duguan|walang malay)
        (?:po )?ang (?:bata|anak|sanggol)\w*, may sunog, nasusunog (?:ang )?(?:bahay|building|kusina|gusali),
        (?:hindi|di) (?:ako|po ako|na ako|siya) (?:maka|nakaka)hinga, takot (?:na )?ako sa asawa\w*, natatakot (?:po
        )?ako sa (?:asawa|kanya|tatay)\w*
    """,
}

# the whole text, with nothing but courtesy around it: "help me plant trees" is an idea
CRIES = """
    prosze o pomoc, prosim o pomoc, va rog ajutor, por favor ayuda, pomocy, na pomoc, pomozcie, pomozcie mi, ratunku,
    potrzebuje pomocy, pali sie, ajutor, ajutati ma, ajuta ma, am nevoie de ajutor, salvati ma, допоможіть, допоможіть
    мені, рятуите, рятуите мене, на допомогу, потрібна допомога, помогите, помогите мне, спасите, спасите меня, на
    помощь, нужна помощь, pomogite, pomogite mne, spasite, madad, meri madad karo, meri madad karein, madad karo,
    bachao, mujhe bachao, مدد, میری مدد کرو, میری مدد کریں, مدد کرو, بچاؤ, मदद, मेरी मदद करो, मेरी मदद करें, मदद करो,
    बचाओ, ਮਦਦ, ਮੇਰੀ ਮਦਦ ਕਰੋ, ਬਚਾਓ, সাহায্য, আমাকে সাহায্য করুন, সাহায্য করুন, বাঁচাও, বাঁচান, sahajjo korun, amake
    sahajjo korun, bachan, النجدة, النجده, ساعدوني, ساعدني, مساعدة, انقذوني, انقذني, i caawi, i caawiya, caawimaad, i
    badbaadi, i badbaadiya, socorro, ajudem me, ajuda, ajuda me, me ajudem, me ajude, preciso de ajuda, auxilio,
    ayuda, ayudenme, ayudame, ayudeme, necesito ayuda, au secours, a l aide, aidez moi, aide moi, j ai besoin d aide,
    aiuto, aiutatemi, aiutami, ho bisogno di aiuto, imdat, yardim, yardim edin, bana yardim edin, yardima ihtiyacim
    var, pomoc, pomozte, pomozte mi, pomozte nam, pomoz mi, pomoc prosim, potrebuji pomoc, potrebujem pomoc, hori,
    segitseg, segitsenek, segitsen, segits, segitsetek, gelbekit, gelbekite, padekite, padekite man, padek man,
    pagalbos, reikia pagalbos, ndihme, me ndihmoni, me ndihmo, kam nevoje per ndihme, помощ, помогнете, помогнете ми,
    помогни ми, имам нужда от помощ, کمک, کمکم کنید, کمکم کن, کمک کنید, نجاتم بدهید, komak, komakam kon, alikari,
    alikariya min bikin, hawar, ሓግዙኒ, ርድኡኒ, tulong, tulungan niyo ako, tulungan nyo ako, tulungan ninyo ako, tulungan
    mo ako, saklolo, kailangan ko ng tulong, 救命, 帮帮我, 救救我, 帮我, 幫幫我, helpwch fi, helpwch, help fi, dwi
    angen help, hilfe, helfen sie mir, help mij
"""
AROUND_A_CRY = """
    boje sie, mi e frica, imi e frica, tengo miedo, j ai peur, ho paura, tenho medo, боюсь, боюся, мне страшно, мені
    страшно, korkuyorum, felek, bijau, bojim se, bojim sa, kam frike, va rog, te rog, prosze, szybko, natychmiast,
    teraz, repede, acum, urgent, будь ласка, швидко, терміново, зараз, пожалуиста, срочно, быстро, скорее, please,
    plz, jaldi, foran, khuda ke liye, خدا کے لیے, جلدی, براہ مہربانی, कृपया, जल्दी, ਜਲਦੀ, ਕਿਰਪਾ ਕਰਕੇ, দয়া করে,
    তাড়াতাড়ি, ارجوكم, ارجوك, من فضلك, من فضلكم, بسرعة, بسرعه, fadlan, degdeg, por favor, rapido, depressa, urgente,
    vite, s il vous plait, svp, per favore, presto, subito, lutfen, acil, cabuk, prosim, rychle, rychlo, kerem,
    gyorsan, prasau, greitai, ju lutem, shpejt, моля, бързо, спешно, لطفا, فوری, زود, زود باشید, po, bilis, dali, 请,
    快, 快点, 快來, os gwelwch yn dda, plis, bitte, schnell, ji, bhai
"""
