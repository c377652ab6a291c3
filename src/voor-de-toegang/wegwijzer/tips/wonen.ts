import type { Tipslijst } from './tip.ts';

/** First steps for subjects of the home and getting around. */
export const wonen = {
  'woning-zoeken': {
    zelf: [
      { nl: 'Schrijf u nu al in als woningzoekende. Wie langer staat ingeschreven, maakt vaak meer kans.',
        en: 'Register now as a home seeker. Those who are registered longer often have a better chance.' },
      { nl: 'Kijk op vaste dagen naar het aanbod en zet meldingen aan. Zoek ook wat verder weg.',
        en: 'Look at the offers on fixed days and turn on alerts. Also search a bit further away.' },
      { nl: 'Betaal nooit vooruit voor een woning die u niet hebt gezien.',
        en: 'Never pay in advance for a home that you have not seen.' },
    ],
    samen: [
      { nl: 'Vertel iedereen dat u zoekt: familie, vrienden, collega\'s en mensen van de club.',
        en: 'Tell everyone that you are looking: family, friends, colleagues and people from your club.' },
      { nl: 'Kunt u samen huren of van woning ruilen? Vraag eerst de verhuurder, en kijk wat het doet met toeslagen of uitkering.',
        en: 'Can you rent together or swap homes? First ask the landlord, and check what it does to allowances or benefits.' },
    ],
  },
  dakloos: {
    zelf: [
      { nl: 'Meld bij de gemeente dat u geen slaapplek hebt. Zeg het erbij als u kinderen hebt of ziek bent.',
        en: 'Tell the gemeente that you have no place to sleep. Also say if you have children or are ill.' },
      { nl: 'Houd uw identiteitsbewijs, bankpas, telefoon, oplader en medicijnen bij u.',
        en: 'Keep your ID, bank card, phone, charger and medicine with you.' },
      { nl: 'Vraag de gemeente om een briefadres. Dan blijven post, verzekering en uitkering bereikbaar.',
        en: 'Ask the gemeente for a postal address. Then you can still get post, insurance and benefits.' },
    ],
    samen: [
      { nl: 'Vraag familie of vrienden of u een paar nachten kunt slapen. Spreek af voor hoe lang.',
        en: 'Ask family or friends if you can sleep there for a few nights. Agree for how long.' },
      { nl: 'Vraag iemand die u vertrouwt om uw spullen en papieren te bewaren.',
        en: 'Ask someone you trust to keep your things and papers.' },
    ],
  },
  huurachterstand: {
    zelf: [
      { nl: 'Bel vandaag nog uw verhuurder. Vertel wat er speelt en stel een bedrag voor dat u kunt missen.',
        en: 'Call your landlord today. Tell what is going on and offer an amount you can manage.' },
      { nl: 'Maak elke brief open, ook van de deurwaarder of de rechtbank. Schrijf op wat u voor welke dag moet doen.',
        en: 'Open every letter, also from the bailiff or the court. Write down what to do by which day.' },
      { nl: 'Betaal de nieuwe huur als dat kan op tijd. Dan wordt het bedrag niet groter.',
        en: 'If you can, pay the new rent on time. Then the amount does not grow.' },
    ],
    samen: [
      { nl: 'Vraag iemand om de brieven samen te lezen en mee te gaan naar een gesprek of de rechter.',
        en: 'Ask someone to read the letters with you and come along to a talk or to court.' },
      { nl: 'Vertel het uw partner of iemand anders die u vertrouwt. U hoeft dit niet alleen te dragen.',
        en: 'Tell your partner or someone else you trust. You do not have to carry this alone.' },
    ],
  },
  woningaanpassing: {
    zelf: [
      { nl: 'Loop door uw huis en schrijf op wat lastig is: de trap, het bad, de drempels, het licht.',
        en: 'Walk through your home and write down what is hard: the stairs, the bath, doorsteps, the light.' },
      { nl: 'Begin met kleine dingen, zoals een antislipmat, een extra lamp en losse kleden weghalen.',
        en: 'Start with small things, such as a non-slip mat, an extra lamp and taking away loose rugs.' },
      { nl: 'Vraag bij een huurhuis de verhuurder wat er kan. Overleg bij een grote aanpassing eerst met de gemeente.',
        en: 'If you rent, ask your landlord what can be done. For big changes, first talk with the gemeente.' },
    ],
    samen: [
      { nl: 'Vraag een handige buur of familielid om een handgreep of trapleuning goed vast te zetten.',
        en: 'Ask a handy neighbour or relative to fix a grab rail or handrail firmly.' },
      { nl: 'Vraag iemand om te helpen uw bed of spullen naar beneden te verhuizen.',
        en: 'Ask someone to help move your bed or things downstairs.' },
    ],
  },
  'wonen-met-begeleiding': {
    zelf: [
      { nl: 'Schrijf op wat u zelf kunt in huis en waarbij u iemand nodig hebt.',
        en: 'Write down what you can do at home and where you need someone.' },
      { nl: 'Praat erover met uw huisarts of met iemand die u al begeleidt. Zij kennen de mogelijkheden.',
        en: 'Talk about it with your GP or someone who already supports you. They know what is possible.' },
      { nl: 'Vraag of u eerst een keer mag kijken of mee-eten op een plek waar u zou kunnen wonen.',
        en: 'Ask if you may first visit or join a meal at a place where you might live.' },
    ],
    samen: [
      { nl: 'Bespreek met familie of vrienden hoe u graag wilt wonen en wie er langskomt.',
        en: 'Discuss with family or friends how you want to live and who will visit.' },
      { nl: 'Neem iemand mee als u ergens gaat kijken. Praat er daarna samen rustig over na.',
        en: 'Take someone along when you visit a place. Talk it over together calmly afterwards.' },
    ],
  },
  burenoverlast: {
    zelf: [
      { nl: 'Maak op een rustig moment een praatje. Vertel wat u hoort of ziet en wat het met u doet.',
        en: 'Have a chat at a quiet moment. Tell what you hear or see and how it affects you.' },
      { nl: 'Schrijf op wat er gebeurt, op welke dag en hoe laat. Meld het bij uw verhuurder als u huurt.',
        en: 'Write down what happens, on which day and at what time. Report it to your landlord if you rent.' },
      { nl: 'Voelt u zich bedreigd? Ga dan niet zelf in gesprek, maar bel de politie.',
        en: 'Do you feel threatened? Then do not talk to them yourself, but call the police.' },
    ],
    samen: [
      { nl: 'Vraag andere buren of zij er ook last van hebben. Zoek samen naar een oplossing.',
        en: 'Ask other neighbours if it bothers them too. Look for a solution together.' },
      { nl: 'Bespreek het eerst met iemand die er buiten staat. Dat helpt om rustig te blijven.',
        en: 'First talk about it with someone who is not involved. That helps to stay calm.' },
    ],
  },
  huishouden: {
    zelf: [
      { nl: 'Doe elke dag één klein ding en neem pauzes. Het hoeft niet in één keer klaar.',
        en: 'Do one small thing each day and take breaks. It need not be finished in one go.' },
      { nl: 'Zet spullen die u vaak gebruikt op heuphoogte. Dan hoeft u minder te bukken en te tillen.',
        en: 'Put things you use often at hip height. Then you need to bend and lift less.' },
      { nl: 'Schrijf op welk werk nog lukt en welk werk te zwaar is.',
        en: 'Write down which work you can still do and which is too heavy.' },
    ],
    samen: [
      { nl: 'Verdeel de taken in huis. Kinderen kunnen de tafel dekken, hun kamer opruimen of stofzuigen.',
        en: 'Share the tasks at home. Children can set the table, tidy their room or vacuum.' },
      { nl: 'Vraag familie of een buur om één zware taak, zoals ramen wassen of het bed verschonen.',
        en: 'Ask family or a neighbour for one heavy task, such as cleaning windows or changing the bed.' },
    ],
  },
  maaltijden: {
    zelf: [
      { nl: 'Kook op een goede dag dubbel en vries een deel in.',
        en: 'On a good day, cook double and freeze a part.' },
      { nl: 'Laat zware boodschappen thuis bezorgen. Vraag uw supermarkt of dat ook kan als u belt.',
        en: 'Have heavy groceries delivered. Ask your supermarket if you can also order by phone.' },
      { nl: 'Zet eten en drinken klaar op een plek die u ziet en eet op vaste tijden.',
        en: 'Put food and drink where you can see it and eat at fixed times.' },
    ],
    samen: [
      { nl: 'Vraag een buur om iets mee te nemen van de winkel. Die gaat vaak toch.',
        en: 'Ask a neighbour to bring something from the shop. They often go anyway.' },
      { nl: 'Eet elke week een keer samen met familie, vrienden of buren.',
        en: 'Eat together with family, friends or neighbours once a week.' },
    ],
  },
  klussen: {
    zelf: [
      { nl: 'Maak een lijstje van de klussen en zet bovenaan wat het eerst moet.',
        en: 'Make a list of the jobs and put on top what comes first.' },
      { nl: 'Bel uw verhuurder als u huurt. Veel reparaties doet de verhuurder.',
        en: 'Call your landlord if you rent. The landlord does many repairs.' },
      { nl: 'Klim niet zelf op een trap als u niet stevig staat. Laat zo\'n klus aan een ander.',
        en: 'Do not climb a ladder if you are unsteady on your feet. Leave such a job to someone else.' },
    ],
    samen: [
      { nl: 'Vraag een handige buur of kennis om één klus. Zeg erbij hoe lang het ongeveer duurt.',
        en: 'Ask a handy neighbour or friend for one job. Say about how long it takes.' },
      { nl: 'Ruil klussen: de ander maait uw gras, u past op of bakt een taart.',
        en: 'Swap jobs: the other mows your grass, you babysit or bake a cake.' },
    ],
  },
  vervoer: {
    zelf: [
      { nl: 'Schrijf op waar u heen wilt, hoe vaak en wat het lastig maakt.',
        en: 'Write down where you want to go, how often and what makes it hard.' },
      { nl: 'Oefen de reis met bus of trein een keer op een rustig moment. Reishulp is vaak vooraf te regelen.',
        en: 'Try the trip by bus or train at a quiet time. Help on the way can often be arranged beforehand.' },
      { nl: 'Moet u vaak naar het ziekenhuis? Vraag uw zorgverzekeraar of die het vervoer vergoedt.',
        en: 'Do you often have to go to hospital? Ask your health insurer if it pays for transport.' },
    ],
    samen: [
      { nl: 'Vraag of u mee kunt rijden met iemand die dezelfde kant op gaat.',
        en: 'Ask if you can ride along with someone who goes the same way.' },
      { nl: 'Vraag iemand om de eerste keer mee te reizen.',
        en: 'Ask someone to travel with you the first time.' },
    ],
  },
  leerlingenvervoer: {
    zelf: [
      { nl: 'Kijk wat uw kind al zelf kan: lopen, fietsen of met de bus. Oefen de route in kleine stukjes.',
        en: 'See what your child can already do: walk, cycle or take the bus. Practise the route in small parts.' },
      { nl: 'Vraag de school om op te schrijven waarom uw kind deze school en dit vervoer nodig heeft.',
        en: 'Ask the school to write down why your child needs this school and this transport.' },
      { nl: 'Vraag het vervoer ruim voor het nieuwe schooljaar aan bij de gemeente.',
        en: 'Apply to the gemeente for transport well before the new school year.' },
    ],
    samen: [
      { nl: 'Spreek met andere ouders af om om de beurt te rijden of mee te fietsen.',
        en: 'Agree with other parents to take turns driving or cycling along.' },
      { nl: 'Vraag opa, oma of een buur of die een vaste dag kan meegaan.',
        en: 'Ask a grandparent or neighbour to come along on a fixed day.' },
    ],
  },
  hulpmiddelen: {
    zelf: [
      { nl: 'Schrijf op wat niet meer lukt en waar: in huis, buiten, bij het wassen of op reis.',
        en: 'Write down what you can no longer do and where: at home, outside, when washing or travelling.' },
      { nl: 'Hebt u iets korte tijd nodig? In een thuiszorgwinkel kunt u krukken of een rolstoel vaak lenen.',
        en: 'Need something for a short time? A home care shop often lends crutches or a wheelchair.' },
      { nl: 'Vraag uw huisarts of een ergotherapeut welk hulpmiddel bij u past. Probeer het eerst uit.',
        en: 'Ask your GP or an occupational therapist which aid suits you. Try it out first.' },
    ],
    samen: [
      { nl: 'Vraag rond of iemand nog een goede rollator of douchestoel heeft staan.',
        en: 'Ask around if someone has a good walker or shower chair they do not use.' },
      { nl: 'Laat iemand meelopen als u voor het eerst oefent met een scootmobiel of rollator.',
        en: 'Have someone come along when you first practise with a mobility scooter or walker.' },
    ],
  },
  parkeerkaart: {
    zelf: [
      { nl: 'Leg een pasfoto, uw identiteitsbewijs en papieren over uw gezondheid klaar voor de aanvraag.',
        en: 'Get a passport photo, your ID and papers about your health ready for the application.' },
      { nl: 'Schrijf op hoe ver u kunt lopen en welke hulp u daarbij gebruikt.',
        en: 'Write down how far you can walk and what help you use for that.' },
      { nl: 'Hebt u al een kaart? Kijk tot welke dag hij geldig is en vraag op tijd een nieuwe aan.',
        en: 'Do you already have a card? Check until which day it is valid and apply for a new one in time.' },
    ],
    samen: [
      { nl: 'Vraag iemand om u tot de deur te brengen en daarna pas de auto te parkeren.',
        en: 'Ask someone to take you to the door first and park the car afterwards.' },
      { nl: 'Hebt u een kaart voor passagiers? Neem hem mee als u met een ander meerijdt.',
        en: 'Do you have a passenger permit? Take it with you when you ride with someone else.' },
    ],
  },
} as const satisfies Tipslijst;
