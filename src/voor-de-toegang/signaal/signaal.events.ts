import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { deuren, opvolgwijzen, uitkomsten, urgenties } from './signaal.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const signaal = Type.String();

export const signaalOntvangen = eventKind({
  soort: 'signaal.ontvangen', versie: 1, betekenis: 'Somebody told a worry about another, by a door',
  schema: Type.Object({ signaal, deur: Type.Enum([...deuren]), spoed: Type.Boolean(), wijk: Type.Union([Type.String(), Type.Null()]) }), voorbeeld: { signaal: sample, deur: 'portaal', spoed: false, wijk: '038300' },
});

export const signaalGetrieerd = eventKind({
  soort: 'signaal.getrieerd', versie: 1, betekenis: 'A signal was read and divided; from here its last day for follow-up runs',
  schema: Type.Object({ signaal, urgentie: Type.Enum([...urgenties]), uiterlijk: Type.String(), herkend: Type.Boolean({ description: 'A person in the register was recognised, by a colleague.' }) }),
  voorbeeld: { signaal: sample, urgentie: 'gewoon', uiterlijk: '2026-03-17', herkend: true },
});

export const signaalOpgevolgd = eventKind({
  soort: 'signaal.opgevolgd', versie: 1, betekenis: 'Somebody did something about a signal',
  schema: Type.Object({ signaal, wijze: Type.Enum([...opvolgwijzen]), bereikt: Type.Boolean() }), voorbeeld: { signaal: sample, wijze: 'gebeld', bereikt: true },
});

export const signaalAfgehandeld = eventKind({
  soort: 'signaal.afgehandeld', versie: 1, betekenis: 'A signal has its outcome, and its sender can read what may be told',
  schema: Type.Object({ signaal, uitkomst: Type.Enum([...uitkomsten]), opTijd: Type.Boolean() }), voorbeeld: { signaal: sample, uitkomst: 'contact-gelegd', opTijd: true },
});

export const signaalVergeten = eventKind({ soort: 'signaal.vergeten', versie: 1, betekenis: 'The words of a signal that ended long ago were forgotten, its sender too', schema: Type.Object({ signaal }), voorbeeld: { signaal: sample } });
