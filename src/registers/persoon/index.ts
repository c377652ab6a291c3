export { assertTestBsn, isTestBsn, parseBsn, type Bsn } from './bsn.ts';
export { findPersoonByBsn, getPersoon, insertPersoon, listPersonen, openBsn, refreshPersoon, type NewPersoon, type Persoonsgegevens } from './persoon.queries.ts';
export { initialsOf, registerOpgave, type Opgave } from './register-persoon.ts';
export { httpBrpClient, type BrpClient, type BrpSettings } from './brp/brp-client.ts';
export { collectHuishouden } from './brp/collect-huishouden.ts';
export { listRelaties as listBrpRelaties } from './brp/list-relaties.ts';
export { toRegister } from './brp/to-register.ts';
export type { BrpPersoon } from './brp/brp-persoon.ts';
