import type { Tipslijst } from './tip.ts';

/** First steps for subjects of money and work. */
export const geldEnWerk = {
  schulden: {
    zelf: [
      { nl: 'Leg alle rekeningen op een stapel en schrijf op wat het eerst betaald moet worden.',
        en: 'Put all bills in one pile and write down which must be paid first.' },
      { nl: 'Betaal eerst de huur of hypotheek, de energie, het water en de zorgverzekering.',
        en: 'First pay the rent or mortgage, energy, water and health insurance.' },
      { nl: 'Bel wie geld van u krijgt. Vertel wat er speelt en vraag of u in kleine delen mag betalen.',
        en: 'Call those you owe money to. Tell them what is going on and ask if you may pay in small parts.' },
    ],
    samen: [
      { nl: 'Vertel het aan één iemand die u vertrouwt. Samen kijken naar de brieven maakt het lichter.',
        en: 'Tell one person you trust. Looking at the letters together makes it lighter.' },
      { nl: 'Vraag iemand om naast u te zitten als u belt over een rekening.',
        en: 'Ask someone to sit next to you when you call about a bill.' },
    ],
  },
  rondkomen: {
    zelf: [
      { nl: 'Schrijf een maand lang op wat er binnenkomt en wat eruit gaat. Dan ziet u waar ruimte zit.',
        en: 'For one month, write down what comes in and what goes out. Then you can see where there is room.' },
      { nl: 'Kijk bij de Dienst Toeslagen of u huurtoeslag, zorgtoeslag of kindgebonden budget kunt krijgen.',
        en: 'Check with Dienst Toeslagen if you can get housing, healthcare or child-related allowance.' },
      { nl: 'Laat vaste lasten afschrijven vlak nadat uw inkomen binnenkomt. Bij Nibud vindt u een voorbeeld van een begroting.',
        en: 'Have fixed costs paid just after your income comes in. Nibud has an example of a budget.' },
    ],
    samen: [
      { nl: 'Vraag familie of vrienden hoe zij besparen. Samen groot inkopen of koken scheelt vaak geld.',
        en: 'Ask family or friends how they save money. Buying or cooking together is often cheaper.' },
      { nl: 'Ruil of leen spullen met buren, zoals gereedschap, speelgoed en kleding.',
        en: 'Swap or borrow things with neighbours, such as tools, toys and clothes.' },
    ],
  },
  bijstand: {
    zelf: [
      { nl: 'Wacht niet met aanvragen. Vul in wat u weet; ontbrekende papieren kunt u vaak later nog sturen.',
        en: 'Do not wait to apply. Fill in what you know; you can often send missing papers later.' },
      { nl: 'Leg klaar: uw identiteitsbewijs, bankafschriften, huurcontract en papieren over uw inkomen.',
        en: 'Get ready: your ID, bank statements, rental contract and papers about your income.' },
      { nl: 'Gaat u werken, samenwonen of verhuizen? Geef het meteen door, zo voorkomt u vaak dat u moet terugbetalen.',
        en: 'Will you start work, live together or move? Report it at once; that often prevents having to pay back.' },
    ],
    samen: [
      { nl: 'Vraag iemand om de aanvraag samen met u in te vullen en na te lezen.',
        en: 'Ask someone to fill in the application with you and read it through.' },
      { nl: 'Helpt iemand u met geld of boodschappen? Vraag de gemeente eerst wat dat voor uw uitkering betekent.',
        en: 'Does someone help you with money or groceries? First ask the gemeente what that means for your benefit.' },
    ],
  },
  papierwerk: {
    zelf: [
      { nl: 'Maak brieven open op een vast moment in de week, met koffie of thee erbij.',
        en: 'Open your letters at a fixed time each week, with a cup of coffee or tea.' },
      { nl: 'Maak drie stapels: nu doen, bewaren en weggooien. Schrijf op elke brief de uiterste dag.',
        en: 'Make three piles: do now, keep and throw away. Write the last day on each letter.' },
      { nl: 'Snapt u een brief niet? Bel het nummer op de brief en vraag om uitleg in gewone woorden.',
        en: 'Is a letter not clear? Call the number on the letter and ask for an explanation in plain words.' },
    ],
    samen: [
      { nl: 'Vraag een vriend of buur om een uur per maand samen uw post door te nemen.',
        en: 'Ask a friend or neighbour to go through your post with you for an hour each month.' },
      { nl: 'U kunt iemand machtigen om zaken voor u te regelen. Geef uw wachtwoord nooit weg.',
        en: 'You can authorise someone to arrange things for you. Never give away your password.' },
    ],
  },
  voedsel: {
    zelf: [
      { nl: 'Hebt u vandaag niets te eten? Zeg dat meteen als u hulp vraagt, dan is duidelijk dat het haast heeft.',
        en: 'Do you have nothing to eat today? Say so at once when you ask for help, so it is clear that it is urgent.' },
      { nl: 'Kijk wat u nog in huis hebt en bedenk daar eerst maaltijden mee. Schrijf dan pas uw boodschappenlijst.',
        en: 'See what you still have at home and plan meals with that first. Then write your shopping list.' },
      { nl: 'Leg papieren over uw inkomen en vaste lasten klaar. De voedselbank vraagt daar meestal naar.',
        en: 'Get papers about your income and fixed costs ready. The food bank usually asks for them.' },
    ],
    samen: [
      { nl: 'Vertel iemand dicht bij u dat het krap is. Samen eten is vaak al een fijn begin.',
        en: 'Tell someone close to you that money is tight. Eating together is often a good start.' },
      { nl: 'Ruil kleding met familie, buren of andere ouders. Kinderen groeien er snel uit.',
        en: 'Swap clothes with family, neighbours or other parents. Children soon grow out of them.' },
    ],
  },
  energie: {
    zelf: [
      { nl: 'Kunt u een rekening niet betalen? Bel uw energiebedrijf snel en vraag om een betalingsregeling.',
        en: 'Can you not pay a bill? Call your energy company soon and ask to pay in parts.' },
      { nl: 'Schrijf elke maand de meterstanden op. Zo ziet u op tijd of uw maandbedrag past.',
        en: 'Write down the meter readings each month. Then you see in time if your monthly payment fits.' },
      { nl: 'Verwarm vooral de kamer waar u zit. Doe deuren dicht en sluit \'s avonds de gordijnen.',
        en: 'Mainly heat the room you sit in. Keep doors shut and close the curtains in the evening.' },
    ],
    samen: [
      { nl: 'Vraag een handige buur om te helpen met tochtstrips of folie achter de radiator.',
        en: 'Ask a handy neighbour to help with draught strips or foil behind the radiator.' },
      { nl: 'Vraag iemand om samen uw energiecontract en rekening te bekijken.',
        en: 'Ask someone to look at your energy contract and bill with you.' },
    ],
  },
  'kind-en-geld': {
    zelf: [
      { nl: 'Schrijf op wat uw kind nodig heeft, zoals een fiets, een laptop, sportkleding of zwemles.',
        en: 'Write down what your child needs, such as a bike, a laptop, sports clothes or swimming lessons.' },
      { nl: 'Vraag op school, bij de club of in de wijk naar Stichting Leergeld of het Jeugdfonds Sport & Cultuur.',
        en: 'Ask at school, the club or in the area about Stichting Leergeld or Jeugdfonds Sport & Cultuur.' },
      { nl: 'Vertel de leerkracht of mentor dat geld een zorg is. De ouderbijdrage van de school is vrijwillig.',
        en: 'Tell the teacher or mentor that money is a worry. The parental contribution to the school is voluntary.' },
    ],
    samen: [
      { nl: 'Ruil kleding, fietsen en speelgoed met andere ouders.',
        en: 'Swap clothes, bikes and toys with other parents.' },
      { nl: 'Vraag opa, oma of een buur om iets leuks te doen met uw kind, zoals vissen, bakken of voetballen.',
        en: 'Ask a grandparent or neighbour to do something fun with your child, like fishing, baking or football.' },
    ],
  },
  ondernemer: {
    zelf: [
      { nl: 'Maak een lijst van wat er de komende drie maanden binnenkomt en wat u moet betalen.',
        en: 'Make a list of what will come in over the next three months and what you must pay.' },
      { nl: 'Lukt een betaling niet op tijd? Bel de Belastingdienst of uw leverancier voor de laatste dag.',
        en: 'Can you not pay on time? Call the Belastingdienst or your supplier before the last day.' },
      { nl: 'Houd geld van uw bedrijf en geld van thuis apart, met twee rekeningen.',
        en: 'Keep money of your business and money of your home apart, with two accounts.' },
    ],
    samen: [
      { nl: 'Praat met een andere ondernemer die u vertrouwt. Vaak herkent die wat u meemaakt.',
        en: 'Talk with another entrepreneur you trust. They often know what you are going through.' },
      { nl: 'Vertel thuis hoe uw bedrijf ervoor staat. Dan kunt u er samen over nadenken.',
        en: 'Tell those at home how your business is doing. Then you can think about it together.' },
    ],
  },
  'werk-zoeken': {
    zelf: [
      { nl: 'Schrijf op wat u goed kunt en graag doet. Tel ook vrijwilligerswerk en zorg voor anderen mee.',
        en: 'Write down what you do well and like to do. Count volunteering and caring for others too.' },
      { nl: 'Maak uw cv kort en laat het door iemand nalezen. Schrijf u in als werkzoekende bij UWV.',
        en: 'Keep your CV short and have someone read it. Register as a job seeker with UWV.' },
      { nl: 'Kies een vast moment per dag om te zoeken. Bel ook eens een bedrijf waar u graag zou werken.',
        en: 'Choose a fixed time each day to search. Also call a company where you would like to work.' },
    ],
    samen: [
      { nl: 'Vertel familie, vrienden en buren wat voor werk u zoekt. Veel banen gaan via bekenden.',
        en: 'Tell family, friends and neighbours what work you are looking for. Many jobs come through people you know.' },
      { nl: 'Oefen een sollicitatiegesprek met iemand die u eerlijk durft te zeggen wat goed gaat.',
        en: 'Practise a job interview with someone who will tell you honestly what goes well.' },
    ],
  },
  'werk-en-beperking': {
    zelf: [
      { nl: 'Schrijf op wat u goed kunt en wat u nodig hebt om te werken, zoals rust, pauzes of hulpmiddelen.',
        en: 'Write down what you do well and what you need to work, such as quiet, breaks or aids.' },
      { nl: 'Hebt u werk? Vraag om een gesprek met de bedrijfsarts over wat er anders kan.',
        en: 'Do you have a job? Ask for a talk with the company doctor about what can be changed.' },
      { nl: 'Vraag bij UWV of de gemeente welke hulp er is, zoals een jobcoach of een aangepaste werkplek.',
        en: 'Ask UWV or the gemeente what help there is, such as a job coach or an adapted workplace.' },
    ],
    samen: [
      { nl: 'Vraag iemand die u goed kent wat uw sterke kanten zijn. Schrijf dat samen op.',
        en: 'Ask someone who knows you well what your strong points are. Write it down together.' },
      { nl: 'Neem iemand mee naar een gesprek over werk. Twee mensen horen meer dan één.',
        en: 'Take someone along to a talk about work. Two people hear more than one.' },
    ],
  },
} as const satisfies Tipslijst;
