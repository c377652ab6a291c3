import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/activiteit/${file}`;

/** For who organises: what there is, adding, and who comes. */
export default [route('werk/activiteiten', at('list.tsx')), route('werk/activiteiten/nieuw', at('add.tsx')), route('werk/activiteiten/:activiteit', at('people.tsx'))];
