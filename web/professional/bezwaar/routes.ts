import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/bezwaar/${file}`;

export default [
  route('beschikkingen/:beschikking/bezwaar', at('register.tsx')),
  ...prefix('bezwaren', [
    route('/', at('list.tsx'), { id: 'bezwaar-list' }),
    route(':bezwaar', at('objection.tsx'), { id: 'bezwaar-page' }),
    route(':bezwaar/horen', at('hearing.tsx')),
    route(':bezwaar/verslag', at('report.tsx'), { id: 'bezwaar-report' }),
    route(':bezwaar/meer-tijd', at('adjourn.tsx')),
    route(':bezwaar/beslissen', at('decide.tsx')),
    route(':bezwaar/aanvullen', at('supplement.tsx'), { id: 'bezwaar-supplement' }),
    route(':bezwaar/intrekken', at('withdraw.tsx'), { id: 'bezwaar-withdraw' }),
  ]),
];
