"""How rare everyday words are, and what each sign of likeness weighs. Written by `bench/learn_likeness.py`.

Counted over statements of residents and participants by compdemocracy/openData (CC BY 4.0; gathered using
the Polis software, see compdemocracy.org/polis) and this project's own texts."""

BIAS = -8.24
WEIGHTS = (7.50, 5.54, 3.17, -2.81)  # in the order of `flows.likeness.FEATURES`

OTHER_SHARE = 0.00025  # of texts, for a word that is not below

# In so many of 10,000 texts:
_SHARES = """
5000: the
3536: to
2500: a and
1768: be for i in is need of should
1250: not on people we
884: are it more our
625: all as do have help that vote with
442: at by from govern job must my no or right road stop this will woman
312: am an bowl child city equal get green health home improv increas law make monei out reduc school their ther
    they wage who
221: about allow area believ bin busi but can counti countri educ estat fami good has identifi if important issu new
    one other park pleas politic progress protect remov safe so too trump up us would
156: access american big bus candidat cannot car chang cheap clean climat dark developer elder end energi everi
    fight human keep lesson like live local man many march me off only parti polic provid requir servic some system
    take tax than them thos time traffic use water way what when whit you
110: activ address against america any back becaus being benefit bg broken build choic colleg congress control creat
    cycl dangerous day dear democraci democrat drug focus free gun how im immigrant includ internet just justic life
    lunch major most much nation now over parking plac polici poor president pro problem program racism real
    represent run see shop sign soci student text think walk warren was women year youth
78: able abort account action away bad becom been care clos color crisis current democratic deserv disabl doe down
    driv economic encourag enforc enough environ fast feel futur gerrymander go group here high high_street homeless
    individu interest into kill leash leav leave light limit long love marijuana matter mean mend movement never non
    number offic offici old open opportun option outsid own part pass path pav put race reform reopen republican
    respect river s sexu small stand start sup term through together train_up united voter wher which without wku
    worker world zon
55: 1 3 abus across act again age agre also amend anti around art ban bas basic befor bench between black block
    board both bring cafe call campaign campus caus church civil club concern consider continu corpor cost could
    crim decid district dog done effect ensur especi etc exist fact farm first flow freedom garden gay gender give
    going gp higher his hour idea impeach independent instead investor know land level liber librari listen liv lone
    look lot made media meeting member militari minimum near neighbor nois noth order organiz play poll promot qual
    rate rather resourc same scienc scottsvill set singl smok societi spac statement still such teacher thes thing
    town transport treat tree turn understand valu very viol voic welcom well were why wrong
39: 100 2 4 abil actu add after alcohol along anyon assault attract baby balanc budget bypass cabl center centr
    child_care choos come common competit complet compromiz constitut contribut corporat council critic crossing
    cultur did die different direct dirti door each economi educat effort event exerciz experi extrem femin financi
    find fire flytip foreign form fossil freshwater fuel full gener got had hall he healthi held hit hold hurt ignor
    illeg impact inclus industri inequal infrastructur insur intersect k last leader learn lift line mak
    mental_health middl mill miss moral mov move nashvill natur news next paid past per planet plant politician
    pollut posit poss privat privileg quest re refuge regardless renew rent reproduct research resist respons rich
    say sens serv show solut someon sourc speak spend step strong sure sustain swim talk tenant test then todai top
    toward truth two under universal unless until w wall war weapon weekend whether whil wide win within your
28: 10 15 20 2018 5 6 abov administr adult air alreadi always anim answer approach ask attack attent automatic awar
    begin behavior behind bill blue body box buy cancel capital check combat commit comprehens connect conservative
    convers corner court daughter dead death debt depart destroi differ disagre dollar drain during earth elm enact
    engag evid fall far fear fenc field flower football forc found front giv given glob grass hand happen harass
    hard harm hate her histori hospit ident indoor influ inform institut involv kind landlord least list longer lose
    lost low manag market may ment mess messag month music myself nativ opinion opioid oppress owner participat
    payer peac perspect phon point practic presidenti press process profit pub rece recreation recycl red register
    registr relig religious remain replac residenti restaurant restrict scar self send sex shar shelter sick solv
    speci squar station status stay stronger th thank themselv threat toilet tour train tran true truli try tv
    univers urban using view wealthi word workplac worri
20: 12 18 30 50 7 8 9 absolut accept achiev acknowledg addict adequat afraid agenda airport allei ally another
    belief birth border bridg bulli came campbell cap carbon cctv certain christian citizenship civic co collect com
    community_centre compass complex conciz condit conflict confus congression constitution contact corrupt count
    cover daca daili dc debat demand depend determin discours discuss divers divid divis doing domestic don donald
    draw dreamer drop due e easy else empti era establish ethic ever everyth exampl except expect face fail fell few
    fiber fill fine flood follow forget forward fountain fresh friend garag gate goal grant greatest ground happi
    hav head heart heavi hedg him historic holidai hope hungri husband ice id ideal incentiviz integr investigat
    irrig israel judg kentucki key knif ky lack liberti loan lobbi main matern medicar metoo might million min mix
    multi name necessari needl net nowher often oil ok once oppos opt orient particular partisan pedestrian penalti
    period pick platform playground popular pothol pregnanci previous primari prioritiz prison produc product
    project proud provider push reach readi reflect releas report result revenu risk role roof round ruin rural
    russian schem scientific second seek separ serious shad side significant sinc size slow social somebodi son
    south sport standard strengthen stuck success suffer summer surround taken tell thought throughout throw tir
    trap trust underpass union unit usa used volunteer wealth week welfar whol wkus writ yard
14: 24 adopt advertis ambul amount appoint bank beat bgmu boy builder chem choir cis claim compet controll convict
    cook cross customer de demographic design drill duty earli ed either empower english execut experienc fac
    fundament g gang gap gas grav groceri heating hillari imagin imper install jump knee knock later lock medicaid
    method metro minor morn museum natcher nobodi norm nra nuclear nz outdoor oversight pain paint potenti pre
    present principl propos protest punish rape regard regular ridiculous rink room scient sector seem sell senat
    sent sexism she shift shoot site soon spam specific structur suppress survivor swing tak third trad unabl via
    victim vision wider window younger youth_club
"""

_BANDS = [line.partition(": ") for line in _SHARES.replace("\n    ", " ").strip().splitlines()]
SHARES = {family: int(share) / 10_000 for share, _, families in _BANDS for family in families.split()}
