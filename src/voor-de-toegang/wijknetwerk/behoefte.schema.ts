import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';
import { kaartdomeinen } from '../sociale-kaart/index.ts';
import { behoeftetoestanden, oppakkers } from './wijknetwerk.ts';

const Id = Type.String({ format: 'uuid' });
const dicht = { additionalProperties: false } as const;
const OfDag = Type.Union([Type.String({ format: 'date' }), Type.Null()]);
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Wijk = Type.String({ minLength: 1, maxLength: 20 });
const Leefdomein = Type.Enum([...kaartdomeinen]);
const Toestand = Type.Enum([...behoeftetoestanden]);
const Gelezen = Type.Optional(Type.Boolean({ description: 'Na de waarschuwing voor gevoelige woorden: het gaat over de wijk, niet over een mens.' }));

export const BehoefteRegistratie = Type.Object({ wijknetwerk: Id, wijk: Wijk, leefdomein: Leefdomein, nodig: Type.String({ minLength: 1, maxLength: 500, description: 'Eén zin: wat de wijk nodig heeft.' }), gelezen: Gelezen }, dicht);
export const BehoefteOppakking = Type.Object({ id: Id, oppakker: Type.Enum([...oppakkers]), door: Type.String({ format: 'uuid', description: 'De dienst uit de sociale kaart, het initiatief, of het lid dat het regelt.' }) }, dicht);
export const BehoefteBeantwoording = Type.Object({ id: Id, uitkomst: Type.String({ minLength: 1, maxLength: 1000, description: 'Wat er nu is.' }), gelezen: Gelezen }, dicht);
export const BehoefteNummer = Type.Object({ id: Id, toestand: Toestand });
export const BehoefteVraag = Type.Object({ id: Id }, dicht);
export const BehoeftenVraag = Type.Object({ gemeente: Gemeente, wijk: Type.Optional(Wijk), toestand: Type.Optional(Toestand), wijknetwerk: Type.Optional(Id), ...pageInput }, dicht);
export const Behoefte = Type.Object({
  id: Id, wijknetwerk: Id, netwerknaam: Type.String(), wijk: Type.String(), leefdomein: Leefdomein, nodig: Type.String(), toestand: Toestand, gemeldOp: Type.String({ format: 'date' }), opgepaktOp: OfDag, oppakker: Type.Union([Type.Enum([...oppakkers]), Type.Null()]),
  door: Type.Union([Type.String(), Type.Null()], { description: 'De naam van wie of wat het oppakt.' }), beantwoordOp: OfDag, uitkomst: Type.String(),
});
export const Behoeften = pageOutput(Behoefte);
export const BehoefteGegevens = Type.Object({ ...Behoefte.properties, magBijhouden: Type.Boolean(), leden: Type.Array(Type.Object({ id: Id, naam: Type.String() }), { description: 'Wie nu meedoet in het netwerk.' }) });
export const BehoefteverdelingVraag = Type.Object({ gemeente: Type.Optional(Gemeente) }, dicht);
export const Behoefteverdeling = Type.Object({ items: Type.Array(Type.Object({ wijk: Type.String(), leefdomein: Leefdomein, open: Type.Integer(), opgepakt: Type.Integer(), beantwoord: Type.Integer() })) });
