import { layout, route } from '@react-router/dev/routes';

const at = (file: string): string => `ketenpartner/${file}`;

/** The entrance of police, school, huisarts and others: a spoedmelding, a question of an inwoner who agreed, and what became of their own; for who gives independent support, what was asked of them. */
export default [layout(at('layout.tsx'), [route('ketenpartner', at('spoedmeldingen.tsx')), route('ketenpartner/spoedmelding', at('report.tsx')), route('ketenpartner/aanmeldingen', at('handed-in.tsx')), route('ketenpartner/aanmelden', at('hand-in.tsx')), route('ketenpartner/clientondersteuning', at('support-list.tsx')), route('ketenpartner/clientondersteuning/:verzoek', at('support.tsx'))])];
