import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/familiegroepsplan/${file}`;

/** Without login: making the plan along, with a code. */
export default [route('familiegroepsplan', at('along.tsx'))];

/** Behind the login: the plan of the own household. */
export const own = [
  route('mijn/dossiers/:dossier/familiegroepsplan', at('own.tsx')),
  route('mijn/dossiers/:dossier/familiegroepsplan/kring', at('circle.tsx')),
  route('mijn/dossiers/:dossier/familiegroepsplan/inleveren', at('hand-in.tsx')),
];
