export { clamd, type ClamdSettings } from './clamd.ts';
export { requireClean, type Virusscanner } from './scanner.ts';
