import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { holderNames, listBetrokkenen, type LoadedDossier } from '../../registers/dossier/index.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
import { ondersteuningsnummer } from './clientondersteuning.ts';
import { getOndersteuning, listVanDossier, openVerstuurd, organisatieRows, type LoadedForOrganisatie } from './clientondersteuning.queries.ts';
import type { OndersteuningGegevens, OndersteuningInDossier, OndersteuningLijstVraag, OndersteuningRegel } from './clientondersteuning.schema.ts';
import { listGekozen } from './organisatie.queries.ts';

type Row = Awaited<ReturnType<typeof getOndersteuning>>;
const who = (row: Row) => ({ ondersteuner: row.ondersteuner, ondersteunerBereik: row.ondersteuner_bereik, afspraak: row.afspraak, plaats: row.plaats });

/** What runs in a dossier: the own for an inwoner, with what was sent; all for who may arrange it, without. */
export async function showVanDossier({ tx, gemeente, loaded, actor, today, moment, env }: QueryContext<unknown, LoadedDossier>): Promise<Static<typeof OndersteuningInDossier>> {
  const own = actor.soort === 'inwoner' ? holderKeys(actor, gemeente) : undefined;
  const rows = await listVanDossier(tx, gemeente, loaded.id, own);
  const people = own?.map((key) => key.slice(2)) ?? await listBetrokkenen(tx, gemeente, loaded.id, isoMoment(moment));
  const mensen = await listPersonen(tx, gemeente, people);
  const names = await holderNames(tx, gemeente, rows.flatMap(({ houder, ontvanger }) => (ontvanger === null ? [houder] : [houder, ontvanger])));
  return {
    items: rows.map((row) => {
      const sent = own === undefined ? null : openVerstuurd(env.secrets, row.inhoud);
      return {
        id: row.id, nummer: ondersteuningsnummer(gemeente, row.id), persoon: row.houder.slice(2), naam: names.get(row.houder) ?? '', toestand: row.toestand, organisatie: row.ontvanger === null ? null : names.get(row.ontvanger) ?? '', gewenstOp: row.gewenst_op,
        gevraagdOp: row.gevraagd_op, uiterlijk: row.uiterlijk, ...who(row), reden: row.reden, verstuurd: sent === null ? null : { bereik: sent.bereik, vraag: sent.vraag },
      };
    }),
    organisaties: (await listGekozen(tx, gemeente, today.toString())).map(({ organisatie, naam, telefoon }) => ({ id: organisatie, naam, telefoon: telefoon ?? '' })),
    mensen: mensen.map(({ id, naam, telefoon, email }) => ({ id, naam, telefoon, email })),
  };
}

const kern = (row: Row, naam: string) => ({ id: row.id, nummer: ondersteuningsnummer(row.gemeente, row.id), naam, toestand: row.toestand, gevraagdOp: row.gevraagd_op ?? row.gewenst_op, uiterlijk: row.uiterlijk, ondersteuner: row.ondersteuner, afspraak: row.afspraak });

/** What was sent to the own organisation, and nothing of the dossier. */
export async function listForOrganisatie(context: QueryContext<Static<typeof OndersteuningLijstVraag>, object>): Promise<{ items: Static<typeof OndersteuningRegel>[]; volgende?: string }> {
  const { tx, actor, env, input } = context;
  const ontvanger = actor.soort === 'organisatie' ? `o:${actor.organisatie}` : 'niemand';
  const page = await readPage(context, {
    list: 'clientondersteuning.lijst', order: [{ column: 'c.gevraagd_op', type: 'timestamptz' }, { column: 'c.id', type: 'uuid' }], rows: (gemeente, keyset) => organisatieRows(tx, gemeente, ontvanger, input.toestand ?? 'gevraagd', keyset),
  });
  return { ...page, items: page.items.map((row) => ({ ...kern(row, openVerstuurd(env.secrets, row.inhoud)?.naam ?? ''), dossier: row.dossier })) };
}

/** One of these, whole. */
export async function showForOrganisatie({ tx, gemeente, loaded, env }: QueryContext<unknown, LoadedForOrganisatie>): Promise<Static<typeof OndersteuningGegevens>> {
  const row = await getOndersteuning(tx, gemeente, loaded.id);
  const sent = openVerstuurd(env.secrets, row.inhoud);
  return { ...kern(row, sent?.naam ?? ''), ...who(row), gemeente: (await getGemeente(tx, gemeente)).naam, bereik: sent?.bereik ?? '', vraag: sent?.vraag ?? '' };
}
