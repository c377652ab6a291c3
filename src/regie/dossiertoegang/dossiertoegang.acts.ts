import Type from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';
import { command, query } from '../../platform/act/act.ts';
import { actorKey, holderKeys } from '../../platform/access/actor.ts';
import { anyOf, grant, role } from '../../platform/access/rule.ts';
import { invalidInput } from '../../platform/error.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { holderNames, endGrants, gegevenssoorten, grantAccess, loadDossier } from '../../registers/dossier/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { keepVondst } from '../opvallende-inzage/index.ts';
import { houderKey, houdersoorten, longestGrant, mayReceive, noodUren } from './dossiertoegang.ts';
import { Leeftijden, showAges } from './show-ages.ts';
import { noodtoegangGenomen, toegangIngetrokken, toegangVerleend } from './dossiertoegang.events.ts';

const Id = Type.String({ format: 'uuid' });
const doel = 'bepalen wie in dit dossier wat mag zien';
const load = (tx: Parameters<typeof loadDossier>[0], input: { dossier: string }, gemeente: string) => loadDossier(tx, gemeente, input.dossier);
const regisseur = grant('betrokkenen', 'schrijven', ['regisseur']);

const verlening = command({
  name: 'dossiertoegang.verlening', label: { nl: 'Toegang geven', en: 'Give access' }, purpose: doel, route: 'POST /dossiers/{dossier}/toegangen',
  input: Type.Object({
    dossier: Id, soort: Type.Enum([...houdersoorten]), houder: Id, gegevens: Type.Array(Type.Enum([...gegevenssoorten]), { minItems: 1, maxItems: 10, uniqueItems: true }),
    recht: Type.Enum(['lezen', 'schrijven']), doel: Type.String({ minLength: 5, maxLength: 500 }), tot: Type.String({ format: 'date', description: 'Eerste dag zonder toegang.' }),
  }, { additionalProperties: false }),
  output: Type.Object({ houder: Type.String() }), load, may: regisseur, events: [toegangVerleend],
  async run({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }) {
    const until = Temporal.PlainDate.from(input.tot);
    const days = today.until(until).days;
    if (days < 1 || days > longestGrant) throw invalidInput([{ pad: '/tot', uitleg: { nl: `Kies een dag na vandaag, hoogstens ${longestGrant} dagen vooruit.`, en: `Choose a day after today, at most ${longestGrant} days ahead.` } }]);
    const refusal = mayReceive(input.soort, input.gegevens);
    if (refusal) throw invalidInput([{ pad: '/gegevens', uitleg: refusal }]);
    const houder = houderKey(input.soort, input.houder);
    const tot = isoMoment(until.toZonedDateTime('Europe/Amsterdam').toInstant());
    // Who may see anything may see who is involved and who looked after it.
    const kinds = [...new Set([...input.gegevens, 'betrokkenen' as const])];
    const lezen = input.recht === 'lezen' ? kinds : kinds.filter((k) => k === 'betrokkenen');
    const schrijven = input.recht === 'lezen' ? [] : kinds.filter((k) => k !== 'betrokkenen');
    await grantAccess(tx, gemeente, loaded.id, { houder, lezen, schrijven, grond: input.soort === 'persoon' ? 'vertegenwoordiger' : 'verleend', doel: input.doel, vanaf: isoMoment(moment), tot, verleendDoor: actorKey(actor) }, newId);
    publish(loaded.id, toegangVerleend, { dossier: loaded.id, houder, gegevens: [...input.gegevens], recht: input.recht, tot });
    return { houder };
  },
});

const intrekking = command({
  name: 'dossiertoegang.intrekking', label: { nl: 'Toegang beëindigen', en: 'End access' }, purpose: doel, route: 'POST /dossiers/{dossier}/toegangsintrekkingen',
  input: Type.Object({ dossier: Id, soort: Type.Enum([...houdersoorten]), houder: Id }, { additionalProperties: false }), output: Type.Object({ houder: Type.String() }), load,
  may: anyOf(regisseur, grant('plan', 'schrijven', ['betrokkene'])), events: [toegangIngetrokken],
  // The inwoner ends a right of somebody else: row-level security shows an inwoner the own rights only.
  asSpil: true,
  async run({ tx, input, loaded, gemeente, moment, publish }) {
    const houder = houderKey(input.soort, input.houder);
    for (const grond of ['verleend', 'vertegenwoordiger'] as const) await endGrants(tx, gemeente, loaded.id, houder, grond, isoMoment(moment));
    publish(loaded.id, toegangIngetrokken, { dossier: loaded.id, houder });
    return { houder };
  },
});

const nood = command({
  name: 'dossiertoegang.nood', label: { nl: 'Toegang nemen wegens nood', en: 'Take access in an emergency' }, purpose: 'hulp in een crisis', route: 'POST /dossiers/{dossier}/noodtoegangen',
  input: Type.Object({ dossier: Id, reden: Type.String({ minLength: 10, maxLength: 1000 }) }, { additionalProperties: false }),
  output: Type.Object({ tot: Type.String({ format: 'date-time' }) }), load, may: role('generalist', 'teamleider', 'procesregisseur'), events: [noodtoegangGenomen],
  async run({ tx, input, loaded, gemeente, moment, actor, newId, publish }) {
    const tot = isoMoment(moment.add({ hours: noodUren }));
    const at = isoMoment(moment);
    const medewerker = actorKey(actor).slice(2);
    await grantAccess(tx, gemeente, loaded.id, { houder: `m:${medewerker}`, lezen: gegevenssoorten.filter((s) => s !== 'medisch'), grond: 'nood', doel: input.reden, vanaf: at, tot, verleendDoor: actorKey(actor) }, newId);
    if (actor.soort === 'medewerker') await keepVondst(tx, { gemeente, id: newId(), moment: at, tel: 'erbij' }, { regel: 'noodtoegang', actor: actorKey(actor), naam: actor.naam, dag: dayOf(moment).toString(), dossier: loaded.id, aantal: 0, reden: input.reden });
    const told = ['r:privacy', ...(loaded.regisseur === null ? [] : [`m:${loaded.regisseur}`])];
    for (const houder of told) await addTaak(tx, { id: newId(), gemeente, houder, dossier: loaded.id, soort: 'dossiertoegang.nood', onderwerp: loaded.id, titel: 'Noodtoegang nakijken', uiterlijk: null, moment: at });
    publish(loaded.id, noodtoegangGenomen, { dossier: loaded.id, medewerker, tot });
    return { tot };
  },
});

const lijst = query({
  name: 'dossiertoegang.lijst', label: { nl: 'Wie mag wat zien', en: 'Who may see what' }, purpose: doel, route: 'GET /dossiers/{dossier}/toegangen',
  input: Type.Object({ dossier: Id }), load, may: anyOf(regisseur, grant('inzage'), role('privacy')), asSpil: true,
  output: Type.Object({ items: Type.Array(Type.Object({ houder: Type.String(), eigen: Type.Boolean({ description: 'Van wie het vraagt.' }), naam: Type.String(), gegevens: Type.String(), recht: Type.String(), grond: Type.String(), doel: Type.String(), vanaf: Type.String({ format: 'date-time' }), tot: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]) })) }),
  async run({ tx, input, gemeente, moment, actor }) {
    const own = holderKeys(actor, gemeente);
    const rows = await tx.selectFrom('dossier_toegang as t').select(['t.houder', 't.soort as gegevens', 't.recht', 't.grond', 't.doel', 't.vanaf', 't.tot'])
      .where('t.gemeente', '=', gemeente).where('t.dossier', '=', input.dossier).where((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>', isoMoment(moment))]))
      .orderBy('t.grond').orderBy('t.houder').orderBy('t.soort').limit(500).execute();
    const names = await holderNames(tx, gemeente, rows.map((row) => row.houder));
    return { items: rows.map((row) => ({ ...row, eigen: own.includes(row.houder), naam: names.get(row.houder) ?? '' })) };
  },
});

const leeftijden = query({
  name: 'dossiertoegang.leeftijden', label: { nl: 'Wat ouders en jongeren zien', en: 'What parents and young people see' }, purpose: doel, route: 'GET /dossiers/{dossier}/leeftijden', asSpil: true,
  input: Type.Object({ dossier: Id }, { additionalProperties: false }), output: Leeftijden, load, may: grant('persoon', 'lezen', ['betrokkene', 'vertegenwoordiger', 'regisseur', 'team', 'verleend', 'nood']), subjects: (_output, loaded) => [loaded.id], run: showAges,
});

export const acts = [verlening, intrekking, nood, lijst, leeftijden] as const;
