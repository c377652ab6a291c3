import type { Static } from 'typebox';
import type { Offer, QueryContext } from '../../platform/act/act.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { listAfspraken, listOverzicht } from './gesprek.queries.ts';
import type { GesprekOverzicht } from './gesprek.schema.ts';

type Item = Static<typeof GesprekOverzicht>['items'][number];

/** Meldingen of a household with the conversation and verslag of each; who is no staff sees a verslag once it was sent. */
export async function showOverzicht({ tx, gemeente, loaded, actor, moment, offers }: QueryContext<unknown, { dossier: string }>): Promise<Static<typeof GesprekOverzicht>> {
  const rows = await listOverzicht(tx, gemeente, loaded.dossier);
  const afspraken = (await listAfspraken(tx, gemeente, rows.flatMap((row) => row.gesprek ?? []))).filter((a) => a.toestand === 'gepland');
  const now = isoMoment(moment);
  const offered = new Map<string, Offer[]>();
  for (const { dossier, toestand } of rows) {
    if (offered.has(toestand)) continue;
    const planning = (await offers('gesprek', { dossier, toestand })).filter(({ act }) => act === 'gesprek.planning');
    offered.set(toestand, [...planning, ...(await offers('persoonlijk-plan', { dossier, toestand }))]);
  }
  const items = rows.map(({ dossier: _dossier, verslag, verslagtoestand, reactieUiterlijk, vastgesteldOp, ...row }): Item => {
    const own = afspraken.filter((a) => a.gesprek === row.gesprek).map(({ gesprek: _gesprek, ...afspraak }) => afspraak);
    const visible = verslag !== null && verslagtoestand !== null && (verslagtoestand !== 'concept' || actor.soort === 'medewerker');
    return {
      ...row, kan: offered.get(row.toestand) ?? [], verslag: visible ? { id: verslag, toestand: verslagtoestand, reactieUiterlijk, vastgesteldOp } : null,
      // The next appointment, or the last one that was held.
      afspraak: own.find((a) => a.begin >= now) ?? own.at(-1) ?? null,
    };
  });
  return { items };
}
