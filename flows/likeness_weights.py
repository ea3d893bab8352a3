"""How rare everyday words are, and what each sign of likeness weighs. Written by `bench/learn_likeness.py`.

Counted over statements of residents and participants by compdemocracy/openData (CC BY 4.0; gathered using
the Polis software, see compdemocracy.org/polis) and this project's own texts."""

BIAS = -8.47
WEIGHTS = (7.73, 5.67, 3.39, -2.75)  # in the order of `flows.likeness.FEATURES`

OTHER_SHARE = 0.00025  # of texts, for a word that is not below

# In so many of 10,000 texts:
_SHARES = """
5000: the
3536: to
2500: a and
1768: be for i in is need of should
1250: not on people we
884: are it more our
625: all as do have help stop that vote with
442: at by from govern job must my or right road this will woman
312: am an bowl busi child city equal get green health home important improv increas law make monei no out reduc
    school their ther they who
221: about access allow area believ but can counti countri educ elder estat fami good has identifi if issu new one
    other park pleas politic progress protect remov requir safe so start too trump up us wage would
156: american big bin build bus candidat cannot cap car chang cheap climat developer end energi even fight free
    human keep lesson like live local man many march me off only parti polic provid servic some system take tax than
    them thos time traffic viol water way what when whit you
110: activ address against america any becaus being benefit bg broken choic clean colleg congress control cycl
    dangerous day dear democraci democrat drug everi focus gun high_street how im immigrant includ internet just
    justic life light lunch major most much nation now over parking path polici poor president pro problem program
    racism real reopen represent run see shop soci student text think use walk warren was women year youth
78: able abort action back bad becom been budget care clos color crim crisis current democratic deserv disabl doe
    driv economic encourag enforc enough environ fast feel futur gerrymander go group here high homeless individu
    interest into kill leash leav leave long love marijuana matter mean mend movement never non number offic offici
    open opportun option outsid own part pass pav pay_for plac put race reform republican respect river s sexu sign
    small stand sup term through together train_up transparent united wher which without wku worker world zon
55: 1 3 abus across act again agre also amend anti around art away barrier bas basic befor bench between black block
    board both cafe call campaign campus caus church civil club concern consider continu could crossing decid
    district dog done down effect ensur especi etc exist fact farm first flow freedom garden gay gender give going
    gp his hour idea impeach independent instead investor junct know land level liber librari listen liv lone look
    media meeting member mental_health militari minimum near neighbor nois old order organiz politician pollut pric
    promot qual rate rather renew resourc same scar scienc scottsvill set smok societi statement still such teacher
    thes thing town transport tree turn understand valu very voic welcom well were why wide wrong
39: 100 2 4 abil actu add alcohol along anyon attract baby balanc bring bypass cabl center child_care choos come
    common competit complet compromiz constitut contribut corporat council critic cultur daili did die different
    direct dirti door each economi educat effort event exam exerciz experi extrem femin financi find fire flytip
    foreign form fossil_fuel freshwater full gener got had he healthi held higher hit hold hurt ignor illeg impact
    inclus industri inequal infrastructur insur k last leader learn lift line lot made mak mess middl mill miss
    moral mov move nashvill news noth opioid paid past penalti per phon planet play playground posit poss privat
    privileg quest re refuge regardless rent reproduct research resist respons rich say sens serv shelter show sick
    signal singl solut someon sourc spac speak step strong sure sustain swim talk tenant then todai top toward treat
    truth two under universal unless until w wall war weapon weekend whether whil wildlif win within your
28: 10 15 2018 5 6 abov addict administr after alreadi anim answer approach ask attent automatic awar behavior
    behind bill blue body box bridg buy cancel capital centr check collect combat commit comprehens connect
    conservative convert corner court daughter dead death debt depart destroi differ disagre dollar drain during
    earth elm enact engag evid fall far fear field flower football forc found front giv given glob hall hand happen
    harass hard harm hate hedg her histori hospit ident indoor influ inform institut involv kind knif landlord least
    list longer lose lost low manag market may messag month music myself nativ next opinion oppress owner participat
    payer peac perspect plant point pothol practic presidenti press process profit pub rece recreation recycl
    register registr relig religious remain replac residenti restaurant self send sex shar solv speci sport squar
    station status stay stronger subsidi th thank themselv threat toilet tour train tran true truli try tv urban
    using view wealthi word workplac worri
20: 12 18 20 30 50 7 8 9 absolut accept achiev acknowledg adequat adult agenda airport ally always ambul another
    belief birth border bulki bulli came campbell carbon cctv certain christian citizenship civic co com
    community_centre compass complex conciz condit conflict confus congression constitution contact corrupt count
    cover daca dc debat demand depend determin discours discuss divers divid divis doing domestic don donald draw
    dreamer due e easy else era ethic ever everyth exampl except expect face fail fell few fill flood follow forget
    forward fountain fresh friend goal grass greatest ground happi head heart heavi heritag him holidai hope hungri
    husband ice id ideal incentiviz integr investigat irrig israel judg kentucki key ky lack liberti loan lobbi main
    matern medicar metoo might million min mix name necessari needl net nowher oil ok once oppos opt orient
    particular partisan patrol period pharmaci platform popular pregnanci previous primari prison produc product
    project proud provider push reach readi red reflect releas renovat report result revenu risk role roof round
    ruin rural russian schem scientific second seek separ serious side significant sinc size slow social somebodi
    son south standard strengthen stuck success suffer summer supermarket surround taken tax_break tell thought
    throughout throw tir trap trust turn_off underpass union unit usa used volunteer wealth week welfar whol wkus
    writ yard
14: 24 adopt advertis amount appoint bank bgmu boy builder car_free carer choir cis claim compet controll convict
    cook de demographic design drill drop duty earli ed either empower empti english execut experienc fac fundament
    g gang gap garag gas grandparent grav hav heating hillari hire imagin imper jump knee later lock medicaid ment
    method metro minor morn multi museum natcher nobodi norm nra nuclear nz outdoor oversight pain paint potenti
    present principl propos protest punish rape regard regular ridiculous rink room roundabout scient sector seem
    sell senat sent sexism she shift shoot shopper site soon spam specific structur suppress survivor tak third
    timet trad unabl via victim vision window younger youth_club
"""

_BANDS = [line.partition(": ") for line in _SHARES.replace("\n    ", " ").strip().splitlines()]
SHARES = {family: int(share) / 10_000 for share, _, families in _BANDS for family in families.split()}
