/** A part of `pg` that it exports without types: how a value is written for the server. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}
