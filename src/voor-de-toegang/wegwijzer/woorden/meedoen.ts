import type { Woordenlijst } from './woordenlijst.ts';

/** Everyday words about language, joining in, and doing something for others. */
export const meedoen = {
  nederlands: {
    nl: 'nederlands leren, nederlands, nederlandse les, taal, taalles, taalcursus, taalcafe, taalmaatje, taalcoach, leren lezen, lezen en schrijven, schrijven, laaggeletterd, spelling, analfabeet, niet lezen, '
      + 'kan niet lezen, praten oefenen, conversatie, bijles taal, grammatica, woorden, ondertiteling, voorlezen, rekenen leren, basisvaardigheden, taalhuis, spreek slecht, letters, krant, krant lezen, '
      + 'ondertitels, formulier niet kunnen lezen, boek voorlezen aan kind, brieven lezen, schaamt, schaam, schaam me, schaamte, stiekem niet lezen, gebruiksaanwijzing, bijsluiter, woordjes, uitspraak, accent, '
      + 'werkwoorden, d of t, dt fouten, fouten in schrijven, spelfouten, taalniveau, niveau a2, b1 halen, staatsexamen, inburgeringstaal, spreken, verstaan, versta, buurvrouw verstaan, dokter verstaan, '
      + 'gebroken nederlands, oefenen, taal oefenen, duits, engels, arabisch, pools, turks, schoolbord, nooit naar school geweest, avondles, klasje, avondcursus',
    en: 'learn dutch, dutch, dutch lessons, dutch class, language, language course, speak dutch, practise speaking, read and write, reading, writing, literacy, illiterate, spell, spelling, cannot read, grammar, '
      + 'conversation partner, vocabulary, speak the language, understand dutch, practice dutch, dutch course, talk dutch, subtitles, newspaper, accent, pronounce, pronunciation, words, my dutch is bad, '
      + 'learn the language, read to my child, ashamed cannot read',
  },
  nieuwkomer: {
    nl: 'inburgeren, inburgering, inburgeringsexamen, statushouder, status, vluchteling, vluchtelingen, asiel, azc, asielzoeker, verblijfsvergunning, vergunning, ind, nieuw in nederland, net in nederland, '
      + 'pas verhuisd uit, oekraine, oekraiens, syrie, gezinshereniging, naturalisatie, nationaliteit, paspoort aanvragen, expat, arbeidsmigrant, vluchtelingenwerk, inschrijven gemeente, bsn aanvragen, ander land, '
      + 'buitenland, rijbewijs omwisselen, eritrea, afghanistan, gevlucht uit, asielprocedure, naturaliseren, nederlander worden, verblijf, verblijfsdocument, pasje ind, koppelkans, koppeling aan gemeente, '
      + 'azc uit, gehuisvest, verwelkomen, welkom, nederlandse regels, hoe werkt nederland, hoe gaat dat hier, huisarts vinden nieuw, tolk, gezin overkomen, vrouw overkomen, kinderen overkomen, visum, '
      + 'arbeidsvergunning, polen, pool, roemenie, bulgarije, somalie, turkije, marokko, iran, irak, vluchtelingenpaspoort, diploma buitenland, buitenlands diploma, diploma waarderen, examen, toets maatschappij, '
      + 'kennis van de maatschappij, participatieverklaring, emigreren naar nederland, remigreren',
    en: 'refugee, refugees, asylum, asylum seeker, residence permit, permit, integration, integration exam, civic integration, newcomer, immigrant, migrant, moved here, just arrived, arrived in holland, ukraine, '
      + 'syria, family reunification, citizenship, expat, register at city hall, new country, newly arrived, exam, came here, fled, fled from, war, eritrea, iran, turkey, poland, new here, arrived last month, '
      + 'passport, visa, naturalisation, dutch nationality, diploma from abroad, foreign diploma, register, registration, how things work here, rules in holland, interpreter, ind, my wife can come, '
      + 'bring my family',
  },
  digitaal: {
    nl: 'computer, laptop, tablet, telefoon, smartphone, mobiel, internet, digid, inloggen, wachtwoord, wachtwoord vergeten, app, apps, email, mailen, mailadres, website, digitaal, online, internetbankieren, '
      + 'bankieren, code, sms code, qr, whatsapp, videobellen, beeldbellen, printen, scannen, wifi, alles gaat online, phishing, oplichting via internet, nepmail, knoppen, toetsenbord, uploaden, account, '
      + 'online afspraak, mijnoverheid, berichtenbox, klikken, scherm, beeldscherm, toets, muis, muisje, wachtwoorden, pincode, app van de bank, bankapp, tikkie, facetime, skype, foto sturen, fotos opslaan, '
      + 'geheugen vol telefoon, virus, gehackt, hacker, cookies, facebook, account aanmaken, gebruikersnaam, updaten, update, spam, internetcursus, digitaal loket, klik en tik, alles moet via internet, '
      + 'alles moet met de computer, formulier online, nieuwe telefoon, oude laptop, simkaart, abonnement telefoon, ov chipkaart opladen, kaartje kopen online, corona app, idin, machtigen digid, iemand machtigen, '
      + 'digicoach, digihelp',
    en: 'computer, laptop, tablet, smartphone, phone, internet, digid, log in, login, password, app, apps, email, website, online, online banking, digital, wifi, print, scan, video call, phishing, click, account, '
      + 'upload, keyboard, screen, pin code, bank app, hacked, virus, photos on phone, facebook, mouse, button, everything is online, everything online, cannot use computer, how to use, new phone, '
      + 'text message code, qr code',
  },
  vrijwilliger: {
    nl: 'vrijwilliger, vrijwilligers, vrijwilligerswerk, iets doen voor een ander, iets terugdoen, me inzetten, inzetten, mijn steentje, steentje bijdragen, nuttig zijn, tijd over, handen uit de mouwen, '
      + 'gepensioneerd, met pensioen, maatje worden, taalmaatje worden, bestuurslid, buddy worden, chauffeur worden, helpen in het verzorgingshuis, dierenasiel, vacaturebank, zinvol bezig, anderen helpen, '
      + 'iemand helpen, bezorgen, uurtjes over, paar uurtjes, vrije dagen nuttig, onbetaald, gratis meehelpen, meehelpen, mee helpen, help graag, ik help graag, wil helpen, wil graag helpen, scouting leiden, '
      + 'leiding scouting, trainer worden, groepje leiden, oproep, oproep plaatsen, handen tekort, mensen tekort, komt handen, we zoeken mensen, zoeken bestuursleden, penningmeester, vrijwilligers werven, werven, '
      + 'bardienst, collecte, collecteren, gastvrouw, gastheer, rode kruis, voorlezen op school, klaarover, tuinieren voor anderen, boodschappen voor ouderen doen, koken voor anderen, weinig ervaring, vrijwillig, '
      + 'dagje meelopen, maatschappelijke stage, iets betekenen, betekenen voor',
    en: 'volunteer, volunteering, voluntary, give back, do something for others, be useful, free time, retired, help others, become a buddy, spare time, charity, contribute, hours to spare, few hours, unpaid, '
      + 'lend a hand, helping hand, help out, want to help, like to help, helping old people, read to children, need hands, looking for helpers, helpers, coach a team, give something back, red cross',
  },
  buurtinitiatief: {
    nl: 'buurtinitiatief, initiatief, idee voor de straat, idee, plan voor de wijk, buurtfeest, straatfeest, buurtmoestuin, moestuin, speeltuin opknappen, speeltuintje, bankje, plantsoen, geveltuin, buurtapp, '
      + 'buurthuis openen, wijkbudget, subsidie, subsidie aanvragen, samen met buren organiseren, straat opknappen, buurtbarbecue, burendag, bewonersgroep, jeu de boules baan, bewoners, opzetten, organiseren, '
      + 'iets organiseren, buurtpreventie, leegstaand gebouw, zwerfvuil, opruimactie, voetbalkooi, trapveldje, jeugdhonk, hangplek maken, pannakooi, speelplek, schommel, glijbaan, buurttuin, bloembakken, bijen, '
      + 'groenstrook, boom planten, perkje, perk, buurtpicknick, straatspeeldag, straat afzetten, straat dicht, buurtkrant, muurschildering, minibieb, boekenkastje, deelauto, buurtwinkel, repaircafe beginnen, '
      + 'koffieochtend beginnen, eetclub beginnen, gemeente mee betalen, betaalt de gemeente mee, meebetalen, budget voor de buurt, handtekeningen ophalen, toestemming, vergunning, vergunning feest, '
      + 'regels in de weg, dorpshuis, dorpsraad, wijkraad, met de bewoners, met buurtgenoten, kerstmarkt, samen met de straat, vaders en moeders willen',
    en: 'street party, neighbourhood idea, community garden, playground, initiative, organise something, set up, residents, start a project, bench in the park, funding for, litter, clean up, block party, subsidy, '
      + 'grant for, football cage, goal posts, flowers, trees, plant trees, bbq, street dinner, neighbours together, get together, together with my street, square, permission, permit, council pay, '
      + 'municipality pay, book exchange, mural, community cafe, project for the area, empty building',
  },
  'sport-en-cultuur': {
    nl: 'sport, sporten, sportclub, voetballen, tennis, zwemmen, zwembad, club, clubje, vereniging, koor, zingen, muziek, muziek maken, schilderen, tekenen, cursus, hobby, museum, theater, toneel, bibliotheek, '
      + 'boeken, biljarten, kaarten, klaverjassen, bridge, schaken, dansen, yoga, fitness, sportschool, fotografie, breien, handwerken, tuinieren, activiteiten, uitje, uitjes, leuke dingen, vrije tijd, vervelen, '
      + 'verveel, gitaar, volksdansen, creatief, pottenbakken, knutselen, te doen in het weekend, judo, karate, hockey, korfbal, handbal, volleybal, atletiek, hardlopen, badminton, tafeltennis, golf, skaten, '
      + 'ballet, turnen, streetdance, zumba, pilates, aquajogging, padel, waterpolo, paardrijden, fietsclub, wielrennen, vissen, hengelsport, kookcursus, taal cursus spaans, zangles, pianoles, piano, gitaarles, '
      + 'fanfare, harmonie, toneelvereniging, filmhuis, bioscoop, concert, kunst, galerie, bordspellen, spelletjesmiddag, quiz, lezing, leesclub, boekenclub, puzzelen, borduren, haken, naaien, houtbewerking, '
      + 'timmeren, postduiven, modelbouw, natuurwandeling, vogels kijken, ivn, museumkaart, aangepast sporten, rolstoelbasketbal, sporten met handicap, g voetbal, club voor kinderen, kleuters sport, kleutergym, '
      + 'welke clubs, lid worden, lessen',
    en: 'sport, sports, club, choir, sing, singing, music, paint, painting, hobby, hobbies, museum, theatre, library, books, dance, dancing, yoga, fitness, gym, chess, cards, bored, free time activities, fun, '
      + 'knitting, swimming, tennis, football, art class, play guitar, judo, karate, ballet, gymnastics, hockey, volleyball, badminton, running, cycling, piano, guitar, drawing, pottery, cooking class, concert, '
      + 'cinema, film, book club, board games, quiz, sewing, join a team, join a club, courses, adapted sports, wheelchair basketball, kids sport, something fun, things to do, weekend activities, learn to swim',
  },
  eenzaamheid: {
    nl: 'eenzaam, eenzaamheid, alleen, helemaal alleen, altijd alleen, niemand om mee te praten, niemand, geen vrienden, geen familie, vrienden maken, vriendschap, gezelschap, gezellig, contact, '
      + 'contact met mensen, mensen ontmoeten, ontmoeten, ontmoeting, maatje, buddy, praatje, koffie drinken, koffie, samen eten, hele dag binnen, niemand spreekt, spreek niemand, geen bezoek, komt niemand, '
      + 'kinderen ver weg, weinig mensen, telefooncirkel, aanspraak, weekend lang, kerst alleen, net verhuisd ken niemand, ken niemand, isolement, geisoleerd, luisterend oor, buiten gesloten, opgesloten, eentje, '
      + 'in mijn eentje, in zijn eentje, in haar eentje, zondag, zondagen, feestdagen, kerst, lange avonden, avonden, stil in huis, stilte, huis is stil, telefoon gaat nooit, niemand belt, belt nooit, kletsen, '
      + 'kletsen met, een praatje, praatje maken, iemand om mee, vriend, vriendin, vriendinnen, vriendenkring, kennissen, kennissen maken, leeftijdsgenoten, aansluiting, aansluiting vinden, hoor nergens bij, '
      + 'erbij horen, tafel, aan tafel, alleen eten, alleen aan tafel, eet alleen, wandelmaatje, fietsmaatje, uit eten met, spelletje doen, bridgen met iemand, date, verlegen, verhuisd, pas verhuisd, studenten, '
      + 'geen kennissen, mis mensen om me heen, weinig aanloop, geen aanloop, niemand kent mij, onzichtbaar, kinderen wonen ver, kinderen komen niet',
    en: 'lonely, loneliness, alone, all alone, nobody to talk to, no friends, make friends, friends, company, meet people, isolated, nobody visits, visit me, know nobody, dont know anyone, know anyone, '
      + 'no one to talk, social contact, coffee, talk to someone, by myself, companion, make freinds, friend, eat alone, eat in my room, in my room, sundays, sunday, quiet house, silent, evenings, '
      + 'phone never rings, never rings, chat, chat with, someone to walk with, walking buddy, new in town, new here nobody, no visitors, belong, shy, students, christmas alone, miss people',
  },
  dagbesteding: {
    nl: 'dagbesteding, dagopvang, overdag, structuur, ritme, dagritme, hele dag niks, zit maar thuis, zitten voor de tv, invulling van de dag, zinvolle dag, daginvulling, ergens naartoe overdag, zorgboerderij, '
      + 'atelier, kaartmiddag, bingo, soos, vader zit de hele dag, activiteiten voor ouderen, een paar dagen per week, uit bed komen, thuis op de bank, bank, structuur in mijn dag, nuttige bezigheid, '
      + 'wat te doen overdag, gehandicapte volwassen zoon, dagcentrum, werken op de boerderij, timmerwerkplaats, down, downsyndroom, syndroom van down, dagje weg van huis, vader overdag, moeder overdag, '
      + 'ouderensoos, ouderenmiddag, knutselen volwassenen, creatieve middag, handvaardigheid, de deur uit, komt de deur niet uit, bezigheid, bezigheden, bezig zijn, iets om handen, omhanden, dagen duren lang, '
      + 'dagen zijn lang, dagen vullen, lege dagen, slaapt overdag, televisie, tv kijken, heel de dag tv, prikkel overdag, groep overdag, arbeidsmatig, kaarsen maken, dieren verzorgen, kinderboerderij, '
      + 'sociale activering, geiten, wandelen met begeleiding, ochtenden, twee dagen per week, ontmoetingscentrum, ergens heen overdag, activiteitencentrum, na de beroerte overdag, werk lukt niet meer wel bezig',
    en: 'day care for elderly, day centre, day program, daytime, structure, sits at home all day, nothing to do all day, meaningful day, care farm, activities for elderly, routine, couch, in front of the tv, '
      + 'fill the day, workshop, down syndrome, crafts, weekdays, somewhere to go, go during the day, during the day, place to go during, watches tv all day, tv all day, sits all day, sit all day, '
      + 'all day in his chair, get him out of the house, get out of the house, daily activities, pottering, animals farm, activity centre, keep him busy, keep busy, busy, few days a week, nothing to do',
  },
  clientondersteuning: {
    nl: 'clientondersteuner, clientondersteuning, onafhankelijk, onafhankelijke, iemand naast mij, iemand mee naar het gesprek, iemand meenemen, meegaan naar gesprek, meegaat, meedenken, denkt mee, '
      + 'voor mij opkomen, opkomen, namens mij praten, woord doen, keukentafelgesprek, gesprek met de gemeente, gesprek voorbereiden, bang voor het gesprek, mijn rechten, niet weten waar te beginnen, '
      + 'weg kwijt in regels, doolhof, uitleg over wmo, mee, partij kiezen, aan mijn kant, mee naar de gemeente, verhaal goed doen, zenuwachtig voor gesprek, dicht klappen, begrijp de procedure niet, procedure, '
      + 'mondig, niet mondig, klap dicht, bang dat ik dingen vergeet, dingen vergeet te zeggen, te zeggen, gemeente komt langs, mevrouw van de gemeente komt, indicatiegesprek, onderzoek van de gemeente, '
      + 'huisbezoek gemeente, iemand die erbij zit, erbij zitten, erbij zijn, bijstaan, bijstaat, mee naar gesprek, van het kastje naar de muur, kastje naar de muur, wie kan mij helpen kiezen, welke hulp past, '
      + 'waar heb ik recht op, waar moet ik heen, overzicht van regels, weet niet waar ik moet beginnen, mijn mening, neutraal, neutraal iemand, niet van de gemeente, los van de gemeente, mee kijken naar verslag, '
      + 'verslag klopt niet, gehoord worden, tegen de gemeente, mijn verhaal vertellen',
    en: 'advocate, independent adviser, someone to come with me, come along, speak for me, on my side, prepare the meeting, meeting with the municipality, nervous about the meeting, kitchen table talk, '
      + 'know my rights, stand up for me, think along, explain the rules, where to start, represent me, afraid i will forget, cannot find the words, freeze, someone neutral, neutral person, '
      + 'not from the municipality, social worker visits, home visit from the municipality, assessment meeting, person from the council, sit next to me, someone next to me, support me in the conversation, '
      + 'intake interview, what am i entitled, entitled, sent from one desk, from one office to another, bring someone',
  },
} as const satisfies Woordenlijst;
