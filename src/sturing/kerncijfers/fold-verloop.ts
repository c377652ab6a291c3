import type { EventKind, SealedEvent } from '../../platform/journal/event.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { toewijzingGegeven, toewijzingGestart, toewijzingStartVerwijderd } from '../../achter-de-toegang/toewijzing/index.ts';
import { aanvraagHervat, aanvraagIngetrokken, aanvraagOntvangen, aanvraagOpgeschort } from '../../toegang/aanvraag/index.ts';
import { beschikkingBekendgemaakt } from '../../toegang/beschikking/index.ts';
import { gesprekGepland } from '../../toegang/gesprek/index.ts';
import { meldingAfgehandeld, meldingIngetrokken, meldingOntvangen, onderzoekAfgerond } from '../../toegang/melding/index.ts';
import { planGeenOvereenstemming, planOvereengekomen } from '../../toegang/ondersteuningsplan/index.ts';
import { onbekend } from './kerncijfers.ts';
import type { Meldingverloop, Termijnverloop, Verloop } from './verloop.ts';

type Fold<V> = (verloop: Verloop, inhoud: V, dag: string) => Verloop;

const folds = new Map<string, Fold<never>>();
const on = <V>(kind: EventKind<V>, fold: Fold<V>): void => void folds.set(kind.soort, fold);

const withMelding = (verloop: Verloop, id: string, change: (melding: Meldingverloop) => Meldingverloop): Verloop => {
  const melding = verloop.meldingen[id];
  return melding ? { ...verloop, meldingen: { ...verloop.meldingen, [id]: change(melding) } } : verloop;
};
const withTermijn = (verloop: Verloop, id: string, change: (termijn: Termijnverloop) => Termijnverloop): Verloop => {
  const aanvraag = verloop.aanvragen[id];
  return aanvraag ? { ...verloop, aanvragen: { ...verloop.aanvragen, [id]: { ...aanvraag, termijn: change(aanvraag.termijn) } } } : verloop;
};
/** A term that ended stays as it ended. */
const drop = (termijn: Termijnverloop): Termijnverloop => (termijn.klaar ? termijn : { ...termijn, vervallen: true });
const meet = (termijn: Termijnverloop, op: string, opTijd: boolean): Termijnverloop => (termijn.klaar ?? termijn.vervallen ? termijn : { ...termijn, klaar: { op, opTijd } });

on(meldingOntvangen, (verloop, { melding, wijk, meldingsdatum, kanaal, onderzoekUiterlijk }) => ({
  ...verloop, meldingen: { ...verloop.meldingen, [melding]: { wijk: wijk ?? onbekend, datum: meldingsdatum, kanaal, onderzoek: { uiterlijk: onderzoekUiterlijk }, gesprekken: [], besluiten: [] } },
}));
// Of the appointments only the last can lie ahead: it is the one that a new one replaces.
on(gesprekGepland, (verloop, { melding, dag, opnieuw }) => withMelding(verloop, melding, (m) => ({ ...m, gesprekken: [...(opnieuw ? m.gesprekken.slice(0, -1) : m.gesprekken), dag] })));
on(onderzoekAfgerond, (verloop, { melding, opTijd }, dag) => withMelding(verloop, melding, (m) => ({ ...m, onderzoek: meet(m.onderzoek, dag, opTijd) })));
for (const [kind, einde] of [[meldingAfgehandeld, 'afgehandeld'], [meldingIngetrokken, 'ingetrokken']] as const) {
  on(kind, (verloop, { melding }) => withMelding(verloop, melding, (m) => ({ ...m, einde, onderzoek: drop(m.onderzoek) })));
}
on(planOvereengekomen, (verloop, { melding, treden }, op) => withMelding(
  { ...verloop, overeenkomsten: [...verloop.overeenkomsten, { melding, op, treden }] }, melding, (m) => ({ ...m, plan: m.plan ?? op }),
));
on(planGeenOvereenstemming, (verloop, { melding }) => withMelding(verloop, melding, (m) => ({ ...m, geenOvereenstemming: true })));
on(aanvraagOntvangen, (verloop, { aanvraag, melding, uiterlijk }) => ({ ...verloop, aanvragen: { ...verloop.aanvragen, [aanvraag]: { melding, termijn: { uiterlijk } } } }));
on(aanvraagOpgeschort, (verloop, { aanvraag, uiterlijk }) => withTermijn(verloop, aanvraag, (t) => ({ ...t, uiterlijk })));
on(aanvraagHervat, (verloop, { aanvraag, uiterlijk }) => withTermijn(verloop, aanvraag, (t) => ({ ...t, uiterlijk })));
on(aanvraagIngetrokken, (verloop, { aanvraag }) => withTermijn(verloop, aanvraag, drop));
on(beschikkingBekendgemaakt, (verloop, { melding, aanvraag, bekendgemaaktOp, opTijd }) => {
  const decided = melding === null ? lastRunning(verloop) : aanvraag;
  if (decided === null) return verloop;
  const of = melding ?? verloop.aanvragen[decided]?.melding ?? '';
  return withMelding(withTermijn(verloop, decided, (t) => meet(t, bekendgemaaktOp, opTijd)), of, (m) => ({ ...m, besluiten: [...m.besluiten, bekendgemaaktOp] }));
});
on(toewijzingGegeven, (verloop, { toewijzing, melding }, gegeven) => ({ ...verloop, toewijzingen: { ...verloop.toewijzingen, [toewijzing]: { melding, gegeven } } }));
on(toewijzingGestart, (verloop, { toewijzing, begindatum }) => withStart(verloop, toewijzing, begindatum));
on(toewijzingStartVerwijderd, (verloop, { toewijzing }) => withStart(verloop, toewijzing));

/** Before version 2 a decision did not say on which aanvraag: it was on the one that ran. */
function lastRunning({ aanvragen }: Verloop): string | null {
  return Object.entries(aanvragen).findLast(([, { termijn }]) => !termijn.klaar && !termijn.vervallen)?.[0] ?? null;
}

function withStart(verloop: Verloop, id: string, gestart?: string): Verloop {
  const known = verloop.toewijzingen[id];
  if (!known) return verloop;
  const { melding, gegeven } = known;
  return { ...verloop, toewijzingen: { ...verloop.toewijzingen, [id]: { melding, gegeven, ...(gestart === undefined ? {} : { gestart }) } } };
}

/** Kinds of events that the course of a household is made of. */
export const verloopsoorten: readonly string[] = [...folds.keys()];

/** The course of a household after one more event. */
export function foldVerloop(verloop: Verloop, event: Pick<SealedEvent, 'soort' | 'moment' | 'inhoud'>): Verloop {
  const fold = folds.get(event.soort);
  return fold ? fold(verloop, event.inhoud as never, dayOf(Temporal.Instant.from(event.moment)).toString()) : verloop;
}
