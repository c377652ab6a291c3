import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/toegang/${file}`;

/** Who may see the own dossier, letting somebody in, and taking a code that somebody gave. */
export default [route('mijn/dossiers/:dossier/toegang', at('who-may.tsx')), route('mijn/dossiers/:dossier/machtigen', at('let-in.tsx')), route('mijn/machtiging', at('take-code.tsx'))];
