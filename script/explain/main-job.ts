import { parseGemeenteCode, type Id } from '../../src/platform/id.ts';
import { hiringIn } from '../../src/platform/testing/people.ts';
import type { WholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import type { Examples } from './examples.ts';
import type { MeasuredRegion, Taken } from './measured-region.ts';

/** What each command took, in the order in which they were done. */
export type Told = readonly { readonly act: string; readonly taken: Taken }[];

/**
 * Walks the main job in a gemeente of the region, from the first question to help that can begin, and tells what
 * each command on the way took. What follows of itself is done by the readers, in between.
 */
export async function walkMainJob({ spil, measure }: MeasuredRegion, { gemeente, team, eigenOrganisatie }: Examples): Promise<Told> {
  const code = parseGemeenteCode(gemeente);
  const told: { act: string; taken: Taken }[] = [];
  spil.addGemeente(code);
  const measured: WholeSpil = {
    ...spil,
    async as(actor, name, input, call) {
      const { answer, taken } = await measure(() => spil.as(actor, name, input, call));
      if (spil.registry.acts.get(name)?.kind === 'command') told.push({ act: name, taken });
      return answer;
    },
  };
  const zaak = await makeZaak(measured, hiringIn(measured, { code, team: team as Id, organisatie: eigenOrganisatie as Id }));
  const { inhoud } = await spil.as(zaak.aanbieder, 'toewijzing.berichtopzet', { id: zaak.toewijzing, soort: 'bevestiging', identificatie: 'PROEF-1' });
  await measured.as(zaak.aanbieder, 'toewijzing.berichtontvangst', { xml: String(inhoud) });
  await measured.as(zaak.regisseur, 'dossiertoegang.verlening', { dossier: zaak.dossier, soort: 'medewerker', houder: zaak.inkoper.id, gegevens: ['plan'], recht: 'lezen', doel: 'meekijken', tot: '2026-05-01' });
  return told;
}
