import Type from 'typebox';
import { role } from '../../platform/access/rule.ts';
import { command, query } from '../../platform/act/act.ts';
import { invalidAt } from '../../platform/error.ts';
import { decidePolicy } from '../../platform/policy/decide-policy.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { planmandaatVastgesteld } from './ondersteuningsplan.events.ts';
import { planMandaat } from './ondersteuningsplan.policy.ts';

const doel = 'de gemeente inrichten';
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Dag = Type.String({ format: 'date' });
const centenPerJaar = Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'Wat een plan per jaar mag kosten zonder akkoord van een ander.' });

const gegevens = query({
  name: 'planmandaat.gegevens', label: { nl: 'Bekijken wat een generalist alleen beslist', en: 'See what a generalist decides alone' }, purpose: doel, route: 'GET /gemeenten/{gemeente}/planmandaten', may: role('beheer'),
  input: Type.Object({ gemeente: Gemeente }, { additionalProperties: false }),
  output: Type.Object({ centenPerJaar, van: Dag, bron: Type.String(), niveau: Type.Enum(['landelijk', 'gemeente']) }),
  async run({ tx, gemeente, today }) {
    const { waarde, van, bron, niveau } = await policyOn(tx, planMandaat, gemeente, today);
    return { centenPerJaar: waarde.centenPerJaar, van, bron, niveau };
  },
});

const vaststelling = command({
  name: 'planmandaat.vaststelling', label: { nl: 'Vaststellen wat een generalist alleen beslist', en: 'Decide what a generalist decides alone' }, purpose: doel, route: 'POST /gemeenten/{gemeente}/planmandaten', may: role('beheer'), events: [planmandaatVastgesteld],
  input: Type.Object({ gemeente: Gemeente, centenPerJaar, vanaf: Dag, bron: Type.String({ minLength: 3, maxLength: 200, description: 'Het besluit waarin dit staat.' }) }, { additionalProperties: false }),
  output: Type.Object({ gemeente: Gemeente, van: Dag }),
  async run({ tx, input, gemeente, today, moment, newId, publish }) {
    if (input.vanaf < today.toString()) throw invalidAt('/vanaf', 'Kies vandaag of later: wat al besloten is, verandert niet.', 'Choose today or later: what was decided already does not change.');
    const { waarde } = await policyOn(tx, planMandaat, gemeente, Temporal.PlainDate.from(input.vanaf));
    const id = newId();
    await decidePolicy(tx, planMandaat, { gemeente, id, van: input.vanaf, waarde: { ...waarde, centenPerJaar: input.centenPerJaar }, bron: input.bron, op: isoMoment(moment) });
    publish(id, planmandaatVastgesteld, { centenPerJaar: input.centenPerJaar, vanaf: input.vanaf });
    return { gemeente, van: input.vanaf };
  },
});

export const planmandaatActs = [gegevens, vaststelling] as const;
