import type { Random } from '../id.ts';
import type { SecretBox } from './secret-box.ts';

/** Digits and capitals that nobody takes for each other: no 0 and O, no 1 and I. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Sixty bits: nobody guesses it. */
const length = 12;

/** A code that people can read out and type, drawn at random: `K7QD-2M9X-PARE`. */
export const drawCode = (random: Random): string => spell(random(length));

/** The code that belongs to a thing for as long as it is there; who has no key of Spil cannot tell it from the id. */
export const codeFor = (secrets: SecretBox, use: string, id: string): string => codesFor(secrets, use, id)[0] ?? '';

/** The same, and after it those that the thing may have got before the blind index was moved to a newer key. */
export const codesFor = (secrets: SecretBox, use: string, id: string): string[] =>
  Array.from({ length: secrets.layers }, (_none, moves) => spell(secrets.blindIndex(`code/${use}/${id}`, secrets.layers - moves)));

/** The code that a thing was given, by what was kept of it; undefined when it is none of them. */
export const keptCodeFor = (secrets: SecretBox, use: string, id: string, kept: Uint8Array): string | undefined =>
  codesFor(secrets, use, id).find((code) => codeIndex(secrets, use, code).equals(kept));

/** What is kept of a code: equal for however it is typed, and nothing of the code itself. */
export const codeIndex = (secrets: SecretBox, use: string, typed: string): Buffer => secrets.blindIndex(`digest/${use}/${bare(typed)}`);

const bare = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
const inGroups = (text: string): string => text.replaceAll(/.{4}(?=.)/g, '$&-');

/** A code as it was given, however it was typed. */
export const spellCode = (typed: string): string => inGroups(bare(typed));

const spell = (bytes: Uint8Array): string => inGroups([...bytes.subarray(0, length)].map((byte) => signs[byte % signs.length] ?? '').join(''));
