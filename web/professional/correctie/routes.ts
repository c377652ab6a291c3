import { route } from '@react-router/dev/routes';

/** Inside a dossier: what inwoners ask to have put right. */
export default [route('correcties', 'professional/correctie/decide.tsx')];
