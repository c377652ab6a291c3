import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { socialeKaart } from './index.ts';
import { exampleDienst } from './testing/example-dienst.ts';

forEachEngine('what there is in each wijk', (db) => {
  const spil = makeTestSpil(db, [socialeKaart], findGrants);

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const [dorp, duin] = [`${gemeente.code}01`, `${gemeente.code}02`] as const;
    await asSystem(spil, gemeente.code, (tx) => tx.insertInto('wijk').values([{ gemeente: gemeente.code, code: dorp, naam: 'Dorp' }, { gemeente: gemeente.code, code: duin, naam: '=Duin' }]).execute());
    const beheer = await gemeente.staff('beheer');
    const add = (more: Parameters<typeof exampleDienst>[0]) => spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst({ doelgroepen: [], locaties: [], ...more }) });
    return { teamleider: await gemeente.staff('teamleider'), beheer, dorp, duin, add };
  }

  it('is counted by where it is and for whom; what is not told is a white spot', async () => {
    const { teamleider, beheer, dorp, duin, add } = await setUp();
    await add({ naam: 'A', leefdomeinen: ['financien'], wijken: [dorp], locaties: [{ soort: 'bezoek', naam: 'X', wijk: dorp }, { soort: 'bezoek', naam: 'Y', wijk: dorp }] });
    await add({ naam: 'B', leefdomeinen: ['financien', 'justitie'] });
    const gone = await add({ naam: 'C', leefdomeinen: ['huisvesting'] });
    await spil.as(beheer, 'dienst.intrekking', { id: gone.id, reden: 'Weg' }, { ifMatch: 1 });
    const { aantallen, codes, codelijsten } = await spil.as(teamleider, 'dienst.verdeling', {});
    expect(codes).toHaveLength(13);
    expect(codelijsten.map(({ code }) => code)).toEqual(['leefdomein', 'doelgroep', 'onderwerp']);
    expect(aantallen.toSorted((a, b) => (`${a.wijk}${a.code}` < `${b.wijk}${b.code}` ? -1 : 1))).toEqual([
      { wijk: dorp, code: 'financien', in: 1, voor: 2 }, { wijk: dorp, code: 'justitie', in: 0, voor: 1 }, { wijk: duin, code: 'financien', in: 0, voor: 1 }, { wijk: duin, code: 'justitie', in: 0, voor: 1 },
    ]);
  });

  it('comes as a file too, in which no cell is a formula', async () => {
    const { teamleider, duin, add } = await setUp();
    await add({ doelgroepen: ['ouderen'] });
    const { inhoud } = await spil.as(teamleider, 'dienst.verdeling-bestand', { codelijst: 'doelgroep' }) as { inhoud: string };
    const lines = inhoud.split('\r\n');
    expect(lines[0]).toBe('wijk,wijknaam,doelgroep,naam,in de wijk,voor de wijk,witte vlek');
    expect(lines).toContain(`${duin},'=Duin,ouderen,Ouderen,0,1,nee`);
    expect(lines).toContain(`${duin},'=Duin,kinderen,Kinderen,0,0,ja`);
    expect(lines).toHaveLength(2 + 2 * 8);
  });
});
