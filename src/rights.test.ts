import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from './platform/access/actor.ts';
import type { Module } from './platform/act/module.ts';
import { makeRegistry } from './platform/act/registry.ts';
import type { Problem } from './platform/http/problem.ts';
import { forEachEngine } from './platform/testing/engines.ts';
import { findGrants } from './registers/dossier/index.ts';
import { modules } from './modules.ts';
import { testApi, type TestApi } from './testing/api.ts';
import { allRights } from './testing/rights/all-rights.ts';
import { everybody, type Who } from './testing/rights/table.ts';
import { dryDatabase } from './testing/zaak/dry-database.ts';
import { makeZaak, type Zaak } from './testing/zaak/make-zaak.ts';
import { peopleAround } from './testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from './testing/zaak/whole-spil.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

const all: readonly Module[] = modules;
const acts = all.flatMap((module) => module.acts).map(({ name }) => name);

describe('the tables of rights', () => {
  it('hold every act there is, and no other', () => {
    expect(Object.keys(allRights).toSorted()).toEqual(acts.toSorted());
  });

  it('let nobody who did not log in see or do anything about a person', () => {
    const open = Object.entries(allRights).filter(([, { may }]) => may.includes('nobody who logged in')).map(([name]) => name);
    expect(open.toSorted()).toEqual([
      'activiteit.gegevens', 'activiteit.lijst', 'berekening.termijn', 'burenhulp.beeindiging', 'burenhulp.opgave', 'burenhulp.opvraging', 'dienst.gegevens', 'dienst.lijst', 'dienst.overzicht', 'handeling.lijst',
      'hsds.codelijsten', 'hsds.dienst', 'hsds.diensten', 'hsds.locatie', 'hsds.locaties', 'hsds.organisatie', 'hsds.organisaties', 'initiatief.gegevens', 'initiatief.lijst', 'initiatief.opgave',
      'initiatief.opvraging', 'initiatief.steunbetuiging', 'initiatief.verantwoording', 'inschrijving.afmelding', 'inschrijving.bevestiging', 'inschrijving.opvraging', 'inschrijving.registratie',
      'inschrijving.wijziging', 'kennismaking.antwoord', 'klacht.indiening', 'klad.bewaring', 'klad.bijvoeging', 'klad.opvraging', 'klad.uitneming', 'klad.verwijdering', 'klantcontact.hulpvraag', 'kring.beeindiging', 'kring.opvraging', 'kring.wijziging', 'onbeantwoorde-vraag.opgave',
      'ontheffing.aanvraag', 'ontheffing.lijst', 'ontheffing.opvraging', 'signaal.indiening', 'signaal.stand', 'signaal.toetsing', 'spreektijd.aanbod', 'uitnodiging.bevestiging', 'uitnodiging.gegevens', 'uitnodiging.voorstel', 'verzilvering.terugneming',
      'voucher.verzilvering', 'wegwijzer.gegevens', 'wegwijzer.zoekopdracht', 'wijkbudget.lijst', 'wijknetwerk.overzicht',
    ]);
  });
});

forEachEngine('rights on a case', (db) => {
  const spil = wholeSpil(db, register);
  let zaak: Zaak;
  let people: Readonly<Record<Who, Actor>>;
  let api: TestApi;
  let dry: ReturnType<typeof dryDatabase>;

  beforeAll(async () => {
    zaak = await makeZaak(spil);
    people = await peopleAround(spil, zaak);
    dry = dryDatabase(db.database());
    const env = Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(spil.env), database: { value: dry, enumerable: true } }) as typeof spil.env;
    api = await testApi(makeRegistry(modules, env, findGrants), () => people);
  });
  afterAll(() => api.app.close());

  /** Who is let through by the rights; that the state or the content is then refused (400, 409, 412) is a yes here. */
  async function tryAct(act: string, who: Who): Promise<{ mag: boolean; fault?: string }> {
    const answer = await api.ask(who, act, allRights[act]?.ask(zaak) ?? {});
    const refusals = dry.takeRefusals();
    const { statusCode: status } = answer;
    if (![401, 403, 404].includes(status)) return { mag: true, ...(status >= 500 ? { fault: `${status} ${answer.body}` } : {}) };
    const { detail } = answer.json<Problem>();
    const anonymous = people[who].soort === 'anoniem';
    if (anonymous !== (status === 401)) return { mag: false, fault: `${status} is no answer to ${who}` };
    // Staff of the gemeente is told no with the reason; for people outside it may not even exist.
    if (status === 404 && people[who].soort === 'medewerker') return { mag: false, fault: '404: the reason was not told' };
    if (detail === '') return { mag: false, fault: 'no reason' };
    if (status === 403 && (refusals.length !== 1 || refusals[0] !== detail)) return { mag: false, fault: `the access log holds ${JSON.stringify(refusals)} and not '${detail}'` };
    return { mag: false };
  }

  it.each(acts)('are those of the table for %s: yes, or no with the reason and a line in the access log', async (act) => {
    const found: string[] = [];
    const faults: string[] = [];
    for (const who of everybody) {
      const { mag, fault } = await tryAct(act, who);
      if (mag) found.push(who);
      if (fault !== undefined) faults.push(`${who}: ${fault}`);
    }
    const expected: readonly string[] = allRights[act]?.may ?? [];
    expect({ wrong: [...found.filter((who) => !expected.includes(who)).map((who) => `lets through: ${who}`), ...expected.filter((who) => !found.includes(who)).map((who) => `refuses: ${who}`)], faults }).toEqual({ wrong: [], faults: [] });
  });
});
