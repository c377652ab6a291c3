import type { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { keepDocument } from '../../registers/document/index.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { digestOfVerslag, printVerslag, type Verslaginhoud } from './verslag.ts';
import { verslagbrief } from './verslag-brief.ts';
import type { LoadedVerslag } from './verslag.queries.ts';

type Context = Pick<CommandContext<unknown, LoadedVerslag>, 'tx' | 'loaded' | 'gemeente' | 'actor' | 'moment' | 'newId'>;

/** Keeps this content as the next version, for ever the same, with its digest and as a document; answers its number and document. */
export async function freezeVersie({ tx, loaded, gemeente, actor, moment, newId }: Context, inhoud: Verslaginhoud): Promise<{ nummer: number; document: string }> {
  const [nummer, document, at] = [loaded.nummer + 1, newId(), isoMoment(moment)];
  await keepDocument(tx, { id: document, gemeente, dossier: loaded.dossier, gegevens: 'gesprek', soort: 'verslag', titel: `${inhoud.onderwerp} (${nummer})`, mediatype: 'text/plain; charset=utf-8', inhoud: Buffer.from(printVerslag(inhoud)), moment: at });
  await tx.insertInto('verslag_versie').values({ gemeente, verslag: loaded.id, nummer, dossier: loaded.dossier, inhoud: JSON.stringify(inhoud), digest: digestOfVerslag(inhoud), document, gemaakt_op: at, door: actorKey(actor) }).execute();
  return { nummer, document };
}

/** Sends a version to the inwoner, in the portal and on paper. */
export async function postVerslag({ tx, loaded, gemeente, moment, newId }: Context, document: string, more: { reactieUiterlijk: Temporal.PlainDate | undefined; opnieuw: boolean }): Promise<void> {
  const persoon = await getPersoon(tx, gemeente, loaded.persoon);
  const letter = verslagbrief({ taal: persoon.taal, naam: persoon.naam, gemeente: await getGemeente(tx, gemeente), ...more });
  await sendPost(tx, { gemeente, id: newId(), persoon: loaded.persoon, dossier: loaded.dossier, document, soort: 'verslag', ...letter, kanaal: 'post', moment: isoMoment(moment) });
}
