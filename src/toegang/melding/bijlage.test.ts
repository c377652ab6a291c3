import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { document } from '../../registers/document/index.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from './index.ts';

const pdf = Buffer.from('%PDF-1.7\nEen brief van de huisarts.\n').toString('base64');

forEachEngine('a photo or document with a question', (db) => {
  const spil = makeTestSpil(db, [dossier, taak, document, melding] as const, findGrants);

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const inwoner = await knownInwoner(spil, code, { voornamen: 'Jo', geslachtsnaam: 'Zwart' });
    const [teamleider, regisseur] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker')];
    const made = await spil.as(inwoner, 'melding.registratie', { persoon: inwoner.id, kanaal: 'portaal', vraag: 'Hulp' });
    await spil.as(teamleider, 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
    const send = (who: Actor = inwoner, bestand = pdf) => spil.as(who, 'bijlage.indiening', { dossier: made.dossier, titel: ' Brief van de huisarts ', bestand });
    const work = async () => (await spil.as(regisseur, 'taak.lijst', { van: 'mij' })).items.filter(({ soort }) => soort === 'bijlage.bekijken');
    return { ...made, code, inwoner, teamleider, regisseur, send, work };
  }

  it('stands in the dossier, and is work for the regisseur: once until it was looked at', async () => {
    const { dossier: zaak, inwoner, regisseur, send, work } = await setUp();
    const { document: id } = await send();
    await send();
    expect((await spil.as(regisseur, 'document.lijst', { dossier: zaak })).items.map(({ titel, gegevens, soort }) => [titel, gegevens, soort])).toEqual([1, 2].map(() => ['Brief van de huisarts', 'melding', 'bijlage']));
    expect((await spil.as(inwoner, 'document.inhoud', { id })).inhoud).toBe(pdf);
    const [first, ...more] = await work();
    expect(more).toEqual([]);
    await spil.as(regisseur, 'taak.afronding', { id: first?.id ?? '' });
    await send();
    expect(await work()).toHaveLength(1);
  });

  it('comes from whom the dossier is about, is a file that is taken, and not without end', async () => {
    const { dossier: zaak, code, regisseur, inwoner, send } = await setUp();
    await expect(send(regisseur)).rejects.toMatchObject({ status: 403 });
    await expect(send(inwoner, Buffer.from('MZ program').toString('base64'))).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/bestand' }] });
    const documents = () => asSystem(spil, code, (tx) => tx.selectFrom('document').select('id').where('gemeente', '=', code).where('dossier', '=', zaak).execute());
    expect(await documents()).toEqual([]);
    await asSystem(spil, code, async (tx) => {
      for (let times = 0; times < 100; times += 1) await tx.insertInto('document').values({ gemeente: code, id: spil.newId(code), dossier: zaak, gegevens: 'melding', soort: 'bijlage', titel: 'x', mediatype: 'application/pdf', inhoud: Buffer.from('x'), digest: Buffer.alloc(32), gemaakt_op: '2026-03-10T09:00:00Z' }).execute();
    });
    await expect(send()).rejects.toMatchObject({ status: 409, code: 'TeVeelBijlagen' });
  });
});
