import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/activiteit/${file}`;

/** What there is to join, signing up, and what one can do with the code. Without login. */
export default [route('activiteiten', at('list.tsx')), route('activiteiten/:activiteit', at('activity.tsx')), route('inschrijving', at('own.tsx'))];
