import { describe, expect, it } from 'vitest';
import { allOf, anyOf, everyone, grant, inwoner, role } from '../../platform/access/rule.ts';
import { listSteps } from '../../platform/act/lifecycle.ts';
import type { Module } from '../../platform/act/module.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants } from '../dossier/index.ts';
import { makeHandeling, whoEver } from './index.ts';

forEachEngine('the overview of what can be done', (db) => {
  const modules: readonly Module[] = [dossier, makeHandeling(() => modules)];
  const spil = makeTestSpil(db, modules, findGrants);

  it('tells everybody every act, who may and why, itself included', async () => {
    const { output } = await spil.answer({ soort: 'anoniem' }, 'handeling.lijst', {});
    const { onderdelen } = output as { onderdelen: { module: string; handelingen: { naam: string }[] }[] };
    expect(onderdelen.flatMap(({ handelingen }) => handelingen.map(({ naam }) => naam))).toEqual([...dossier.acts.map(({ name }) => name), 'handeling.lijst']);
    expect(onderdelen[0]?.handelingen[0]).toMatchObject({
      naam: 'dossier.gegevens', soort: 'vraag', adres: 'GET /dossiers/{id}', wie: { en: 'who may read ‘betrokkenen’ in this dossier' }, doel: 'één huishouden, één plan, één regisseur', gelogd: true, alsSpil: false,
    });
  });
});

describe('the matrix of roles', () => {
  it('tells the role that is enough, the role that needs a right in the dossier, and the role that never may', () => {
    const rule = anyOf(role('privacy'), allOf(role('generalist'), grant('plan', 'schrijven', ['regisseur'])));
    expect((['privacy', 'generalist', 'teamleider', 'inwoner', 'anoniem'] as const).map((who) => whoEver(rule, who))).toEqual(['altijd', 'in-dossier', 'nooit', 'nooit', 'nooit']);
  });

  it('keeps the inwoner and who is not logged in apart', () => {
    expect([whoEver(everyone, 'anoniem'), whoEver(inwoner, 'anoniem'), whoEver(inwoner, 'inwoner'), whoEver(inwoner, 'aanbieder')]).toEqual(['altijd', 'nooit', 'altijd', 'nooit']);
  });
});

describe('the drawing of a lifecycle', () => {
  it('has an arrow for every step, back to itself where nothing moves', () => {
    const overgangen = { lezen: { van: ['open'], naar: undefined }, sluiten: { van: ['open'], naar: 'dicht' }, besluiten: { van: ['open'], naar: undefined } };
    const steps = listSteps({ naam: 'deur', toestanden: ['open', 'dicht', 'weg'], overgangen, after: (step) => (step === 'besluiten' ? ['dicht', 'weg'] : undefined) });
    expect(steps.map(({ van, naar, overgang }) => `${van}>${naar}:${overgang}`)).toEqual(['open>open:lezen', 'open>dicht:sluiten', 'open>dicht:besluiten', 'open>weg:besluiten']);
  });
});
