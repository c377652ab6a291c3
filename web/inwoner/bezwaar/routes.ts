import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/bezwaar/${file}`;

/** Behind the login: to object, and to follow what happens with it. */
export default [
  route('mijn/besluiten/:besluit/bezwaar', at('object.tsx')),
  route('mijn/bezwaren', at('list.tsx'), { id: 'mijn-bezwaren' }),
  route('mijn/bezwaren/:bezwaar', at('objection.tsx'), { id: 'mijn-bezwaar' }),
  route('mijn/bezwaren/:bezwaar/aanvullen', at('supplement.tsx'), { id: 'mijn-bezwaar-aanvullen' }),
  route('mijn/bezwaren/:bezwaar/intrekken', at('withdraw.tsx'), { id: 'mijn-bezwaar-intrekken' }),
];
