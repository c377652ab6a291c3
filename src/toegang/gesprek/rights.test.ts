import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import { gesprek } from './index.ts';
import { makeGesprekSpil, makeVerslag } from './testing/make-onderzoek.ts';

type Verslag = Awaited<ReturnType<typeof makeVerslag>>;

/** What each act is asked with; it is refused on rights before its content matters. */
const inputs: Record<(typeof gesprek.acts)[number]['name'], (at: Verslag) => object> = {
  'gesprek.planning': (at) => ({ melding: at.melding, begin: '2026-03-20T10:00:00Z', vorm: 'thuis' }),
  'gesprek.veldwijziging': (at) => ({ id: at.gesprek, bewerkingen: [{ client: crypto.randomUUID(), nummer: 1, pad: 'algemeen/wensen', waarde: 'x', basis: 0 }] }),
  'gesprek.veldkeuze': (at) => ({ id: at.gesprek, pad: 'algemeen/sterk', waarde: 'x', client: crypto.randomUUID(), basis: 1, gezien: [] }),
  'gesprek.legitimatie': (at) => ({ id: at.gesprek, persoon: at.persoon, bewijs: 'paspoort' }),
  'gesprek.gegevens': (at) => ({ id: at.gesprek }),
  'gesprek.overzicht': (at) => ({ dossier: at.dossier }),
  'persoonlijk-plan.indiening': (at) => ({ melding: at.melding, tekst: 'Mijn plan' }),
  'verslag.opstelling': (at) => ({ gesprek: at.gesprek }),
  'verslag.gegevens': (at) => ({ id: at.verslag }),
  'verslag.correctie': (at) => ({ id: at.verslag, sectie: 'sterk', tekst: 'x' }),
  'verslag.bevestiging': (at) => ({ id: at.verslag }),
  'verslag.vaststelling': (at) => ({ id: at.verslag, reden: 'Belde' }),
  'verslag.verzending': (at) => ({ id: at.verslag, digest: '0'.repeat(64) }),
};
const acts = Object.keys(inputs) as (keyof typeof inputs)[];

/**
 * Role and relation to the case × act. `j` yes (what follows is a matter of state or content), `n` no with the reason (403),
 * `-` does not even exist for this person (404), `4` asks to log in, or does not exist without. Order of the columns: that of `inputs`.
 *                     planning veldwijziging veldkeuze legitimatie gesprek overzicht plan | opstelling lezen correctie bevestiging vaststelling verzending
 */
const table = {
  'regisseur':                        'j j j j j j j  j j j n j j',
  'collega met schrijven':            'j j j j j j n  j j j n j j',
  'collega met lezen':                'n n n n j j n  n j n n n n',
  'teamleider van het team':          'n n n n n n j  n n n n n n',
  'generalist van het team':          'n n n n n n j  n n n n n n',
  'klantcontact':                     'n n n n n n n  n n n n n n',
  'procesregisseur zonder recht':     'n n n n n n n  n n n n n n',
  'beschikkingen met een aanvraag':   'n n n n n n n  n n n n n n',
  'privacy':                          'n n n n n n n  n n n n n n',
  'medewerker elders':                'n n n n n n n  n n n n n n',
  'inwoner zelf':                     'n n n n j j j  n j j j n n',
  'vertegenwoordiger':                'n n n n j j j  n j j j n n',
  'andere inwoner':                   '- - - - - n -  - - - - - -',
  'aanbieder met een toewijzing':     '- - - - - n -  - - - - - -',
  'niemand':                          '4 4 4 4 4 4 4  4 4 4 4 4 4',
} as const;
const codes: Record<string, string> = { j: 'mag', n: '403', '-': '404', '4': '401' };

forEachEngine('rights on the conversation', (db) => {
  const spil = makeGesprekSpil(db);

  async function actorFor(who: keyof typeof table, at: Verslag): Promise<Actor> {
    const grant = (houder: string, recht: 'lezen' | 'schrijven', kinds: readonly ('persoon' | 'gesprek' | 'betrokkenen' | 'plan' | 'besluit' | 'inzet' | 'melding')[], grond: 'verleend' | 'behandeling' | 'opdracht' | 'vertegenwoordiger') =>
      asSystem(spil, at.code, (tx) => grantAccess(tx, at.code, at.dossier, { houder, [recht]: kinds, grond, doel: 'proef', vanaf: '2026-03-10T09:00:00.000Z', verleendDoor: 's:test' }, () => spil.newId(at.code)));
    const staff = async (rol: string) => at.gemeente.staff(rol);
    const outside = (): Actor => {
      const persoon = spil.newId(at.code);
      return { soort: 'inwoner', id: persoon, naam: 'Els de Boer', personen: [{ gemeente: at.code, persoon }] };
    };
    switch (who) {
      case 'regisseur': return at.regisseur;
      case 'collega met schrijven': await grant(`m:${at.collega.id}`, 'schrijven', ['gesprek'], 'verleend'); return { ...at.collega, mandaten: [{ gemeente: at.code, rol: 'expert' }] };
      case 'collega met lezen': await grant(`m:${at.collega.id}`, 'lezen', ['gesprek'], 'verleend'); return { ...at.collega, mandaten: [{ gemeente: at.code, rol: 'expert' }] };
      case 'teamleider van het team': return at.teamleider;
      case 'generalist van het team': return at.collega;
      case 'klantcontact': return at.klantcontact;
      case 'procesregisseur zonder recht': return staff('procesregisseur');
      case 'beschikkingen met een aanvraag': await grant('r:beschikkingen', 'schrijven', ['betrokkenen', 'plan', 'besluit'], 'behandeling'); return staff('beschikkingen');
      case 'privacy': return staff('privacy');
      case 'medewerker elders': return (await makeGemeente(spil)).staff('generalist');
      case 'inwoner zelf': return at.inwoner;
      case 'vertegenwoordiger': {
        const actor = outside();
        await grant(`p:${actor.soort === 'inwoner' ? actor.id : ''}`, 'schrijven', ['betrokkenen', 'persoon', 'melding', 'gesprek', 'plan'], 'vertegenwoordiger');
        return actor;
      }
      case 'andere inwoner': return outside();
      case 'aanbieder met een toewijzing': {
        const aanbieder = await at.gemeente.organisation('aanbieder', 'aanbieder');
        await grant(`o:${aanbieder.organisatie}`, 'schrijven', ['inzet'], 'opdracht');
        return aanbieder;
      }
      case 'niemand': return { soort: 'anoniem' };
    }
  }

  it('are known for every act of the module', () => {
    expect(acts.toSorted()).toEqual(gesprek.acts.map((act) => act.name).toSorted());
    for (const row of Object.values(table)) expect(row.split(/\s+/)).toHaveLength(acts.length);
  });

  it.each(Object.keys(table) as (keyof typeof table)[])('of %s are as the table says, act by act', { timeout: 60_000 }, async (who) => {
    const at = await makeVerslag(spil);
    const actor = await actorFor(who, at);
    const found: string[] = [];
    for (const act of acts) {
      // Whoever gets past the rights may still meet the state (409) or content (412) of the thing: that is a yes here.
      const outcome = await spil.answer(actor, act, inputs[act](at)).then(() => 'mag', (error: { status?: number }) => (error.status === 409 || error.status === 412 ? 'mag' : String(error.status)));
      found.push(`${act}: ${who === 'niemand' && outcome === '404' ? '401' : outcome}`);
    }
    expect(found).toEqual(table[who].split(/\s+/).map((code, i) => `${acts[i] ?? ''}: ${codes[code] ?? ''}`));
  });

  it('hold in the database too: without any check of the code no outsider sees a row', async () => {
    const at = await makeVerslag(spil);
    const count = (houder: string) => spil.env.database.read({ gemeenten: [at.code], actor: 'x', houder, doel: 'proef' }, async (tx) => {
      const tables = ['gesprek', 'gesprek_afspraak', 'gesprek_legitimatie', 'gesprek_veld', 'gesprek_bewerking', 'gesprek_domein', 'persoonlijk_plan', 'verslag', 'verslag_versie', 'verslag_correctie'] as const;
      let rows = 0;
      for (const table of tables) rows += (await tx.selectFrom(table).select('gemeente').execute()).length;
      return rows;
    });
    expect(await count(`o:${spil.newId(at.code)}`)).toBe(0);
    expect(await count(`p:${spil.newId(at.code)}`)).toBe(0);
    expect(await count(`p:${at.persoon}`)).toBeGreaterThan(10);
  });
});
