import { spellDay } from '../../platform/time/spell-day.ts';

interface Brief {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  readonly generalist: string;
}
interface Letter {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** Salutation, what there is to say, and whom to call. */
function letter({ taal, naam, gemeente, generalist }: Brief, nl: Letter, en: Letter): Letter {
  return taal === 'en'
    ? { onderwerp: en.onderwerp, tekst: `Dear ${naam},\n\n${en.tekst}\n\nDo you have a question? Call ${gemeente.telefoon} and ask for ${generalist}.\n\nGemeente ${gemeente.naam}` }
    : { onderwerp: nl.onderwerp, tekst: `Beste ${naam},\n\n${nl.tekst}\n\nHeeft u een vraag? Bel ${gemeente.telefoon} en vraag naar ${generalist}.\n\nGemeente ${gemeente.naam}` };
}

/** The plan is ready to be read and signed. */
export function offerLetter(brief: Brief): Letter {
  return letter(brief, {
    onderwerp: 'Uw plan is klaar om te lezen',
    tekst: `Samen met ${brief.generalist} maakte u een plan. Het staat klaar in Mijn dossier. Het is uw plan.

Lees het rustig. Staat iets er niet goed in? Schrijf dat erbij, of verander uw eigen woorden. Klopt alles? Zet dan uw handtekening. Dat kan in Mijn dossier of op papier.

Bent u het niet eens met het plan? Laat het ons weten. U kunt dan nog steeds een aanvraag doen.`,
  }, {
    onderwerp: 'Your plan is ready to read',
    tekst: `Together with ${brief.generalist} you made a plan. You find it in My dossier. It is your plan.

Take your time to read it. Is something not right? Write that beside it, or change your own words. Is everything right? Then sign it. You can do that in My dossier or on paper.

Do you not agree with the plan? Let us know. You can still make an application.`,
  });
}

/** All have signed: what happens next, and when. */
export function agreedLetter(brief: Brief & { readonly evaluatie: string | undefined; readonly beslisdatum: string | undefined }): Letter {
  const { evaluatie, beslisdatum } = brief;
  return letter(brief, {
    onderwerp: 'Uw plan is getekend',
    tekst: ['Iedereen heeft uw plan getekend. Vanaf nu werken we samen volgens dit plan.',
      beslisdatum === undefined ? 'U hoeft niets meer aan te vragen. Wat in het plan staat, kan beginnen.' : `Voor een deel van de hulp neemt de gemeente een besluit. U hoeft daarvoor niets te doen. U krijgt een brief, uiterlijk op ${spellDay(beslisdatum, 'nl')}.`,
      ...(evaluatie === undefined ? [] : [`Op ${spellDay(evaluatie, 'nl')} kijken we samen hoe het gaat.`]), 'Verandert er iets? Bel ons. Dan passen we het plan samen aan.'].join('\n\n'),
  }, {
    onderwerp: 'Your plan is signed',
    tekst: ['Everybody has signed your plan. From now on we work together by this plan.',
      beslisdatum === undefined ? 'You do not have to apply for anything. What is in the plan can begin.' : `For a part of the help the gemeente takes a decision. You do not have to do anything for that. You will get a letter by ${spellDay(beslisdatum, 'en-GB')} at the latest.`,
      ...(evaluatie === undefined ? [] : [`On ${spellDay(evaluatie, 'en-GB')} we look together how it goes.`]), 'Does something change? Call us. Then we change the plan together.'].join('\n\n'),
  });
}

/** There is no agreement: what the inwoner can still do (BUCH 3.5). */
export function disagreedLetter(brief: Brief & { readonly reden: string }): Letter {
  return letter(brief, {
    onderwerp: 'We zijn het niet eens geworden over uw plan',
    tekst: `U en ${brief.generalist} werden het niet eens over het plan. Dit schreven we daarover op: “${brief.reden}”

Vindt u dat u toch hulp van de gemeente nodig hebt? Dan kunt u een aanvraag doen. Dat kan in Mijn dossier, met een brief of aan de telefoon. U krijgt dan een besluit. Bent u het met dat besluit niet eens, dan kunt u bezwaar maken.

Wilt u dat iemand u helpt? Een cliëntondersteuner denkt met u mee. Dat is gratis.`,
  }, {
    onderwerp: 'We did not agree on your plan',
    tekst: `You and ${brief.generalist} did not agree on the plan. This is what we wrote down about it: “${brief.reden}”

Do you think that you need help from the gemeente all the same? Then you can make an application. You can do that in My dossier, by letter or on the phone. You will then get a decision. If you do not agree with that decision, you can object to it.

Do you want somebody to help you? An independent supporter (cliëntondersteuner) thinks along with you. This is free.`,
  });
}
