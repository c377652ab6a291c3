import type { Actor } from '../../platform/access/actor.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import type { Who } from '../rights/table.ts';
import type { Zaak } from './make-zaak.ts';
import type { WholeSpil } from './whole-spil.ts';

/** Everybody of the table around a case; what the regisseur gave is given by the act. */
export async function peopleAround(spil: WholeSpil, z: Zaak): Promise<Readonly<Record<Who, Actor>>> {
  const { gemeente, code, dossier } = z;
  // Row-level security reads the clock of the database: rights with an end are given from now on.
  const now = Temporal.Now.instant();
  spil.clock.set(now.toString());
  const elsewhere = await makeGemeente(spil);
  const team = spil.newId(code);
  await asSystem(spil, code, (tx) => tx.insertInto('team').values({ gemeente: code, id: team, naam: 'Ander team' }).execute());
  const inOtherTeam = async (rol: string): Promise<Extract<Actor, { soort: 'medewerker' }>> => ({ ...(await gemeente.staff(rol)), mandaten: [{ gemeente: code, rol, team }] });
  const share = (soort: 'medewerker' | 'organisatie' | 'persoon', houder: string, recht: 'lezen' | 'schrijven', gegevens: readonly ('persoon' | 'melding' | 'gesprek' | 'plan' | 'besluit' | 'inzet' | 'tijdlijn')[]) =>
    spil.as(z.regisseur, 'dossiertoegang.verlening', { dossier, soort, houder, gegevens: [...gegevens], recht, doel: 'samen met het huishouden verder', tot: now.add({ hours: 24 * 200 }).toString().slice(0, 10) });
  const inwoner = (): Extract<Actor, { soort: 'inwoner' }> => {
    const persoon = spil.newId(code);
    return { soort: 'inwoner', id: persoon, naam: 'Iemand anders', personen: [{ gemeente: code, persoon }] };
  };
  const [reading, writing, stepping, asked, partner, vertegenwoordiger] = [
    await inOtherTeam('generalist'), await inOtherTeam('generalist'), await gemeente.staff('procesregisseur'), await gemeente.staff('expert'), await gemeente.organisation('ketenpartner', 'ketenpartner'), inwoner(),
  ];
  await share('medewerker', reading.id, 'lezen', ['persoon', 'gesprek', 'plan']);
  for (const { id } of [writing, stepping]) await share('medewerker', id, 'schrijven', ['persoon', 'melding', 'gesprek', 'plan']);
  await share('organisatie', partner.organisatie, 'lezen', ['plan']);
  await share('persoon', vertegenwoordiger.id, 'schrijven', ['melding', 'gesprek', 'plan']);
  await share('persoon', vertegenwoordiger.id, 'lezen', ['persoon', 'besluit', 'inzet', 'tijdlijn']);
  await asSystem(spil, code, (tx) => grantAccess(tx, code, dossier, {
    houder: `m:${asked.id}`, lezen: ['betrokkenen', 'plan'], grond: 'behandeling', doel: 'goedkeuring van het ondersteuningsplan', vanaf: isoMoment(spil.clock.now()), verleendDoor: 's:test',
  }, () => spil.newId(code)));
  return {
    'nobody who logged in': { soort: 'anoniem' }, inwoner: z.inwoner, vertegenwoordiger, 'other inwoner': inwoner(), 'inwoner known nowhere': { soort: 'inwoner', id: 'nieuw', naam: 'Nieuw Hier', personen: [] },
    klantcontact: z.klantcontact, teamleider: z.teamleider, 'teamleider of another team': await inOtherTeam('teamleider'),
    regisseur: z.regisseur, 'generalist of the team': await gemeente.staff('generalist'), 'generalist of another team': await inOtherTeam('generalist'), 'generalist given reading': reading, 'generalist given writing': writing,
    procesregisseur: await gemeente.staff('procesregisseur'), 'procesregisseur given writing': stepping, expert: await gemeente.staff('expert'), 'expert who was asked': asked,
    'beschikkingen with an aanvraag': z.beschikkingen, 'aanbieder with a toewijzing': z.aanbieder, 'other aanbieder': await gemeente.organisation('aanbieder', 'aanbieder', `42${code}00`),
    ketenpartner: await gemeente.organisation('ketenpartner', 'ketenpartner'), 'ketenpartner given reading': partner, 'ketenpartner who was asked': z.steun,
    samenlevingsontwikkelaar: await gemeente.staff('samenlevingsontwikkelaar'), inkoper: z.inkoper, controller: await gemeente.staff('controller'), bestuurder: await gemeente.staff('bestuurder'), raadslid: await gemeente.staff('raadslid'), privacy: await gemeente.staff('privacy'), beheer: await gemeente.staff('beheer'),
    'generalist elsewhere': await elsewhere.staff('generalist'), 'beheer elsewhere': await elsewhere.staff('beheer'), 'privacy elsewhere': await elsewhere.staff('privacy'),
  };
}
