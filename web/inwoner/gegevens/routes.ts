import { route } from '@react-router/dev/routes';

/** What we know of somebody, and how they are told. */
export default [route('mijn/gegevens', 'inwoner/gegevens/own-data.tsx')];
