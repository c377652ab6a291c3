import { route } from '@react-router/dev/routes';

/** What waits: for a person, a team and a role, and the queue of a team. */
export default [
  route('werk', 'professional/start.tsx'),
  route('werk/team', 'professional/start.tsx', { id: 'werk-team' }),
  route('werk/rol', 'professional/start.tsx', { id: 'werk-rol' }),
  route('werk/wachtrij', 'professional/werk/wachtrij.tsx'),
  route('werk/wachtrij/:melding', 'professional/werk/toedelen.tsx'),
];
