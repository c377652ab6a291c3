import type { Exception } from './judge-audit.ts';

/** Known faults in packages that we go on with for now. None at this moment. */
export const exceptions: readonly Exception[] = [];
