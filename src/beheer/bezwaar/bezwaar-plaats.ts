import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { required } from '../../platform/required.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { listTermijnen, type KeptTermijn } from '../../registers/termijn/index.ts';
import type { Ontvanger, Post } from './bezwaar-brieven.ts';
import type { LoadedBezwaar } from './bezwaar.queries.ts';

/** Where something happens to an objection: in an act, or in a reader. */
export interface Plaats {
  readonly tx: WriteTx;
  readonly gemeente: string;
  readonly moment: Temporal.Instant;
  readonly newId: () => Id;
}

/** Who a letter goes to, and from which gemeente. */
export async function ontvangerOf(tx: ReadTx, gemeente: string, persoon: string): Promise<Ontvanger> {
  const { taal, naam } = await getPersoon(tx, gemeente, persoon);
  return { taal, naam, gemeente: await getGemeente(tx, gemeente) };
}

/** A short letter to who objects: in the inbox, on paper too where the objection came on paper. */
export async function tell({ tx, gemeente, moment, newId }: Plaats, { persoon, dossier, kanaal }: Pick<LoadedBezwaar, 'persoon' | 'dossier' | 'kanaal'>, post: Post): Promise<void> {
  await sendPost(tx, { gemeente, id: newId(), persoon, dossier, document: null, soort: 'bezwaar', ...post, kanaal: kanaal === 'portaal' ? 'portaal' : 'post', moment: isoMoment(moment) });
}

/** The term to decide on an objection, as it is kept. */
export async function beslistermijn(tx: ReadTx, gemeente: string, bezwaar: string): Promise<KeptTermijn> {
  return required((await listTermijnen(tx, gemeente, [bezwaar])).find((t) => t.regel === 'awb-beslissing-op-bezwaar'), 'the term of an objection');
}

const work = ['bezwaar.opnemen', 'bezwaar.beslissen'] as const;

/** Puts the work on a list with its last day, in place of what stood there. */
export async function planWork({ tx, gemeente, moment, newId }: Plaats, { id, dossier, behandelaar }: Pick<LoadedBezwaar, 'id' | 'dossier' | 'behandelaar'>, uiterlijk: string | null): Promise<void> {
  const at = isoMoment(moment);
  await finishTaken(tx, gemeente, id, work, at, 'vervallen');
  await addTaak(tx, {
    id: newId(), gemeente, houder: behandelaar === null ? 'r:beschikkingen' : `m:${behandelaar}`, dossier, soort: behandelaar === null ? 'bezwaar.opnemen' : 'bezwaar.beslissen', onderwerp: id,
    titel: behandelaar === null ? 'Bezwaar in behandeling nemen' : 'Beslissen op bezwaar', uiterlijk, moment: at,
  });
}

/** Ends all work about an objection. */
export async function endWork({ tx, gemeente, moment }: Plaats, id: string, toestand: 'gedaan' | 'vervallen'): Promise<void> {
  await finishTaken(tx, gemeente, id, [...work, 'bezwaar.horen', 'bezwaar.termijn-verstreken'], isoMoment(moment), toestand);
}
