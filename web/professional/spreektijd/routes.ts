import { route } from '@react-router/dev/routes';

/** The agenda of a team, in which it offers moments. */
export default [route('werk/agenda', 'professional/spreektijd/agenda.tsx')];
