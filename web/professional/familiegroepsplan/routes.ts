import { route } from '@react-router/dev/routes';

/** Inside a dossier: offering the chance, and building on what the family made. */
export default [route('familiegroepsplan', 'professional/familiegroepsplan/dossier.tsx')];
