import { layout, route } from '@react-router/dev/routes';

const at = (file: string): string => `ketenpartner/${file}`;

/** The entrance of police, school, huisarts and others: a spoedmelding, a question of an inwoner who agreed, and what became of their own. */
export default [layout(at('layout.tsx'), [route('ketenpartner', at('spoedmeldingen.tsx')), route('ketenpartner/spoedmelding', at('report.tsx')), route('ketenpartner/aanmeldingen', at('handed-in.tsx')), route('ketenpartner/aanmelden', at('hand-in.tsx'))])];
