import type { RouteConfigEntry } from '@react-router/dev/routes';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { allRights } from '../../src/testing/rights/all-rights.ts';
import { everybody, type Who } from '../../src/testing/rights/table.ts';
import { makeZaak, type Zaak } from '../../src/testing/zaak/make-zaak.ts';
import { peopleAround } from '../../src/testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import routes from '../../web/routes.ts';
import { buildScreens } from '../browser/build.ts';
import { serveCase, type CaseScreens } from './case-screens.ts';
import { noScreens, screenTable, type ScreenRow } from './screen-table.ts';

const register = familyRegister();
beforeAll(async () => {
  buildScreens();
  await register.start();
}, 300_000);
afterAll(() => register.stop());

/** The addresses of these routes: what has a page or an answer of its own. */
function addressesOf(entries: readonly RouteConfigEntry[], base = ''): string[] {
  return entries.flatMap((entry) => {
    const path = [base, ...(entry.path === undefined ? [] : entry.path.split('/'))].filter((part) => part !== '').join('/');
    const inside = addressesOf(entry.children ?? [], path);
    return entry.children === undefined || entry.children.length === 0 ? [`/${path}`] : inside;
  });
}
const addresses = [...new Set(addressesOf(routes))];

test('every route is in the table of screens, or named as no screen', () => {
  expect([...Object.keys(screenTable), ...noScreens].toSorted()).toEqual(addresses.toSorted());
});

forEachJourney('the screens', (db) => {
  const spil = wholeSpil(db, register);
  let zaak: Zaak;
  let people: Readonly<Record<Who, Actor>>;
  let screens: CaseScreens;

  beforeAll(async () => {
    zaak = await makeZaak(spil);
    people = await peopleAround(spil, zaak);
    screens = await serveCase(spil, people);
  });
  afterAll(() => screens.app.close());

  const addressOf = (route: string): string => {
    const of: Readonly<Record<string, string>> = {
      opvallend: zaak.opvallend, vernietiging: zaak.vernietiging, wisseling: zaak.wisseling, verzoek: zaak.clientondersteuning, ervaringsvraag: zaak.ervaringsvraag,
      dossier: zaak.dossier, persoon: zaak.persoon, melding: zaak.melding, gesprek: zaak.gesprek, verslag: zaak.verslag, plan: zaak.plan, nummer: '1', beschikking: zaak.beschikking, besluit: zaak.beschikking, bezwaar: zaak.bezwaar, klacht: zaak.klacht, contact: zaak.hulpvraag, bijlage: zaak.contactbijlage, signaal: zaak.signaal, dienst: zaak.dienst, opdracht: zaak.toewijzing, toewijzing: zaak.toewijzing, bericht: zaak.bericht,
      document: zaak.document, post: zaak.post, tab: 'verhaal', vraag: zaak.onbeantwoord, onderwerp: 'rouw', activiteit: zaak.activiteit, burenhulp: zaak.burenhulp, artikel: zaak.artikel, code: zaak.code, kaartsleutel: zaak.kaartsleutel, voorziening: zaak.pgbVoorziening, budgetplan: zaak.budgetplan, initiatief: zaak.initiatief, ontheffing: zaak.ontheffing, wijknetwerk: zaak.wijknetwerk, wijk: zaak.wijk, netwerklid: zaak.netwerklid, bijeenkomst: zaak.bijeenkomst, netwerkafspraak: zaak.netwerkafspraak, wijkbehoefte: zaak.wijkbehoefte,
    };
    return `${route.replaceAll(/:(\w+)/g, (_all, name: string) => of[name] ?? '')}${screenTable[route]?.query ?? ''}`;
  };

  /** What the table says: the page, the way to the login, or a refusal. */
  function expected({ audience, acts, own = [] }: ScreenRow, who: Who): string {
    const { soort } = people[who];
    if (audience === 'everybody') return 'page';
    if (audience === 'developer') return 'refusal';
    if (soort === 'anoniem') return 'login';
    if (audience !== 'logged in' && audience !== soort) return 'refusal';
    return own.includes(who) || acts.every((act) => allRights[act]?.may.includes(who)) ? 'page' : 'refusal';
  }

  async function outcomeFor(route: string, who: Who): Promise<string> {
    const { statusCode, headers, body } = await screens.get(who, addressOf(route));
    const { location = '' } = headers;
    if (statusCode >= 300 && statusCode < 400) return location.startsWith('/inloggen') ? 'login' : 'page';
    if (statusCode === 200) return 'page';
    // A refusal is a page too: in words, with a way on.
    return [403, 404].includes(statusCode) && (screenTable[route]?.bare === true || /<h1[^]*href=/.test(body)) ? 'refusal' : `${statusCode}`;
  }

  it.each(Object.keys(screenTable))('%s shows each person the page, the login or a refusal, as the table says', async (route) => {
    const row = screenTable[route];
    const found: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const who of everybody) {
      found[who] = await outcomeFor(route, who);
      wanted[who] = row === undefined ? '' : expected(row, who);
    }
    expect(found).toEqual(wanted);
  });

  it('no page of an inwoner may run a script, but the telling and the list of who looked may run the one that they bring', async () => {
    const telling = ['/hulp-vragen', '/hulp-vragen/verder', '/mijn/melding/:persoon', '/mijn/dossiers/:dossier/inzage'];
    const open = Object.keys(screenTable).filter((route) => ['everybody', 'inwoner', 'logged in'].includes(screenTable[route]?.audience ?? ''));
    const found: Record<string, string> = {};
    for (const route of open) {
      const { headers } = await screens.get('inwoner', addressOf(route));
      const scripts = /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];
      if (scripts !== undefined && scripts !== "'none'") found[route] = scripts.replace(/nonce-[\w-]+/, 'nonce');
    }
    expect(found).toEqual(Object.fromEntries(telling.map((route) => [route, "'nonce'"])));
  });
});
