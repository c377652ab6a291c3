import type { CommandContext } from '../../platform/act/act.ts';
import { faultAt, invalidInput, type InputFault } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { listLeden } from '../../registers/huishouden/index.ts';
import { listAllAanbod } from '../../registers/voorziening/index.ts';
import { beschikkingGetoetst } from './beschikking.events.ts';
import { toetsingslijst } from './beschikking.policy.ts';
import { listOnderdelen, passBeschikking, type LoadedBeschikking, type Onderdeel } from './beschikking.queries.ts';
import type { BeschikkingToetsing } from './beschikking.schema.ts';
import { checkCorrectie, priceOnderdeel } from './onderdeel.ts';

type Besluit = BeschikkingToetsing['onderdelen'][number];

/**
 * Keeps how far the check has come; nothing has to be complete yet. Corrections stay within the signed
 * plan and are priced again. Throws `InvoerOnjuist` with the place of each that does not.
 */
export async function saveToetsing({ tx, input, loaded, gemeente, today, publish }: CommandContext<BeschikkingToetsing, LoadedBeschikking>): Promise<{ id: string; versie: number }> {
  const { waarde } = await policyOn(tx, toetsingslijst, gemeente, today);
  const onderdelen = await listOnderdelen(tx, gemeente, loaded.id);
  const aanbod = await listAllAanbod(tx, gemeente, onderdelen.map((o) => o.voorziening));
  const { huishouden } = await loadDossier(tx, gemeente, loaded.dossier);
  const leden = new Set([loaded.persoon, ...(await listLeden(tx, gemeente, huishouden, today.toString()))]);
  const known = new Set(waarde.vragen.map((v) => v.code));
  const fouten: InputFault[] = input.antwoorden.flatMap(({ code }, at) => (known.has(code) ? [] : [faultAt(`/antwoorden/${at}/code`, 'Deze vraag staat niet op de lijst.', 'This question is not on the list.')]));
  const changes = input.onderdelen.map((besluit, at) => {
    const onderdeel = onderdelen.find((o) => o.id === besluit.id);
    const change = onderdeel ? changeOf(onderdeel, besluit) : undefined;
    if (!onderdeel || !change) {
      fouten.push(faultAt(`/onderdelen/${at}/id`, 'Dit onderdeel hoort niet bij deze aanvraag.', 'This part does not belong to this application.'));
      return undefined;
    }
    const wrong = checkCorrectie(onderdeel.gevraagd, change);
    if (wrong) fouten.push({ pad: `/onderdelen/${at}/volume`, uitleg: wrong });
    if (!leden.has(change.persoon)) fouten.push(faultAt(`/onderdelen/${at}/persoon`, 'Kies iemand uit het huishouden.', 'Choose somebody of the household.'));
    const prijs = wrong ? undefined : priceOnderdeel({ ...onderdeel, ...change }, aanbod);
    if (!wrong && prijs === undefined) fouten.push(faultAt(`/onderdelen/${at}/van`, 'Niemand biedt dit op die dag aan. Kies een andere eerste dag.', 'Nobody offers this on that day. Choose another first day.'));
    return { id: onderdeel.id, ...change, prijs_centen: prijs ?? onderdeel.prijsCenten };
  });
  if (fouten.length > 0) throw invalidInput(fouten);
  for (const change of changes) if (change) await tx.updateTable('beschikking_onderdeel').set(change).where('gemeente', '=', gemeente).where('id', '=', change.id).execute();
  const versie = await passBeschikking(tx, gemeente, loaded, 'toetsing', {
    toetsing: JSON.stringify(input.antwoorden), gronden: JSON.stringify(onderdelen.length > 0 ? [] : (input.gronden ?? [])), motivering: input.motivering ?? '',
  });
  publish(loaded.dossier, beschikkingGetoetst, { beschikking: loaded.id, dossier: loaded.dossier });
  return { id: loaded.id, versie };
}

/** What is decided on an onderdeel: as asked where nothing else is said. */
function changeOf({ gevraagd, persoon }: Onderdeel, besluit: Besluit) {
  const oordeel = besluit.oordeel ?? null;
  return {
    oordeel, volume: besluit.volume ?? gevraagd.volume, van: besluit.van ?? gevraagd.van, tot: besluit.tot ?? gevraagd.tot, persoon: besluit.persoon ?? persoon,
    grond: oordeel === 'afgewezen' ? (besluit.grond ?? null) : null, reden: besluit.reden?.trim() ?? '',
  };
}
