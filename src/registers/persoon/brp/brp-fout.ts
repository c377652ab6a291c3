import { Refusal, type InputFault } from '../../../platform/error.ts';

/** The register could not be reached, did not answer in time or said that it cannot: try later, work goes on without it. */
export class BrpUnavailable extends Refusal {
  constructor(cause: unknown) {
    super('BrpNietBeschikbaar', 503, {
      nl: 'De basisregistratie personen antwoordt nu niet. Probeer het over een paar minuten opnieuw; u kunt ondertussen verder zonder deze gegevens.',
      en: 'The register of persons does not answer now. Try again in a few minutes; meanwhile you can go on without these data.',
    });
    this.cause = cause;
  }
}

/** The register does not accept the key, or the gemeente is not authorised for what was asked: work for the applicatiebeheerder. */
export class BrpNotAuthorised extends Refusal {
  constructor(status: number) {
    super('BrpNietGeautoriseerd', 502, {
      nl: `De basisregistratie personen weigert de vraag (antwoord ${status}). Vraag de applicatiebeheerder de sleutel en de autorisatie van de gemeente na te kijken.`,
      en: `The register of persons refuses the question (answer ${status}). Ask the application manager to check the key and the authorisation of the municipality.`,
    });
  }
}

/** The register answered something that is not what BRP API Personen promises; `paden` says where, without the data. */
export class BrpAnswerInvalid extends Refusal {
  readonly paden: readonly string[];

  constructor(paden: readonly string[]) {
    super('BrpAntwoordOnleesbaar', 502, {
      nl: 'De basisregistratie personen gaf een antwoord dat niet te lezen is. Meld dit aan de applicatiebeheerder.',
      en: 'The register of persons gave an answer that cannot be read. Report this to the application manager.',
    });
    this.paden = paden;
  }
}

export class PersoonNotFound extends Refusal {
  constructor() {
    super('PersoonNietGevonden', 404, {
      nl: 'De basisregistratie personen kent geen persoon met dit burgerservicenummer. Kijk het nummer na op het identiteitsbewijs.',
      en: 'The register of persons knows nobody with this citizen service number. Check the number on the identity document.',
    });
  }
}

/** One number, several persoonslijsten: a mistake in the register that only the gemeente of registration can mend. */
export class PersoonNotUnique extends Refusal {
  constructor() {
    super('PersoonNietEenduidig', 409, {
      nl: 'Bij dit burgerservicenummer staan meer personen ingeschreven. Meld dit aan Burgerzaken (art. 2.34 Wet BRP).',
      en: 'More than one person is registered with this citizen service number. Report this to the civil registry (art. 2.34 Wet BRP).',
    });
  }
}

/** More persons than the register gives at once. */
export class TooManyPersonen extends Refusal {
  constructor() {
    super('TeveelPersonen', 422, {
      nl: 'Er zijn te veel personen gevonden. Vul meer in, bijvoorbeeld de voornamen, de huisletter of de toevoeging.',
      en: 'Too many persons were found. Fill in more, for example the given names, the house letter or the addition.',
    });
  }
}

/** The register does not accept what was filled in; each mistake with the field it is about. */
export class BrpQuestionRefused extends Refusal {
  constructor(velden: readonly string[]) {
    const fouten: readonly InputFault[] = velden.map((veld) => ({
      pad: `/${veld.replaceAll('.', '/')}`,
      uitleg: { nl: 'De basisregistratie personen kan hier niet op zoeken. Kijk de schrijfwijze na.', en: 'The register of persons cannot search on this. Check how it is written.' },
    }));
    super('BrpVraagOnjuist', 400, {
      nl: 'De basisregistratie personen kan op deze gegevens niet zoeken. Kijk ze na en probeer het opnieuw.',
      en: 'The register of persons cannot search on these data. Check them and try again.',
    }, { fouten });
  }
}
