import type { Tipslijst } from './tip.ts';

/** First steps for subjects of joining in. */
export const meedoen = {
  nederlands: {
    zelf: [
      { nl: 'Zet Nederlandse ondertiteling aan als u tv kijkt. U hoort en leest de woorden dan tegelijk.',
        en: 'Turn on Dutch subtitles when you watch TV. You hear and read the words at the same time.' },
      { nl: 'Leer elke dag een paar woorden die u echt nodig hebt, voor de winkel, de dokter of school.',
        en: 'Learn a few words each day that you really need, for the shop, the doctor or school.' },
      { nl: 'Zeg gerust: "Ik leer nog. Wilt u langzaam praten?" De meeste mensen helpen graag.',
        en: 'Feel free to say: "I am still learning. Could you speak slowly?" Most people like to help.' },
    ],
    samen: [
      { nl: 'Spreek elke week af met een buur of collega om een half uur Nederlands te praten.',
        en: 'Meet a neighbour or colleague each week to speak Dutch for half an hour.' },
      { nl: 'Lees samen met uw kind of kleinkind een boek. Zo leert u allebei.',
        en: 'Read a book together with your child or grandchild. You will both learn.' },
    ],
  },
  nieuwkomer: {
    zelf: [
      { nl: 'Bewaar al uw brieven in één map. Schrijf afspraken op een kalender aan de muur.',
        en: 'Keep all your letters in one folder. Write appointments on a calendar on the wall.' },
      { nl: 'Regel snel een zorgverzekering en schrijf u in bij een huisarts en een tandarts in de buurt.',
        en: 'Arrange health insurance soon and register with a GP and a dentist nearby.' },
      { nl: 'Loop elke week een andere route door uw buurt. Zo leert u winkels, school en bushalte kennen.',
        en: 'Walk a different route through your area each week. That way you get to know the shops, school and bus stop.' },
    ],
    samen: [
      { nl: 'Stel u voor aan uw buren. Een kop koffie samen is een goed begin.',
        en: 'Introduce yourself to your neighbours. A cup of coffee together is a good start.' },
      { nl: 'Vraag iemand die hier al langer woont en uw taal spreekt hoe dingen hier gaan.',
        en: 'Ask someone who has lived here longer and speaks your language how things work here.' },
    ],
  },
  digitaal: {
    zelf: [
      { nl: 'Houd uw DigiD-wachtwoord voor uzelf. Geef het aan niemand, ook niet aan iemand die u helpt.',
        en: 'Keep your DigiD password to yourself. Give it to no one, not even to someone who helps you.' },
      { nl: 'Twijfelt u over een bericht? Klik niet op de link en bel de organisatie op een nummer dat u kent.',
        en: 'Unsure about a message? Do not click the link; call the organisation on a number you know.' },
      { nl: 'Oefen één ding tegelijk, zoals mailen of een afspraak maken. Schrijf de stappen op een kaartje.',
        en: 'Practise one thing at a time, such as e-mail or making an appointment. Write the steps on a card.' },
    ],
    samen: [
      { nl: 'Vraag een kleinkind, buur of vriend om naast u te zitten terwijl u het zelf doet.',
        en: 'Ask a grandchild, neighbour or friend to sit next to you while you do it yourself.' },
      { nl: 'Kan iemand uw zaken online regelen? U kunt die persoon machtigen met zijn of haar eigen DigiD.',
        en: 'Can someone arrange your things online? You can authorise that person, who then uses their own DigiD.' },
    ],
  },
  vrijwilliger: {
    zelf: [
      { nl: 'Bedenk wat u leuk vindt en hoeveel uur u hebt. Eén uur per week is al heel fijn.',
        en: 'Think about what you enjoy and how many hours you have. One hour a week is already very welcome.' },
      { nl: 'Loop eens binnen bij een club of buurthuis en vraag of u een keer mag meedoen.',
        en: 'Walk into a club or community centre and ask if you may join in once.' },
      { nl: 'Krijgt u een uitkering? Overleg vooraf met uw contactpersoon wat er mag.',
        en: 'Do you get a benefit? Check beforehand with your contact person what is allowed.' },
    ],
    samen: [
      { nl: 'Vraag een bekende die al vrijwilliger is of u een keer mee mag.',
        en: 'Ask someone you know who volunteers if you may come along once.' },
      { nl: 'Begin samen met een vriend of buur. Dan is de eerste keer makkelijker.',
        en: 'Start together with a friend or neighbour. That makes the first time easier.' },
    ],
  },
  buurtinitiatief: {
    zelf: [
      { nl: 'Schrijf uw idee op in een paar zinnen: wat, voor wie, waar en wat is ervoor nodig?',
        en: 'Write your idea in a few sentences: what, for whom, where and what is needed?' },
      { nl: 'Begin klein, bijvoorbeeld met één middag. Dan ziet u of mensen het leuk vinden.',
        en: 'Start small, for example with one afternoon. Then you can see if people like it.' },
      { nl: 'Vraag uw gemeente of er geld of een plek is voor ideeën van bewoners.',
        en: 'Ask your gemeente if there is money or a place for ideas of residents.' },
    ],
    samen: [
      { nl: 'Vertel drie buren over uw idee en vraag wat zij ervan vinden.',
        en: 'Tell three neighbours about your idea and ask what they think.' },
      { nl: 'Verdeel de taken. De een kan goed regelen, de ander timmeren of koken.',
        en: 'Share the tasks. One is good at organising, another at building or cooking.' },
    ],
  },
  'sport-en-cultuur': {
    zelf: [
      { nl: 'Bedenk wat u vroeger graag deed. Zingen, dansen, voetballen of tekenen kan op elke leeftijd.',
        en: 'Think of what you used to enjoy. You can sing, dance, play football or draw at any age.' },
      { nl: 'Vraag een club om een gratis proefles. Zo merkt u of het bij u past.',
        en: 'Ask a club for a free trial lesson. Then you know if it suits you.' },
      { nl: 'Is de contributie te hoog? Vraag de club of u in delen mag betalen of kunt helpen als vrijwilliger.',
        en: 'Is the fee too high? Ask the club if you may pay in parts or help as a volunteer.' },
    ],
    samen: [
      { nl: 'Ga samen met een vriend, buur of familielid. Dan houdt u het beter vol.',
        en: 'Go with a friend, neighbour or relative. It is easier to keep it up.' },
      { nl: 'Vraag bekenden bij welke club zij zitten en of u een keer mee mag.',
        en: 'Ask people you know which club they are in and if you may come along once.' },
    ],
  },
  eenzaamheid: {
    zelf: [
      { nl: 'Bel of app vandaag één iemand die u lang niet hebt gesproken. Een kort bericht is genoeg.',
        en: 'Call or text one person today whom you have not spoken to for a while. A short message is enough.' },
      { nl: 'Kies elke week een vast moment buiten de deur, zoals de markt, de bibliotheek of een wandeling.',
        en: 'Choose a fixed time out of the house each week, such as the market, the library or a walk.' },
      { nl: 'Wees mild voor uzelf. Veel mensen voelen zich weleens alleen, en contact opbouwen kost tijd.',
        en: 'Be kind to yourself. Many people feel alone at times, and building contact takes time.' },
    ],
    samen: [
      { nl: 'Nodig een buur uit voor koffie. Vaak vindt de ander dat ook fijn.',
        en: 'Invite a neighbour for coffee. The other person often likes it too.' },
      { nl: 'Spreek met iemand een vaste dag af om te bellen, te eten of te wandelen.',
        en: 'Agree on a fixed day with someone to call, eat or walk together.' },
    ],
  },
  dagbesteding: {
    zelf: [
      { nl: 'Schrijf een week op wat u per dag doet en waar u energie van krijgt.',
        en: 'For one week, write down what you do each day and what gives you energy.' },
      { nl: 'Geef elke dag een vast begin: opstaan, ontbijten en even naar buiten.',
        en: 'Give each day a fixed start: get up, have breakfast and go outside for a while.' },
      { nl: 'Ga een keer kijken op een plek die u leuk lijkt. U hoeft nog niets te kiezen.',
        en: 'Visit a place that seems nice to you. You do not have to choose anything yet.' },
    ],
    samen: [
      { nl: 'Vraag iemand om één keer per week samen iets te doen, zoals tuinieren, koken of kaarten.',
        en: 'Ask someone to do something together once a week, such as gardening, cooking or playing cards.' },
      { nl: 'Kunt u helpen bij een buur of familielid? Iets doen voor een ander geeft de dag kleur.',
        en: 'Can you help a neighbour or relative? Doing something for someone else brightens the day.' },
    ],
  },
  clientondersteuning: {
    zelf: [
      { nl: 'Schrijf voor een gesprek op wat u wilt vragen en wat voor u het belangrijkst is.',
        en: 'Before a talk, write down what you want to ask and what matters most to you.' },
      { nl: 'Vertel uw verhaal in uw eigen woorden. Vraag om uitleg als iets niet duidelijk is.',
        en: 'Tell your story in your own words. Ask for an explanation if something is not clear.' },
      { nl: 'Vraag aan het eind wat er is afgesproken en of u dat op papier krijgt.',
        en: 'At the end, ask what was agreed and if you will get it on paper.' },
    ],
    samen: [
      { nl: 'U mag altijd iemand meenemen naar een gesprek, zoals uw partner, een vriend of een buur.',
        en: 'You may always take someone along to a talk, such as your partner, a friend or a neighbour.' },
      { nl: 'Vraag degene die meegaat om op te schrijven wat er wordt gezegd.',
        en: 'Ask the person who comes along to write down what is said.' },
    ],
  },
} as const satisfies Tipslijst;
