import type { Woordenlijst } from './woordenlijst.ts';

/** Everyday words about growing up, families, safety and rights. */
export const gezinEnVeiligheid = {
  opvoeden: {
    nl: 'opvoeden, opvoeding, opvoedvraag, opvoedspreekuur, opvoedcursus, luistert niet, luisteren, grenzen, grenzen stellen, driftbui, driftbuien, driftig, boos, boze buien, woede, brutaal, grote mond, schelden, '
      + 'slaan broertje, ruzie tussen broers, broers, zussen, jaloers, peuter, kleuter, peuterpuberteit, puber, puberteit, tiener, dochter van 14, schermtijd, schermen, telefoon de hele dag, tablet de hele dag, '
      + 'gamen, niet naar bed, bedtijd, in ons bed, slaapt niet, slapen kind, zindelijk, zindelijk worden, luier af, bedplassen, eten kind, lastige eter, wil niet eten, liegen, liegt, stelen, huiswerk ruzie, '
      + 'regels thuis, straffen, belonen, opvoedtips, eenkennig, stout, tegendraads, gillen, schreeuwen tegen kinderen, geduld, ouderschap, positief, alleenstaande moeder, cjg, zusje pesten, duimen, krijsen, '
      + 'tandenpoetsen, peuter bijt, bijt, bijten, slaat andere kinderen, kleuter slaat, schopt peuter, gooit met speelgoed, wil niet delen, delen speelgoed, huilen bij wegbrengen, wegbrengen, eng, '
      + 'bang voor monsters, bang in het donker, nachtmerrie kind, s nachts wakker peuter, bed uit komen, groente, spinazie, lust niks, toetje, broodtrommel, snoep, verwend, verwennen, nee zeggen, consequent, '
      + 'straf, time out, belonen stickers, stickers, zakgeld, telefoonregels, social media kind, tiktok, youtube, roblox, gamen puber, game, console, blowt puber, rookt puber, vape puber, drinkt puber, '
      + 'uitgaan puber, te laat thuis, liegt over, deuren slaan, deur dichtgooien, gesloten deur kamer, praat niet meer met mij, pubermeisje, puberzoon, luisteren niet, maken ruzie, ruzie tussen kinderen, '
      + 'broertjes, zusjes, oudste jaloers, tweeling, stiefkind opvoeden, alleenstaande vader, vader alleen, kind alleen opvoeden, geen geduld, geduld verliezen, uit mijn slof, schreeuw, ik schreeuw, '
      + 'opvoedondersteuning, seksuele voorlichting, zindelijkheid, duim, speen',
    en: 'parenting, raise, raising, parent, parents, toddler, tantrum, tantrums, teenager, teen, puberty, does not listen, doesnt listen, wont listen, listen to me, boundaries, rules at home, screen time, screens, '
      + 'on his phone all day, ipad, bedtime, wont sleep, sleep in our bed, potty, potty training, picky eater, wont eat, angry child, anger, rude, talks back, lying, lies, jealous, siblings, '
      + 'fight with his sister, homework fights, punish, stubborn, patience, shout at my kids, yelling, single mother, single mum, behaviour, parenting course, bites, biting, hits other kids, throws toys, '
      + 'afraid of the dark, monsters, wakes up at night toddler, vegetables, candy, spoiled, saying no, say no, consequence, time out, pocket money, tiktok, youtube, roblox, gaming son, comes home late, '
      + 'slams doors, slamming, door, wont talk to me, does not talk to me, teenage daughter, teenage son, kids fight, brothers fight, twins, step kids, losing my temper, lose my temper, screaming at them, '
      + 'pacifier, bedwetting, wets the bed, shoes on, morning fights',
  },
  'zwanger-en-baby': {
    nl: 'zwanger, zwangerschap, zwanger geraakt, onverwacht zwanger, bevallen, bevalling, verloskundige, kraamzorg, kraamhulp, kraamtijd, baby, babys, pasgeboren, pasgeboren baby, borstvoeding, flesvoeding, '
      + 'kolven, huilbaby, baby huilt, huilt de hele nacht, huilt veel, consultatiebureau, inenting, vaccinatie, inentingen, prikken baby, babyspullen, kinderwagen, wiegje, babykleertjes, ongewenst zwanger, '
      + 'abortus, tienermoeder, echo, groeit niet goed, krampjes, doorslapen, postnatale depressie, roze wolk, net moeder, net vader, moeder geworden, vader worden, erkennen kind, geboorteaangifte, uitgerekend, '
      + 'prematuur, te vroeg geboren, kersverse moeder, spuugt, weken oud, maanden oud, over tijd, ongesteld, niet ongesteld, test positief, zwangerschapstest, misselijk zwanger, bekken pijn zwanger, '
      + 'bevalling bang, weeen, keizersnede, kraam, kraambed, luiers baby, melk baby, flesje, kunstvoeding, kolf, tepel, reflux, spuugt baby, baby slaapt, baby slaapt niet, wil niet slapen baby, '
      + 'slaapt alleen op mijn arm, draagdoek, huilen baby, huilt, drie weken oud, twee maanden, zes weken baby, pasgeboren zoontje, net bevallen, pas bevallen, somber na de bevalling, huilen na bevalling, '
      + 'geen band met baby, papa geworden, mama geworden, eerste kindje, kindje op komst, baby op komst, babykamer, maxicosi, box, tweedehands kinderwagen, groeicurve, hielprik, gehoortest, vaccineren, rvp, '
      + 'prikje, babymassage, moedergroep, mama cafe, zwanger en alleen, zwanger en geen huis, vader onbekend, weet niet of ik het wil houden, houden, adoptie, afstand doen',
    en: 'pregnant, pregnancy, unexpected pregnancy, expecting, midwife, maternity, maternity care, birth, give birth, gave birth, newborn, baby, babies, breastfeeding, breastfeed, bottle feeding, crying baby, '
      + 'baby cries, cries all night, vaccination, vaccinations, vaccine, crib, pram, stroller, abortion, ultrasound, due date, postnatal, new mother, new mum, new dad, becoming a father, infant, colic, '
      + 'teenage mother, weeks old, months old, late period, period is late, missed period, test positive, morning sickness, labour, caesarean, formula, pump, spits up, baby sleeps, sleep baby, wont sleep baby, '
      + 'three weeks old, weeks, just gave birth, sad after birth, no bond with, first child, baby clothes, baby stuff, cot, second hand pram, heel prick, growth, keep the baby, keep it, adoption, '
      + 'alone and pregnant, pregnant and',
  },
  'kind-met-extra-zorg': {
    nl: 'jeugdhulp, jeugdzorg, jeugd ggz, adhd kind, zoon adhd, autisme kind, zoon autisme, dochter autisme, diagnose, onderzoek kind, kinderpsycholoog, psycholoog voor mijn kind, psycholoog voor dochter, '
      + 'specialist kind, dyslexie, hoogbegaafd, faalangst, faalangstig, angstig kind, bang kind, kind met beperking, verstandelijke beperking zoon, gehandicapt kind, ontwikkelingsachterstand, '
      + 'achterstand in ontwikkeling, praat nog niet, gedragsproblemen, gedrag, onhandelbaar, agressief kind, agressief, zoon slaat, eetprobleem dochter, dochter eet niet, snijdt, logeerhuis kind, pleegzorg, '
      + 'pleegkind, pleeggezin, gezinsbegeleiding, speltherapie, verwijzing jeugd, gezinscoach, somber dochter, depressieve dochter, puber somber, hulp voor mijn zoon, hulp voor mijn dochter, extra zorg, '
      + 'anders dan andere kinderen, overprikkeld kind, loopt vast thuis, zorgintensief, therapie voor mijn kind, zoontje praat niet, praat niet, twee woorden, loopt nog niet, ontwikkelt, ontwikkelt langzaam, '
      + 'loopt achter, druk, heel druk, drukke zoon, druk kind, stuitert, zit nooit stil, kan niet stilzitten, stilzitten, woede aanvallen, ontploft, agressie, slaat mij mijn zoon, vernielt, sloopt, sloopt alles, '
      + 'loopt weg van huis kind, autistische, spectrum, pdd nos, add dochter, add, onderzoek adhd, laten testen, testen, laten onderzoeken, psychiater kind, kinderpsychiater, wachtlijst kind, wachtlijst jeugd, '
      + 'eetstoornis dochter, anorexia dochter, eet niet meer dochter, dwang kind, angst kind, verlatingsangst, slaapt niet van angst, paniek dochter, trauma kind, gepest trauma, rouw kind, hechting, '
      + 'hechtingsproblemen, adoptiekind, crisis met mijn kind, kan mijn kind niet meer aan, kan hem niet meer aan, kunnen hem niet meer aan, uithuisplaatsing, uit huis plaatsen, jeugdbescherming, voogd, '
      + 'gezinsvoogd, pleegouder worden, pleegouders, pleegmoeder, logeren autistisch kind, naschoolse dagbehandeling, medisch kinderdagverblijf, zware beperking dochter, rolstoelkind, syndroom, '
      + 'zorg voor gehandicapte dochter, ambulante jeugdhulp, gezinshulp, systeemtherapie, coach voor mijn zoon',
    en: 'youth care, child psychologist, psychologist for my son, psychologist for my daughter, therapist for my child, adhd son, autism son, autistic son, autistic daughter, autistic child, diagnosis, assessment, '
      + 'dyslexia, gifted, anxious child, special needs, disabled child, developmental delay, does not talk yet, behaviour problems, behavioural, aggressive son, aggressive, foster care, foster child, '
      + 'foster family, daughter does not eat, depressed daughter, depressed teenager, treatment for my child, referral, help for my son, help for my daughter, different from other children, meltdown, meltdowns, '
      + 'play therapy, does not speak, doesnt speak, two words, not walking yet, hyper, hyperactive, never sits still, sit still, rages, explodes, destroys, smashes, tested, get tested, test for autism, '
      + 'child psychiatrist, waiting list child, anorexia daughter, compulsive, attachment, adopted, cannot handle my son, cannot handle him, handle him anymore, guardian, foster parents, become foster, '
      + 'respite for autistic, disabled daughter, family coach, speech therapy, therapist',
  },
  school: {
    nl: 'school, schoolproblemen, juf, meester, leraar, lerares, docent, mentor, klas, les, lessen, gepest, pesten, pesterijen, gepest op school, niet naar school, wil niet naar school, durft niet naar school, '
      + 'school weigert, thuiszitter, zit thuis, thuis van school, spijbelen, spijbelt, leerplicht, leerplichtambtenaar, verzuim, geschorst, van school gestuurd, schorsing, geen plek op school, geen school, '
      + 'passend onderwijs, samenwerkingsverband, cijfers, slechte cijfers, blijft zitten, zittenblijven, huiswerkbegeleiding, huiswerk, bijles, rekenen, leerachterstand, achter op school, vrienden op school, '
      + 'schoolwisseling, andere school, schooladvies, basisschool, middelbare, speciaal onderwijs, brugklas, klasgenoten, uitgescholden, buitengesloten, buikpijn ochtend, buikpijn voor school, '
      + 'schoolmaatschappelijk, toetsen, concentreren klas, groep 3, groep 4, groep 5, groep 6, groep 7, groep 8, groep acht, vmbo, havo, vwo, praktijkschool, mavo, schooladvies oneens, cito, doorstroomtoets, '
      + 'leerling, leerlingen, conrector, directeur school, ib er, intern begeleider, leraren tekort, geen juf, juf ziek, niet leren, leert niet, moeite met lezen, moeite met rekenen, spelling kind, dyscalculie, '
      + 'achterstand groep, hoogbegaafd school, verveelt in de klas, verveelt op school, uit de klas gestuurd, overplaatsen, zij instromer, weigert, weigert te gaan, hoofdpijn school, ziek thuis school, '
      + 'maanden thuis, al weken thuis, al maanden niet naar school, nergens aangenomen, geen school wil hem, absent, boete leerplicht, groepsapp, appgroep klas, foto s in klas groepsapp, cyberpesten, '
      + 'buitensluiten, speelt alleen, geen vriendjes, geen vriendinnen school, pauze alleen, schoolplein, gym uitgelachen, uitgelachen, toetsweek, examenstress, stress van school, huiswerk lukt niet, '
      + 'huiswerkklas, plannen huiswerk',
    en: 'school, teacher, class, classroom, classmates, bullied, bully, bullies, bullying, refuses to go to school, wont go to school, afraid of school, skip school, skipping school, truant, truancy, suspended, '
      + 'expelled, no school place, stays home from school, grades, bad grades, falls behind, fall behind, homework, tutoring, tutor, maths, different school, change schools, primary school, secondary school, '
      + 'special education, left out, stomach ache every morning, attendance officer, education, learning difficulties, concentrate, headmaster, principal, group chat class, class chat, cyber bullying, laughed at, '
      + 'plays alone, recess, break alone, playground at school, stays home, months at home, hasnt been to school, not been to school, no school wants, no school will take, headache before school, refuses, '
      + 'wont go, teacher shortage, learn, learning, behind in reading, behind, exam stress, advice too low, school advice, repeat the year, truancy officer, fine from school',
  },
  jongeren: {
    nl: 'jongere, jongeren, jong, jeugd, jongerenwerk, jongerenloket, jongerencoach, 18 worden, word 18, wordt 18, bijna 18, achttien, 18 jaar, net 18, 17 jaar, ik ben 17, ik ben 16, ik ben 19, ik ben 20, '
      + 'zonder diploma, gestopt met school, gestopt met mijn opleiding, startkwalificatie, studie gestopt, mbo gestopt, stage, stageplek, stage zoeken, studiekeuze, studiefinanciering, duo, zorgverzekering 18, '
      + 'uit jeugdzorg, jeugdhulp stopt, stopt op mijn achttiende, zelfstandig wonen 18, op mezelf, ouders snappen mij niet, ouders begrijpen me niet, ruzie met mijn ouders, thuis weglopen, weggelopen, chillen, '
      + 'hangplek, niks te doen voor jongeren, bijbaan, kindertelefoon, tussenjaar, weet niet wat ik wil, ik zit thuis en ben 20, coming out, ik ben homo, genderidentiteit, lhbti, vrienden drugs, '
      + 'geen school geen werk, toekomst, ik ben zeventien, ik ben zestien, ik ben achttien, zeventien, zestien, achttiende, achttiende verjaardag, meerderjarig, volwassen worden, volwassen, hulp houdt op, '
      + 'stopt als hij 18, als ik 18, mijn begeleider stopt, uit pleeggezin, uit een instelling, op kamers jong, zorgtoeslag 18, zelf verzekeren, verzekering 18, bankrekening, huurcontract, eerste baan, '
      + 'bijbaantje, vakkenvullen, krantenwijk, school opgegeven, opleiding gestopt, opleiding past niet, geen opleiding, geen zin in school en geen werk, mbo, roc, hbo gestopt, stage vinden, stagebedrijf, bpv, '
      + 'open dag, beroepentest, wat wil ik later, later worden, duo schuld, ov studentenkaart, geen startkwalificatie, ruzie thuis en ik ben, thuis gaat niet meer, weg van huis, wil weg thuis, '
      + 'weggestuurd door mijn ouders, buitenspelen tieners, jeugdhonk, voetbalveldje, hier is niks voor jongeren, verveling, jongerencentrum, chill, straat hangen, verkeerde vrienden, straf gehad, halt, '
      + 'politie zoon, jongerenwerker, in de kast, uit de kast, queer, trans, meisje op meisjes, verliefd op jongen, jongeren praten, chatten met iemand',
    en: 'young, youth, youth worker, teen, turning 18, turn 18, turned 18, almost 18, eighteen, 18th birthday, 17 years old, i am 17, i am 16, im 19, im 17, dropped out, drop out, dropout, quit school, no diploma, '
      + 'internship, traineeship, student loan, student finance, what to study, parents dont understand me, fight with my parents, run away, ran away, hang out, youth centre, nothing to do for teens, side job, '
      + 'leaving youth care, youth care stops, future, gap year, gay, gender, health insurance 18, adult now, seventeen, sixteen, nineteen, turning eighteen, turns 18, when i am 18, adult, becoming adult, '
      + 'care ends, help stops, college, mbo, dropped my study, stopped my study, study, wrong study, what do i want to be, part time job, pocket, hang around, bored teens, no place for teenagers, wrong friends, '
      + 'arrested, police my son, come out, trans, queer, lesbian, talk to someone my age, leave home young, kicked out by parents young',
  },
  kinderopvang: {
    nl: 'kinderopvang, opvang kind, opvang voor mijn kind, creche, kinderdagverblijf, dagverblijf, gastouder, gastouderbureau, bso, buitenschoolse opvang, naschoolse opvang, peuterspeelzaal, peuteropvang, '
      + 'peutergroep, voorschool, oppas, oppassen, oppasser, babysit, kinderopvangtoeslag, wachtlijst opvang, sociaal medische indicatie, smi, wie past op, op mijn kinderen passen, na school, schoolvakantie, '
      + 'overblijven, kind brengen als ik werk, opvang te duur, opvang betalen, oma kan niet oppassen, vve, taalachterstand peuter, wisseldiensten, vroege dienst, opvangplek, plek voor mijn dochter, '
      + 'baby naar opvang, baby opvang, dreumes, wie let op, oppas gezocht, oppasoma, oma past op, oma stopt, onregelmatig werken en kinderen, nachtdienst en kinderen, ploegendienst kinderen, '
      + 'school uit om twee uur, na schooltijd, uit school, tussen de middag, vakantieopvang, zomervakantie opvang, studiedag opvang, woensdagmiddag, opvangkosten, uurprijs opvang, toeslag opvang, opvangtoeslag, '
      + 'alleenstaand werken kinderen, ziek en kinderen opvang, ziekenhuis wie zorgt voor kinderen, moeder ziek kinderopvang, peuterspeelgroep, tweeenhalf, wil met andere kinderen spelen, '
      + 'spelen met leeftijdgenootjes, opvang handicap kind, solliciteren en opvang, inburgering en opvang, school en baby opvang, leidsters',
    en: 'childcare, day care, daycare, nursery, creche, babysitter, babysit, babysitting, childminder, after school care, after school club, preschool, playgroup, toddler group, kindergarten, childcare allowance, '
      + 'watch my kids, look after my kids, look after my children, while i work, night shift kids, school holidays, who can watch, kids while working, waiting list daycare, nanny, place for my baby, '
      + 'spot for my daughter, after school, school ends at two, school finishes, wednesday afternoon, school holiday, summer holiday, shifts, night shifts, work nights, early shift, grandma cannot, granny, '
      + 'costs per hour, subsidy for childcare, play with other kids, two years old, care for my toddler, single parent work, while i am at work, while i study, sick mother who watches',
  },
  scheiden: {
    nl: 'scheiden, scheiding, echtscheiding, uit elkaar, uit elkaar gaan, relatie uit, relatie over, relatieproblemen, huwelijk, huwelijksproblemen, ex, ex man, mijn ex, ex partner, ex vrouw, vechtscheiding, '
      + 'omgang, omgangsregeling, bezoekregeling, voogdij, gezag, co ouderschap, coouderschap, om de week, ouderschapsplan, mediator, mediation, alimentatie, kinderalimentatie, kinderen niet zien, '
      + 'mag mijn kind niet zien, zie mijn kinderen niet, kleinkinderen niet zien, kleinkinderen zien, stiefkind, stiefvader, samengesteld gezin, nieuw gezin, tussen ons in, ruzie ouders, ruzie met mijn man, '
      + 'ruzie met mijn vrouw, maken steeds ruzie, vreemdgaan, vreemdgegaan, verlaten, bij mij weg, weg bij mijn man, wil bij hem weg, kind van gescheiden ouders, gescheiden ouders, omgangshuis, '
      + 'onder toezicht zien, trouwboekje, ik wil bij mijn man weg, huis verkopen scheiding, vechten om kinderen, kinderen om de week, co-ouder, weekendvader, weekendpapa, mijn ex werkt tegen, haalt ze niet op, '
      + 'kinderen ophalen ex, ex betaalt niet, alimentatie niet betaald, vakantie met kinderen ex, verhuizen met kinderen ex, toestemming ex, paspoort kind ex, kiezen tussen papa en mama, papa en mama, '
      + 'papa en mama gaan, ouders gaan uit elkaar, mijn ouders uit elkaar, kind zit ertussen, ertussen, heen en weer, twee huizen, nieuwe vriend van mijn moeder, nieuwe vriendin van vader, stiefmoeder, '
      + 'geregistreerd partnerschap, samenlevingscontract, ontbinden, advocaat scheiding, hoe vertel je de kinderen, vertellen aan de kinderen, relatietherapie, relatie in crisis, crisis relatie, liefde over, '
      + 'op elkaar uitgekeken, houden niet meer van elkaar, al jaren ruzie, huwelijkscrisis, stel, echtpaar, bedrogen, bedriegt, andere vrouw, ander, man heeft een ander, wil weg bij, kleinzoon niet meer zien, '
      + 'schoondochter, contact verbroken, verbroken contact, band met kind kwijt, omgangsbegeleiding, biologische vader',
    en: 'divorce, divorced, divorcing, separate, separated, separation, split up, splitting up, breakup, break up, broke up, my ex, ex husband, ex wife, custody, visitation, see my kids, see my children, '
      + 'not allowed to see, access to my children, co parenting, parenting plan, mediator, mediation, alimony, child support, marriage, marriage problems, relationship problems, left me, leave my husband, '
      + 'leaving my husband, cheated, affair, stepchild, stepfather, grandchildren, every other weekend, caught in between, parents fight, arguing with my husband, papa and mama, mum and dad split, '
      + 'my parents are splitting, parents splitting, parents are separating, tell the kids, how to tell, weekend dad, ex does not pay, ex wont let me, wont let me see, keeps the kids from me, pick up kids ex, '
      + 'holiday with kids ex, move with kids, in the middle, two houses, new boyfriend of my mum, stepmother, counselling couple, couples therapy, love is gone, no love, fight all the time, fighting all the time, '
      + 'cheating, betrayed, other woman, lost contact with my son, estranged, grandson',
  },
  'huiselijk-geweld': {
    nl: 'huiselijk geweld, geweld, slaan, slaat, slaat mij, slaat me, geslagen, mishandeld, mishandeling, mishandelt, mijn man slaat, vriend slaat, mijn partner, partner, partner dreigt, bedreigt, bedreigd, '
      + 'bedreigingen, dreigt, dreigt me, schoppen, schopt, knijpen, blauwe plekken, blauw oog, bang voor mijn man, bang voor mijn vriend, bang voor mijn vader, bang thuis, bang in huis, controleert, '
      + 'controleert mijn telefoon, controle, mag niets, mag niet naar buiten, mag geen vrienden zien, opgesloten, houdt me vast, houdt mijn geld af, pakt mijn geld, kleineert, vernedert, vernederd, manipuleert, '
      + 'narcist, stalking, stalkt, achtervolgt, ex valt lastig, lastig gevallen, eerwraak, eer, familie dwingt, uithuwelijken, gedwongen huwelijk, besnijdenis, veilig thuis, blijf van mijn lijf, vrouwenopvang, '
      + 'vluchten, gevlucht, veilige plek, onveilig thuis, niet veilig thuis, gooit met spullen, schreeuwt tegen mij, oudermishandeling, zoon slaat mij, moeder wordt geslagen, agressief man, handen thuis, '
      + 'losse handjes, keel, aangifte doen tegen partner, wordt boos en, bang als hij thuiskomt, bang als mijn man, op eieren lopen, eieren, eierschalen, hij gooit, gooide, duwt, duwde, duwt me, sloeg, sloeg me, '
      + 'klap, klappen, klappen gekregen, geeft me een klap, in elkaar, in elkaar geslagen, kneep, wurgde, mes, met een mes, wapen, dronken en agressief, dronken thuis slaat, ontploft thuis, woedeaanval man, '
      + 'woedeaanvallen partner, kinderen zien het, kinderen zien hoe, schrikken kinderen ruzie, pakt mijn telefoon, leest mijn berichten, volgt me, locatie, gps, sluit me op, deur op slot, sleutel afgenomen, '
      + 'geen eigen geld van hem, bankpas afgepakt, bankpas, pinpas afgepakt, familie bepaalt, hoofddoek gedwongen, moet trouwen, trouwen met neef, naar buitenland gestuurd, achtergelaten in, vader slaat, '
      + 'broer slaat, mijn vader is agressief, mijn zoon bedreigt mij, dochter scheldt en slaat, verzorger slaat, moeder heeft blauwe plekken, oma geslagen, geld van oma, buren hoor ik slaan, vrouw gilt, gegil, '
      + 'hoor slaan, ex staat voor de deur, ex bedreigt, contactverbod, huisverbod, ik wil weg maar durf niet, durf niet weg, weg van hem, vluchten met mijn kinderen, opvang vrouwen, ik sla mijn partner, '
      + 'handen niet thuis, ik sloeg, driftig geslagen',
    en: 'violence, violent, abuse, abused, abusive, hits, hits me, hit me, hitting, beat, beats me, beaten, kicked me, slaps, slapped, bruise, bruises, black eye, threatens me, threatens to, threatened, '
      + 'afraid of my husband, scared of my husband, afraid of my boyfriend, scared of him, afraid of him, scared at home, afraid to go home, unsafe at home, not safe, not safe at home, controls, controlling, '
      + 'controls my phone, checks my phone, locked up, locks me, not allowed to go out, not allowed outside, takes my money, humiliates, stalking, stalks, stalker, follows me, forced marriage, forced to marry, '
      + 'honour, escape, flee, women shelter, safe house, safe place, throws things, partner, strangle, grabbed, get away from him, walk on eggshells, eggshells, when he comes home, comes home angry, '
      + 'angry husband, throws, pushed me, pushes me, shoves, punched, punches, choke, choked, knife, gun, drunk and angry, drunk hits, kids see it, reads my messages, tracks me, tracking, takes my phone, '
      + 'takes my card, bank card taken, family decides, marry my cousin, marry someone, sent abroad, father hits, dad hits, brother hits, son threatens me, steals from grandma, hear her screaming, '
      + 'woman screaming, ex at my door, restraining order, leave him safely, leave safely, run from him, i hit my wife, i hit my partner, lose control and hit',
  },
  'seksueel-geweld': {
    nl: 'seksueel geweld, seksueel, verkracht, verkrachting, aangerand, aanranding, aanraken, aangeraakt, raakte mij aan, ongewenst aangeraakt, ongewenst, tegen mijn wil, zonder toestemming, gedwongen seks, seks, '
      + 'dwingt, gedwongen, misbruik, misbruikt, seksueel misbruik, incest, vroeger misbruikt, naaktfoto, naaktfotos, naakt, foto doorgestuurd, sexting, chantage met foto, sextortion, grooming, loverboy, '
      + 'prostitutie, mensenhandel, gedrogeerd, drogeren, iets in mijn drankje, betast, betasten, intimidatie op werk, seksuele intimidatie, handtastelijk, bed met mij, centrum seksueel geweld, trainer zit aan, '
      + 'oom, oom aan mij gezeten, aan mij zat, vies filmpje, webcam, aangifte zeden, nee gezegd maar, seks gedwongen, moest seks, ik wilde niet, wilde het niet, zei nee, nee gezegd, hij ging door, '
      + 'hij stopte niet, feestje wakker, werd wakker naast, weet niets meer van de avond, drankje, ghb drankje, date uit de hand, date, zonder condoom, baas zit aan, collega zit aan, collega raakt aan, '
      + 'opmerkingen lichaam, billen, borsten, kruis, onder mijn rok, rok, trainer, leraar, pastoor, stiefvader kamer, stiefvader komt, kwam in mijn bed, in mijn bed, als kind gebeurd, als kind misbruikt, '
      + 'vroeger als kind, nooit verteld, nooit aan iemand, geheim, niemand weet wat er is gebeurd, iemand heeft mij, hij heeft aan me, bloot, blote foto, blootfoto, blootfotos, fotos van mij, foto van mij rond, '
      + 'filmpje van mij, doorsturen, verspreid, dreigt foto, dreigen met foto, geld vragen foto, snapchat man, man online, oudere man online, afspreken met man, vriend laat mij, laat me met anderen, '
      + 'voor geld met mannen, mannen ontvangen, onder druk, druk gezet, met zijn handen, sporen, morning after',
    en: 'rape, raped, sexual, sexually, assault, assaulted, sexual assault, touched me, touches me, touching, touched without, without consent, consent, against my will, forced me, forced to have sex, sex, '
      + 'molested, incest, nude photo, nude photos, nudes, naked pictures, naked, blackmail photo, blackmailed, sextortion, spiked, drugged my drink, drink spiked, groped, harassment, harassed, trafficking, pimp, '
      + 'lover boy, happened to me as a child, said no, went too far, did not want, didnt want, didnt want it, kept going, didnt stop, woke up next to, remember nothing of the night, boss touches, '
      + 'colleague touches, comments about my body, coach touched, uncle, stepdad, came into my bed, came to my room, as a child, never told anyone, never told, secret, pictures of me, photos of me, video of me, '
      + 'shared my photo, leaked, threatens to share, send pictures, older man online, met online, makes me sleep with, men for money, pressured, pressure me, his hands, morning after',
  },
  'zorgen-om-kind': {
    nl: 'kindermishandeling, mishandeld kind, kind geslagen, kinderen geslagen, slaat zijn kinderen, slaat haar kind, kind wordt geslagen, kind verwaarloosd, verwaarlozing, verwaarloosd, verwaarloost, '
      + 'kind alleen thuis, kinderen alleen thuis, kinderen alleen gelaten, buurkinderen, buurmeisje, buurjongen, kind huilt de hele dag, hoor een kind huilen, hoor kinderen huilen, kind schreeuwt, '
      + 'geschreeuw tegen kind, vies kind, vieze kleren, stinkt, kind heeft honger, altijd honger, blauwe plekken kind, blauwe plekken, kind van de buren, kindje van hiernaast, leerling in mijn klas, leerling, '
      + 'kind in mijn klas, vriendje van mijn zoon, vriendinnetje van mijn dochter, bang voor zijn ouders, niet veilig thuis kind, kind is bang om naar huis te gaan, ouders drinken, ouders verslaafd, kleinkind, '
      + 'kleinkinderen in gevaar, zorgen over een kind, maak me zorgen over een kind, meldcode, melden kind, geen jas in de winter, loopt laat op straat, nog op straat, zoontje van, dochtertje van, hiernaast, '
      + 'ik sla mijn kind, sloeg mijn kind, mijn zoontje geslagen, mijn kind geschud, geschud, door elkaar geschud, schudden baby, schrik van mezelf, bang dat ik mijn kind iets doe, tik gegeven, tik, '
      + 'uit frustratie geslagen, pak slaag, riem, opgesloten kind, kind opgesloten, kind in schuur, zonder eten naar bed, kind zonder eten, kind vies, luizen, rotte tanden, ongewassen, kind in korte broek, '
      + 'kind winter, alleen op straat kind, peuter alleen buiten, kleine kinderen alleen, s nachts alleen kinderen, laat buiten, geen toezicht, moeder slaapt de hele dag, vader dronken met kind, dronken ouders, '
      + 'dronken moeder, drugs in huis met kinderen, kind schrikt van, kind kruipt weg, deinst terug, schrikachtig, kind zegt dat papa, kind vertelt dat, vertelde in de klas, tekening, striemen, plekken op arm, '
      + 'brandwond, brandplek, sigaret kind, nichtje, neefje, neefje van, kleinzoon, kleindochter, schoondochter slaat, ex slaat kinderen, bij haar vader, komt terug van vader met, kinderen van mijn zus, '
      + 'kinderen van mijn broer, kind in de flat, kinderen hiernaast, buren slaan kinderen, buren schreeuwen tegen kind, geschreeuw en gehuil, gekrijs, kinderen krijsen, sportclub kind zorgen, '
      + 'jongetje in mijn team, meisje in mijn team, oppaskind, op mijn opvang een kind, vermoeden, vermoed, moet ik iets doen kind',
    en: 'child abuse, abused child, child neglect, neglect, neglected, neglected child, hits his kids, hits her kids, hits the kids, hitting their child, child is beaten, children left alone, kids left alone, '
      + 'home alone, child alone, kids alone, neighbours kids, kids next door, boy next door, girl next door, hear a child crying, child crying, child screaming, screaming at child, bruises on child, bruises, '
      + 'dirty clothes, hungry child, always hungry, pupil, student in my class, afraid of his parents, afraid to go home child, parents drink, parents on drugs, grandchild, worried about a child, '
      + 'concerned about a child, little girl, little boy, report child, i hit my child, shook my baby, shook, shake, slapped my child, afraid i will hurt my child, hurt my child, belt, locked in a room, '
      + 'without food, dirty child, lice, no coat, no shoes, alone on the street, toddlers alone, left alone at night, mother asleep, father drunk, drunk parents, drunk mother, drugs with kids, flinches, '
      + 'child says daddy, told me daddy, told in class, drawing, burn marks, marks on, niece, nephew, my sisters kids, my brothers kids, comes back from his father, screaming at the kids, '
      + 'yelling at kids next door, kids crying at night, boy in my team, girl in my team, i suspect, suspect, suspicion',
  },
  'zorgen-om-iemand': {
    nl: 'zorgen om iemand, zorgen om, zorgen over, maak me zorgen om, maak mij zorgen, ongerust, ongerust over, buurvrouw, buurman, oude buurvrouw, oude buurman, buurvrouw komt niet meer buiten, gordijnen dicht, '
      + 'gordijnen altijd dicht, post blijft liggen, brievenbus vol, volle brievenbus, niet gezien, al dagen niet gezien, al weken niet gezien, doet niet open, deur niet open, vervuild, vervuild huis, vervuiling, '
      + 'vuilnis, hoarding, verzamelt, verzamelaar, huis vol spullen, stank uit huis, verwaarloost zichzelf, verwaarloosd, vermagerd, verward persoon, verwarde man, verwarde buurman, praat in zichzelf, '
      + 'schreeuwt op straat, zorgmijder, wil geen hulp, weigert hulp, wil niet geholpen, laat niemand binnen, laat niemand toe, vriend gaat niet goed, vriendin zorgen, collega, kennis, gaat slecht met, '
      + 'hoe kan ik helpen, melden zorg, signaal, klant, cliënt, man in mijn straat, vrouw in mijn straat, iemand in mijn flat, iemand uit mijn straat, loopt in pyjama, wat moet ik doen, aan de bel trekken, '
      + 'buurtgenoot, mager, magerder, steeds magerder, wordt mager, mevrouw, een mevrouw, meneer, een meneer, oude mevrouw, oude meneer, krantenwijk, op de mat, post op de mat, krant nog in de bus, krant ligt, '
      + 'post van vorige week, licht brandt dag en nacht, licht nooit aan, rolluiken, rolluiken dicht, rolluik, hond blaft alleen huis, ratten, muizen, vliegen, maden, troep tot het plafond, kranten opgestapeld, '
      + 'tuin vol rommel, balkon vol, ongewassen man, stinkt naar urine, blootsvoets, op blote voeten, pantoffels buiten, verdwaald op straat, rare dingen roept, roept rare dingen, praat met zichzelf, '
      + 'denkt dat hij gevolgd wordt, complot, complotten, drinkt buurman alleen, buurman alleen, buurvrouw alleen, weduwnaar hiernaast, klant in mijn winkel, vaste klant, bezorger, postbode, huismeester, '
      + 'vereniging lid komt niet, oud collega, mijn broer laat niemand toe, mijn zus trekt zich terug, trekt zich terug, zondert zich af, neemt de telefoon niet op, telefoon niet op, reageert niet, opent niet, '
      + 'belt niet meer terug, weigert, weigert alles, zwerver in park, man slaapt in park, man in auto slaapt, jonge vrouw alleen, iemand anders, hoe meld ik, melden, ik weet niet of ik me ermee, bemoeien, '
      + 'mag ik me bemoeien, anoniem melden',
    en: 'worried about, concerned about, worried about my neighbour, worry about my neighbour, elderly neighbour, old neighbour, old man, old lady, lady next door, man next door, havent seen, not seen for days, '
      + 'have not seen, mailbox full, post piling up, curtains closed, curtains, does not open the door, doesnt open, wont open the door, hoarding, hoarder, full of rubbish, filthy house, smell from house, '
      + 'neglects himself, lost a lot of weight, confused man, confused woman, talks to himself, shouting on the street, refuses help, wont accept help, does not want help, lets nobody in, friend not doing well, '
      + 'colleague, someone in my street, in my street, in my building, acquaintance, what can i do for him, raise the alarm, check on, thin, getting thinner, skinny man, newspaper still, mail on the mat, '
      + 'lights on day and night, blinds, shutters, rats, flies, trash, newspapers piled, balcony full, unwashed, barefoot, slippers outside, lost on the street, shouts, shouting strange things, '
      + 'thinks he is followed, paranoid, alone next door, customer, regular customer, postman, delivery, ex colleague, withdraws, does not pick up, doesnt answer, no answer, not answering, sleeps in the park, '
      + 'man in the park, sleeping in a car, should i interfere, interfere, report, reporting, anonymous',
  },
  recht: {
    nl: 'recht, rechten, rechtshulp, rechtsbijstand, juridisch, jurist, juridisch loket, advocaat, rechter, rechtbank, dagvaarding, gedagvaard, toevoeging, contract, arbeidscontract, koopcontract, arbeidsconflict, '
      + 'loon niet betaald, werkgever betaalt niet, baas, ontslag op staande voet, ruzie met verhuurder, borg terug, borg, consumentenrecht, aankoop, webwinkel, garantie, oplichting, opgelicht, aangifte politie, '
      + 'testament, volmacht, notaris, levenstestament, erfenis ruzie, boete oneens, boete onterecht, strafblad, vog, verkeersboete, proces, mijn recht halen, in mijn recht, aansprakelijk, schadevergoeding, '
      + 'schade, reclassering, uit de gevangenis, detentie, vrijgekomen, gevangenis, rechtszaak, klokkenluider, discriminatie, gediscrimineerd, opzegtermijn, handtekening gezet, verblijf advocaat, geschil, '
      + 'conflict met baas, ontslagbrief, vaststellingsovereenkomst, proeftijd, loonstrook, loon, salaris, salaris niet, overuren, vakantiegeld, vakantiedagen, arbeidsrecht, huurrecht, huurcommissie, '
      + 'servicekosten, huurcontract getekend, contract getekend, aannemer knoeit, aannemer, garage, autobedrijf, energiebedrijf rechtszaak, verkoper, marktplaats opgelicht, nepwebwinkel, teruggave geld, '
      + 'geld terug, koop ongedaan, bedenktijd, letsel, letselschade, aangereden, aanrijding, ongeluk schuld, verzekering betaalt niet, verzekeraar weigert, nalatenschap, erfgenaam, erfdeel, onterfd, '
      + 'broer erfenis, mentorschap, curatele, bewind aanvragen rechter, handtekening onder dwang, getuige, oproep rechtbank, brief van de rechtbank, officier van justitie, ovj, taakstraf, enkelband, vast gezeten, '
      + 'zat vast, vastzitten, cel, huis van bewaring, gedetineerd, man zit vast, zoon zit vast, identiteitsfraude, id fraude, naam misbruikt, smaad, laster, privacy geschonden, gratis advocaat, advocaat betalen, '
      + 'wat kan ik juridisch, staat in mijn recht, heb ik recht op, mag dat zomaar, mag mijn baas, mag mijn verhuurder',
    en: 'lawyer, attorney, legal, legal advice, legal aid, law, court, judge, lawsuit, sue, sued, summons, summoned, contract, employment contract, employer refuses to pay, boss refuses, wages not paid, salary, '
      + 'boss, deposit back, deposit, landlord refuses, warranty, refund, webshop, scam, scammed, fraud, will, power of attorney, notary, criminal record, fine unfair, compensation, damage, discrimination, '
      + 'discriminated, prison, released from prison, jail, probation, rights as tenant, signed, dispute, boss owes me, owes me wages, overtime, holiday pay, holiday days, notice period, dismissal, dismissed, '
      + 'rent tribunal, service costs, signed a contract, contractor, garage owner, seller, marketplace, money back, injury, accident claim, insurance refuses, insurer, inheritance fight, heirs, disinherited, '
      + 'guardianship, witness, letter from the court, prosecutor, community service, ankle monitor, in custody, husband in jail, son in jail, identity theft, slander, privacy, can my boss, can my landlord, '
      + 'are they allowed, is that allowed, free lawyer',
  },
  'niet-eens': {
    nl: 'bezwaar, bezwaar maken, bezwaarschrift, beroep, klacht, klacht indienen, klagen, klachten, niet eens, oneens, niet mee eens, ben het er niet mee eens, oneens met besluit, besluit, beslissing, beschikking, '
      + 'afgewezen, afwijzing, aanvraag afgewezen, afgekeurd, geweigerd, onterecht, onterecht geweigerd, oneerlijk, ambtenaar onbeschoft, onbeschoft, onbeleefd, slecht behandeld, niet serieus genomen, '
      + 'word niet gehoord, niet geluisterd, duurt te lang, wacht al maanden, geen antwoord van de gemeente, geen reactie, belt niet terug, bellen niet terug, ombudsman, minder uren gekregen, uren minder, gekort, '
      + 'korting op mijn, verlaagd, ingetrokken, stopgezet, wmo afgewezen, termijn bezwaar, zes weken, te laat beslissing, dwangsom, ingebrekestelling, boos op de gemeente, terugbetalen aan gemeente, '
      + 'verkeerd beslist, ontevreden, medewerker, nee gekregen, nee gezegd, tegen de beslissing, in beroep, aanvechten, protest, protesteren, vecht, vechten tegen besluit, heroverwegen, heroverweging, herzien, '
      + 'second opinion, traplift geweigerd, scootmobiel geweigerd, aanvraag geweigerd, hulp geweigerd, nee op mijn aanvraag, gemeente zegt nee, zeggen nee, krijg geen, krijgt geen, krijg minder, '
      + 'minder hulp gekregen, hulp verminderd, uren gekort, van vier uur naar, gehalveerd, stop gezet, gestopt met mijn, uitkering verlaagd, verlaging, maatregel opgelegd, boete van de gemeente, terugvordering, '
      + 'terugvorderen, onterecht terugbetalen, klopt niet, brief klopt niet, klopt helemaal niet, fout gemaakt, fouten gemeente, fout van de gemeente, consulent, contactpersoon luistert niet, wmo consulent, '
      + 'afgesnauwd, afsnauwen, grof, kwetsend, privacy gelekt, verteld aan anderen, steeds iemand anders, telkens een ander, kastje, van de een naar de ander, wachten en wachten, wacht al, al weken wachten, '
      + 'al drie maanden, maanden geen antwoord, niets gehoord, niks gehoord, hoor niks, hoor niets, geen brief gekregen, afspraak niet nagekomen, komen afspraken niet na, hulp komt niet opdagen, aanbieder slecht, '
      + 'thuiszorg klacht, taxi klacht, schandalig, belachelijk, schande, wethouder spreken, baas spreken',
    en: 'object, objection, appeal, complaint, complain, complaints, disagree, do not agree, dont agree, not agree, decision, rejected, rejection, refused, denied, turned down, unfair, wrongly, rude, '
      + 'civil servant, treated badly, not taken seriously, nobody listens, no answer from municipality, no reply, never call back, waiting for months, takes too long, ombudsman, fewer hours, reduced, '
      + 'cut my hours, cut, stopped my, letter says no, said no, wrong decision, angry at the municipality, dissatisfied, unhappy with, official, fight the decision, challenge, contest, protest, review, '
      + 'reconsider, stairlift refused, application refused, request denied, application denied, they said no, council said no, got less, less help than, from four hours, halved, stopped paying, lowered, penalty, '
      + 'pay back wrongly, letter is wrong, mistake, mistakes, their fault, case worker, social worker rude, snapped, insulted by, shared my data, different person every time, different person each time, '
      + 'heard nothing, no letter, promised, broke promise, appointment not kept, helper does not show, no show, scandal, ridiculous, speak to the manager, alderman',
  },
  pgb: {
    nl: 'pgb, persoonsgebonden budget, budget, budgetplan, eigen hulp kiezen, zelf hulp inkopen, zelf inkopen, zelf zorg inkopen, zelf iemand kiezen, zelf kiezen wie, zelf betalen hulp, svb, trekkingsrecht, '
      + 'zorgovereenkomst, zorgverlener betalen, budgethouder, gewaarborgde hulp, declareren, declaratie, uren van mijn zus betalen, familie betalen, dochter betalen voor zorg, betaald krijgen voor zorg, '
      + 'nicht betalen, tarief, uurtarief, vaste hulp, eigen hulpverlener, eigen zorgverlener, keuze natura, zorg in natura, verantwoorden, portaal svb, contract met hulp, nicht die mij helpt, zelf regelen hulp, '
      + 'zelf uitzoeken wie, zelf bepalen wie, zelf bepalen, zelf beslissen wie, eigen keus, eigen keuze, zelf inhuren, inhuren, eigen werkster houden, mijn eigen hulp houden, eigen thuishulp, hulp die ik al ken, '
      + 'iemand die ik ken, buurvrouw betalen, zus betalen, zoon betalen, vergoeding voor mijn zus, vergoeding voor mijn dochter, vergoeding voor mijn moeder, mijn zus vergoeding, mijn moeder betaald, '
      + 'krijgt mijn dochter geld, dochter geld krijgen voor, geld voor de uren, uren dat ze, mantelzorger betalen, salaris voor zorg, zorgkantoor, salarisadministratie zorg, urenbriefje, facturen hulp, '
      + 'factuur zorgverlener, zorgverlener, zorgverleners, contract zorgverlener, modelovereenkomst, budget op, budget beheren, budgetbeheer, vertegenwoordiger budget, budgetvaardig, zorgplan, bestedingsplan, '
      + 'wisselen van aanbieder zelf, zelf aanbieder kiezen',
    en: 'personal budget, pgb, budget holder, choose my own, choose my own helper, choose my own carer, hire my own, hire someone, hire my sister, pay my daughter for care, pay my sister, pay family, '
      + 'paid for care, pay a family member, pay my own, svb, direct payment, hourly rate, invoice, employ my own, own carer, own helper, instead of care in kind, in kind, arrange my own, choose who, decide who, '
      + 'decide myself, pick my own, keep my own cleaner, someone i know, someone i already know, pay my neighbour, pay my mother, pay my niece, pay my son, money for my sister, my sister get paid, sister paid, '
      + 'daughter paid, mother paid, get paid for caring, paid for the hours, reimburse my sister, care contract, budget runs out, manage the budget, spend the budget, self managed',
  },
} as const satisfies Woordenlijst;
