import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Werkdagen = Type.Integer({ minimum: 0, maximum: 60 });

/** The service that helps day and night, which the gemeente buys with others (BUCH 3.6). */
export const crisisdienst = policyKey({
  sleutel: 'crisis.dienst',
  betekenis: 'Name and telephone of the service that helps in a crisis, day and night',
  schema: Type.Object({ naam: Type.String({ minLength: 1, maxLength: 200 }), telefoon: Type.String({ minLength: 3, maxLength: 20 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { naam: 'Veilig Thuis', telefoon: '0800 2000' }, bron: 'Wmo 2015 art. 4.1.1; de gemeente vult haar eigen crisisdienst in' }],
});

/** When that service has told back at the latest, and when somebody has looked at the broad picture. */
export const crisistermijnen = policyKey({
  sleutel: 'crisis.termijnen',
  betekenis: 'Working days for the feedback of the 24-hour service, and after it for the broad picture',
  schema: Type.Object({ terugmelding: Werkdagen, bredeBeeld: Werkdagen }),
  landelijk: [{ van: '2015-01-01', waarde: { terugmelding: 1, bredeBeeld: 5 }, bron: 'Voorstel van Spil: BUCH 3.6 vraagt een goede terugkoppeling en noemt geen termijn' }],
});
