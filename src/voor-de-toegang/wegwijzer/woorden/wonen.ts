import type { Woordenlijst } from './woordenlijst.ts';

/** Everyday words about the home, getting about, and what somebody needs to live there. */
export const wonen = {
  'woning-zoeken': {
    nl: 'woning, huis vinden, huis zoeken, huurhuis, huurwoning, sociale huur, woningcorporatie, corporatie, woningnet, wachtlijst woning, wachttijd huis, inschrijven woning, inschrijfduur, urgentie, '
      + 'urgentieverklaring, kamer, kamer zoeken, appartement, flat, groter huis, kleiner wonen, te klein wonen, verhuizen, gelijkvloers, seniorenwoning, aanleunwoning, starter, tiny house, woningruil, '
      + 'op mezelf wonen, uit huis gaan, inwonen bij ouders, anti kraak, te grote woning, bejaardenwoning, met zijn vijven op een kamer, huisvesting, onderkomen zoeken, starterswoning, huurprijs, vrije sector, '
      + 'kopen huis, koopwoning, hypotheek eerste huis, bouwkavel, wachtlijst, wachten op huis, wachten op een woning, loting, reageren op woningen, woonduur, jaren ingeschreven, krap behuisd, behuisd, '
      + 'twee slaapkamers, kinderen op een kamer, gezin te klein huis, scheiding woning, woning na scheiding, ex houdt het huis, studentenkamer, student kamer, hospita, kamertje, hofje, ouderenwoning, '
      + 'appartement met lift, lift, zonder trappen, dichter bij mijn dochter wonen, dichterbij, terug naar mijn dorp, mantelzorgwoning, woonwagen, camper, woonboot, vakantiehuisje, chalet, tijdelijke woning, '
      + 'woonruimte, plek voor mezelf, weg bij mijn ouders, tochtig klein, nieuwbouw',
    en: 'find a house, house to rent, apartment, flat, room, housing, social housing, housing list, waiting list house, bigger house, smaller house, move house, moving, affordable rent, place to live, rent a room, '
      + 'senior apartment, housing association, priority for housing, studio, rental, rent a flat, landlord new, two bedrooms, bedrooms, one room with, too small, cramped, family of, starter home, buy a house, '
      + 'first house, student room, elderly flat, lift, no stairs, closer to my daughter, closer to, years on the list, waiting list, houseboat, temporary house, move out of my parents, own place, place of my own',
  },
  dakloos: {
    nl: 'dakloos, dakloze, daklozenopvang, opvang, nachtopvang, noodopvang, slapen, slaapplek, slaapplaats, slaap in de auto, in mijn auto, op straat, op straat gezet, buiten slapen, nergens heen, nergens slapen, '
      + 'geen dak, geen slaapplek, bankslapen, op de bank bij vrienden, bij vrienden slapen, crisisopvang, briefadres, postadres, leger des heils, zwerven, zwerf, tent, geen onderdak, onderdak, uit huis gezet, '
      + 'buiten gezet, station slapen, bed voor vannacht, vannacht, bushokje, sofa, logeerplek, logeer, logeren bij vrienden, van logeerplek naar, adres, zonder adres, geen adres, inschrijfadres, uitgeschreven, '
      + 'geen woonadres, portiek, park, bankje slapen, kelderbox, garagebox slapen, camping, hotel, vriendin eruit gegooid, eruit gegooid, eruit gezet, eruit gezet door ouders, vader heeft me eruit, '
      + 'sleutels afgepakt, moet weg en kan nergens heen, huis afgebrand, brand, huis kwijt, alles kwijt, douchen ergens, warme plek, regen, vannacht slapen, bed bad brood, bed, straathond, tas met spullen, '
      + 'slaapzak, gezin op straat, met kinderen op straat, ontruimd en nu, na detentie geen huis',
    en: 'homeless, shelter, sleep outside, sleeping rough, sleep in my car, car, on the street, on the streets, nowhere to go, nowhere to sleep, place to sleep, kicked out, couch surfing, sofa, bed for tonight, '
      + 'tonight, postal address, roof over my head, tent, living in my car, thrown out, no address, without an address, staying with friends, friends couch, park bench, hostel, sleeping bag, bags, lost my house, '
      + 'fire, parents threw me out, threw me out, threw us out, kicked me out, out on the street, nowhere to stay, stay tonight, nights, cold outside, shower somewhere',
  },
  huurachterstand: {
    nl: 'huur betalen, huur niet betalen, huur, huurachterstand, achter met de huur, verhuurder dreigt, verhuurder, ontruiming, ontruimd, ontruimen, uithuiszetting, huisuitzetting, huis uit, moet mijn huis uit, '
      + 'huis uitgezet, uitgezet, uitzetting, brief van de woningcorporatie, corporatie dreigt, huurschuld, hypotheek niet betalen, hypotheek, vonnis, kort geding, rechter huur, maanden huur, twee maanden, '
      + 'huur verhoogd, huurverhoging, laatste kans, woningbouw, woningbouwvereniging, woningstichting, niet betaald huur, drie maanden, maanden niet betaald, huurbaas, huisbaas, sommatie, ultimatum, '
      + 'deurwaarder aan de deur huis, ontruimingsvonnis, huis kwijtraken, huis te verliezen, raak mijn huis kwijt, uit mijn huis, uit ons huis, uit ons huis gezet, moet eruit, eruit moeten, eruit worden gezet, '
      + 'de rechter zegt, dagvaarding huur, bank dreigt huis, gedwongen verkoop, executieverkoop, huis verkopen gedwongen, woonlasten, huur te hoog, kan de huur niet, huur is te duur, hypotheekachterstand, '
      + 'vve bijdrage',
    en: 'rent, pay my rent, pay the rent, rent arrears, behind on rent, landlord, eviction, evicted, evict, lose my house, losing our home, mortgage, lose my home, months of rent, rent increase, threaten, '
      + 'threatens, court order house, notice to leave, housing association letter, months behind, landlord wants us out, wants me out, out of my house, out of our house, kick us out, kicks me out, final notice, '
      + 'court letter house, sell the house forced, payments on the house, unpaid rent, housing costs',
  },
  woningaanpassing: {
    nl: 'woningaanpassing, aanpassing, huis aanpassen, traplift, trap, trap op, trap niet meer op, naar boven, slaapkamer boven, beneden slapen, drempel, drempels, drempelhulp, beugel, beugels, handgreep, douche, '
      + 'douchezitje, bad, uit bad, badkamer, inloopdouche, toiletverhoging, verhoogd toilet, wc, toilet, brede deuren, deur te smal, rolstoel door de deur, tillift, automatische deur, aanbouw, langer thuis wonen, '
      + 'oprit, hellingbaan, keuken verlagen, instap, steun bij wc, rand van het bad, badrand, over de rand, instappen bad, instap douche, douchestoel, glad, badmat, antislip, wastafel verlagen, aanrecht, '
      + 'verhoging, plateau, opstapje, stoepje, tree, trede, treden, trapleuning, leuning, tweede leuning, bovenverdieping, kruip de trap op, op mijn billen de trap, zittend de trap, slapen in de woonkamer, '
      + 'bed in de woonkamer, badkamer beneden, gelijkvloers maken, rolstoel binnen, rolstoel past niet, past niet door, deurpost, drempelvrij, voordeur open, intercom, sleutelkluis, elektrisch raam, hoog toilet, '
      + 'steun, steunen, handvat, handvatten, verbouwing, verbouwen, aannemer, aangepaste woning, toegankelijk maken, hellingplaat, scootmobielstalling, stalling',
    en: 'stairlift, stairs, climb the stairs, cannot climb, upstairs, bathroom, shower, bath, grab rail, handrail, handrails, threshold, ramp, doorway, doors too narrow, wheelchair through door, raised toilet, '
      + 'toilet, adapt my house, adaptation, stay in my own house, walk in shower, adjust the house, edge of the bath, get in the bath, get out of the bath, bath tub, tub, slippery, steps, front step, railing, '
      + 'bannister, bars, bars in the shower, shower chair, first floor, sleep downstairs, bedroom upstairs, wheelchair does not fit, does not fit, kitchen too high, counter, wider door, accessible, rebuild, '
      + 'renovation, renovate, crawl up the stairs',
  },
  'wonen-met-begeleiding': {
    nl: 'beschermd wonen, begeleid wonen, beschermde woonvorm, woonvorm, woongroep, groepswoning, niet zelfstandig wonen, zelf wonen lukt niet, alleen wonen gaat niet, zelfstandig wonen met hulp, 24 uurs zorg, '
      + 'iemand in de buurt dag en nacht, kamertraining, uitstroom, na opname ergens wonen, na de kliniek, uit de kliniek, gezinshuis, thomashuis, verstandelijke beperking wonen, autisme op zichzelf wonen, '
      + 'hulp bij op kamers, safehouse, ggz wonen, verzorgingshuis, verpleeghuis, plek in tehuis, tehuis, instelling, zorgvilla, woonplek met toezicht, schizofrenie, psychose wonen, redt het niet alleen, '
      + 'redt het niet, redt zich niet, personeel, personeel aanwezig, begeleiders in huis, leiding dag en nacht, dag en nacht iemand, huis met begeleiding, appartement met begeleiding, groep wonen, '
      + 'woonbegeleiding wonen, uit jeugdinstelling, na jeugdzorg wonen, opname psychiatrie, klaar in kliniek, klaar met opname, terug uit kliniek, uit detentie begeleid, verslaafd wonen, hostel, beschut, '
      + 'zelfstandig met vangnet, zoon kan niet alleen wonen, dochter kan niet alleen wonen, dochter met beperking op zichzelf, ouderinitiatief, wooninitiatief, wij worden oud en onze zoon, '
      + 'als wij er niet meer zijn, wie zorgt straks voor onze, wlz, levenslang, bejaardenhuis, aanleun, kleinschalig wonen, wonen voor dementie, gesloten afdeling',
    en: 'supported housing, sheltered housing, assisted living, cannot live alone, live on his own, group home, supervised, nursing home, care home, live independently with help, round the clock, '
      + 'after psychiatric clinic, institution, residential, place with staff, halfway house, staff, staff around, staff day and night, 24 hours, someone there at night, schizophrenia, cannot manage alone, '
      + 'cope alone, live alone anymore, when we are gone, after we die, after clinic, leaving the clinic, clinic, psychiatric ward, adult son with autism living, disabled daughter own place, supported flat, '
      + 'guided living, elderly home, retirement home, own flat with help',
  },
  burenoverlast: {
    nl: 'buren, buurman, buurvrouw, bovenbuurman, bovenburen, onderburen, overlast, herrie, lawaai, harde muziek, muziek hard, geluid, geluidsoverlast, stank, ruzie met buren, burenruzie, schutting, '
      + 'blaffende hond, blaffen, hond blaft, hangjongeren, feesten, stampen, schelden, drugsdealer, pesten buren, wijkagent, buurtbemiddeling, bemiddeling, rotzooi, vuilnis in de gang, rook van buren, barbecue, '
      + 'schreeuwen, nachtrust, trappenhuis, boom, overhangende takken, wietlucht, intimideren, bonken, bonkt, bonkende, bas, bassen, dreunen, trilt, hakken, voetstappen, kind rent, rennen boven, gillen buren, '
      + 'ruziënd stel, geschreeuw door de muur, muur, muren dun, gehorig, drilboor, s nachts lawaai, midden in de nacht, drie uur s nachts, haan, kippen, katten in tuin, kattenpoep, hondenpoep, erfgrens, '
      + 'grens tuin, grond, coniferen, takken over, schaduw boom, boom buren, camera gericht, camera buren, drone, parkeert voor mijn, auto voor mijn deur buren, fietsen in portiek, afval op balkon, duiven, '
      + 'barbecuerook, houtkachel rook, jongeren op pleintje, scooters, vuurwerk, blowende jongeren, bedreigd door buurman, scheldt mij uit, uitgescholden door buren, pesterijen buurman, verhuurt aan arbeiders, '
      + 'airbnb, dealen in portiek',
    en: 'neighbours, neighbour, neighbors, neighbor, upstairs neighbours, noise, noisy, loud music, nuisance, barking dog, barking, smell, quarrel, fence, party, parties, shouting at night, mediation, stairwell, '
      + 'garbage, smoke, argue with next door, next door, harass, loitering, thumping, bass, stomping, footsteps, thin walls, through the wall, wall, screaming neighbours, drilling, at night noise, '
      + 'three in the morning, rooster, cat poo, dog poo, hedge dispute, tree next door, branches, camera pointed, parks in front, smokes, weed smell, scooters, youths, fireworks, insults me, '
      + 'insulted by neighbour',
  },
  huishouden: {
    nl: 'huishouden, huishoudelijke hulp, huishoudelijk, schoonmaken, schoonhouden, poetsen, poetshulp, stofzuigen, stofzuiger, dweilen, ramen lappen, ramen, bed verschonen, bedden, was, was doen, '
      + 'wassen en strijken, strijken, wasgoed, vuil huis, rommel, rommelig, opruimen, opgeruimd, afwas, hulp in huis, werkster, thuishulp, zwaar werk in huis, schoon, stof, alfahulp, vloer, wc schoonmaken, '
      + 'huis bijhouden, huis vies, te moe om te poetsen, overzicht in huis, poets, poetsuur, poetsuren, uur poetsen, poetsvrouw, poetsdame, interieurverzorgster, wmo poetsen, huisgenoot doet niks, vies, viezig, '
      + 'smerig, vuil, vuile vaat, vaat, stofnesten, spinnenwebben, ramen zemen, zemen, gordijnen wassen, oven schoonmaken, koelkast schoonmaken, bed opmaken, lakens, bed afhalen, was ophangen, was vouwen, '
      + 'wasmachine aan, strijkgoed, vuilniszak, vuilnis buiten, planten water, zware huishoudelijke, bukken lukt niet, bukken, niet meer bukken, reuma schoonmaken, hernia schoonmaken, rug schoonmaken, '
      + 'stofzuigen lukt niet, zwanger schoonmaken, na operatie schoonmaken, nieuwe hulp, hulp is ziek, mijn hulp, hulp komt niet, vervanging hulp, twee uur per week, twee uurtjes, drie uur hulp',
    en: 'clean, cleaning, cleaner, clean my house, household, housework, vacuum, vacuuming, hoover, laundry, ironing, iron, dust, mop, mopping, windows, change the bed, domestic help, tidy, tidy up, dirty house, '
      + 'dishes, chores, keep the house clean, floor, scrub, bathroom dirty, kitchen dirty, filthy, mess, messy, bend, bend down, cannot bend, wash the floor, wash windows, beds, sheets, cleaner sick, '
      + 'cleaner stopped, cleaning lady, hours of cleaning, cleaning hours, weekly clean, home help, dusting',
  },
  maaltijden: {
    nl: 'eten, koken, kookt, warm eten, warme maaltijd, maaltijd, maaltijdservice, tafeltje dekje, eten aan huis, eten bezorgen, kant en klaar, maaltijd bezorgen, boodschappen, boodschappen doen, '
      + 'boodschappendienst, supermarkt, winkel, zware tassen, tassen tillen, boodschappen thuis, eet slecht, eet niet goed, vergeet te eten, mager, afgevallen, fornuis, gas aan laten, samen eten, eettafel, '
      + 'open eettafel, dieet, bezorgdienst, kan niet meer koken, alleen maar brood, magnetronmaaltijd, pannen, oven, aardappels, soep, prak, prakje, maaltijden aan huis, eten klaarmaken, niet meer koken, '
      + 'koken lukt, koken gaat niet, pannen tillen, eetlust, geen trek, vermagert, ondervoed, ondervoeding, voedingsdrank, vegetarisch aan huis, halal maaltijd, dieetmaaltijd, zoutloos, kookgroep, '
      + 'buurtrestaurant, goedkoop eten, samen koken, lunch, lijstje, boodschappenlijst, brengen boodschappen, bezorgen, kan niet naar de winkel, winkel te ver, jumbo, albert heijn, picnic, tas te zwaar, karretje, '
      + 'melk, water flessen tillen, diepvriesmaaltijd, kliekjes',
    en: 'meal, meals, cook, cooking, hot meal, warm meal, meals on wheels, groceries, grocery shopping, shopping, supermarket, heavy bags, carry bags, delivered, food delivered, eat badly, eats badly, '
      + 'losing weight, eating together, dinner, stove, ready made, soup, potatoes, food at home, hot food, bring food, bring groceries, cannot get to the shop, get to the shop, shop too far, shops, appetite, '
      + 'skinny, undernourished, frozen meals, microwave, halal, lunch, eat together, cheap meal, prepare food, heavy shopping',
  },
  klussen: {
    nl: 'klus, klussen, klusje, klusjes, klusjesman, handige buur, handyman, lamp vervangen, lamp ophangen, lampje, kraan lekt, lekkende kraan, kraan, repareren, reparatie, stopcontact, schilderij ophangen, '
      + 'gordijnen ophangen, gordijnrails, meubel in elkaar, kast in elkaar, ikea, tuin, tuinman, gras, gras maaien, maaien, heg, heg snoeien, snoeien, onkruid, onkruid wieden, schilderwerk, verven, behangen, '
      + 'ladder, dakgoot, bladeren, sneeuw ruimen, stoep vegen, grofvuil, iets kapot in huis, deur klemt, rookmelder, batterij, boren, afval wegbrengen, spullen naar de stort, fiets repareren, schuur, gloeilamp, '
      + 'peertje, spaarlamp, plafond, hoge ladder, ladder op, ladder durf, afvoer, verstopt, verstopte gootsteen, gootsteen, toilet loopt door, stroomstoring, stop, stoppenkast, zekering, tv aansluiten, '
      + 'wasmachine aansluiten, slot, slot kapot, scharnier, klemt, raam klemt, tegel, tegels, tegel los, schutting repareren, schutting omgewaaid, muurtje, vloer leggen, laminaat, gordijnroede, rolgordijn, plank, '
      + 'plank ophangen, spiegel, schuren, kitten, sifon, bel doet het niet, deurbel, naambordje, verhuizen sjouwen, sjouwen, bank tillen, kast verplaatsen, tillen, meubels verplaatsen, kelder leeg, '
      + 'zolder opruimen, zolder, tuin verwilderd, verwilderd, bladeren harken, hark, schoffelen, hegschaar, bestrating, gras hoog, boompje, klimop, stoepje schoonspuiten, dakpan, goot',
    en: 'odd job, odd jobs, handyman, repair, fix, light bulb, lamp, leaking tap, tap, dripping, garden, gardening, mow the lawn, lawn, grass, hedge, weeds, weeding, prune, paint the wall, curtains, hang up, '
      + 'ladder, gutter, assemble, furniture, drill, shelf, snow, smoke alarm, broken door, bulb, ceiling, blocked sink, sink, drain, blocked, toilet keeps running, fuse, socket, plug, tv set up, install, '
      + 'lock broken, hinge, stuck window, tile, tiles, tiling, shed, attic, move furniture, wardrobe, lift heavy, heavy things, rake leaves, leaves, overgrown, trim, branches cut, roof, painter, plumber, '
      + 'small repairs, little jobs',
  },
  vervoer: {
    nl: 'vervoer, regiotaxi, taxi, wmo taxi, deeltaxi, taxipas, buurtbus, bus, trein, auto, niet meer autorijden, rijbewijs ingeleverd, rijbewijs kwijt, rijden, iemand die rijdt, chauffeur, brengen en halen, '
      + 'naar het ziekenhuis brengen, naar de dokter, naar mijn zus, op bezoek, ergens komen, kom nergens meer, weg kunnen, reizen, reis, ophalen, belbus, automaatje, valys, halte te ver, bushalte, haltes, '
      + 'openbaar vervoer, ov, ver lopen, meerijden, lift, uitstapje verder weg, fietsen kan niet meer, geen rijbewijs, hoe kom ik bij, chauffeur gezocht, rolstoelbus, rolstoeltaxi, taxi duur, taxi te duur, '
      + 'zelf rijden, autorijden, ogen slecht rijden, cbr, auto verkocht, auto weg, fietst niet meer, station, naar station, naar de markt, naar de kerk, naar mijn man in het verpleeghuis, naar de fysio, '
      + 'naar specialist, polikliniek, controle in ziekenhuis rijden, behandeling ziekenhuis, dialyse, bestraling rijden, kilometervergoeding, reiskosten, rit, ritje, ritten, ritten op, zones, ov pas, '
      + 'ov begeleiderskaart, begeleiderskaart, meegaan in de bus, uitstappen, instappen bus, treden bus, zelfstandig reizen, leren reizen met de bus, naar feestjes, verjaardag ver weg, dichtstbijzijnde halte, '
      + 'buurt zonder bus, lijn opgeheven, buslijn, bus rijdt niet, s avonds weg, ergens heen, weg kan',
    en: 'transport, ride, taxi, bus, bus stop, train, drive, driver, drive me, get to the hospital, hospital appointment, travel, get around, pick me up, lift, cannot drive, driving licence, licence, no car, '
      + 'public transport, visit my sister, go out, get there, how do i get, wheelchair taxi, cannot take the bus, too far to walk, station, church, market, clinic appointment, dialysis, treatment rides, '
      + 'sold my car, stopped driving, eyes too bad to drive, no bus, bus no longer, line stopped, evening trips, trip, trips, journey, visit my brother, visit family, companion card, travel alone, get home, '
      + 'reach',
  },
  leerlingenvervoer: {
    nl: 'leerlingenvervoer, schoolbus, schooltaxi, taxi naar school, busje naar school, vervoer naar speciaal onderwijs, vervoer naar school, school ver weg, naar school brengen, kind naar school brengen, '
      + 'reiskosten school, zelf naar school fietsen, busje, taxibusje, taxichauffeur, busje te laat, opgehaald voor school, speciaal onderwijs ver, kilometers naar school, zmlk, cluster 4, school in andere stad, '
      + 'schoolweg, haal en breng, rolstoel naar school, kind in rolstoel school, speciale school, speciale klas, school aan de andere kant, andere kant van de stad, zelf brengen lukt niet, '
      + 'ik kan hem niet brengen, ik werk en school begint, busje komt niet, chauffeur busje, aangepast vervoer school, ov naar school begeleiden, met de bus naar school leren, fietsvergoeding school, '
      + 'doof school ver, blinde school, internaat ritten, opstapplaats, zit een uur in het busje, uur in busje, busje s ochtends, taxirit school',
    en: 'school bus, school taxi, school transport, bring to school, get to school, special school far, special school far away, taxi to school, van to school, pick up from school, far from school, '
      + 'travel costs school, ride to school, school in another town, miles to school, special class, special education far, other side of town, wheelchair to school, take my son to school, take him to school, '
      + 'take her to school, drive my boy, drive my son to school, van did not come, van late, taxi driver school, bus too early, hour in the van, bike to school allowance',
  },
  hulpmiddelen: {
    nl: 'hulpmiddel, hulpmiddelen, rolstoel, rollator, scootmobiel, scoot mobiel, driewieler, driewielfiets, aangepaste fiets, duofiets, handbike, elektrische rolstoel, krukken, loophulp, looprek, hoog laag bed, '
      + 'bed omhoog, sta op stoel, opstaan uit stoel, opstahulp, stoel, alarm, alarmknop, personenalarm, kan niet ver lopen, slecht ter been, slecht lopen, lopen gaat slecht, moeilijk lopen, lenen, '
      + 'lenen van de thuiszorgwinkel, uitleen, tilhulp, accu, band lek, rem kapot, transportrolstoel, gehoorapparaat, buggy, ter been, trippelstoel, vergrootglas, loep, sta oplift, gips rolstoel, stok, '
      + 'wandelstok, loopstok, elektrische fiets handicap, rugleuning, zitkussen, kussen, doorzitten, tandem, kinderrolstoel, sportrolstoel, sportprothese, prothese, beensteun, regenkap scootmobiel, accu leeg, '
      + 'accu laadt niet, lader, stuur scootmobiel, onderhoud scootmobiel, wieltje, wieltje kapot, banden lek rolstoel, monteur, inruilen rolstoel, rolstoel te klein, uitgegroeid rolstoel, toiletstoel, postoel, '
      + 'badplank, grijper, helping hand, sokken aantrekker, aangepast bestek, bestek, pillendispenser, valdetectie, hals alarm, knopje om nek, knop om nek, alarmeren, alarm om pols, spraakcomputer, tolk gebaren, '
      + 'braille, daisyspeler, horen, hoor slecht, doof, straat niet meer op, honderd meter, blokje om lukt niet, winkelwagen leunen',
    en: 'wheelchair, mobility scooter, scooter, walker, rollator, crutches, tricycle, adapted bike, walking aid, walk far, cannot walk far, trouble walking, difficulty walking, walking, hospital bed, riser chair, '
      + 'get up from chair, alarm button, panic button, emergency button, hearing aid, battery, flat tyre, equipment, borrow, cane, legs, stick, walking stick, electric wheelchair, child wheelchair, '
      + 'bigger wheelchair, cushion, prosthesis, repair wheelchair, broken wheelchair, wheel broken, charger, mobility, bath board, commode, grabber, necklace alarm, hear badly, deaf, blind, speech computer, '
      + 'magnifier, walk more than, walk further, block, hundred meters, cannot stand up, getting up',
  },
  parkeerkaart: {
    nl: 'parkeerkaart, gehandicaptenparkeerkaart, invalidenparkeerkaart, invalidenkaart, parkeren, parkeerplaats, parkeerplek, invalidenparkeerplaats, parkeerplaats voor de deur, gehandicaptenplek, blauwe kaart, '
      + 'kaart voor in de auto, kaart achter de voorruit, dicht bij de ingang, auto neerzetten, auto kwijt kunnen, parkeerboete, parkeervergunning, invalidenplek, keuring arts kaart, honderd meter lopen, '
      + '100 meter, kaart verlopen, ver parkeren, parkeergarage, kaartje achter ruit, kaart voorruit, dashboard, invalide parkeren, invalide plek, plek voor de deur, parkeren voor de deur, parkeren voor mijn huis, '
      + 'vaste parkeerplek, kenteken, bord met kenteken, auto dichtbij, dichtbij parkeren, vlakbij parkeren, auto te ver weg, loopafstand, lopen vanaf de auto, uitstappen ruimte, rolstoel uitladen, '
      + 'rolstoel in auto, naheffing parkeren, centrum parkeren, betaald parkeren, passagierskaart, bestuurderskaart, kaart verlengen, verlengen kaart, kaart gestolen, kaart kwijt, parkeerschijf',
    en: 'parking, park, parking card, parking permit, parking spot, parking space, disabled parking, blue badge, badge, handicap placard, close to the entrance, park closer, park my car, in front of my door, '
      + 'hundred metres, renew card, windscreen, disabled card, windshield, dashboard, permit expired, expired permit, park near, parking near, near the entrance, walk from the car, walk from the car park, '
      + 'car park, garage, my own spot, licence plate, number plate, parking fine, space for wheelchair, get out of the car',
  },
} as const satisfies Woordenlijst;
