import type { Woordenlijst } from './woordenlijst.ts';

/** Everyday words about body, mind, and caring for somebody. */
export const gezondheid = {
  'zorg-thuis': {
    nl: 'wijkverpleging, wijkverpleegkundige, wijkzuster, zuster, thuiszorg, verpleging, verpleegkundige, verzorging, verzorgende, wassen, hulp bij wassen, aankleden, uitkleden, steunkousen, kousen, medicijnen, '
      + 'medicijnen geven, pillen vergeten, pillendoos, insuline, prikken, spuit, wond, wond verzorgen, katheter, stoma, naar bed brengen, uit bed halen, palliatief, sterven thuis, terminaal, nachtzorg, zalf, '
      + 'ogen druppelen, oogdruppels, sondevoeding, zichzelf niet wassen, lichaam wassen, uit bed tillen, incontinentie, luier, terminale zorg, billen, douche alleen, alleen douchen, douchen, '
      + 'niet alleen onder de douche, onder de douche, wast zich niet, wast zichzelf niet, wassen lukt niet, hygiene, ruikt, mama wassen, vader wassen, haar kammen, nagels, tanden poetsen, kunstgebit in, '
      + 'rug wassen, ondergoed, in bad doen, bed in bed uit, tillen moeder, verschonen, verband, zwachtelen, zwachtels, doorligwond, decubitus, bloeddruk meten, bloedsuiker, suiker prikken, pillen delen, '
      + 'medicijnen uitzetten, baxter, infuus, morfine, laatste levensfase, thuis sterven, laatste weken thuis, wijkzorg, zuster komen, zuster aan huis, elke ochtend iemand, ochtend en avond, steunkousen aan, '
      + 'kousen aantrekken, toiletgang, naar de wc helpen, plassen helpen, druppelen, katheterzak',
    en: 'nurse, nursing, district nurse, home care, homecare, personal care, wash myself, washing, wash, get dressed, dressed, dressing, undress, compression stockings, stockings, medication, medicine, pills, '
      + 'insulin, injection, wound, wound care, bandage, catheter, put to bed, out of bed, eye drops, palliative, dying at home, bathe, incontinence, shower, help in the shower, cannot shower alone, wash her, '
      + 'wash him, bathing, shave, teeth, toilet help, go to the toilet, diaper, change diaper, bandages, bed sores, blood pressure, blood sugar, drip, morphine, last weeks, die at home, nurse every morning, '
      + 'someone every morning, every morning and evening, put on stockings, medicines on time',
  },
  'na-ziekenhuis': {
    nl: 'ziekenhuis, uit het ziekenhuis, ziekenhuisopname, opname, ontslag uit ziekenhuis, naar huis na operatie, operatie, geopereerd, nieuwe heup, heup gebroken, heupoperatie, knieoperatie, nieuwe knie, '
      + 'been gebroken, gebroken, gips, arm in gips, herstel, herstellen, revalidatie, revalideren, revalidatiecentrum, eerstelijnsverblijf, tijdelijk verblijf, zorghotel, beroerte, herseninfarct, hartaanval, '
      + 'hartoperatie, na de operatie, tijdelijk hulp, paar weken hulp, mag naar huis, komt naar huis, chemo, bestraling, net thuis, volgende week naar huis, transferverpleegkundige, ontslagen uit het ziekenhuis, '
      + 'mag morgen naar huis, morgen naar huis, maandag naar huis, thuis na operatie, voet geopereerd, schouder geopereerd, galblaas, bypass, dotteren, longontsteking, sepsis, keizersnede herstel, enkel, '
      + 'enkel gebroken, pols gebroken, arm gebroken, bekken, mitella, krukken na operatie, zes weken niet belasten, niet belasten, niet tillen na operatie, voorlopig niet lopen, nog zwak, zwak, nazorg, tia, '
      + 'verlamd na beroerte, halfzijdig, intensive care, coma, long covid, uitbehandeld ziekenhuis, te zwak voor huis, tussen ziekenhuis en thuis, kan nog niet naar huis, kan nog niet alleen naar huis, '
      + 'ontslaggesprek, verpleegafdeling, ziekenhuisbed, aansterken, bijkomen van operatie',
    en: 'hospital, out of hospital, discharged, discharge, coming home from hospital, surgery, operation, operated, new hip, hip replacement, broken hip, broken leg, broken, plaster, cast, recover, recovery, '
      + 'recovering, rehabilitation, rehab centre, stroke, heart attack, heart surgery, temporary help, few weeks, after surgery, sent home, chemo, knee, goes home, home tomorrow, home after operation, ankle, '
      + 'wrist, shoulder, pelvis, pneumonia, bypass, caesarean, weak, too weak, still weak, regain strength, crutches after, after the accident, intensive care, coma, paralysed, half paralysed, temporary bed, '
      + 'between hospital and home, aftercare',
  },
  bewegen: {
    nl: 'bewegen, beweging, valpreventie, vallen, gevallen, val, bang om te vallen, struikelen, struikel, evenwicht, duizelig, wankel, wiebelig, wankelen, stijf, spieren, spierkracht, sterker worden, conditie, '
      + 'fit, fitter, fit blijven, afvallen, te zwaar, overgewicht, gewicht, wandelen, wandelgroep, gym, gymnastiek, stoelgym, fysiotherapie, oefeningen, leefstijlcoach, leefstijl, gezonder leven, gezonder, '
      + 'diabetes bewegen, valtraining, fietsen leren, meer bewegen, beweeggroep, botontkalking, beweegmaatje, buikje, in beweging, buiten adem, hijgen, trainen, training, kracht, krachttraining, trap durf, '
      + 'trap af durf, trap eng, losliggend kleed, gevallen in huis, vaak gevallen, val steeds, viel, onderuit, onderuit gegaan, uitgegleden, botbreuk voorkomen, balans, balanstraining, balans oefenen, '
      + 'opstaan van de grond, overeind, overeind komen, rollator lopen oefenen, stijve, gewrichten, knieen, zitvlees, zittend leven, lui, te weinig beweging, dokter zegt bewegen, huisarts zegt afvallen, dieet, '
      + 'dietist, kilo, kilo s, kilos, te dik, dikke, obesitas, bmi, suikerziekte, bloeddruk, cholesterol, hartpatient sport, longpatienten, copd, sportcoach, buurtsportcoach, wandelen in groep, nordic walking, '
      + 'tai chi, meer bewegen voor ouderen, zwemmen voor ouderen, fietsen voor ouderen, fietsvaardigheid, energie krijgen, gezond',
    en: 'exercise, exercises, fall, falls, fell, falling, fallen, afraid of falling, balance, unsteady, wobbly, trip over, tripped, dizzy, stiff, muscles, stronger, strength, fit, fitness, stay fit, lose weight, '
      + 'overweight, walking group, walk together, physiotherapy, lifestyle, healthier, move more, out of breath, stamina, active, train, training, slipped, slip, stumble, tripping, steady, steady on my feet, '
      + 'on my feet, joints, knees, sit too much, sitting all day, too fat, fat, kilos, diet, dietician, diabetes, blood pressure high, doctor says move, doctor says i should, tai chi, swimming for seniors, '
      + 'sport coach, get up from the floor, bones',
  },
  dementie: {
    nl: 'dementie, dement, dementeren, alzheimer, vergeet, vergeten, vergeet steeds meer, vergeetachtig, vergeetachtigheid, geheugen, in de war, verward, verwardheid, kwijt, alles kwijt, raakt de weg kwijt, '
      + 'verdwalen, verdwaalt, verdwaald, herkent ons niet, herkent mij niet, herkennen, namen vergeten, sleutels kwijt, zelfde vraag, dezelfde vraag, tien keer, steeds hetzelfde, herhaalt, verhaal herhalen, '
      + 'gas vergeten uit te zetten, dwalen, dwaalt, dwaalt rond, casemanager dementie, geheugenpoli, verstoppen, verstopt spullen, rare dingen, koelkast, dag en nacht door elkaar, weet niet welke dag, '
      + 'denkt dat haar moeder leeft, achterdochtig, geheugenverlies, kleren verkeerd aan, spullen op vreemde plekken, sleutel, sleutels, portemonnee kwijt, weg terug, weg naar huis, weg niet meer, naam kleinkind, '
      + 'kleinkinderen namen, kent mij niet, kent me niet, kent haar eigen, wie ik ben, zoekt haar moeder, wil naar huis terwijl, zegt dat ze naar huis wil, pannen op het vuur, vuur aan, ketel droog, gas aan, '
      + 'gas open, strijkijzer, schoenen in, portemonnee in, in de oven, s nachts op, nachtelijk dwalen, loopt weg, wegloopt, politie bracht terug, tijd kwijt, weet de dag niet, dag van de week, jaartal, klok, '
      + 'klok lezen, agenda, afspraak vergeten, verjaardag vergeten, medicijnen dubbel, betaalt dubbel, twee keer betaald, beschuldigt, beschuldigt ons, denkt dat wij stelen, gestolen zegt, karakter veranderd, '
      + 'ander mens, verandert, kinderlijk, hallucinaties, lewy, vasculair, diagnose van de neuroloog, neuroloog, geriater, beginnend, beginnende, jong dementerend, wegraken',
    en: 'dementia, alzheimer, forget, forgets, forgetting, forgetful, forgot, memory, memory loss, confused, confusion, wander, wanders, wandering, gets lost, lost the way, recognise, does not recognise, '
      + 'doesnt recognize, same question, same story, repeats, repeating, keys, strange places, fridge, remember, cannot remember, what day it is, thinks it is, mixes up, leaves the gas on, keeps asking, '
      + 'memory clinic, purse, wallet in, wrong day, same thing, asks the same, asks ten times, wrong clothes, stove on, pan on fire, burnt pans, wants to go home, looking for her mother, calls me by, who i am, '
      + 'know who i am, night walking, walks at night, police brought, accuses us, steals from her, hides things, hidden, personality changed, changed, neurologist, early signs, appointments twice, paid twice, '
      + 'misplaces',
  },
  psychisch: {
    nl: 'psychisch, psychische, somber, depressie, depressief, angst, angstig, angsten, bang, paniek, paniekaanval, stress, gespannen, spanning, overspannen, burn out, burnout, burn, uitgeput, piekeren, pieker, '
      + 'slecht slapen, slaap slecht, niet slapen, wakker liggen, huilen, huil, nergens zin in, geen zin meer, futloos, lusteloos, leeg, leeg gevoel, trauma, ptss, nachtmerries, stemmen, stemmen horen, psychose, '
      + 'psychotisch, bipolair, borderline, eetstoornis, anorexia, dwang, dwangmatig, therapie, therapeut, psycholoog, psychiater, ggz, wachtlijst ggz, hoofd vol, vol hoofd, mentaal, mentale gezondheid, '
      + 'prikkelbaar, onrust, onrustig, niet lekker in mijn vel, in de knoop, praten met iemand, zenuwinzinking, durf niet naar buiten, straatvrees, druk in hoofd, alles is te veel, alles wordt me te veel, '
      + 'overprikkeld, down, somberheid, sombere, tranen, in tranen, hyperventileren, hartkloppingen, angstaanval, smetvrees, controle dwang, fobie, sociale angst, durf niemand aan te kijken, bed niet uit, '
      + 'kom mijn bed niet uit, hele dag in bed, niks meer leuk, niets meer leuk, geen plezier, plezier, interesse, concentratie weg, vergeet van de stress, opgebrand, op zijn op, overwerkt, ziekgemeld, '
      + 'ziek gemeld, thuis met burnout, prikkels, flashbacks, oorlog, veteraan, aanslag, ongeluk gezien, verward van binnen, stem in mijn hoofd, manisch, manie, stemming, stemmingswisselingen, '
      + 'medicatie psychiater, antidepressiva, wachtlijst, wachttijd psycholoog, praktijkondersteuner, poh, hulpverlener, gesprekken, luisterend, zelfvertrouwen, minderwaardig, onzeker, schuldgevoel, '
      + 'perfectionisme, overgeven eten, eetbuien, niet meer mezelf, mezelf niet, herken mezelf niet, hoofd loopt om, hoofd staat niet stil, malen, gedachten, negatieve gedachten, moe moe, altijd moe, '
      + 'nachten wakker, lig wakker, slaappil, radeloos, wanhopig, aan het eind van mijn latijn',
    en: 'depression, depressed, anxiety, anxious, panic, panic attack, panic attacks, stress, stressed, burnout, burn out, overwhelmed, worry, worrying, sleep badly, cannot sleep, cant sleep, sleepless, cry, '
      + 'crying, sad, down, empty, no energy, trauma, ptsd, nightmares, voices, hearing voices, psychosis, mental health, mental, therapy, therapist, psychologist, psychiatrist, eating disorder, mood, nervous, '
      + 'scared to go outside, afraid to leave the house, too much for me, thoughts racing, low, sadness, unhappy, tears, hyperventilate, heart racing, phobia, bed all day, stay in bed, get out of bed, no joy, '
      + 'joy, nothing matters, exhausted, called in sick, sick leave, flashbacks, war, voices in my head, manic, mood swings, antidepressants, waiting list psychologist, self esteem, confidence, insecure, guilt, '
      + 'binge, negative thoughts, always tired, tired all the time, desperate, breaking down, breakdown, cant cope, cannot cope, head is full',
  },
  'niet-meer-leven': {
    nl: 'zelfmoord, zelfmoordgedachten, suicide, suicidaal, zelfdoding, wil niet meer leven, niet meer leven, niet meer willen leven, leven heeft geen zin, geen zin in het leven, geen zin meer in leven, dood, '
      + 'wil dood, dood wil, dood willen, liever dood, er niet meer zijn, wil er niet meer zijn, er niet meer wil zijn, uit het leven stappen, leven uitstappen, einde maken, een einde aan, '
      + 'wakker worden hoeft niet, nooit meer wakker worden, afscheidsbrief, afscheid, van het dak springen, springen, voor de trein, trein springen, pillen innemen, overdosis, mezelf iets aandoen, iets aandoen, '
      + 'zichzelf iets aandoet, snijden, snijdt zichzelf, automutilatie, beter af zonder mij, zonder mij beter, 113, voltooid leven, ophouden met bestaan, het hoeft niet meer, hoeft voor mij niet meer, '
      + 'ik kan niet meer, kan niet meer verder, uitzichtloos, hopeloos, leven, moe van het leven, levensmoe, geen uitweg, uitweg, geen toekomst meer, last voor iedereen, last voor anderen, '
      + 'ben alleen maar een last, iedereen tot last, tot last, beter zonder mij, zonder mij, rust willen voor altijd, altijd slapen, slapen en niet wakker, niet wakker worden, plan om, plannen gemaakt om, touw, '
      + 'brug, van de brug, spoor, bij het spoor, scheermes, polsen, zoon zegt dat hij dood wil, dochter zegt dat ze dood wil, vriend wil dood, vriendin wil dood, appje afscheid, weggeven spullen, '
      + 'alles weggegeven, opgeven, ik geef het op, geef op, wil stoppen met leven, euthanasie, het is genoeg geweest, klaar met leven, klaar met het leven, hoeft van mij niet meer',
    en: 'suicide, suicidal, kill myself, killing myself, kill himself, end my life, end it, end it all, want to die, wants to die, die, dying, dead, better off dead, better off without me, no reason to live, '
      + 'dont want to live, do not want to live, not want to be here, dont want to be here, be here anymore, anymore, harm myself, hurt myself, self harm, cutting, cuts herself, overdose, goodbye letter, jump, '
      + 'hopeless, cant go on, cannot go on, never wake up, wake up tomorrow, disappear, life, tired of life, tired of living, living, no way out, burden to everyone, burden to everybody, everyone better, '
      + 'without me, sleep forever, never wake, pills, rope, bridge, train tracks, razor, wrists, friend wants to die, son wants to die, daughter says she wants to die, gave away, giving up, give up, no point, '
      + 'pointless, point of living, goodbye, enough of life',
  },
  rouw: {
    nl: 'rouw, rouwen, rouwverwerking, verlies, verliezen, verloren, overleden, overlijden, gestorven, stierf, dood gegaan, doodgegaan, begrafenis, uitvaart, crematie, weduwe, weduwnaar, man overleden, '
      + 'vrouw overleden, mijn man is er niet meer, partner verloren, kind verloren, moeder verloren, gemis, mis haar, mis hem, missen, verdriet, verdrietig, miskraam, stilgeboren, hond dood, nabestaande, '
      + 'nabestaanden, lotgenoten verlies, na de dood van, sinds de dood, uitvaart regelen, erfenis, alleen verder, stoel leeg, lege stoel, kist, as, graf, afscheid nemen, jaar geleden verloren, troost, '
      + 'zusje overleden, gemis verwerken, overleed, overleed vorig, kanker overleden, weggevallen, wegvallen, heengegaan, alleen achter, achtergebleven, zijn kleren in de kast, haar kleren, '
      + 'kleren opruimen overleden, foto van hem, sterfdag, trouwdag zonder, eerste kerst zonder, begraven, gecremeerd, urn, condoleance, steen, grafsteen, broer dood, zus dood, vader dood, moeder dood, papa dood, '
      + 'mama dood, opa dood, oma dood, kat dood, huisdier dood, baby verloren, dood geboren, vruchtje, zelfmoord nabestaanden, plotseling dood, hartstilstand, ongeluk overleden, sinds haar dood, sinds zijn dood, '
      + 'kind vraagt waar opa is, kinderen en rouwen, levend verlies, gezondheid verloren, verwerken, hoe lang duurt verdriet, ik mis mijn, gemist',
    en: 'grief, grieving, grieve, loss, lost my husband, lost my wife, lost my mother, lost my son, passed away, passed, died, death of, death, funeral, widow, widower, bereavement, miscarriage, stillborn, '
      + 'miss him, miss her, miss my, mourning, mourn, burial, cremation, empty chair, comfort, since he died, gone, left behind, inheritance, sorrow, lost my dad, lost my brother, lost my sister, lost my baby, '
      + 'lost our baby, cancer died, sudden death, suddenly died, his clothes, her clothes, grave, urn, anniversary of, first christmas without, without him, without her, my dad died, my mum died, my wife died, '
      + 'my husband died, dog died, pet died, stillbirth, how long does it hurt, his chair, her side of the bed',
  },
  verslaving: {
    nl: 'verslaving, verslaafd, verslaafde, alcohol, alcoholist, drank, drinkt, drinken, drinkt te veel, drink te veel, fles, flessen, wijn, bier, wodka, borrel, dronken, nuchter, nuchter blijven, afkicken, '
      + 'kicken, kliniek, drugs, wiet, blowen, blowt, joint, joints, cocaine, coke, snuiven, speed, xtc, ghb, heroine, methadon, lachgas, ketamine, pillen, slaappillen, slaapmedicatie, gokken, gokt, gokkast, '
      + 'gokverslaving, casino, weddenschap, wedden, online poker, gamen, gamet, gameverslaafd, hele nacht gamen, roken, stoppen met roken, stoppen, minderen, terugval, aa groep, brijder, jellinek, vapen, vape, '
      + 'pornoverslaving, koopverslaving, telefoon verslaafd, blikjes, alweer gedronken, koke, cola drug, lijntje, snuift, steelt, steelt van ons, steelt geld voor drugs, dealer, gebruiker, gebruikt, '
      + 'gebruikt drugs, gebruiken, verslavingsarts, verslavingszorg, zatlap, zat, bezopen, kater, kroeg, drankprobleem, drankje te veel, elke avond drinken, elke dag drinken, fles per dag, kratje, krat bier, '
      + 'jenever, whisky, stiekem drinken, verstopt flessen, lege flessen, beven zonder drank, trillen, oxycodon, tramadol, benzo, oxazepam, xanax, pijnstillers, hasj, coffeeshop, wietverslaving, speelautomaat, '
      + 'krasloten, toto, holland casino, geld vergokt, vergokt, vergokken, schuld gokken, fortnite, de hele nacht achter de computer, computerverslaving, socials verslaafd, tiktok verslaafd, porno, '
      + 'seks verslaafd, shoppen niet stoppen, kopen niet stoppen, sigaretten, sigaret, pakje per dag, nicotine, snus, e sigaret, clean, clean blijven, na de kliniek clean, trek, weer in de fout, moeder drinkt, '
      + 'vader drinkt, partner drinkt',
    en: 'addiction, addicted, addict, alcohol, alcoholic, drink, drinks, drinking, drinks too much, bottle, bottles, wine, beer, vodka, drunk, sober, stay sober, rehab, detox, drugs, weed, joints, smoking weed, '
      + 'cocaine, coke, pills, sleeping pills, painkillers, gambling, gamble, gambles, casino, betting, bets, gaming addiction, gaming all night, smoke, smoking, quit smoking, quit, stop drinking, relapse, vape, '
      + 'vaping, using again, hooked, coke head, dealer, user, uses drugs, using, stealing for drugs, steals, hangover, pub, bar every night, drinks every day, every evening wine, hides bottles, shaking, '
      + 'oxycodone, hash, scratch cards, slot machine, lost all on betting, fortnite, all night on computer, porn, shopping addiction, cigarettes, pack a day, nicotine, clean, stay clean, mum drinks, dad drinks, '
      + 'husband drinks',
  },
  mantelzorg: {
    nl: 'mantelzorg, mantelzorger, zorgen voor mijn, zorg voor mijn, zorg voor mijn man, zorg voor mijn vrouw, zorg voor mijn moeder, dag en nacht zorgen, overbelast, uitgeput van zorgen, zorg is te zwaar, '
      + 'wordt me te zwaar, te zwaar, volhouden, hou het niet vol, houd het niet vol, respijt, respijtzorg, overnemen, zorg overnemen, even weg, even vrij, adempauze, op adem komen, oppas voor mijn man, logeren, '
      + 'logeeropvang, weekendje weg, vakantie zonder, niet alleen laten, kan haar niet alleen laten, kan hem niet alleen laten, zieke partner, zieke vrouw, zieke man, zieke moeder, verzorg, verzorgen, '
      + 'jonge mantelzorger, zorg en werk combineren, baan en zorg, mantelzorgwaardering, waardering, zorgverlof, geen tijd voor mezelf, tijd voor mezelf, lotgenoten, gehandicapt kind weekend logeren, '
      + 'iemand die het even overneemt, aflossen, tropenjaren, mantelzorgwoning, zorg voor mijn vader, zorgen voor vader, zorgen voor moeder, zorg voor ouders, zorg voor mijn zieke, help mijn moeder elke dag, '
      + 'elke dag naar mijn moeder, elke dag bij mijn vader, ik doe alles voor mijn moeder, alles voor hem, alles voor haar, kom niet aan mezelf toe, niet aan mezelf toe, aan mezelf, niet meer weg kunnen, '
      + 'kan niet weg, hij kan niet alleen blijven, ze kan niet alleen blijven, kan niet alleen blijven, iemand bij hem, iemand bij haar, oppas ouderen, oppas voor moeder, paar uur weg, middag weg, avond weg, '
      + 'slapen en zorg, gebroken nachten zorg, ik ben op, ben op van het zorgen, op van de zorg, gesloopt, zorglast, verplegen partner, man met parkinson, vrouw met ms, ms, parkinson, als, '
      + 'zorg voor gehandicapt kind, brusje, broertje met handicap, broertje ziek, zorgen voor mijn mama, ik ben 15 en zorg, zorgen naast school, werk en moeder, minder werken om te zorgen, zorgen op afstand, '
      + 'ver weg zorgen, familie helpt niet, broers doen niks, verdelen van zorg, taken verdelen, logeerweekend, vrijaf, vakantie zorgen, uitrusten, rust',
    en: 'carer, caregiver, care for my, caring for my, look after my, looking after my, taking care of my, take care of my, take care of my wife, sick husband, sick wife, sick mother, ill partner, '
      + 'exhausted from caring, respite, break, need a break, take over, someone to take over, cannot leave her alone, cannot leave him alone, no time for myself, time off, combine work and care, day and night, '
      + 'burden, worn out, weekend off, young carer, too heavy, informal care, sit with him, sit with her, care for mother, care for father, caring for my parents, i do everything for, everything for my mother, '
      + 'every day to my mother, cannot leave him, leave her alone, stay with him, someone to stay with, stay with my husband, few hours off, evening off, sleep, broken nights, parkinson, ms, als, '
      + 'disabled brother, disabled child weekend, sibling ill, work less to care, far away parents, family does not help, share the care, holiday from caring, rest, breather, tired of caring',
  },
  begeleiding: {
    nl: 'begeleiding, begeleider, ambulante begeleiding, ambulant, thuisbegeleiding, woonbegeleiding, structuur, plannen, planning, overzicht, chaos in mijn hoofd, chaos, loop vast, vastlopen, vastgelopen, '
      + 'dagelijkse dingen, huishoudboekje, autisme, autistisch, asperger, adhd, add, lvb, licht verstandelijk, verstandelijke beperking, verstandelijk beperkt, niet aangeboren hersenletsel, nah, hersenletsel, '
      + 'zelfstandig worden, zelfredzaam, afspraken nakomen, afspraken vergeten, op tijd komen, uitstellen, stel alles uit, kom nergens aan toe, krijg niets af, prikkels, sociale vaardigheden, weekplanning, '
      + 'iemand die meekijkt, iemand die elke week langskomt, coach aan huis, coach, kan niet alleen regelen, regelen lukt niet, hulp bij regelen, opstarten, dagen lopen door elkaar, mijn zoon van dertig autisme, '
      + 'leren omgaan met, weekschema, schema, dagstructuur, huis op orde leren, orde, op orde, leren koken zelfstandig, leren wonen, leren omgaan met geld, geld plannen, hulp bij afspraken, '
      + 'tandarts afspraak maken, bellen durf ik niet, durf niet te bellen, telefoontjes, dingen regelen, dingen uitstellen, verslaap, verslapen, douchen vergeten, eten vergeten, dag en nacht ritme, ritme kwijt, '
      + 'weinig overzicht, snel overzicht kwijt, snel in paniek bij verandering, veranderingen, contact met instanties, iemand die helpt herinneren, herinneren, herinnert, stok achter de deur, iemand die meedenkt, '
      + 'iemand die naast me, wekelijks iemand, om de week iemand langs, na mijn hersenbloeding, hersenbloeding, ongeluk hoofd, epilepsie, niet zien, blind geworden, doof en blind, moeilijk lerend, mlk, iq, '
      + 'laag iq, syndroom, gilles de la tourette, psychose thuis, borderline thuis, zelfstandig blijven, grip, grip op mijn, weer grip, impulsief, concentratie, vergeetachtig adhd',
    en: 'supervision at home, coach, coaching, structure, planning, plan my week, plan my day, organise my life, chaos, overview, autism, autistic, adhd, add, asperger, intellectual disability, '
      + 'learning disability, brain injury, brain damage, independent, get things done, cannot get started, appointments, keep appointments, forget appointments, weekly visit, stuck, everyday tasks, routine, '
      + 'procrastinate, put everything off, manage on my own, lose track, schedule, order, organise, organised, learn to live, learn to cook, reminders, remind me, someone to remind me, phone calls, '
      + 'afraid to call, keep track, postpone, late for, oversleep, forget to eat, rhythm, change upsets, stick to a plan, weekly coach, someone who checks, checks in, stroke memory, epilepsy, low iq, '
      + 'slow learner, grip on my life, manage my day, impulsive, distracted',
  },
} as const satisfies Woordenlijst;
