import { route } from '@react-router/dev/routes';

/** Asking to have the own dossier destroyed. */
export default [route('mijn/dossiers/:dossier/vernietigen', 'inwoner/vernietigen/ask-destruction.tsx')];
