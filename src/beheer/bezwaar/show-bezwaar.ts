import type { Static } from 'typebox';
import type { Actor } from '../../platform/access/actor.ts';
import type { Offer, QueryContext } from '../../platform/act/act.ts';
import { notFound } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isBefore, renderUitleg } from '../../platform/term/index.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { listTermijnen, type KeptTermijn } from '../../registers/termijn/index.ts';
import type { LoadedBeschikking } from '../../toegang/beschikking/index.ts';
import { afzieningsgronden } from './bezwaar.ts';
import { adviescommissie, hersteltermijn } from './bezwaar.policy.ts';
import { findRunning, listStukken, type LoadedBezwaar } from './bezwaar.queries.ts';
import type { BezwaarGegevens, Mogelijkheid } from './bezwaar.schema.ts';
import { beslistermijnOf } from './bezwaar-termijn.ts';
import { composeUitspraak } from './compose-uitspraak.ts';
import { tookDecision, zelfBeslist } from './require-not-involved.ts';

export const kernOf = (b: LoadedBezwaar) => ({
  id: b.id, dossier: b.dossier, beschikking: b.beschikking, toestand: b.toestand, ontvangenOp: b.ontvangen_op, tijdig: b.tijdig, bezwaarUiterlijk: b.bezwaar_uiterlijk, besluitVan: b.beschikkingBekendgemaaktOp, uitkomst: b.uitkomst, bekendgemaaktOp: b.bekendgemaakt_op,
});

/** All that the page of an objection shows; its letter once it was made known. */
export async function showBezwaar({ tx, gemeente, loaded: b, offers, actor }: QueryContext<{ id: string }, LoadedBezwaar>): Promise<Static<typeof BezwaarGegevens>> {
  const termijnen = await listTermijnen(tx, gemeente, [b.id]);
  const { naam } = await getPersoon(tx, gemeente, b.persoon);
  const names = await namesOf(tx, [b.behandelaar]);
  return {
    ...kernOf(b), persoon: b.persoon, naam, kanaal: b.kanaal, poststempel: b.poststempel, gronden: b.gronden, grondenUiterlijk: b.gronden_uiterlijk, laatReden: b.laat_reden, horen: b.horen, commissie: b.commissie, verdagingWeken: b.verdaging_weken,
    verdagingReden: b.verdaging_reden, behandelaar: b.behandelaar === null ? null : { id: b.behandelaar, naam: names.get(b.behandelaar) ?? '' }, hoorzitting: b.hoorzitting_op === null ? null : { op: b.hoorzitting_op, plaats: b.hoorzitting_plaats },
    afziening: b.afzieningsgrond === null ? null : { grond: b.afzieningsgrond, waarom: afzieningsgronden[b.afzieningsgrond], toelichting: b.afziening_reden }, verslag: b.verslag, beroepUiterlijk: b.beroep_uiterlijk, brief: briefOf(b),
    stukken: await listStukken(tx, gemeente, b.id), termijnen: termijnen.map(termijnOf), versie: b.versie, kan: judged(await offers('bezwaar', b), b, actor),
  };
}

const termijnOf = ({ regel, begindatum, einddatum, toestand, voldaan_op, uitleg }: KeptTermijn) => ({ regel, begindatum, einddatum, toestand, voldaanOp: voldaan_op, uitleg: [...uitleg] });

const handling: ReadonlySet<string> = new Set(['bezwaar.opneming', 'bezwaar.hoorzitting', 'bezwaar.afziening', 'bezwaar.verslag', 'bezwaar.verdaging', 'bezwaar.beslissing']);

/** What may be done now; who took the decision may handle nothing (Awb 10:3 lid 3). */
const judged = (offers: readonly Offer[], bezwaar: LoadedBezwaar, actor: Actor): Offer[] =>
  offers.map((offer) => (handling.has(offer.act) && tookDecision(bezwaar, actor) ? { ...offer, mag: false, reden: zelfBeslist } : offer));

function briefOf({ brief, bekendgemaakt_op: bekendgemaaktOp, beroep_uiterlijk: beroepUiterlijk, document }: LoadedBezwaar): Static<typeof BezwaarGegevens>['brief'] {
  if (brief === null || bekendgemaaktOp === null || beroepUiterlijk === null) return null;
  const { taal, titel, afzender, aan, feiten, blokken } = composeUitspraak(brief, { bekendgemaaktOp, beroepUiterlijk });
  return {
    taal, titel, document, afzender: [...afzender], aan: [...aan], feiten: feiten.map((f) => ({ ...f })),
    blokken: blokken.map((b) => (b.kind === 'list' ? { ...b, items: [...b.items] } : b.kind === 'facts' ? { ...b, facts: b.facts.map((f) => ({ ...f })) } : { ...b })),
  };
}

/** What somebody who thinks of objecting wants to know: until when, what follows, and by which day. */
export async function showMogelijkheid({ tx, gemeente, loaded, today, actor }: QueryContext<{ beschikking: string }, LoadedBeschikking>): Promise<Static<typeof Mogelijkheid>> {
  const { bekendgemaaktOp: besluitVan, bezwaarUiterlijk: uiterlijk } = loaded;
  // Before it was made known there is nothing to object to.
  if (besluitVan === null || uiterlijk === null) throw notFound();
  const bezwaarUiterlijk = Temporal.PlainDate.from(uiterlijk);
  const { ingesteld: commissie } = (await policyOn(tx, adviescommissie, gemeente, today)).waarde;
  const { dagen } = (await policyOn(tx, hersteltermijn, gemeente, today)).waarde;
  const looptijd = { bekendgemaaktOp: Temporal.PlainDate.from(besluitVan), commissie };
  const [gewoon, verdaagd] = [beslistermijnOf({ ...looptijd, verdagingWeken: 0 }), beslistermijnOf({ ...looptijd, verdagingWeken: 6 })];
  const own = actor.soort === 'inwoner' ? actor.personen.find((one) => one.gemeente === gemeente)?.persoon : undefined;
  const lopend = (await findRunning(tx, gemeente, loaded.dossier, loaded.id, loaded.persoon)) ?? (own === undefined ? undefined : await findRunning(tx, gemeente, loaded.dossier, loaded.id, own));
  return {
    beschikking: loaded.id, besluitVan, bezwaarUiterlijk: bezwaarUiterlijk.toString(), tijdig: !isBefore(bezwaarUiterlijk, today), lopend: lopend ?? null, grondenUiterlijk: today.add({ days: dagen }).toString(),
    beslissenUiterlijk: gewoon.einddatum?.toString() ?? null, naVerdaging: verdaagd.einddatum?.toString() ?? null, commissie, uitleg: renderUitleg(gewoon.uitleg, 'nl').map((step) => ({ ...step })),
  };
}
