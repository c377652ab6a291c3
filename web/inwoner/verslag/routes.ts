import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/verslag/${file}`;

/** Behind the login, below `/mijn`. */
export default [
  ...prefix('mijn/gesprek', [
    route('/', at('talks.tsx'), { id: 'mijn-gesprek' }),
    route('verslag/:verslag', at('report.tsx'), { id: 'mijn-verslag' }),
    route('eigen-plan/:melding', at('own-plan.tsx')),
  ]),
];
