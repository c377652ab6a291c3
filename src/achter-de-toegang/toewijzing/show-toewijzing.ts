import type { QueryContext } from '../../platform/act/act.ts';
import { grant } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { listBerichten } from '../berichtenverkeer/index.ts';
import type { Overdrachtspakket } from './overdrachtspakket.ts';
import { isRunning, type Toewijzingtoestand } from './toewijzing.ts';
import { listAlternatieven } from './reassign-toewijzing.ts';
import { getShown, listOfDossier, type LoadedToewijzing } from './toewijzing.queries.ts';
import type { ToewijzingGegevens, ToewijzingInDossier } from './toewijzing.schema.ts';
import type { Static } from 'typebox';

/** An opdracht with the few words of what was handed over that name it. */
export function showOpdracht<R extends { readonly overdracht: unknown }>(row: R) {
  const { client, opdracht } = row.overdracht as Overdrachtspakket;
  // Help at once comes before a plan and its goals: then what it has to bring is what it is for.
  return { ...row, client: client.naam, doel: opdracht.doel || opdracht.resultaat, voorziening: opdracht.voorziening };
}

/** The same for the aanbieder itself: of what it refused it no longer sees whom and what for. */
export function showOwnOpdracht<R extends { readonly overdracht: unknown; readonly toestand: Toewijzingtoestand }>(row: R) {
  const shown = showOpdracht(row);
  return isRunning(row.toestand) ? shown : { ...shown, client: '', doel: '' };
}

type Messages = Awaited<ReturnType<typeof listBerichten>>;
const aboutClient = (berichten: Messages, { organisatie, persoon }: { organisatie: string; persoon: string }) => berichten.filter((b) => b.organisatie === organisatie && b.persoon === persoon);

/** The help of a household, each with its messages; row-level security leaves those out for who is no staff. */
export async function listToewijzingen(tx: ReadTx, gemeente: string, dossier: string): Promise<Static<typeof ToewijzingInDossier>[]> {
  const rows = await listOfDossier(tx, gemeente, dossier);
  const berichten = rows.length === 0 ? [] : await listBerichten(tx, gemeente, dossier);
  return rows.map((row) => ({ ...showOpdracht(row), berichten: aboutClient(berichten, row) }));
}

/** One opdracht: with its messages, and for the regisseur after a refusal who else delivers it. */
export async function showToewijzing({ tx, gemeente, loaded, today, mag, offers }: QueryContext<{ id: string }, LoadedToewijzing>): Promise<Static<typeof ToewijzingGegevens>> {
  const row = await getShown(tx, gemeente, loaded.id);
  const choosing = loaded.toestand === 'geweigerd' && mag(grant('inzet', 'schrijven', ['regisseur']));
  const alternatieven = choosing ? await listAlternatieven(tx, gemeente, loaded, today.toString()) : [];
  return {
    ...showOpdracht(row), viaBericht: row.bericht !== null, berichten: aboutClient(await listBerichten(tx, gemeente, row.dossier), row),
    alternatieven: alternatieven.map(({ organisatie, organisatieNaam, tarief }) => ({ organisatie: organisatie ?? '', naam: organisatieNaam ?? '', tarief })),
    kan: await offers('toewijzing', loaded),
  };
}
