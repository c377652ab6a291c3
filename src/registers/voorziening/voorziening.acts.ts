import Type from 'typebox';
import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import { changedMeanwhile, conflict, invalidInput } from '../../platform/error.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { findSubjects, indexSubject } from '../../platform/search/search.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { changeAanbod } from './change-aanbod.ts';
import { priceOf } from './price-of.ts';
import { categorieen, voorzieningtreden, wetten } from './voorziening.ts';
import { aanbodGewijzigd, voorzieningGeregistreerd, voorzieningGewijzigd } from './voorziening.events.ts';
import { getVoorziening, listAanbod, voorzieningRows, type Voorziening } from './voorziening.queries.ts';
import { AanbodWijziging, VoorzieningGegevens, VoorzieningRegel, VoorzieningRegistratie, VoorzieningVraag, VoorzieningWijziging } from './voorziening.schema.ts';

const doel = 'inkoop en productenboek (Wmo 2015 art. 2.6.4; Jeugdwet art. 2.6)';
const Nummer = Type.Object({ id: Type.String({ format: 'uuid' }), versie: Type.Integer() });
const readers = role('klantcontact', 'teamleider', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'inkoper', 'controller', 'beheer');
const keepers = role('inkoper', 'beheer');
const load = (tx: Parameters<typeof getVoorziening>[0], input: { id: string }, gemeente: string) => getVoorziening(tx, gemeente, input.id);
/** More hits than this are no answer to a question. */
const mostHits = 200;

const registratie = command({
  name: 'voorziening.registratie', label: { nl: 'Voorziening toevoegen', en: 'Add a voorziening' }, purpose: doel, route: 'POST /voorzieningen',
  input: VoorzieningRegistratie, output: Nummer, may: keepers, events: [voorzieningGeregistreerd],
  async run(context) {
    const { newId, publish, input } = context;
    const id = newId();
    await keep(context, id, 1);
    publish(id, voorzieningGeregistreerd, { voorziening: id, wet: input.wet, categorie: input.categorie, code: input.code });
    return { id, versie: 1 };
  },
});

const wijziging = command({
  name: 'voorziening.wijziging', label: { nl: 'Voorziening wijzigen', en: 'Change a voorziening' }, purpose: doel, route: 'POST /voorzieningen/{id}/wijzigingen',
  input: VoorzieningWijziging, output: Nummer, may: keepers, load, versioned: true, events: [voorzieningGewijzigd],
  async run(context) {
    const { loaded, publish, input } = context;
    await keep(context, loaded.id, loaded.versie + 1);
    publish(loaded.id, voorzieningGewijzigd, { voorziening: loaded.id, wet: input.wet, categorie: input.categorie, code: input.code });
    return { id: loaded.id, versie: loaded.versie + 1 };
  },
});

const aanbod = command({
  name: 'voorziening.aanbod', label: { nl: 'Aanbieder of tarief vastleggen', en: 'Record an aanbieder or tarief' }, purpose: doel, route: 'POST /voorzieningen/{id}/aanbod',
  input: AanbodWijziging, output: Nummer, may: keepers, load, versioned: true, events: [aanbodGewijzigd],
  run: changeAanbod,
});

async function keep({ tx, input, gemeente, moment }: CommandContext<VoorzieningRegistratie, object>, id: string, versie: number): Promise<void> {
  const categorie = categorieen[input.wet][input.categorie];
  if (!categorie) throw invalidInput([{ pad: '/categorie', uitleg: { nl: 'Deze categorie hoort niet bij deze wet. Kies een andere.', en: 'This categorie does not belong to this act. Choose another.' } }]);
  const { beschikkingNodig, geldigVan, geldigTot = null, wet, code, naam, omschrijving, trede, eenheid, frequentie } = input;
  if (geldigTot !== null && geldigTot <= geldigVan) throw invalidInput([{ pad: '/geldigTot', uitleg: { nl: 'Deze dag moet na de eerste dag liggen.', en: 'This day must lie after the first.' } }]);
  const values = {
    wet, categorie: input.categorie, code, naam, omschrijving, trede, beschikking_nodig: beschikkingNodig, eenheid, frequentie, leveringsvormen: [...input.leveringsvormen],
    geldig_van: geldigVan, geldig_tot: geldigTot, versie, gewijzigd_op: isoMoment(moment),
  };
  const taken = await tx.selectFrom('voorziening').select('id').where('gemeente', '=', gemeente).where('wet', '=', wet).where('code', '=', code).where('id', '!=', id).executeTakeFirst();
  if (taken) throw conflict('CodeBestaatAl', { nl: `De code ${code} staat al in het productenboek. Kies een andere code.`, en: `The code ${code} is in the productenboek already. Choose another.` });
  if (versie === 1) await tx.insertInto('voorziening').values({ gemeente, id, ...values }).execute();
  else {
    const done = await tx.updateTable('voorziening').set(values).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie - 1).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  }
  await indexSubject(tx, gemeente, 'voorziening', id, `${naam} ${code} ${categorie.naam}`);
}

const lijst = query({
  name: 'voorziening.lijst', label: { nl: 'Productenboek', en: 'Productenboek' }, purpose: doel, route: 'GET /voorzieningen',
  input: Type.Object({
    gemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })), wet: Type.Optional(Type.Enum([...wetten])), trede: Type.Optional(Type.Enum([...voorzieningtreden])),
    tekst: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'Woorden, of het begin ervan, uit naam, code of categorie.' })), ...pageInput,
  }, { additionalProperties: false }),
  output: pageOutput(VoorzieningRegel), may: readers,
  async run(context) {
    const { tx, input, gemeente, today } = context;
    const ids = input.tekst === undefined ? undefined : await findSubjects(tx, gemeente, 'voorziening', input.tekst, mostHits);
    const filter = { day: today.toString(), ...(input.wet ? { wet: input.wet } : {}), ...(input.trede ? { trede: input.trede } : {}), ...(ids ? { ids } : {}) };
    const page = await readPage(context, {
      list: 'voorziening.lijst', order: [{ column: 'v.naam', type: 'text' }, { column: 'v.id', type: 'uuid' }],
      rows: (code, keyset) => voorzieningRows(tx, code, filter, keyset),
    });
    return { ...page, items: page.items.map(toOutput) };
  },
});

const gegevens = query({
  name: 'voorziening.gegevens', label: { nl: 'Voorziening bekijken', en: 'See a voorziening' }, purpose: doel, route: 'GET /voorzieningen/{id}',
  input: VoorzieningVraag, output: VoorzieningGegevens, load, may: readers,
  async run({ tx, gemeente, loaded, input, today }) {
    const rows = await listAanbod(tx, gemeente, loaded.id, input.dag ?? input.van ?? today.toString());
    const price = pricing(input, loaded);
    return { ...toOutput(loaded), categorieNaam: categorieen[loaded.wet][loaded.categorie]?.naam ?? '', aanbod: rows.map(({ voorziening: _voorziening, ...rest }) => ({ ...rest, ...price(rest.tarief) })) };
  },
});

/** What a tarief comes to for the volume and period that were asked for; nothing when they were not. */
function pricing({ volume, frequentie, van, tot }: VoorzieningVraag, { eenheid }: Voorziening): (tarief: number) => { prijsCenten?: number } {
  if (volume === undefined || frequentie === undefined || van === undefined || tot === undefined) return () => ({});
  const periode = { van: Temporal.PlainDate.from(van), tot: Temporal.PlainDate.from(tot) };
  return (tarief) => ({ prijsCenten: priceOf({ volume, eenheid, frequentie }, tarief, periode) });
}

const toOutput = ({ leveringsvormen, ...rest }: Voorziening) => ({ ...rest, leveringsvormen: [...leveringsvormen] });

export const acts = [registratie, wijziging, aanbod, lijst, gegevens] as const;
