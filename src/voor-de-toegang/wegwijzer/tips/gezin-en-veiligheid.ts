import type { Tipslijst } from './tip.ts';

/** First steps for subjects of family, safety and rights. */
export const gezinEnVeiligheid = {
  opvoeden: {
    zelf: [
      { nl: 'Zeg elke dag iets wat u goed vindt aan uw kind. Vaste tijden en duidelijke regels geven rust.',
        en: 'Each day, say something you like about your child. Fixed times and clear rules give calm.' },
      { nl: 'Loopt het hoog op? Tel tot tien, ga even naar een andere kamer en praat later verder.',
        en: 'Is it getting heated? Count to ten, go to another room for a moment and talk later.' },
      { nl: 'Stel uw vraag ook aan het consultatiebureau, de leerkracht of de huisarts. Geen vraag is gek.',
        en: 'Also ask the child health clinic, the teacher or the GP. No question is silly.' },
    ],
    samen: [
      { nl: 'Praat met andere ouders. Grote kans dat zij het herkennen.',
        en: 'Talk with other parents. They will probably know the feeling.' },
      { nl: 'Vraag opa, oma of een vriend om een middag op te passen, zodat u kunt uitrusten.',
        en: 'Ask a grandparent or friend to babysit for an afternoon, so you can rest.' },
    ],
  },
  'zwanger-en-baby': {
    zelf: [
      { nl: 'Bel vroeg in de zwangerschap een verloskundige en regel ook op tijd kraamzorg.',
        en: 'Call a midwife early in the pregnancy and arrange maternity care in good time too.' },
      { nl: 'Twijfelt u over de zwangerschap? Praat rustig met uw huisarts; u beslist zelf.',
        en: 'Are you unsure about the pregnancy? Talk calmly with your GP; you decide.' },
      { nl: 'Leg uw baby veilig op de rug in bed als het huilen te veel wordt, en neem even rust. Schud een baby nooit.',
        en: 'If the crying gets too much, lay your baby safely on its back in bed and take a break. Never shake a baby.' },
    ],
    samen: [
      { nl: 'Vraag familie of vrienden om te koken, te wassen of een uur met de baby te wandelen.',
        en: 'Ask family or friends to cook, do laundry or walk with the baby for an hour.' },
      { nl: 'Vraag rond naar babyspullen en kleertjes. Veel mensen geven ze graag door.',
        en: 'Ask around for baby things and clothes. Many people are happy to pass them on.' },
    ],
  },
  'kind-met-extra-zorg': {
    zelf: [
      { nl: 'Schrijf op wat goed gaat met uw kind, waar u zich zorgen om maakt en wanneer.',
        en: 'Write down what goes well with your child, what worries you and when.' },
      { nl: 'Vraag uw kind wat het zelf graag anders wil.',
        en: 'Ask your child what they would like to be different.' },
      { nl: 'Praat met de leerkracht, de huisarts of de jeugdarts over wat zij zien.',
        en: 'Talk with the teacher, the GP or the youth doctor about what they see.' },
    ],
    samen: [
      { nl: 'Maak met familie en vrienden een eigen plan: wie kan wat doen? Dat heet een familiegroepsplan.',
        en: 'Make your own plan with family and friends: who can do what? It is called a family group plan.' },
      { nl: 'Vraag iemand die uw kind goed kent om een vast moment samen iets leuks te doen.',
        en: 'Ask someone who knows your child well to do something fun together at a fixed time.' },
    ],
  },
  school: {
    zelf: [
      { nl: 'Bel de leerkracht of mentor en vraag om een gesprek. Wacht niet tot de ouderavond.',
        en: 'Call the teacher or mentor and ask for a talk. Do not wait for the parents\' evening.' },
      { nl: 'Vraag uw kind op een rustig moment wat lastig is en wat wel leuk is op school.',
        en: 'Ask your child at a quiet moment what is hard and what is nice at school.' },
      { nl: 'Schrijf op wat er met de school is afgesproken en wanneer u elkaar weer spreekt.',
        en: 'Write down what you agreed with the school and when you will talk again.' },
    ],
    samen: [
      { nl: 'Neem iemand mee naar het gesprek op school.',
        en: 'Take someone along to the talk at school.' },
      { nl: 'Vraag een oudere neef, nicht of buur om een keer per week te helpen met huiswerk.',
        en: 'Ask an older cousin or neighbour to help with homework once a week.' },
    ],
  },
  jongeren: {
    zelf: [
      { nl: 'Word je 18? Regel een DigiD, een eigen zorgverzekering en kijk of je zorgtoeslag kunt krijgen.',
        en: 'Turning 18? Arrange a DigiD, your own health insurance and check if you can get healthcare allowance.' },
      { nl: 'Schrijf op wat je wilt: school, werk, wonen. Kies één ding waar je deze week mee begint.',
        en: 'Write down what you want: school, work, a home. Choose one thing to start with this week.' },
      { nl: 'Praat met je mentor, decaan of huisarts als school of werk vastloopt. Dat mag ook zonder je ouders.',
        en: 'Talk to your mentor, counsellor or GP if you get stuck at school or work. You can do that without your parents too.' },
    ],
    samen: [
      { nl: 'Kies één volwassene die je vertrouwt, zoals een tante, trainer of buur, en vraag om mee te denken.',
        en: 'Choose one adult you trust, such as an aunt, coach or neighbour, and ask them to think along.' },
      { nl: 'Vraag vrienden hoe zij dingen regelen. Samen DigiD of studiefinanciering aanvragen is makkelijker.',
        en: 'Ask friends how they arrange things. Applying for DigiD or student finance together is easier.' },
    ],
  },
  kinderopvang: {
    zelf: [
      { nl: 'Schrijf op welke dagen u opvang nodig hebt en meld uw kind op tijd aan. Vaak is er een wachtlijst.',
        en: 'Write down which days you need childcare and sign up in time. There is often a waiting list.' },
      { nl: 'Kijk of de opvang in het Landelijk Register Kinderopvang staat. Dat is nodig voor de toeslag.',
        en: 'Check that the childcare is in the Landelijk Register Kinderopvang. You need that for the allowance.' },
      { nl: 'Veranderen uw uren of inkomen? Geef het meteen door aan de Dienst Toeslagen.',
        en: 'Do your hours or income change? Report it to Dienst Toeslagen at once.' },
    ],
    samen: [
      { nl: 'Wissel oppassen af met andere ouders uit de straat of de klas.',
        en: 'Take turns babysitting with other parents from your street or class.' },
      { nl: 'Vraag familie wie op een vaste dag kan oppassen of invallen als uw kind ziek is.',
        en: 'Ask family who can babysit on a fixed day or step in when your child is ill.' },
    ],
  },
  scheiden: {
    zelf: [
      { nl: 'Vertel de kinderen dat het niet hun schuld is en dat ze van allebei mogen houden.',
        en: 'Tell the children that it is not their fault and that they may love you both.' },
      { nl: 'Maak een lijst van wat geregeld moet worden: kinderen, huis, geld, verzekeringen en toeslagen.',
        en: 'Make a list of what must be arranged: children, home, money, insurance and allowances.' },
      { nl: 'Voelt u zich onveilig bij uw partner of ex? Vraag dan eerst advies bij Veilig Thuis.',
        en: 'Do you feel unsafe with your partner or ex? Then first ask Veilig Thuis (Safe at Home) for advice.' },
    ],
    samen: [
      { nl: 'Zoek iemand bij wie u uw verhaal kwijt kunt als de kinderen er niet bij zijn.',
        en: 'Find someone you can tell your story to when the children are not there.' },
      { nl: 'Vraag familie of vrienden om de kinderen een fijne middag te geven en geen partij te kiezen.',
        en: 'Ask family or friends to give the children a nice afternoon and not to take sides.' },
    ],
  },
  'huiselijk-geweld': {
    zelf: [
      { nl: 'Is er nu gevaar, bel 112. Bel voor hulp en advies Veilig Thuis: 0800 2000, gratis, dag en nacht.',
        en: 'If there is danger now, call 112. For help and advice call Veilig Thuis: 0800 2000, free, day and night.' },
      { nl: 'Wat er gebeurt is niet uw schuld. Gebruik als het kan een telefoon waar de ander niet in kan kijken.',
        en: 'What happens is not your fault. If you can, use a phone that the other person cannot look into.' },
      { nl: 'Bent u bang dat u zelf iemand pijn doet? Ook dan kunt u Veilig Thuis bellen.',
        en: 'Are you afraid that you may hurt someone yourself? You can call Veilig Thuis then too.' },
    ],
    samen: [
      { nl: 'Spreek met iemand die u vertrouwt een codewoord af. Hoort die het woord, dan belt die 112.',
        en: 'Agree on a code word with someone you trust. When they hear the word, they call 112.' },
      { nl: 'Vraag of u en uw kinderen daar altijd terechtkunnen en bewaar er kopieën van uw papieren.',
        en: 'Ask if you and your children can always go there, and keep copies of your papers there.' },
    ],
  },
  'seksueel-geweld': {
    zelf: [
      { nl: 'Bel het Centrum Seksueel Geweld: 0800 0188, gratis, dag en nacht. Is er nu gevaar, bel dan 112.',
        en: 'Call the Centrum Seksueel Geweld: 0800 0188, free, day and night. If there is danger now, call 112.' },
      { nl: 'Was het kort geleden, bel dan liefst voordat u zich wast en bewaar uw kleding. Later bellen mag altijd.',
        en: 'If it was recent, call before you wash if you can and keep your clothes. You can always call later too.' },
      { nl: 'Het is niet uw schuld. U beslist zelf of en wanneer u naar de politie gaat.',
        en: 'It is not your fault. You decide if and when you go to the police.' },
    ],
    samen: [
      { nl: 'Vraag iemand die u vertrouwt om bij u te blijven of met u mee te gaan.',
        en: 'Ask someone you trust to stay with you or come along.' },
      { nl: 'Steunt u iemand? Luister, geloof wat u hoort en laat de ander het tempo bepalen.',
        en: 'Are you supporting someone? Listen, believe what you hear and let them set the pace.' },
    ],
  },
  'zorgen-om-kind': {
    zelf: [
      { nl: 'Is er nu gevaar, bel 112. Bel als u twijfelt Veilig Thuis: 0800 2000, gratis, dag en nacht.',
        en: 'If there is danger now, call 112. If in doubt, call Veilig Thuis: 0800 2000, free, day and night.' },
      { nl: 'Schrijf op wat u ziet en hoort, en op welke dag. U hoeft geen bewijs te hebben om advies te vragen.',
        en: 'Write down what you see and hear, and on which day. You do not need proof to ask for advice.' },
      { nl: 'Ben je zelf een kind of jongere? Je kunt gratis bellen met de Kindertelefoon: 0800 0432.',
        en: 'Are you a child or teenager yourself? You can call the Kindertelefoon for free: 0800 0432.' },
    ],
    samen: [
      { nl: 'Wees een rustig en vast gezicht voor het kind. Luister en beloof niet dat het geheim blijft.',
        en: 'Be a calm and steady face for the child. Listen and do not promise to keep it secret.' },
      { nl: 'Deel uw zorg met iemand die het kind kent, zoals de leerkracht of de huisarts.',
        en: 'Share your worry with someone who knows the child, such as the teacher or the GP.' },
    ],
  },
  'zorgen-om-iemand': {
    zelf: [
      { nl: 'Is er nu gevaar, bel 112. Bel als u aan geweld denkt Veilig Thuis: 0800 2000, gratis, dag en nacht.',
        en: 'If there is danger now, call 112. If you think of violence, call Veilig Thuis: 0800 2000, free, day and night.' },
      { nl: 'Voelt het veilig? Bel dan eens aan, vraag hoe het gaat en luister vooral.',
        en: 'Does it feel safe? Then ring the bell, ask how things are and mainly listen.' },
      { nl: 'Schrijf op wat u ziet en sinds wanneer, zoals dichte gordijnen of post die blijft liggen.',
        en: 'Write down what you see and since when, such as closed curtains or post that piles up.' },
    ],
    samen: [
      { nl: 'Vraag een andere buur of een familielid of die hetzelfde ziet.',
        en: 'Ask another neighbour or a relative if they see the same.' },
      { nl: 'Bied iets kleins aan, zoals soep, een boodschap of samen een stukje lopen.',
        en: 'Offer something small, such as soup, some shopping or a short walk together.' },
    ],
  },
  recht: {
    zelf: [
      { nl: 'Leg alle brieven op volgorde van datum en schrijf op wat er is gebeurd.',
        en: 'Put all letters in order of date and write down what happened.' },
      { nl: 'Kijk in de brief of er een laatste dag staat. Zet die dag groot op uw kalender.',
        en: 'Check the letter for a last day. Put that day in big letters on your calendar.' },
      { nl: 'Teken niets wat u niet begrijpt. U mag tijd vragen om het te lezen en advies te krijgen.',
        en: 'Sign nothing that you do not understand. You may ask for time to read it and get advice.' },
    ],
    samen: [
      { nl: 'Laat iemand de brieven meelezen. Twee mensen zien meer dan één.',
        en: 'Have someone read the letters with you. Two people see more than one.' },
      { nl: 'Bent u lid van een vakbond of hebt u samen een rechtsbijstandsverzekering? Vraag daar om raad.',
        en: 'Are you in a trade union or is your household insured for legal help? Ask there for advice.' },
    ],
  },
  'niet-eens': {
    zelf: [
      { nl: 'Kijk in de brief tot welke dag u bezwaar kunt maken. Schrijf die dag op.',
        en: 'Check in the letter until which day you can object. Write that day down.' },
      { nl: 'Bel eerst met de afzender en vraag om uitleg. Soms is een fout snel hersteld.',
        en: 'First call the sender and ask for an explanation. Sometimes a mistake is soon put right.' },
      { nl: 'Stuur bij weinig tijd een korte brief dat u het niet eens bent. Vraag of u de redenen later mag geven.',
        en: 'If time is short, send a brief letter saying that you disagree. Ask if you may give the reasons later.' },
    ],
    samen: [
      { nl: 'Vertel iemand in uw eigen woorden waarom u het er niet mee eens bent. Schrijf dat samen op.',
        en: 'Tell someone in your own words why you disagree. Write it down together.' },
      { nl: 'Vraag iemand om mee te gaan als u uw bezwaar of klacht mag uitleggen.',
        en: 'Ask someone to come along when you may explain your objection or complaint.' },
    ],
  },
  pgb: {
    zelf: [
      { nl: 'Schrijf op welke hulp u nodig hebt, wanneer, en wie u die graag laat geven.',
        en: 'Write down what help you need, when, and whom you would like to give it.' },
      { nl: 'Bedenk of u het zelf wilt regelen: hulp kiezen, afspraken op papier zetten en uren bijhouden.',
        en: 'Think about whether you want to arrange it yourself: choose help, put agreements on paper and keep track of hours.' },
      { nl: 'Bewaar contracten, rekeningen en uren in één map. Bij Per Saldo vindt u uitleg en andere budgethouders.',
        en: 'Keep contracts, bills and hours in one folder. Per Saldo offers explanation and contact with others.' },
    ],
    samen: [
      { nl: 'Vraag iemand die handig is met papieren om mee te kijken. Kies liever niet iemand die u zelf betaalt.',
        en: 'Ask someone who is good with papers to look along. Better not someone you pay yourself.' },
      { nl: 'Praat met iemand die al een pgb heeft. Vraag wat goed gaat en wat tijd kost.',
        en: 'Talk with someone who already has a personal budget. Ask what goes well and what takes time.' },
    ],
  },
} as const satisfies Tipslijst;
