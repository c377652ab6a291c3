import Type from 'typebox';
import { Value } from 'typebox/value';
import type { KeptForm } from '../http/screens/contract.ts';

const Kept = Type.Object({ pad: Type.String(), form: Type.String(), values: Type.Record(Type.String(), Type.Array(Type.String())) });

/** What was kept of a form of this page; undefined where nothing was, or of another page. */
export function readKeptForm(kept: string | undefined, pad: string): KeptForm | undefined {
  const form: unknown = kept === undefined ? undefined : JSON.parse(kept);
  return Value.Check(Kept, form) && form.pad === pad ? form : undefined;
}
