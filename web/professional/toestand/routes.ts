import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/toestand/${file}`;

/** How Spil is doing, for who looks after it. */
export default [route('werk/toestand', at('state.tsx'))];
