import { route } from '@react-router/dev/routes';

/** The gemeente as its beheer sets it up: how it is reached, its wijken and teams, and who works there. */
export default [
  route('werk/gemeente', 'professional/gemeente/edit.tsx'),
  route('werk/gemeente/inrichting', 'professional/gemeente/progress.tsx'),
  route('werk/gemeente/wijken', 'professional/gemeente/wijken.tsx'),
  route('werk/gemeente/teams', 'professional/gemeente/teams.tsx'),
  route('werk/gemeente/mensen', 'professional/gemeente/people.tsx'),
];
