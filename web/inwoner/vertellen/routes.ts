import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/vertellen/${file}`;

/** Telling that help is needed: without a login by a code, and behind the login. */
export default [route('hulp-vragen', at('tell.tsx')), route('hulp-vragen/verder', at('go-on.tsx')), route('hulp-vragen/bewaren', at('keep.ts')), route('hulp-vragen/ontvangen', at('received.tsx'))];
export const own = [route('mijn/melding/:persoon', at('own.tsx'))];
