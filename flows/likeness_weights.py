"""How rare everyday words are, and what each sign of likeness weighs. Written by `bench/learn_likeness.py`.

Counted over statements of residents and participants by compdemocracy/openData (CC BY 4.0; gathered using
the Polis software, see compdemocracy.org/polis) and this project's own texts."""

BIAS = -8.54
WEIGHTS = (8.71, 5.19, 3.00, -1.15)  # in the order of `flows.likeness.FEATURES`

OTHER_SHARE = 0.00025  # of texts, for a word that is not below

# In so many of 10,000 texts:
_SHARES = """
5000: the
3536: to
2500: a and
1768: be for in is need of
1250: i not on people should we
884: are it
625: all at do have more my our stop that with
442: as by from get govern help or road vote will woman
312: am an can child equal green home improv job law must no pleas reduc right school their ther they this who would
221: about allow believ bin bowl bus busi but cannot city counti estat fami good has health if important increas
    make me monei new off one other out park remov so start too trump up us wage you
156: access american area candidat car countri educ elder end everi identifi issu keep lesson like live many only
    parking parti politic progress protect put requir safe shop some system take tax text than them thos time way
    what when
110: activ any becaus being bench big broken build cap chang clean climat colleg could cycl dangerous day democraci
    democrat developer energi evening fight focus free group hall here high_street how human idea im immigrant
    includ internet just kill leav life light local love lunch man march mend never now number old open over path
    polic provid reopen represent run see servic sign soci traffic use viol walk was water whit women year youth
78: able address again against america back bad barrier been befor benefit bg cafe care cheap choic clos club
    congress control crossing dear disabl doe dog down driv drug enough feel garden go gp gun homeless justic last
    librari lone major mean most movement much nation near outsid own pass pav plac playground polici poor president
    pro problem program racism real republican river s scar send small someon stand student think transparent tree
    united warren weekend wher which worker zon
55: 1 3 abort abus across action agre around art away bas becom between black block board budget call campaign
    church color come concern consider continu council crim crisis current dead decid democratic deserv die district
    economic encourag enforc ensur environ especi etc even event farm fast fire first flower futur gay gerrymander
    give going got had he high his hospit hour independent individu interest into know land lead leave level liv
    long look marijuana matter meeting neighbor nois non noth offic offici opportun option part pay_for phon plant
    pric qual race rate reform resourc respect same sexu smok statement still such sup swim talk teacher term thes
    thing through together town train_up turn two valu very wall week well without wku world wrong your
39: 2 9 act add after age along also amend another anti anyon ask baby basic behind both box bridg bring bypass
    campus cancel caus child_care civil collect common complet delai did dirti done door effect effort exerciz exist
    fact find flow flytip freedom freshwater full gender gener hedg her higher hit hurt id illeg impeach
    infrastructur instead investor junct knif leader learn liber lift list listen lost lot made mak market media
    member mental_health mess messag militari mill minimum miss month morn mov move next order organiz past penalti
    play politician pollut pothol privat promot quest rather refuge renew reproduct respons round say scienc
    scottsvill set shelter show sick singl societi spac speak station step strong tenant thank top transport treat
    under understand voic w war welcom were why wide wildlif win
28: 10 100 15 2018 4 5 6 abil actu addict alcohol alreadi answer attract automatic balanc bank bill bit blood blue
    bulki buy cabl center centr check choir choos combat community_centre competit compromiz connect conservative
    constitut contribut corner corporat court critic cultur daili daughter death died differ different direct
    disagre doing drain each economi educat elm exam experi extrem fall far fell femin field financi flood football
    foreign form fossil_fuel friend giv grandparent grass ground hand happen happi hate head healthi heart heating
    held hill him hold holidai hungri husband ice ignor impact inclus indoor industri inequal insur k landlord line
    longer lorri low may middl moral music name nashvill news newsletter nobodi opioid opt paid paint per personal
    perspect pharmaci planet platform point posit poss press privileg pub quit re read rece recycl regardless relig
    rent research resist rich schem self sens serv she side signal sinc solut somewher sourc speci squar status stay
    stronger subsidi summer sure sustain themselv then threat todai toilet tour toward train truth try underpass
    universal unless until used using view wait weapon whether whil within worri
20: 12 20 30 50 abov accept achiev administr adult agenda ago always ambul anim approach attent awar behavior birth
    body border boy came capital carer cat cctv chip christian citizenship civic com commit comprehens condit
    contact conversation cook corrupt count cover damp danc debt delet depart destroi determin discuss divers dollar
    don dreamer drill drop due during earli earth easy else empti enact engag era ethic ever everywher evid face
    fear fill floor follow forc forget found fountain front garag gas given glob goal harass hard harm hear heritag
    histori hope ideal ident influ inform institut involv israel jump kentucki kind knee later least letter loan
    lock lol lose manag might mile mondai monu murder myself nativ net nice oak ok once opinion oppress owner
    participat patrol payer peac pond popular poster practic presidenti primari prison process profit project push
    rain readi reason recreation red reflect register registr religious remain replac report residenti restaurant
    ring risk roof room second separ serious sex shar shed shoot site skat slow solv somebodi son sport standard
    stuck success suffer supermarket swap taken tell th timet tran trap true truli turn_off tv unit unsubscrib urban
    van volunteer wealth wealthi wife window winter word workplac youth_club
14: 18 42 7 8 absolut acknowledg adequat advic airport alarm ally belief bell bigger bonfir bulli campbell carbon
    certain chok co compass complex conciz conflict confus congression constitution daca date dc deal debat decent
    demand demolish depend design discours divid divis domestic donald draw drown e edge english everyth exampl
    except expect fail feet few finish firework foodbank forward frequent fresh game gang gap gone graffiti grav
    greatest haha half heavi hire hot incentiviz integr investigat irrig judg key ky lack leash liberti lobbi main
    mass matern medicar metoo million min mix multi necessari needl noticeboard nowher oil oppos orient outdoor
    paper particular partisan period pet post post_office pregnanci previous produc product proud provider rat reach
    releas renovat result revenu roadwork role roundabout ruin rural russian school_run scientific seek sell shift
    significant size social south spam strengthen surround tablet tak tax_break third thought throughout throw tir
    trust ugly uneven union usa welfar went whol wkus worth writ yard
10: 24 40 adopt advertis amount appoint bgmu breath builder bump car_free cis claim compet controll convert convict
    crowd de defibrill demographic displai duty ed either empower execut experienc fac favor fun fundament g goe hav
    hillari imagin imper knock laugh link loiter machin map medicaid ment method metro minor museum natcher norm nra
    nuclear nz oversight pain peopl pigeon pit pm potenti present pressur principl proper propos protest punish rape
    regard regular ridiculous rink said sav scam scient scream seagull sector seem senat sent sexism sham shopper
    soon specific structur suicid suppress survivor takeawai though thre trad tram unabl useful via victim vision
    warden wet whatever yet younger
"""

_BANDS = [line.partition(": ") for line in _SHARES.replace("\n    ", " ").strip().splitlines()]
SHARES = {family: int(share) / 10_000 for share, _, families in _BANDS for family in families.split()}
