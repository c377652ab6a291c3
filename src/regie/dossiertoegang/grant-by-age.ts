import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { grantAccess, loadDossier, type Gegevenssoort } from '../../registers/dossier/index.ts';
import { findGezag, listLeden } from '../../registers/huishouden/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { addTaak, houderOf } from '../../registers/taak/index.ts';
import { loadMelding, meldingOntvangen } from '../../toegang/melding/index.ts';
import { toegangVerleend } from './dossiertoegang.events.ts';
import { parentRights } from './leeftijd.ts';
import { ouderrechten } from './leeftijd.policy.ts';

const naam = 'dossiertoegang.gezag';
/** Purpose by which these rights are known again. */
export const gezagsdoel = 'ouderlijk gezag (Jeugdwet art. 7.3.4 en 7.3.5)';
const written: ReadonlySet<Gegevenssoort> = new Set(['melding', 'gesprek', 'plan']);

/**
 * Who has gezag over a child for whom help is asked sees of the dossier what the age of the child allows, until its birthdays. A parent
 * who lives elsewhere gets nothing by itself, for the dossier is of the whole household: who divides the work decides it.
 */
export const gezagsrechten: Effect = {
  kind: 'effect', naam, soorten: [meldingOntvangen.soort],
  async apply(tx, event, env) {
    const { melding, dossier } = event.inhoud as typeof meldingOntvangen.voorbeeld;
    const { persoon } = await loadMelding(tx, event.gemeente, melding);
    await grantByAge(tx, env, event.gemeente, { dossier, melding, persoon });
  },
};

async function grantByAge(tx: WriteTx, env: Environment, gemeente: string, { dossier, melding, persoon }: { dossier: string; melding: string; persoon: string }): Promise<void> {
  const { geboortedatum, geboortedatum_deel: deel } = await getPersoon(tx, gemeente, persoon);
  const now = env.clock.now();
  const today = dayOf(now);
  if (geboortedatum === null || deel !== 'volledig') return;
  const rights = parentRights(Temporal.PlainDate.from(geboortedatum), now, (await policyOn(tx, ouderrechten, gemeente, today)).waarde);
  const gezag = await findGezag(tx, gemeente, persoon);
  if (rights.length === 0 || gezag === undefined) return;
  const { huishouden, team } = await loadDossier(tx, gemeente, dossier);
  const home = new Set(await listLeden(tx, gemeente, huishouden, today.toString()));
  const id = () => newId(parseGemeenteCode(gemeente), env.clock, env.random);
  const elsewhere = gezag.anderen + gezag.gezaghebbenden.filter((ouder) => !home.has(ouder)).length;
  if (elsewhere > 0) {
    await addTaak(tx, {
      id: id(), gemeente, houder: houderOf({ team }), dossier, soort: 'dossiertoegang.gezag', onderwerp: melding, titel: 'Ouder met gezag woont elders: bepaal wie wat ziet', uiterlijk: null, moment: isoMoment(now),
    });
  }
  for (const ouder of gezag.gezaghebbenden.filter((one) => home.has(one))) {
    const houder = `p:${ouder}`;
    const known = await tx.selectFrom('dossier_toegang').select('id').where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('houder', '=', houder).where('doel', '=', gezagsdoel).limit(1).executeTakeFirst();
    if (known) continue;
    for (const { gegevens, vanaf, tot } of rights) {
      await grantAccess(tx, gemeente, dossier, { houder, lezen: gegevens.filter((one) => !written.has(one)), schrijven: gegevens.filter((one) => written.has(one)), grond: 'vertegenwoordiger', doel: gezagsdoel, vanaf, tot, verleendDoor: `s:${naam}` }, id);
      await publishFromReader(tx, env, gemeente, naam, dossier, toegangVerleend, { dossier, houder, gegevens: [...gegevens], recht: 'schrijven', tot });
    }
  }
}
