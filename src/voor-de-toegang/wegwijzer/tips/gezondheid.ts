import type { Tipslijst } from './tip.ts';

/** First steps for subjects of health and care. */
export const gezondheid = {
  'zorg-thuis': {
    zelf: [
      { nl: 'Schrijf op waarbij u hulp nodig hebt, zoals wassen, aankleden, steunkousen of medicijnen.',
        en: 'Write down what you need help with, such as washing, dressing, support stockings or medicine.' },
      { nl: 'U kunt zelf de thuiszorg bellen. Een verwijzing van de huisarts is meestal niet nodig.',
        en: 'You can call a home care organisation yourself. You usually do not need a referral from your GP.' },
      { nl: 'Vraag uw zorgverzekeraar met welke thuiszorg er een contract is.',
        en: 'Ask your health insurer which home care it has a contract with.' },
    ],
    samen: [
      { nl: 'Bespreek met familie wie wat kan en wil doen, en wat liever door de thuiszorg gebeurt.',
        en: 'Discuss with family who can and wants to do what, and what home care should do.' },
      { nl: 'Vraag een buur om een reservesleutel te bewaren, voor als er iets is.',
        en: 'Ask a neighbour to keep a spare key, in case something happens.' },
    ],
  },
  'na-ziekenhuis': {
    zelf: [
      { nl: 'Vraag voordat u naar huis gaat wie u kunt bellen en waar u op moet letten.',
        en: 'Before you go home, ask whom you can call and what to watch out for.' },
      { nl: 'Zet een bed of fijne stoel klaar op de begane grond, met telefoon en water binnen bereik.',
        en: 'Set up a bed or good chair on the ground floor, with phone and water within reach.' },
      { nl: 'Vraag een lijst van uw medicijnen en leg die op een vaste plek.',
        en: 'Ask for a list of your medicines and keep it in a fixed place.' },
    ],
    samen: [
      { nl: 'Spreek af wie u ophaalt en wie de eerste dagen bij u kan zijn.',
        en: 'Agree who will pick you up and who can be with you the first days.' },
      { nl: 'Vraag familie of buren om een week te koken, boodschappen te doen of de hond uit te laten.',
        en: 'Ask family or neighbours to cook, shop or walk the dog for a week.' },
    ],
  },
  bewegen: {
    zelf: [
      { nl: 'Loop elke dag een klein rondje en maak het elke week iets langer.',
        en: 'Take a short walk each day and make it a little longer every week.' },
      { nl: 'Haal losse kleden en snoeren weg, draag stevige schoenen en zorg voor goed licht.',
        en: 'Take away loose rugs and cords, wear firm shoes and make sure there is good light.' },
      { nl: 'Vertel uw huisarts als u duizelig of gevallen bent. Vraag ook of het door medicijnen kan komen.',
        en: 'Tell your GP if you are dizzy or fell. Also ask if medicine may be the cause.' },
    ],
    samen: [
      { nl: 'Spreek vaste dagen af om met een vriend of buur te wandelen.',
        en: 'Agree on fixed days to walk with a friend or neighbour.' },
      { nl: 'Spreek af wie u belt als u valt en wie er een sleutel van uw huis heeft.',
        en: 'Agree whom you will call if you fall and who has a key to your home.' },
    ],
  },
  dementie: {
    zelf: [
      { nl: 'Maak een afspraak bij de huisarts en schrijf vooraf op wat u opvalt.',
        en: 'Make an appointment with the GP and write down beforehand what you notice.' },
      { nl: 'Houd vaste tijden aan en gebruik één grote kalender. Leg sleutels en bril op een vaste plek.',
        en: 'Keep to fixed times and use one big calendar. Keep keys and glasses in a fixed place.' },
      { nl: 'Leg op tijd vast wie mag helpen met geld en zorg. Een notaris kan uitleggen hoe dat gaat.',
        en: 'Record in good time who may help with money and care. A notary can explain how.' },
    ],
    samen: [
      { nl: 'Vertel familie, vrienden en buren wat er speelt. Dan begrijpen ze het en kunnen ze helpen.',
        en: 'Tell family, friends and neighbours what is going on. Then they understand and can help.' },
      { nl: 'Verdeel de zorg. De een wandelt mee, de ander doet de administratie of blijft een avond.',
        en: 'Share the care. One goes for walks, another does the paperwork or stays for an evening.' },
    ],
  },
  psychisch: {
    zelf: [
      { nl: 'Praat met uw huisarts. Daar kunt u vertellen hoe het gaat en samen kijken wat past.',
        en: 'Talk with your GP. You can tell how you are and look together at what fits.' },
      { nl: 'Houd uw dag eenvoudig: op tijd eten, even naar buiten en op vaste tijden naar bed.',
        en: 'Keep your day simple: eat on time, go outside for a while and go to bed at fixed times.' },
      { nl: 'Wordt het te zwaar? Bel uw huisarts, of \'s avonds en in het weekend de huisartsenpost.',
        en: 'Is it getting too much? Call your GP, or the out-of-hours GP service in the evening and at weekends.' },
    ],
    samen: [
      { nl: 'Vertel iemand die u vertrouwt hoe u zich voelt. Zeg erbij of u raad wilt of alleen een luisterend oor.',
        en: 'Tell someone you trust how you feel. Say if you want advice or just someone who listens.' },
      { nl: 'Vraag iemand om mee te gaan naar de huisarts of om elke dag even te bellen.',
        en: 'Ask someone to come along to the GP or to call you for a moment each day.' },
    ],
  },
  'niet-meer-leven': {
    zelf: [
      { nl: 'Bel 113 Zelfmoordpreventie: 0800 0113, gratis, dag en nacht. Is er nu gevaar, bel dan 112.',
        en: 'Call 113 Suicide Prevention: 0800 0113, free, day and night. If there is danger now, call 112.' },
      { nl: 'Goed dat u hulp zoekt. Gevoelens kunnen veranderen, ook als dat nu niet zo voelt.',
        en: 'It is good that you are looking for help. Feelings can change, even if it does not feel that way now.' },
      { nl: 'Blijf liever niet alleen: ga naar iemand toe of bel iemand. Neem de tijd uur voor uur.',
        en: 'Try not to stay alone: go to someone or call someone. Take it one hour at a time.' },
    ],
    samen: [
      { nl: 'Vertel iemand die u vertrouwt hoe het met u gaat, en vraag of die bij u wil blijven.',
        en: 'Tell someone you trust how you are, and ask if they will stay with you.' },
      { nl: 'Bent u bezorgd om een ander? Vraag er rustig naar en luister; u kunt zelf ook 113 bellen.',
        en: 'Are you worried about someone? Ask about it calmly and listen; you can call 113 yourself too.' },
    ],
  },
  rouw: {
    zelf: [
      { nl: 'Neem de tijd. Rouw gaat bij ieder mens anders, en alles wat u voelt mag er zijn.',
        en: 'Take your time. Grief is different for everyone, and all you feel is allowed.' },
      { nl: 'Eet, slaap en ga naar buiten, ook als u er geen zin in hebt. Kleine stappen zijn genoeg.',
        en: 'Eat, sleep and go outside, even if you do not feel like it. Small steps are enough.' },
      { nl: 'Maak een plek of moment om te herdenken, met een foto, een kaars of muziek.',
        en: 'Make a place or moment to remember, with a photo, a candle or music.' },
    ],
    samen: [
      { nl: 'Zeg tegen mensen wat u fijn vindt: praten, samen wandelen of juist even stil zijn.',
        en: 'Tell people what you like: to talk, to walk together or just to be quiet.' },
      { nl: 'Vraag iemand om te helpen met praktische dingen, zoals post, bellen of opruimen.',
        en: 'Ask someone to help with practical things, such as post, phone calls or clearing up.' },
    ],
  },
  verslaving: {
    zelf: [
      { nl: 'Schrijf een week op wanneer u drinkt, gebruikt of gokt, en hoe u zich dan voelt.',
        en: 'For one week, write down when you drink, use or gamble, and how you feel at that time.' },
      { nl: 'Praat met uw huisarts, ook voordat u in één keer stopt met drank of pillen. Wat u vertelt, is vertrouwelijk.',
        en: 'Talk with your GP, also before you suddenly stop alcohol or pills. What you tell is confidential.' },
      { nl: 'Lukt het een dag niet? Dat gebeurt veel mensen, en morgen kunt u weer beginnen.',
        en: 'Did it not work out one day? That happens to many people, and you can start again tomorrow.' },
    ],
    samen: [
      { nl: 'Vertel één iemand wat u wilt veranderen. Spreek af dat u mag bellen als het moeilijk is.',
        en: 'Tell one person what you want to change. Agree that you may call when it is hard.' },
      { nl: 'Maakt u zich zorgen om een ander? Praat op een rustig moment en zoek ook steun voor uzelf.',
        en: 'Are you worried about someone else? Talk at a calm moment and look for support for yourself too.' },
    ],
  },
  mantelzorg: {
    zelf: [
      { nl: 'Schrijf op wat u allemaal doet in een week. Streep aan wat een ander kan overnemen.',
        en: 'Write down all you do in a week. Mark what someone else can take over.' },
      { nl: 'Plan elke week een vast moment voor uzelf en houd u daaraan.',
        en: 'Plan a fixed moment for yourself each week and keep to it.' },
      { nl: 'Werkt u? Vertel uw leidinggevende over de zorg en vraag naar zorgverlof of andere uren.',
        en: 'Do you have a job? Tell your manager about the care and ask about care leave or other hours.' },
    ],
    samen: [
      { nl: 'Maak met familie en vrienden een rooster. Kleine taken tellen ook mee.',
        en: 'Make a schedule with family and friends. Small tasks count too.' },
      { nl: 'Vraag iemand om een middag bij uw naaste te zijn, zodat u even weg kunt.',
        en: 'Ask someone to be with the person you care for one afternoon, so you can go out.' },
    ],
  },
  begeleiding: {
    zelf: [
      { nl: 'Schrijf op wat goed gaat op een dag en waar u vastloopt.',
        en: 'Write down what goes well in a day and where you get stuck.' },
      { nl: 'Gebruik een weekplanner of wekker op uw telefoon voor afspraken, eten en medicijnen.',
        en: 'Use a week planner or an alarm on your phone for appointments, meals and medicine.' },
      { nl: 'Kies één ding dat u wilt leren of regelen, en maak het klein.',
        en: 'Choose one thing you want to learn or arrange, and keep it small.' },
    ],
    samen: [
      { nl: 'Vraag iemand om één keer per week samen uw week door te nemen.',
        en: 'Ask someone to go through your week with you once a week.' },
      { nl: 'Spreek af wie u mag bellen als het even niet lukt.',
        en: 'Agree whom you may call when you cannot manage for a moment.' },
    ],
  },
} as const satisfies Tipslijst;
