import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../act/act.ts';
import { everyone } from '../access/rule.ts';
import { makeMailDesk, planMail } from '../mail/index.ts';
import type { Effect, Projection } from '../journal/reader.ts';
import { geteld, telling } from '../testing/counted.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { testApi } from '../../testing/api.ts';
import { onlyAllowed } from './attributes.ts';
import { makeTelemetry, otlpTracer, type Telemetry } from './index.ts';
import { otlpReceiver, type OtlpReceiver, type ReceivedSpan } from './testing/otlp-receiver.ts';

describe('what may be told of work', () => {
  it.each([
    ['http.route', '/api/v1/meldingen/:id', true], ['http.route', '/api/v1/personen/999993653', false], ['http.route', '/dossiers/018f0000-1999-8000-8000-000000000000', false],
    ['spil.act', 'melding.registratie', true], ['spil.act', 'Annie Kroonenberg', false], ['spil.lezer', 'kroonenberg@example.nl', false],
    ['spil.gemeente', '0373', true], ['spil.gemeente', '1811AB', false], ['spil.uitkomst', 'NietGevonden', true], ['spil.uitkomst', 'zij woont alleen', false],
    ['spil.aantal', 12, true], ['spil.aantal', 999_993_653, false], ['http.response.status_code', 200, true], ['error.type', 'Error', true], ['error.type', 'geen 999993653', false],
  ])('%s %s: %s', (attribute, value, expected) => {
    expect(Object.keys(onlyAllowed({ [attribute]: value }))).toEqual(expected ? [attribute] : []);
  });

  it('leaves out what is not on the list, whoever sets it past the types', () => {
    expect(onlyAllowed({ 'db.statement': 'select 1', bsn: '999993653', constructor: 'x', 'spil.act': 'melding.registratie' } as never)).toEqual({ 'spil.act': 'melding.registratie' });
  });
});

const projection: Projection = { kind: 'projection', naam: 'proef-stand', soorten: [geteld.soort], tabellen: [], apply: () => Promise.resolve() };
const effect: Effect = {
  kind: 'effect', naam: 'proef-post', soorten: [geteld.soort],
  apply: (tx, { gemeente, id }, env) => planMail(tx, env, { gemeente, sleutel: id, soort: 'proef' }, { aan: 'annie.kroonenberg@example.nl', onderwerp: 'Post', tekst: 'Er is post' }),
};
const storing = command({
  name: 'proef.storing', label: { nl: 'Storing', en: 'Fault' }, purpose: 'proef', route: 'POST /proef/storingen', input: telling.input, output: telling.output, may: everyone, events: [],
  run: () => Promise.reject(new RangeError('Annie Kroonenberg, 999993653')),
});

forEachEngine('a trace', (db) => {
  let receiver: OtlpReceiver;
  let telemetry: Telemetry;
  const modules = [{ name: 'proef', phase: 'registers', acts: [telling, storing], events: [geteld], readers: [projection, effect] }] as const;
  const spil = makeTestSpil(db, modules, () => Promise.resolve([]), { get telemetry() { return telemetry; } });
  beforeAll(async () => {
    receiver = await otlpReceiver();
    telemetry = makeTelemetry({ tracer: await otlpTracer({ url: receiver.url, version: '0.0.0', onLost: () => undefined }) });
  });
  afterAll(() => receiver.close());

  it('goes on from the request by the command and its event to the reader, and to the mail that it plans, and tells nothing of anybody', async () => {
    const code = spil.newGemeente();
    const api = await testApi(spil.registry, () => ({}), { telemetry });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const input = { gemeente: code, stroom: spil.newId(code), getallen: [7] };
    expect((await api.ask('', 'proef.telling', input, { traceparent: `00-${traceId}-b7ad6b7169203331-01` })).statusCode).toBe(200);
    expect((await api.ask('', 'proef.storing', { ...input, stroom: spil.newId(code) })).statusCode).toBe(500);
    await spil.conductor.settle();
    const desk = makeMailDesk(spil.env, { sender: { send: () => Promise.resolve({ kind: 'sent' }) }, gemeenten: () => Promise.resolve([code]), host: 'spil.example', onError: (error) => { throw error; } });
    expect(await desk.settle()).toBe(1);
    await api.app.close();
    await telemetry.close();

    const spans = receiver.spans();
    const one = (name: string): ReceivedSpan => {
      const found = spans.filter((span) => span.name === name);
      expect([name, found.length]).toEqual([name, 1]);
      return found[0]!;
    };
    const links = (span: ReceivedSpan) => (span.links ?? []).map(({ traceId: trace, spanId }) => ({ trace, spanId }));
    const [request, act] = [one(telling.route.replace(' ', ' /api/v1')), one('act proef.telling')];
    expect(request).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
    expect(act).toMatchObject({ traceId, parentSpanId: request.spanId });
    const from = { trace: traceId, spanId: act.spanId };
    expect([links(one('zegelaar')), links(one('lezer proef-stand')), links(one('effect proef-post'))]).toEqual([[from], [from], [from]]);
    expect(links(one('mail proef'))).toEqual([{ trace: one('effect proef-post').traceId, spanId: one('effect proef-post').spanId }]);
    expect(one('act proef.storing')).toMatchObject({ status: { code: 2 } });
    expect(receiver.bodies.join('')).not.toMatch(/Annie|kroonenberg|999993653|Er is post/i);
    expect(spans.flatMap(({ events = [] }) => events)).toEqual([]);
  });
});
