import { createHash } from 'node:crypto';
import Type from 'typebox';
import { Value } from 'typebox/value';
import { canonical } from '../canonical.ts';
import { invalidInput } from '../error.ts';
import type { SecretBox } from '../secret/secret-box.ts';
import type { SortKey } from './keyset.ts';

const Content = Type.Object({ v: Type.String(), k: Type.Array(Type.String()) });

/** What a cursor belongs to: it is refused anywhere else. */
export interface CursorBinding {
  /** Name of the act. */
  readonly list: string;
  readonly gemeenten: readonly string[];
  /** Key of the actor. */
  readonly actor: string;
  /** The input of the list without `cursor` and `aantal`. */
  readonly filter: unknown;
}

function fingerprint(binding: CursorBinding): string {
  return createHash('sha256').update(canonical(binding)).digest('base64url').slice(0, 22);
}

/**
 * The place in a list as text for an address. It is encrypted and authenticated: sort keys are often
 * names, and addresses end up in logs.
 */
export function sealCursor(secrets: SecretBox, binding: CursorBinding, key: SortKey): string {
  return secrets.seal(JSON.stringify({ v: fingerprint(binding), k: key })).toString('base64url');
}

/** The key in a cursor; throws `InvoerOnjuist` when it was changed, or belongs to another list, filter or person. */
export function openCursor(secrets: SecretBox, binding: CursorBinding, cursor: string, length: number): SortKey {
  const content = readContent(secrets, cursor);
  if (content?.v === fingerprint(binding) && content.k.length === length) return content.k;
  throw invalidInput([{ pad: '/cursor', uitleg: { nl: 'Deze bladwijzer hoort niet bij deze lijst. Begin weer bij de eerste bladzijde.', en: 'This cursor does not belong to this list. Start again at the first page.' } }]);
}

function readContent(secrets: SecretBox, cursor: string): { v: string; k: string[] } | undefined {
  try {
    const content: unknown = JSON.parse(secrets.open(Buffer.from(cursor, 'base64url')));
    return Value.Check(Content, content) ? content : undefined;
  } catch {
    return undefined;
  }
}
