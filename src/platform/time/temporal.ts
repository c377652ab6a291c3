/**
 * The one place where Temporal comes from: Node 24 has none of its own yet, so the polyfill is
 * imported here and nowhere else.
 */
export { Temporal } from 'temporal-polyfill';
