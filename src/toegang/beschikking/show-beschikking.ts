import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { listLeden } from '../../registers/huishouden/index.ts';
import { getPersoon, listPersonen } from '../../registers/persoon/index.ts';
import { listTermijnen } from '../../registers/termijn/index.ts';
import { loadAanvraag } from '../aanvraag/index.ts';
import { afwijzingsgronden, afwijzingsgrondNames } from './afwijzingsgrond.ts';
import { toetsingslijst } from './beschikking.policy.ts';
import { listBrieven, listOnderdelen, listToegekend, type LoadedBeschikking, type Onderdeel } from './beschikking.queries.ts';
import type { BeschikkingGegevens, Brieven } from './beschikking.schema.ts';
import { omvangIn } from './brief-woorden.ts';
import { composeBrief } from './compose-brief.ts';
import { findGebreken } from './decide-beschikking.ts';
import { daysOfBekendmaking, formBrieven } from './form-brieven.ts';
import { isChanged } from './onderdeel.ts';

type Context = QueryContext<{ id: string }, LoadedBeschikking>;

/** All that the page of a beschikking shows: the plan parts to decide beside the checklist, and nothing of the conversation. */
export async function showBeschikking({ tx, gemeente, loaded, today, offers }: Context): Promise<Static<typeof BeschikkingGegevens>> {
  const onderdelen = await listOnderdelen(tx, gemeente, loaded.id);
  const aanvraag = loaded.aanvraag === null ? undefined : await loadAanvraag(tx, gemeente, loaded.aanvraag);
  const termijn = aanvraag && (await listTermijnen(tx, gemeente, [aanvraag.id])).find((t) => t.regel === 'wmo-beschikking');
  const { huishouden } = await loadDossier(tx, gemeente, loaded.dossier);
  const leden = await listPersonen(tx, gemeente, [...new Set([loaded.persoon, ...(await listLeden(tx, gemeente, huishouden, today.toString()))])]);
  const { waarde } = await policyOn(tx, toetsingslijst, gemeente, today);
  const brieven = await listBrieven(tx, gemeente, loaded.id);
  return {
    ...kernOf(loaded), melding: loaded.melding, aanvraag: loaded.aanvraag, persoon: loaded.persoon, naam: (await getPersoon(tx, gemeente, loaded.persoon)).naam, plandatum: loaded.plandatum,
    toelichting: aanvraag?.toelichting ?? '', aanvraagsoort: aanvraag?.soort ?? null, delen: loaded.delen.map((d) => ({ ...d })), onderdelen: onderdelen.map(onderdeelOf),
    totaalCenten: onderdelen.reduce((sum, o) => sum + (o.oordeel === 'afgewezen' ? 0 : o.prijsCenten), 0), personen: leden.map(({ id, naam }) => ({ id, naam })),
    vragen: waarde.vragen, toetsing: loaded.toetsing.map((a) => ({ ...a })), afwijzingsgronden: afwijzingsgrondNames.map((code) => ({ code, naam: afwijzingsgronden[code].naam, artikel: afwijzingsgronden[code].artikel })), gronden: [...loaded.gronden], motivering: loaded.motivering,
    gebreken: loaded.toestand === 'te-toetsen' ? findGebreken(waarde, loaded, onderdelen, await listToegekend(tx, gemeente, loaded)) : [],
    terugzending: loaded.terugzending.map(({ op, redenen }) => ({ op, redenen: redenen.map((r) => ({ ...r })) })),
    termijn: termijn ? { einddatum: termijn.einddatum, toestand: termijn.toestand, voldaanOp: termijn.voldaan_op, uitleg: [...termijn.uitleg] } : null,
    brieven: brieven.map(({ persoon, inhoud, document }) => ({ persoon, naam: inhoud.naam, document })), versie: loaded.versie, kan: await offers('beschikking', loaded),
  };
}

export const kernOf = ({ id, dossier, soort, toestand, uitkomst, ontvangenOp, bekendgemaaktOp, bezwaarUiterlijk }: LoadedBeschikking) => ({ id, dossier, soort, toestand, uitkomst, ontvangenOp, bekendgemaaktOp, bezwaarUiterlijk });

const inWords = (o: Parameters<typeof omvangIn>[0]) => ({ nl: omvangIn(o, 'nl'), en: omvangIn(o, 'en') });

function onderdeelOf({ dossier: _dossier, gevraagd, ...o }: Onderdeel) {
  return { ...o, omvang: inWords(o), gevraagd: { volume: gevraagd.volume, van: gevraagd.van, tot: gevraagd.tot, omvang: inWords(gevraagd) }, gewijzigd: isChanged(gevraagd, o) };
}

/** The letters: as they were sent, or as they would be when the decision were made known today. */
export async function showBrieven({ tx, gemeente, loaded, today, actor }: Context): Promise<Static<typeof Brieven>> {
  const kept = await listBrieven(tx, gemeente, loaded.id);
  const { bekendgemaaktOp, bezwaarUiterlijk } = loaded;
  const dagen = bekendgemaaktOp !== null && bezwaarUiterlijk !== null ? { bekendgemaaktOp, bezwaarUiterlijk } : daysOfBekendmaking(today);
  const letters = kept.length > 0 ? kept : (await formBrieven(tx, gemeente, loaded, await listOnderdelen(tx, gemeente, loaded.id), await listToegekend(tx, gemeente, loaded), { today, ondertekenaar: 'naam' in actor ? actor.naam : '' })).map((b) => ({ ...b, document: null }));
  return {
    bekendgemaakt: bekendgemaaktOp !== null,
    brieven: letters.map(({ persoon, inhoud, document }) => {
      const { taal, titel, afzender, aan, feiten, blokken } = composeBrief(inhoud, dagen);
      return {
        persoon, naam: inhoud.naam, document, taal, titel, afzender: [...afzender], aan: [...aan], feiten: feiten.map((f) => ({ ...f })),
        blokken: blokken.map((b) => (b.kind === 'list' ? { ...b, items: [...b.items] } : b.kind === 'facts' ? { ...b, facts: b.facts.map((f) => ({ ...f })) } : { ...b })),
      };
    }),
  };
}
