/** Letters and digits that are not mistaken for each other: 32, so that five random bits choose one. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of eighty random bits by which the sender alone can ask after a signal. */
export const newCode = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => alphabet[byte % 32]).join('');

/** In groups of four, to copy it. */
export const inGroups = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');
