import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';
import { Tekst } from '../../registers/dossier/index.ts';
import { DienstRegel, onderwerpcodes } from '../sociale-kaart/index.ts';
import { talen, vraagtoestanden, woordsoorten } from './wegwijzer.ts';

const Id = Type.String({ format: 'uuid' });
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Wijk = Type.Optional(Type.String({ pattern: '^\\d{6}$' }));
const Code = Type.Enum([...onderwerpcodes]);
const Vraag = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S', description: 'In eigen woorden, Nederlands of Engels.' });

const Onderwerp = Type.Object({ code: Code, naam: Tekst });
const Gids = Type.Object({ naam: Tekst, adres: Type.String(), telefoon: Type.String() });

/** The ladder for a subject: first what you can do, at the end who helps. */
export const Weg = Type.Object({
  spoed: Type.Array(Gids, { description: 'Eerst lezen: wie er nu te bellen is.' }), zelf: Type.Array(Tekst), samen: Type.Array(Tekst), buurt: Type.Array(DienstRegel), algemeen: Type.Array(DienstRegel), collectief: Type.Array(DienstRegel),
  gidsen: Type.Array(Gids),
});

export const Zoekopdracht = Type.Object({ gemeente: Gemeente, vraag: Vraag, wijk: Wijk }, dicht);
export const Zoekantwoord = Type.Object({
  onderwerpen: Type.Array(Type.Object({ code: Code, naam: Tekst, omdat: Type.Array(Type.String(), { description: 'De woorden uit de vraag waaraan het herkend is.' }) }), { description: 'Het best passende eerst.' }), weg: Weg,
});

export const OnderwerpVraag = Type.Object({ onderwerp: Code, gemeente: Gemeente, wijk: Wijk }, dicht);
export const OnderwerpGegevens = Type.Object({ ...Onderwerp.properties, weg: Weg });

const Woord = Type.String({ minLength: 2, maxLength: 60, pattern: '^[^,\\s][^,]*[^,\\s]$', description: 'Een woord, of enkele woorden naast elkaar.' });
export const WoordenVraag = Type.Object({ gemeente: Type.Optional(Gemeente), onderwerp: Code }, dicht);
export const Woordenlijst = Type.Object({
  eigen: Type.Array(Type.Object({ id: Id, woord: Type.String(), taal: Type.Enum([...talen]), soort: Type.Enum([...woordsoorten]) })), landelijk: Type.Object({ nl: Type.Array(Type.String()), en: Type.Array(Type.String()) }),
});
export const WoordRegistratie = Type.Object({ gemeente: Type.Optional(Gemeente), onderwerp: Code, woord: Woord, taal: Type.Enum([...talen]), soort: Type.Enum([...woordsoorten]) }, dicht);
export const WoordIntrekking = Type.Object({ id: Id }, dicht);
export const Nummer = Type.Object({ id: Id });

export const VraagOpgave = Type.Object({ gemeente: Gemeente, vraag: Vraag }, dicht);
export const VraagOpgegeven = Type.Object({ bewaard: Type.Boolean({ description: 'Nee: er was toch een antwoord, of er bleef niets over om van te leren.' }) });
export const VragenVraag = Type.Object({ gemeente: Type.Optional(Gemeente), toestand: Type.Optional(Type.Enum([...vraagtoestanden])), ...pageInput }, dicht);
export const Vragen = pageOutput(Type.Object({ id: Id, vraag: Type.String(), toestand: Type.Enum([...vraagtoestanden]), aantal: Type.Integer(), eersteDag: Type.String({ format: 'date' }), laatsteDag: Type.String({ format: 'date' }) }));
export const VraagNummer = Type.Object({ id: Id }, dicht);
export const VraagGegevens = Type.Object({ id: Id, vraag: Type.String(), toestand: Type.Enum([...vraagtoestanden]) });
export const VraagAfhandeling = Type.Object({ id: Id, onderwerp: Type.Optional(Code), woord: Type.Optional(Woord), taal: Type.Optional(Type.Enum([...talen])) }, dicht);
