import { route } from '@react-router/dev/routes';

/** What we know, and asking to put it right. */
export default [route('mijn/dossiers/:dossier/aanpassen', 'inwoner/correctie/put-right.tsx')];
