import type { Woordenlijst } from './woordenlijst.ts';

/** Everyday words about money and work. Several words together say more than each of them. */
export const geldEnWerk = {
  schulden: {
    nl: 'schuld, schulden, schuldhulp, schuldhulpverlening, schuldsanering, sanering, deurwaarder, incasso, incassobureau, aanmaning, aanmaningen, beslag, loonbeslag, rood staan, in het rood, betalingsregeling, '
      + 'afbetalen, lening, leningen, kredietkaart, achterstand, rekeningen stapelen, stapel rekeningen, rekeningen niet betalen, kan niet meer betalen, klarna, achteraf betalen, bewindvoerder, bewind, wsnp, '
      + 'boetes, cjib, bkr, geleend, gokschuld, onbetaalde rekeningen, enveloppen niet open, blauwe enveloppen, terugbetalen, wurgcontract, afbetaling, krediet, minnelijk traject, wanbetaler, '
      + 'ik heb overal schulden, geldlening, creditcard, telefoonrekening, zorgverzekering niet betaald, zorgpremie achterstand, dreigbrief, dreigbrieven, brieven van incasso, vorderingen, geld geleend, '
      + 'belastingschuld, toeslagen terugbetalen, teruggeven aan de belasting, loon ingehouden, spullen meenemen, beslag op mijn, maandlasten, betalingsachterstand, saldo',
    en: 'debt, debts, bailiff, collection agency, owe, owing, overdrawn, overdraft, loan, loans, repay, unpaid bills, bills piling up, cannot pay bills, pay back, payment arrears, creditors, reminder letters, '
      + 'fines, bankrupt, instalments, payment plan, lender, credit card, late fees, letters from collectors, court bailiff, money owed, owe money',
  },
  rondkomen: {
    nl: 'rondkomen, krap, krap zitten, eindjes aan elkaar, te weinig inkomen, laag inkomen, weinig te besteden, minima, minimaregeling, minimaregelingen, bijzondere bijstand, kwijtschelding, kwijtschelden, '
      + 'gemeentelijke belasting, toeslag, toeslagen, zorgtoeslag, huurtoeslag, wasmachine kapot, koelkast kapot, nieuwe bril, tandarts, collectieve zorgverzekering, inkomenstoeslag, stadspas, pas met korting, '
      + 'individuele inkomenstoeslag, einde van de maand, geld op, maand lang, armoede, arm, aow te laag, klein pensioen, niets overhouden, onverwachte kosten, duur, vergoeding, tegemoetkoming, inrichtingskosten, '
      + 'hoge zorgkosten, eigen risico, portemonnee, portemonnee leeg, bankrekening leeg, duurder, alles duurder, prijzen, geld tekort, kom geld tekort, kom niet uit, niet uitkomen, uitkomen met geld, extraatje, '
      + 'extra geld, geld van de gemeente, potje, potjes, regelingen, korting, kortingspas, bijdrage, kosten vergoed, vergoeding voor bril, oma spaart, spaargeld op, budget per week, bezuinigen, gratis dingen, '
      + 'laagste inkomen, minimumloon, alleenstaand laag inkomen, pensioen, pensioentje, aow, geen centen, centen, weinig centen, waterschapsbelasting, ozb, afvalstoffenheffing, gordijnen en vloer, '
      + 'nieuwe wasmachine, nieuwe koelkast, fornuis stuk, kunstgebit, steunzolen',
    en: 'make ends meet, low income, poverty, poor, broke, allowance, allowances, benefits for low income, washing machine broken, dentist, glasses, run out of money, end of the month, discount pass, remission, '
      + 'waive taxes, cannot afford, too expensive, special assistance, tight budget, broken fridge, new glasses, money runs out, wallet empty, expensive, prices, pension too small, extra money, '
      + 'support for low income, stretch my money, cheap, discounts',
  },
  bijstand: {
    nl: 'bijstand, bijstandsuitkering, uitkering, uitkering aanvragen, geen inkomen, geen inkomsten, zonder inkomen, ww loopt af, ww stopt, participatiewet, sociale dienst, uitkering gestopt, uitkering stopgezet, '
      + 'inkomen weg, kostendelersnorm, samenwonen uitkering, bijverdienen, recht op uitkering, voorschot, aio, werkloos geen ww, levensonderhoud, spaarrekening, spaargeld, vermogen, hoeveel spaargeld, '
      + 'inlichtingenformulier, rof, sociale zaken, wanneer krijg ik geld, eerste uitbetaling, uitbetaling, uitbetaald, overgemaakt, maandelijks geld van gemeente, uitkering bij scheiding, partner verdient, '
      + 'samenwonen, samen gaan wonen, kostganger, vakantie met uitkering, vakantie doorgeven, bijverdiend, bijverdienen naast, giften, gift, vrijlating, ontheffing, sollicitatieplicht, tegenprestatie, '
      + 'dringend inkomen, baan kwijt geen recht, uwv zegt nee, ww op, vangnet, ziektewet stopt, iets om van te leven, geen cent inkomen',
    en: 'welfare, benefit, benefits, social assistance, social security, no income, unemployment ended, unemployment benefit ends, apply for benefit, lost income, dole, income support, living allowance, '
      + 'payment stopped, savings, how much savings, partner earns, living together, payment date, no savings, no earnings, nothing to live on, out of work no money, uwv says no',
  },
  papierwerk: {
    nl: 'brief, brieven, brief begrijpen, moeilijke brief, formulier, formulieren, invullen, administratie, papieren, papierwerk, post, post openmaken, post laten liggen, belastingaangifte, aangifte, '
      + 'belastingdienst, ordenen, mappen, toeslag aanvragen, moeilijke woorden, snap de brief niet, overheid brief, geldzaken regelen, overzicht kwijt, bankzaken, bonnetjes, jaaropgave, instanties, envelop, '
      + 'enveloppen, rekening overzicht, ordner, schoenendoos, doos met papieren, keukenla, la vol, la vol papieren, ongeopend, ongeopende post, postbus, formulier van het uwv, aanvraagformulier, '
      + 'handtekening zetten, iemand die mijn post doorneemt, post doornemen, ik begrijp die brief niet, ambtelijke taal, vertalen, brief vertalen, belastingpapieren, belastingformulier, thuisadministratie, '
      + 'administratiehulp, boekhouding thuis, mijn man deed altijd de papieren, overzicht in post, kan niet tegen papieren, archief, verzekeringen, polis, abonnementen opzeggen, opzeggen',
    en: 'letter, letters, form, forms, fill in, paperwork, tax return, taxes, understand letter, official letter, mail unopened, administration, documents, envelope, envelopes, pile of letters, box of papers, '
      + 'unopened, understand this letter, government letter, translate letter, insurance papers, tax office, sort my papers, sort my post, husband always did the papers',
  },
  voedsel: {
    nl: 'voedselbank, voedselpakket, kledingbank, niets te eten, geen eten, eten kopen, honger, lege koelkast, koelkast leeg, kast leeg, boterham, warme kleren, winterjas, schoenen, kleding, kleren, luiers, '
      + 'gratis eten, gratis kleren, weggeefwinkel, kringloop, tweedehands, eten voor de kinderen, maaltijd overslaan, eten krijgen, iets te eten, eten over, brood, lege maag, maag, koelkast is leeg, pakket, '
      + 'kerstpakket, supermarkt kan ik niet betalen, boodschappen niet betalen, kinderkleding, babykleding, jas, jassen, regenlaars, te kleine schoenen, kapotte schoenen, groeit uit zijn kleren, gratis spullen, '
      + 'meubels krijgen, huisraad, lakens, bed kopen, matras, maandverband, wasmiddel, blikken, houdbaar, dierenvoedselbank, hondenvoer',
    en: 'food bank, food parcel, hungry, hunger, nothing to eat, no food, empty fridge, clothes, clothing, winter coat, shoes, diapers, nappies, free food, skip meals, feed my kids, second hand, fridge empty, '
      + 'nothing in the fridge, eat today, groceries for free, parcel, winter clothes, kids clothes, baby clothes, outgrown, mattress, furniture for free',
  },
  energie: {
    nl: 'energie, energiekosten, energierekening, energietoeslag, gas, gasrekening, stroom, stroomrekening, elektriciteit, licht afgesloten, afsluiten, afgesloten, verwarming, stoken, kachel, koud huis, kou, '
      + 'tocht, tochtstrips, isolatie, isoleren, enkel glas, radiatorfolie, ledlampen, energiecoach, noodfonds, waterrekening, zonnepanelen, termijnbedrag, jaarrekening energie, nuon, vattenfall, essent, eneco, '
      + 'schimmel, graden, thermostaat, cv, cv ketel, ketel, warm houden, krijg het niet warm, dikke trui, deken, wollen deken, ijskoud, bibberen, energieleverancier, leverancier, energiecontract, '
      + 'variabel contract, naheffing, jaarafrekening, bijbetalen, vocht, vochtig, dubbel glas, ramen kieren, kieren, kozijnen, energiebespaarder, bespaarhulp, energiezuinig, warmtepomp, afsluitdreiging, meter, '
      + 'slimme meter, kilowatt, stookkosten, warmte, kookplaat',
    en: 'energy, gas bill, electricity, electricity bill, heating, heater, cold house, freezing, insulation, cut off, power cut off, energy bill, draught, drafty, utility, utilities, radiator, radiators, boiler, '
      + 'thermostat, warm, keep warm, blankets, mould, damp, double glazing, single glazing, energy supplier, supplier, degrees, bill doubled',
  },
  'kind-en-geld': {
    nl: 'sportclub kind, voetbalclub, contributie, zwemles, zwemdiploma, muziekles, schoolreis, schoolreisje, schoolspullen, fiets voor kind, laptop voor school, schoolkosten, ouderbijdrage, verjaardag vieren, '
      + 'traktatie, jeugdfonds, leergeld, kindpakket, voetbal betalen, dansles, dochter op dansen, zoon wil voetballen, kamp, kind kan niet meedoen, rekenmachine, tablet voor school, speelgoed, cadeautje, '
      + 'judo betalen, abonnement zwembad, tenue, voetbalschoenen, sportkleding, instrument huren, gymschoenen, gymkleren, kamp betalen, brugklaskamp, werkweek, vriendjes trakteren, feestje geven, sinterklaas, '
      + 'pakjes, cadeau, klasgenootjes hebben, thuis internet voor school, atlas, woordenboek, fiets te klein, kinderfiets, buitenschoolse activiteit, musicalles, paardrijden, scouting kind, clubgeld, '
      + 'lidmaatschap kind, stichting leergeld, uitje met kinderen, pretpark, vakantie kinderen',
    en: 'school trip, swimming lessons, football club, sports club fees, school supplies, laptop for school, birthday party, join in, music lessons, dance class, bike for my son, kids left out, school bag, '
      + 'membership fee, toys, football shoes, boots, camp, school camp, class trip, excursion, birthday, presents, present, gifts for kids, scouts fee, guitar lessons for my son, sports for my daughter, '
      + 'swimming diploma',
  },
  ondernemer: {
    nl: 'ondernemer, zzp, zzper, zelfstandige, zelfstandig, eigen zaak, eigen bedrijf, bedrijf, winkel, faillissement, failliet, omzet, opdrachten, klanten blijven weg, bbz, bedrijfskapitaal, krediet voor bedrijf, '
      + 'kvk, starten als, zelfstandigenloket, freelancer, kapsalon, restaurant, btw, geen opdrachten, zaak sluiten, boekhouding bedrijf, kapster, bakkerij, webshop beginnen, klant betaalt niet, facturen, factuur, '
      + 'omzetbelasting, belastingaanslag zaak, investering, personeel ontslaan, marktkraam, taxibedrijf, bouwbedrijf, zaak loopt slecht, zaak loopt niet, klussenbedrijf, stoppen met mijn bedrijf, '
      + 'bedrijf beeindigen, ondernemingsplan, bedrijfsplan, startkapitaal, borgstelling, café, horeca, winkelier, boer, boerenbedrijf, kunstenaar, voor mezelf begonnen, voor mezelf beginnen, '
      + 'inkomen als zelfstandige, zakelijke',
    en: 'self employed, freelancer, freelance, own business, my business, company, shop, bankruptcy, entrepreneur, start a business, no customers, no assignments, turnover, restaurant, vat, close my shop, '
      + 'hairdresser, hair salon, bakery, webshop, invoices, clients, sole trader, start up, business loan, customers, my shop, cafe, restaurant bills, shut down my business',
  },
  'werk-zoeken': {
    nl: 'werk, werk vinden, baan, baantje, nieuwe baan, ontslagen, ontslag, werkloos, werkeloos, solliciteren, sollicitatie, sollicitatiebrief, cv, vacature, vacatures, afgewezen, omscholen, omscholing, '
      + 'bijscholing, cursus, opleiding, re-integratie, aan de slag, weer werken, uitzendbureau, loopbaan, ander werk, te oud voor werk, contract niet verlengd, jobcoach, diploma halen, ervaring opdoen, '
      + 'werkervaring, werkplek, omscholen naar, fabriek, magazijn, kantoorbaan, schoonmaakwerk zoeken, zorg werken, lassen, heftruck, vca, rijbewijs voor werk, weer aan het werk, terug aan het werk, werkgevers, '
      + 'bedrijven bellen, netwerken, linkedin, gat in cv, herintreden, herintreder, na jaren thuis, jaren niet gewerkt, kinderen naar school nu werken, boven de 50, vijftigplusser, 55 plus, leeftijd werk, '
      + 'proefplaatsing, stage volwassenen, werkfit, leer werk traject, bbl, mbo volwassenen, avondschool, kappersopleiding, talenten ontdekken, beroepskeuze, beroep, reorganisatie, contract loopt af, '
      + 'tijdelijk contract, geen contract, flexwerker, seizoenswerk, ook zonder diploma werk',
    en: 'job, jobs, work, unemployed, fired, laid off, vacancy, vacancies, resume, cv, apply for jobs, interview, retrain, training, career, employment, find work, contract ended, employer, looking for a job, '
      + 'warehouse, factory, cleaning job, hired, hire me, working again, back to work, out of work, years without work, over fifty, too old, reorganisation, lost my job, skills, employers, office job, recruiter',
  },
  'werk-en-beperking': {
    nl: 'arbeidsbeperking, beschut werk, sociale werkplaats, werkplaats, wajong, loonkostensubsidie, doelgroepregister, jobcoach, aangepast werk, afgekeurd, wia, niet volledig werken, rolstoel op werk, '
      + 'autisme werk, beperking werk, minder uren werken, banenafspraak, loonwaarde, praktijkonderwijs, speciaal onderwijs werk, chronisch ziek werk, wsw, prikkels op werk, werkgever aanpassing, '
      + 'tempo niet bijhouden, uwv keuring, re-integratie ziek, autisme baan, werken met autisme, rustige werkplek, prikkelarm, adhd baan, burnout terug naar werk, slechthorend werken, doof werken, blind werken, '
      + 'blind, slechtziend, handicap baan, kantoor te druk, herrie op kantoor, halve dagen, paar uur werken, begeleid werken, begeleid naar werk, werkbegeleiding, jobcarving, keuringsarts, arbeidsdeskundige, '
      + 'verminderd arbeidsvermogen, arbeidsongeschikt, reuma werk, rugklachten werk, hersenletsel werken, lopende band, wsp, werken in de groenvoorziening, inpakwerk, tolk op werk, niet snel genoeg, langzaam, '
      + 'down syndroom baan',
    en: 'disability work, work with a disability, sheltered workshop, sheltered work, job coach, adapted work, autism job, chronic illness work, wheelchair at work, employer adjust, cannot work full time, '
      + 'declared unfit, learning disability job, quiet workplace, noise at work, deaf work, blind work, part time because of illness, burn out back to work, slower, slow at work, handicap job, '
      + 'job for my disabled, job for my autistic, wajong',
  },
} as const satisfies Woordenlijst;
