import { route } from '@react-router/dev/routes';

/** Somebody independent who stands beside the inwoner. */
export default [route('mijn/dossiers/:dossier/clientondersteuning', 'inwoner/clientondersteuning/support.tsx')];
