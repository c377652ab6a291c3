import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/clientondersteuning/${file}`;

/** Which organisations the gemeente chose. */
export default [route('werk/clientondersteuning', at('organisations.tsx'))];

/** Inside a dossier: arranging it for the inwoner. */
export const ofDossier = [route('clientondersteuning', at('arrange.tsx'))];
