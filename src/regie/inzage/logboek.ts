import { createHash } from 'node:crypto';
import Type from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';

/** A line of the access log with whom it is about. */
export interface Inzageregel {
  readonly id: string; readonly moment: string; readonly actor: string; readonly rol: string; readonly act: string; readonly doel: string; readonly uitkomst: string; readonly spoor: string;
  readonly onderwerpen: readonly string[];
}

/** A record of Logboek Dataverwerkingen (Logius): one record is about nobody or about one, of which the others are children. */
export const Logboekregel = Type.Object({
  trace_id: Type.String({ pattern: '^[0-9a-f]{32}$' }), span_id: Type.String({ pattern: '^[0-9a-f]{16}$' }), parent_span_id: Type.Optional(Type.String({ pattern: '^[0-9a-f]{16}$' })),
  status: Type.Enum(['Ok'], { description: 'Geweigerd is geen technische fout: dat staat in spil.outcome.' }), name: Type.String(), start_time: Type.Integer({ description: 'Milliseconden sinds 1970.' }), end_time: Type.Integer(),
  resource: Type.Object({ attributes: Type.Record(Type.String(), Type.String()) }), attributes: Type.Record(Type.String(), Type.String()),
});

const spanOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * A line as records of the standard: a parent, and a child for each subject where there are several. The subject is the id by which Spil knows
 * the dossier or person: a pseudonym, never a BSN. The activity is a URI of the act, which the register of processing activities of the gemeente refers to.
 */
export function toLogboek({ id, moment, actor, rol, act, doel, uitkomst, spoor, onderwerpen }: Inzageregel, gemeente: string) {
  const time = Temporal.Instant.from(moment).epochMilliseconds;
  const base = {
    trace_id: spoor, status: 'Ok' as const, name: `${act}: ${doel}`, start_time: time, end_time: time, resource: { attributes: { 'service.name': 'spil', 'spil.gemeente': gemeente } },
  };
  const attributes: Record<string, string> = { 'dpl.core.processing_activity_id': `urn:spil:verwerking:${act}`, 'spil.user': actor, 'spil.role': rol, 'spil.purpose': doel, 'spil.outcome': uitkomst };
  const about = (subject: string) => ({ ...attributes, 'dpl.core.data_subject_id': subject, 'dpl.core.data_subject_id_type': 'urn:spil:id' });
  const [only, ...more] = onderwerpen;
  const span = spanOf(id);
  if (only === undefined || more.length === 0) return [{ ...base, span_id: span, attributes: only === undefined ? attributes : about(only) }];
  return [{ ...base, span_id: span, attributes }, ...onderwerpen.map((subject) => ({ ...base, span_id: spanOf(`${id} ${subject}`), parent_span_id: span, attributes: about(subject) }))];
}
