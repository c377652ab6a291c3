import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/lezers/${file}`;

/** Whether Spil does its own work, for who looks after it. */
export default [route('werk/lezers', at('list.tsx'))];
