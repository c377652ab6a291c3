import Type from 'typebox';
import { command, query, type CommandContext } from '../../platform/act/act.ts';
import type { Environment } from '../../platform/act/environment.ts';
import { inwoner, role } from '../../platform/access/rule.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { findSubjects } from '../../platform/search/search.ts';
import { collectHuishouden, findPersoonByBsn, getPersoon, listPersonen, parseBsn, registerOpgave, type BrpClient, type BrpPersoon, type Bsn } from '../persoon/index.ts';
import { findHuishouden } from '../huishouden/index.ts';
import { persoonIngeschreven } from './bevraging.events.ts';
import { Inschrijving, Opgave, PersoonGegevens, PersoonRegel } from './bevraging.schema.ts';
import { takeOverHousehold } from './take-over.ts';

declare module '../../platform/act/environment.ts' {
  interface Environment {
    /** The basisregistratie personen. */
    readonly brp: BrpClient;
    /** Refuses a BSN that this installation may not take (a demo takes test persons only). */
    readonly admitBsn: (bsn: Bsn) => void;
  }
}

const Id = Type.String({ format: 'uuid' });
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const doel = 'vaststellen om wie het gaat, zodat niets wordt gevraagd wat bekend is (Wmo 2015 art. 5.1.1 en 5.2.9)';
const staf = ['klantcontact', 'teamleider', 'generalist', 'beschikkingen'] as const;

async function ask(env: Environment, text: string): Promise<readonly BrpPersoon[]> {
  const bsn = parseBsn(text, '/bsn');
  env.admitBsn(bsn);
  return collectHuishouden(env.brp, bsn);
}

async function takeOver({ tx, env, gemeente, today, moment, newId, publish, prepared }: CommandContext<unknown, object>) {
  const taken = await takeOverHousehold(tx, env.secrets, { gemeente, leden: prepared as readonly BrpPersoon[], moment: isoMoment(moment), day: today.toString(), newId });
  for (const lid of taken.leden) publish(lid.persoon, persoonIngeschreven, { persoon: lid.persoon, herkomst: 'brp' });
  const personen = await listPersonen(tx, gemeente, taken.leden.map((lid) => lid.persoon));
  return { persoon: taken.persoon, huishouden: taken.huishouden, leden: personen.map((p) => ({ id: p.id, naam: p.naam, geboortedatum: p.geboortedatum, plaats: p.plaats })) };
}

const opvraging = command({
  name: 'bevraging.opvraging', label: { nl: 'Opzoeken in de BRP', en: 'Look up in the BRP' }, purpose: doel, route: 'POST /brp-bevragingen',
  input: Type.Object({ gemeente: Gemeente, bsn: Type.String({ minLength: 8, maxLength: 15 }) }, { additionalProperties: false }), output: Inschrijving,
  may: role(...staf), events: [persoonIngeschreven],
  prepare: (input, env) => ask(env, input.bsn),
  run: takeOver,
});

const eigen = command({
  name: 'bevraging.eigen', label: { nl: 'Mijn gegevens ophalen', en: 'Fetch my data' }, purpose: doel, route: 'POST /eigen-inschrijvingen',
  input: Type.Object({ gemeente: Gemeente }, { additionalProperties: false }), output: Type.Object({ persoon: Id }),
  may: inwoner, events: [persoonIngeschreven],
  // The household of the inwoner is added too; the inwoner sees it once there is a dossier.
  asSpil: true,
  prepare: (_input, env, actor) => ask(env, actor.soort === 'inwoner' && actor.bsn ? actor.bsn() : ''),
  run: async (context) => ({ persoon: (await takeOver(context)).persoon }),
});

const opgave = command({
  name: 'persoon.registratie', label: { nl: 'Persoon zonder BSN registreren', en: 'Register a person without BSN' }, purpose: doel, route: 'POST /personen',
  input: Opgave, output: Type.Object({ id: Id }), may: role(...staf), events: [persoonIngeschreven],
  async run({ tx, input, env, gemeente, moment, newId, publish }) {
    const id = newId();
    await registerOpgave(tx, env.secrets, gemeente, id, {
      voornamen: input.voornamen, voorvoegsel: input.voorvoegsel ?? '', geslachtsnaam: input.geslachtsnaam, geboortedatum: input.geboortedatum ?? null, straat: input.straat ?? '', huisnummer: input.huisnummer ?? null,
      postcode: (input.postcode ?? '').replaceAll(' ', '').toUpperCase(), plaats: input.plaats ?? '', wijk: input.wijk ?? null, telefoon: input.telefoon ?? '', email: input.email ?? '',
    }, isoMoment(moment));
    publish(id, persoonIngeschreven, { persoon: id, herkomst: 'opgave' });
    return { id };
  },
});

const gegevens = query({
  name: 'persoon.gegevens', label: { nl: 'Persoon bekijken', en: 'See a person' }, purpose: doel, route: 'GET /personen/{id}',
  input: Type.Object({ id: Id }), output: PersoonGegevens, may: role(...staf), subjects: (output) => [output.id],
  async run({ tx, input, gemeente, today }) {
    const p = await getPersoon(tx, gemeente, input.id);
    const huishouden = await findHuishouden(tx, gemeente, p.id, today.toString());
    const dossier = huishouden ? await tx.selectFrom('dossier as d').leftJoin('medewerker as r', 'r.id', 'd.regisseur').select(['d.id', 'd.nummer', 'd.toestand', 'r.naam as regisseur']).where('d.gemeente', '=', gemeente).where('d.huishouden', '=', huishouden.id).executeTakeFirst() : undefined;
    return {
      id: p.id, naam: p.naam, geboortedatum: p.geboortedatum, geheimhouding: p.geheimhouding, telefoon: p.telefoon, email: p.email, taal: p.taal, herkomst: p.herkomst, versie: p.versie,
      adres: p.geheimhouding ? '' : `${p.straat} ${p.huisnummer ?? ''}${p.huisletter}${p.huisnummertoevoeging}`.trim(), postcode: p.geheimhouding ? '' : p.postcode, plaats: p.plaats,
      overledenOp: p.overleden_op, dossier: dossier ? { ...dossier } : null,
    };
  },
});

const zoekopdracht = query({
  name: 'persoon.zoekopdracht', label: { nl: 'Zoeken op naam of BSN', en: 'Search by name or BSN' }, purpose: doel, route: 'POST /personen/zoekopdrachten', readers: ['persoon-zoek'],
  input: Type.Object({ gemeente: Gemeente, tekst: Type.String({ minLength: 2, maxLength: 100 }) }, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(PersoonRegel) }), may: role(...staf), subjects: (output) => output.items.map((item) => item.id),
  async run({ tx, input, gemeente, env }) {
    const digits = input.tekst.replace(/[\s.]/g, '');
    const found = /^\d{8,9}$/.test(digits)
      ? [await findPersoonByBsn(tx, env.secrets, gemeente, parseBsn(digits, '/tekst'))].filter((p) => p !== undefined)
      : await listPersonen(tx, gemeente, await findSubjects(tx, gemeente, 'persoon', input.tekst, 25));
    return { items: found.map((p) => ({ id: p.id, naam: p.naam, geboortedatum: p.geboortedatum, plaats: p.plaats })) };
  },
});

export const acts = [opvraging, eigen, opgave, gegevens, zoekopdracht] as const;
