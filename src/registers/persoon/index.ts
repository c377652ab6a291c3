export { findPersoonByBsn, getPersoon, insertPersoon, listPersonen, openBsn, type NewPersoon, type Persoonsgegevens } from './persoon.queries.ts';
export { initialsOf, registerOpgave, type Opgave } from './register-persoon.ts';
