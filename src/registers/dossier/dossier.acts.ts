import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { actorKey, holderKeys } from '../../platform/access/actor.ts';
import { anyOf, allOf, grant, inwoner, role } from '../../platform/access/rule.ts';
import { conflict } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { listLeden } from '../huishouden/index.ts';
import { hasRol } from '../medewerker/index.ts';
import { listPersonen } from '../persoon/index.ts';
import { passTaken } from '../taak/index.ts';
import { listRunningTermijnen } from '../termijn/index.ts';
import { assignRegisseur } from './assign-regisseur.ts';
import { regisseurAangewezen } from './dossier.events.ts';
import { gegevenssoorten } from './gegevenssoort.ts';
import { dossiersOfRegisseur, getKop, listDossiersOfHouder, loadDossier } from './dossier.queries.ts';
import { DossierGegevens, DossierRegel, RegisseurWijziging } from './dossier.schema.ts';

const Id = Type.String({ format: 'uuid' });
const load = (tx: Parameters<typeof loadDossier>[0], input: { id: string }, gemeente: string) => loadDossier(tx, gemeente, input.id);

const gegevens = query({
  name: 'dossier.gegevens', label: { nl: 'Dossier bekijken', en: 'See a dossier' }, purpose: 'één huishouden, één plan, één regisseur', route: 'GET /dossiers/{id}',
  input: Type.Object({ id: Id }), output: DossierGegevens, load,
  may: grant('betrokkenen'),
  subjects: (_output, dossier) => [dossier.id],
  async run({ tx, gemeente, loaded, today, mag, offers }) {
    const kop = await getKop(tx, gemeente, loaded.id);
    const personen = mag(grant('persoon')) ? await listPersonen(tx, gemeente, await listLeden(tx, gemeente, kop.huishouden, today.toString())) : [];
    const termijnen = await listRunningTermijnen(tx, gemeente, loaded.id, today);
    return {
      id: kop.id, nummer: kop.nummer, huishouden: { id: kop.huishouden, naam: kop.naam, wijk: kop.wijk }, toestand: kop.toestand, niveau: kop.niveau, regiesoort: kop.regiesoort, aanspreekpunt: kop.aanspreekpunt,
      eersteAanspreekpunt: kop.contact.eerste,
      geopendOp: kop.geopendOp, peildatum: today.toString(), versie: kop.versie, team: kop.team === null ? null : { id: kop.team, naam: kop.teamNaam ?? '' },
      regisseur: kop.contact.regisseur ?? null,
      personen: personen.map((p) => ({ id: p.id, naam: p.naam, geboortedatum: p.geboortedatum, geslacht: p.geslacht, overledenOp: p.overleden_op, geheimhouding: p.geheimhouding,
        adres: p.geheimhouding ? '' : `${p.straat} ${p.huisnummer ?? ''}${p.huisletter}${p.huisnummertoevoeging}, ${p.postcode} ${p.plaats}`, telefoon: p.telefoon, email: p.email })),
      termijnen: termijnen.map(({ regel, begindatum, einddatum, toestand, uitleg, onderwerp }) => ({ onderwerp, regel, begindatum, einddatum, toestand, uitleg: [...uitleg] })),
      leest: gegevenssoorten.filter((soort) => mag(grant(soort))),
      kan: await offers('dossier', loaded),
    };
  },
});

const lijst = query({
  name: 'dossier.lijst', label: { nl: 'Mijn huishoudens', en: 'My households' }, purpose: 'eigen werk overzien', route: 'GET /dossiers', scope: 'set',
  input: Type.Object(pageInput, { additionalProperties: false }), output: pageOutput(DossierRegel),
  may: role('generalist', 'procesregisseur'),
  subjects: (page) => page.items.map((item) => item.id),
  async run(context) {
    const { tx, actor } = context;
    const page = await readPage(context, {
      list: 'dossier.lijst', order: [{ column: 'd.geopend_op', type: 'timestamptz' }, { column: 'd.id', type: 'uuid' }],
      rows: (gemeente, keyset) => dossiersOfRegisseur(tx, gemeente, actor.soort === 'medewerker' ? actor.id : '', keyset),
    });
    return { ...page, items: page.items.map(({ geopend_op, ...rest }) => ({ ...rest, geopendOp: geopend_op })) };
  },
});

const eigen = query({
  name: 'dossier.eigen', label: { nl: 'Mijn dossiers', en: 'My dossiers' }, purpose: 'eigen dossier inzien', route: 'GET /eigen-dossiers', scope: 'set',
  input: Type.Object({}, { additionalProperties: false }), output: Type.Object({ items: Type.Array(Type.Intersect([DossierRegel, Type.Object({ grond: Type.String() })])) }),
  may: inwoner,
  async run({ tx, actor, gemeenten, moment }) {
    const lists = [];
    for (const gemeente of gemeenten) for (const houder of holderKeys(actor, gemeente)) lists.push(await listDossiersOfHouder(tx, gemeente, houder, isoMoment(moment)));
    return { items: lists.flat().map(({ geopend_op, ...rest }) => ({ ...rest, geopendOp: geopend_op })) };
  },
});

const regisseurswijziging = command({
  name: 'dossier.regisseurswijziging', label: { nl: 'Andere regisseur', en: 'Change of regisseur' }, purpose: 'één huishouden, één plan, één regisseur', route: 'POST /dossiers/{id}/regisseurswijzigingen',
  input: RegisseurWijziging, output: Type.Object({ id: Id, versie: Type.Integer() }), events: [regisseurAangewezen], load,
  may: anyOf(grant('betrokkenen', 'schrijven', ['regisseur']), allOf(role('teamleider'), grant('betrokkenen'))),
  when: (dossier) => (dossier.toestand === 'open' ? { ja: true } : { ja: false, reden: { nl: 'Dit dossier is gesloten.', en: 'This dossier is closed.' } }),
  async run({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }) {
    if (!(await hasRol(tx, gemeente, input.regisseur, ['generalist'], today.toString()))) {
      throw conflict('GeenGeneralist', { nl: 'Deze collega is geen generalist in deze gemeente.', en: 'This colleague is no generalist in this gemeente.' });
    }
    await assignRegisseur(tx, { gemeente, dossier: loaded.id, regisseur: input.regisseur, moment: isoMoment(moment), door: actorKey(actor), newId });
    if (loaded.regisseur !== null && loaded.regisseur !== input.regisseur) await passTaken(tx, gemeente, loaded.id, `m:${loaded.regisseur}`, `m:${input.regisseur}`);
    publish(loaded.id, regisseurAangewezen, { dossier: loaded.id, regisseur: input.regisseur, reden: input.reden });
    return { id: loaded.id, versie: loaded.versie + 1 };
  },
});

export const acts = [gegevens, lijst, eigen, regisseurswijziging] as const;
