import { expect, it } from 'vitest';
import { modules } from '../../modules.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { exampleDienst } from '../sociale-kaart/testing/example-dienst.ts';

forEachEngine('a network of a wijk', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const nobody = { soort: 'anoniem' } as const;

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [oost, west] = [`${code}01`, `${code}02`] as const;
    await asSystem(spil, code, (tx) => tx.insertInto('wijk').values([{ gemeente: code, code: oost, naam: 'Oost' }, { gemeente: code, code: west, naam: 'West' }]).execute());
    const [ontwikkelaar, trekker, generalist, beheer] = [await gemeente.staff('samenlevingsontwikkelaar'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('generalist', 'Piet Smit'), await gemeente.staff('beheer')];
    const inhoud = { naam: 'Samen aan tafel', doel: 'Niemand hoeft alleen te eten.', wijken: [oost], trekker: trekker.id, telefoon: '088 555 2100' };
    const begin = (over: object = {}) => spil.as(ontwikkelaar, 'wijknetwerk.registratie', { gemeente: code, ...inhoud, ...over });
    await spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst({ cluster: 'wijkfuncties', leefdomeinen: ['sociaal-netwerk'] }) });
    const { organisaties: [organisatie] } = await spil.as(ontwikkelaar, 'wijknetwerk.keuze', { gemeente: code, cluster: 'wijkfuncties' });
    const join = (id: string, over: object = {}) => spil.as(trekker, 'netwerklid.aansluiting', { id, soort: 'organisatie' as const, van: present(organisatie).id, sinds: '2026-03-01', contact: { naam: 'Els Kok', functie: 'coördinator', telefoon: '088 555 2101' }, ...over });
    const read = (id: string, who: Actor = ontwikkelaar) => spil.as(who, 'wijknetwerk.gegevens', { id });
    const open = async (wijk?: string) => (await spil.as(nobody, 'wijknetwerk.overzicht', { gemeente: code, ...(wijk === undefined ? {} : { wijk }) })).items;
    const work = async (who: Actor) => (await spil.as(who, 'taak.lijst', { van: 'mij' })).items;
    return { gemeente, code, oost, west, ontwikkelaar, trekker, generalist, beheer, inhoud, begin, organisatie: present(organisatie), join, read, open, work };
  }

  it('is made ready, is for everybody to read once it starts, and is found by its wijk', async () => {
    const { begin, join, open, oost, west, ontwikkelaar, read } = await setUp();
    const { id } = await begin();
    await join(id);
    expect(await open()).toEqual([]);
    await spil.as(ontwikkelaar, 'wijknetwerk.start', { id });
    await expect(spil.as(ontwikkelaar, 'wijknetwerk.start', { id })).rejects.toMatchObject({ status: 409 });
    const [shown] = await open(oost);
    expect(shown).toEqual({ id, naam: 'Samen aan tafel', doel: 'Niemand hoeft alleen te eten.', wijken: [oost], leden: ['Stichting Duinlicht'], telefoon: '088 555 2100', email: '' });
    expect(await open(west)).toEqual([]);
    expect(await read(id)).toMatchObject({ toestand: 'actief', gestartOp: '2026-03-10', trekker: { naam: 'Sanne Bakker' }, leden: [{ naam: 'Stichting Duinlicht', contact: { naam: 'Els Kok' } }], magBijhouden: true });
  });

  it('needs wijken of the gemeente, a colleague who pulls it, and a way to be reached; says so at the field', async () => {
    const { begin, code, generalist, beheer, inhoud } = await setUp();
    await expect(begin({ wijken: ['x'] })).rejects.toMatchObject({ fouten: [{ pad: '/wijken' }] });
    await expect(begin({ trekker: beheer.id })).rejects.toMatchObject({ fouten: [{ pad: '/trekker' }] });
    await expect(begin({ email: 'x?body=1' })).rejects.toMatchObject({ fouten: [{ pad: '/email', uitleg: { nl: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' } }] });
    await expect(begin({ telefoon: 'bel mij' })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
    await expect(begin({ telefoon: '' })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
    await expect(spil.as(generalist, 'wijknetwerk.registratie', { gemeente: code, ...inhoud })).rejects.toMatchObject({ status: 403 });
  });

  it('is kept up by who develops the samenleving and by who pulls it, and by no other colleague; others read it', async () => {
    const { begin, trekker, generalist, gemeente, read, join } = await setUp();
    const { id } = await begin();
    await join(id);
    const meeting = { wijknetwerk: id, dag: '2026-03-09', plaats: 'Buurthuis', aanwezig: [], anderen: 2, besproken: 'De zondag' };
    await spil.as(trekker, 'bijeenkomst.registratie', meeting);
    await expect(spil.as(generalist, 'bijeenkomst.registratie', meeting)).rejects.toMatchObject({ status: 403 });
    expect(await read(id, generalist)).toMatchObject({ magBijhouden: false });
    expect(await read(id, trekker)).toMatchObject({ magBijhouden: true });
    for (const rol of ['klantcontact', 'beschikkingen', 'beheer']) await expect(read(id, await gemeente.staff(rol))).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(trekker, 'wijknetwerk.beeindiging', { id, reden: 'Klaar' })).rejects.toMatchObject({ status: 403 });
  });

  it('says so when who pulls it no longer works here', async () => {
    const { begin, trekker, code, read } = await setUp();
    const { id } = await begin();
    expect(await read(id)).toMatchObject({ trekker: { naam: 'Sanne Bakker', werktHier: true } });
    await asSystem(spil, code, (tx) => tx.updateTable('mandaat').set({ geldig_tot: '2026-03-09' }).where('gemeente', '=', code).where('medewerker', '=', trekker.id).execute());
    expect(await read(id)).toMatchObject({ trekker: { naam: 'Sanne Bakker', werktHier: false } });
  });

  it('members are chosen from the sociale kaart or the initiatives, join and leave by a day, and whom to call goes with them', async () => {
    const { begin, join, read, trekker, ontwikkelaar, organisatie, code, oost, work } = await setUp();
    const { id } = await begin();
    const lid = await join(id);
    await expect(join(id)).rejects.toMatchObject({ status: 409 });
    await expect(join(id, { van: spil.newId(code) })).rejects.toMatchObject({ fouten: [{ pad: '/van' }] });
    await expect(join(id, { soort: 'groep', van: undefined })).rejects.toMatchObject({ fouten: [{ pad: '/naam' }] });
    await expect(join(id, { sinds: '2026-03-11' })).rejects.toMatchObject({ fouten: [{ pad: '/sinds' }] });
    const idee = await spil.as(nobody, 'initiatief.opgave', { gemeente: code, wijk: oost, titel: 'Lange tafel', idee: 'Samen eten', nodig: '', gevraagd: null, naam: 'Truus', bereik: '06 5550 1111' });
    const joinIdea = () => join(id, { soort: 'initiatief', van: idee.id, sinds: '2026-03-02', contact: undefined });
    await expect(joinIdea()).rejects.toMatchObject({ fouten: [{ pad: '/van' }] });
    await spil.as(ontwikkelaar, 'initiatief.beoordeling', { id: idee.id, plaatsen: true, reden: '' });
    await joinIdea();
    await join(id, { soort: 'groep', van: undefined, naam: 'Bewonersgroep Lindelaan', sinds: '2026-03-03', contact: undefined });
    await spil.as(trekker, 'netwerklid.wijziging', { id: lid.id, contact: { naam: 'Jan Bos', functie: '', telefoon: '', email: 'jan@duinlicht.example' } });
    expect((await read(id)).leden.map(({ naam, contact }) => [naam, contact?.naam])).toEqual([['Stichting Duinlicht', 'Jan Bos'], ['Lange tafel', undefined], ['Bewonersgroep Lindelaan', undefined]]);
    const { id: afspraak } = await spil.as(trekker, 'netwerkafspraak.registratie', { wijknetwerk: id, lid: lid.id, wat: 'Flyers ophangen', uiterlijk: '2026-03-20' });
    await expect(spil.as(trekker, 'netwerklid.vertrek', { id: lid.id, tot: '2026-02-01' })).rejects.toMatchObject({ fouten: [{ pad: '/tot' }] });
    await spil.as(trekker, 'netwerklid.vertrek', { id: lid.id, tot: '2026-03-10' });
    expect((await read(id)).leden[0]).toMatchObject({ van: organisatie.id, sinds: '2026-03-01', tot: '2026-03-10', contact: null });
    expect(await spil.as(trekker, 'netwerkafspraak.gegevens', { id: afspraak })).toMatchObject({ toestand: 'vervallen', afgerondOp: '2026-03-10' });
    expect(await work(trekker)).toEqual([]);
    await expect(spil.as(trekker, 'netwerklid.vertrek', { id: lid.id, tot: '2026-03-10' })).rejects.toMatchObject({ status: 409 });
    await join(id);
  });

  it('a meeting tells of the wijk: words for illness or offences ask for a second thought, and there is no place for a person', async () => {
    const { begin, join, trekker, read } = await setUp();
    const { id } = await begin();
    const lid = await join(id);
    const told = { wijknetwerk: id, dag: '2026-03-09', plaats: 'Buurthuis', aanwezig: [lid.id], anderen: 3, besproken: 'Er is te weinig voor mensen met dementie.' };
    await expect(spil.as(trekker, 'bijeenkomst.registratie', told)).rejects.toMatchObject({ fouten: [{ pad: '/besproken' }] });
    await expect(spil.as(trekker, 'bijeenkomst.registratie', { ...told, dag: '2026-03-11' })).rejects.toMatchObject({ fouten: [{ pad: '/dag' }] });
    await expect(spil.as(trekker, 'bijeenkomst.registratie', { ...told, aanwezig: [id] })).rejects.toMatchObject({ fouten: [{ pad: '/aanwezig' }] });
    const meeting = await spil.as(trekker, 'bijeenkomst.registratie', { ...told, gelezen: true });
    const { wijknetwerk: _none, ...rest } = told;
    await spil.as(trekker, 'bijeenkomst.wijziging', { id: meeting.id, ...rest, plaats: 'Kerk', gelezen: true }, { ifMatch: 1 });
    await expect(spil.as(trekker, 'bijeenkomst.wijziging', { id: meeting.id, ...rest, gelezen: true }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
    expect((await read(id)).bijeenkomsten).toMatchObject([{ plaats: 'Kerk', aanwezig: ['Stichting Duinlicht'], anderen: 3 }]);
    expect((await spil.as(trekker, 'bijeenkomst.lijst', { wijknetwerk: id })).items).toHaveLength(1);
    expect(await spil.as(trekker, 'bijeenkomst.gegevens', { id: meeting.id })).toMatchObject({ leden: [lid.id], netwerknaam: 'Samen aan tafel', versie: 2 });
  });

  it('what is agreed comes on the list of who pulls it, is late after its last day, and goes along to who pulls it next', async () => {
    const { begin, join, trekker, generalist, ontwikkelaar, inhoud, work, read, code } = await setUp();
    const { id } = await begin();
    const lid = await join(id);
    const agree = (over: object = {}) => spil.as(trekker, 'netwerkafspraak.registratie', { wijknetwerk: id, lid: lid.id, wat: 'Flyers ophangen', uiterlijk: '2026-03-12', ...over });
    await expect(agree({ uiterlijk: '2026-03-09' })).rejects.toMatchObject({ fouten: [{ pad: '/uiterlijk' }] });
    await expect(agree({ lid: id })).rejects.toMatchObject({ fouten: [{ pad: '/lid' }] });
    const [first, second] = [await agree(), await agree({ wat: 'Zaal vragen', uiterlijk: '2026-03-11' })];
    expect((await work(trekker)).map(({ soort, onderwerp, uiterlijk }) => [soort, onderwerp, uiterlijk])).toEqual([['netwerkafspraak.afronden', second.id, '2026-03-11'], ['netwerkafspraak.afronden', first.id, '2026-03-12']]);
    spil.clock.set('2026-03-12T09:00:00Z');
    expect((await read(id)).afspraken).toMatchObject([{ id: second.id, telaat: true, lid: 'Stichting Duinlicht' }, { id: first.id, telaat: false }]);
    expect((await spil.as(ontwikkelaar, 'wijknetwerk.lijst', { gemeente: code })).items).toMatchObject([{ leden: 1, telaat: 1 }]);
    await spil.as(ontwikkelaar, 'wijknetwerk.wijziging', { id, ...inhoud, trekker: generalist.id }, { ifMatch: 1 });
    expect([(await work(trekker)).length, (await work(generalist)).length]).toEqual([0, 2]);
    expect((await read(id)).trekkers).toMatchObject([{ naam: 'Piet Smit', sinds: '2026-03-12', tot: null }, { naam: 'Sanne Bakker', tot: '2026-03-12' }]);
    await expect(spil.as(trekker, 'netwerkafspraak.afronding', { id: first.id, uitkomst: 'gedaan', toelichting: '' })).rejects.toMatchObject({ status: 403 });
    await spil.as(generalist, 'netwerkafspraak.afronding', { id: first.id, uitkomst: 'gedaan', toelichting: '' });
    await expect(spil.as(generalist, 'netwerkafspraak.afronding', { id: second.id, uitkomst: 'vervallen', toelichting: '' })).rejects.toMatchObject({ fouten: [{ pad: '/toelichting' }] });
    await spil.as(generalist, 'netwerkafspraak.afronding', { id: second.id, uitkomst: 'vervallen', toelichting: 'De zaal is van ons' });
    await expect(spil.as(generalist, 'netwerkafspraak.afronding', { id: second.id, uitkomst: 'gedaan', toelichting: '' })).rejects.toMatchObject({ status: 409 });
    expect(await work(generalist)).toEqual([]);
    expect((await spil.as(generalist, 'netwerkafspraak.lijst', { wijknetwerk: id })).items.map(({ toestand }) => toestand)).toEqual(['gedaan', 'vervallen']);
  });

  it('tells what its wijk needs, which is taken up by something of the kaart, an initiative or a member, answered, and counted', async () => {
    const { begin, join, trekker, oost, west, ontwikkelaar, beheer, code, generalist } = await setUp();
    const { id } = await begin();
    const lid = await join(id);
    const tell = (over: object = {}) => spil.as(trekker, 'wijkbehoefte.registratie', { wijknetwerk: id, wijk: oost, leefdomein: 'sociaal-netwerk' as const, nodig: 'Een plek om samen te eten op zondag', ...over });
    await expect(tell({ wijk: west })).rejects.toMatchObject({ fouten: [{ pad: '/wijk' }] });
    const [eten, rijden] = [await tell(), await tell({ nodig: 'Vervoer', leefdomein: 'instrumentele-adl' })];
    const dienst = present((await spil.as(nobody, 'dienst.lijst', { gemeente: code })).items[0]);
    await expect(spil.as(trekker, 'wijkbehoefte.beantwoording', { id: eten.id, uitkomst: 'Klaar' })).rejects.toMatchObject({ status: 409 });
    await expect(spil.as(trekker, 'wijkbehoefte.oppakking', { id: eten.id, oppakker: 'dienst', door: lid.id })).rejects.toMatchObject({ fouten: [{ pad: '/door' }] });
    await expect(spil.as(generalist, 'wijkbehoefte.oppakking', { id: eten.id, oppakker: 'dienst', door: dienst.id })).rejects.toMatchObject({ status: 403 });
    await spil.as(trekker, 'wijkbehoefte.oppakking', { id: eten.id, oppakker: 'dienst', door: dienst.id });
    await spil.as(ontwikkelaar, 'wijkbehoefte.oppakking', { id: rijden.id, oppakker: 'lid', door: lid.id });
    await spil.as(trekker, 'wijkbehoefte.beantwoording', { id: eten.id, uitkomst: 'De eettafel is ook op zondag open' });
    await tell({ nodig: 'Een bankje' });
    expect((await spil.as(generalist, 'wijkbehoefte.lijst', { gemeente: code, wijk: oost, toestand: 'beantwoord' })).items).toMatchObject([{ door: dienst.naam, oppakker: 'dienst', uitkomst: 'De eettafel is ook op zondag open', netwerknaam: 'Samen aan tafel' }]);
    expect(await spil.as(generalist, 'wijkbehoefte.gegevens', { id: rijden.id })).toMatchObject({ door: 'Stichting Duinlicht', magBijhouden: false, leden: [{ id: lid.id }] });
    expect((await spil.as(beheer, 'wijkbehoefte.verdeling', { gemeente: code })).items).toEqual([{ wijk: oost, leefdomein: 'instrumentele-adl', open: 0, opgepakt: 1, beantwoord: 0 }, { wijk: oost, leefdomein: 'sociaal-netwerk', open: 1, opgepakt: 0, beantwoord: 1 }]);
    await expect(spil.as(generalist, 'wijkbehoefte.verdeling', { gemeente: code })).rejects.toMatchObject({ status: 403 });
  });

  it('ends with a reason: nobody reads of it any more, nothing is late, nobody is called, and what it did stays', async () => {
    const { begin, join, trekker, ontwikkelaar, read, open, work, inhoud } = await setUp();
    const { id } = await begin();
    const lid = await join(id);
    await spil.as(ontwikkelaar, 'wijknetwerk.start', { id });
    await spil.as(trekker, 'netwerkafspraak.registratie', { wijknetwerk: id, lid: lid.id, wat: 'Flyers ophangen', uiterlijk: '2026-03-12' });
    await spil.as(ontwikkelaar, 'wijknetwerk.beeindiging', { id, reden: 'De tafels draaien vanzelf' });
    expect(await open()).toEqual([]);
    expect(await work(trekker)).toEqual([]);
    expect(await read(id)).toMatchObject({ toestand: 'beeindigd', beeindigdOp: '2026-03-10', reden: 'De tafels draaien vanzelf', leden: [{ tot: '2026-03-10', contact: null }], afspraken: [], magBijhouden: false });
    await expect(join(id)).rejects.toMatchObject({ status: 409 });
    await expect(spil.as(ontwikkelaar, 'wijknetwerk.wijziging', { id, ...inhoud }, { ifMatch: 3 })).rejects.toMatchObject({ status: 409 });
  });
});
