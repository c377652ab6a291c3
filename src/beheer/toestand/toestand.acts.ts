import Type from 'typebox';
import { role } from '../../platform/access/rule.ts';
import { query } from '../../platform/act/act.ts';
import { askMeasures, ownMeasures, type Finding } from '../../platform/measure/index.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { tolerance } from '../../platform/time/clock-watch.ts';
import { wachtendeBerichten } from '../../achter-de-toegang/berichtenverkeer/index.ts';
import { verstrekenTermijnen } from '../../registers/termijn/index.ts';
import { clockAhead } from './clock-ahead.ts';
import { judgeClock, judgePool, judgeWaiting, onderdelen, worst, type grenzen, type Onderdeel, type Staat } from './toestand.ts';

const doel = 'zorgen dat Spil zijn werk doet';
/** It counts no further: that there are so many is enough to know. */
const hoogstens = 30;
/** So many parts of one thing are told. */
const parts = 20;

const measures = [...ownMeasures, wachtendeBerichten, verstrekenTermijnen];
const staat = Type.Enum(['goed', 'kijken', 'nu']);
const moment = Type.Union([Type.String({ format: 'date-time' }), Type.Null()]);

const Deel = Type.Object({
  gemeente: Type.String({ description: '`0000`: de hele installatie.' }), deel: Type.String({ description: 'Welke lezer of welk werk; leeg als er maar een is.' }),
  aantal: Type.Integer({ description: `Telt van veel dingen niet verder dan ${hoogstens}.` }), sinds: moment, staat,
});

interface Row {
  readonly onderdeel: Onderdeel;
  readonly staat: Staat;
  readonly aantal: number;
  readonly delen: readonly (Omit<Finding, 'naam'> & { readonly staat: Staat })[];
}

/** What was found about one thing, the worst first. */
function rowOf(onderdeel: keyof typeof grenzen, found: readonly Finding[], now: Temporal.Instant): Row {
  const delen = found.filter(({ naam }) => naam === onderdeel).map(({ naam: _naam, ...rest }) => {
    const seconds = rest.sinds === null ? 0 : (now.epochMilliseconds - Date.parse(rest.sinds)) / 1000;
    return { ...rest, staat: judgeWaiting(onderdeel, seconds) };
  }).toSorted((a, b) => (a.sinds ?? '').localeCompare(b.sinds ?? ''));
  return { onderdeel, staat: worst(delen.map((deel) => deel.staat)), aantal: delen.reduce((sum, deel) => sum + deel.aantal, 0), delen: delen.slice(0, parts) };
}

const lijst = query({
  name: 'toestand.lijst', label: { nl: 'Hoe het met Spil gaat', en: 'How Spil is doing' }, purpose: doel, route: 'GET /toestand', scope: 'set',
  input: Type.Object({}, { additionalProperties: false }), may: role('beheer'),
  output: Type.Object({
    items: Type.Array(Type.Object({
      onderdeel: Type.Enum([...onderdelen]), staat, aantal: Type.Integer({ description: 'Hoeveel er wacht; bij de klok de seconden verschil met de database.' }), delen: Type.Array(Deel),
    })),
    gemetenOp: Type.String({ format: 'date-time' }),
  }),
  async run({ tx, gemeenten, moment: now, today, env }) {
    const seconds = await clockAhead(tx, env.clock);
    const pool = env.database.pool();
    const found = await askMeasures(tx, measures, { gemeenten, nu: isoMoment(now), vandaag: today.toString(), hoogstens });
    const items = onderdelen.map((onderdeel): Row => {
      if (onderdeel === 'klok') return { onderdeel, staat: judgeClock(seconds, tolerance), aantal: Math.round(seconds), delen: [] };
      if (onderdeel === 'verbindingen') return { onderdeel, staat: judgePool(pool), aantal: pool.waiting, delen: [] };
      return rowOf(onderdeel, found, now);
    });
    return { items: items.map((item) => ({ ...item, delen: [...item.delen] })), gemetenOp: isoMoment(now) };
  },
});

export const acts = [lijst] as const;
