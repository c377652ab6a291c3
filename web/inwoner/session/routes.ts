import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/session/${file}`;

/** A session that ended while a page was open or that is too old to sign with, and the way back: for everybody who logs in. */
export default [route('sessie', at('back-again.tsx')), route('sessie/sleutel', at('session-key.ts')), route('opnieuw-inloggen', at('once-more.tsx'))];
