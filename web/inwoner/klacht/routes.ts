import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/klacht/${file}`;

/** Without login too. */
export default [route('klacht', at('complain.tsx')), route('klacht/ontvangen', at('received.tsx'), { id: 'klacht-ontvangen' })];
