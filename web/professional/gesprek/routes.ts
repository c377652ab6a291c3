import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/gesprek/${file}`;

/** Below `/dossiers/:dossier`. */
export default [
  ...prefix('gesprek', [
    route('/', at('overview.tsx'), { id: 'gesprek-overview' }),
    route('netwerk', at('network.tsx')),
    route('afspraak/:melding', at('appointment.tsx')),
    route(':gesprek', at('conversation.tsx')),
    route(':gesprek/bewaren', at('keep.ts')),
    route(':gesprek/verslag/:verslag', at('report.tsx')),
    route(':gesprek/verslag/:verslag/versturen', at('send-report.tsx')),
  ]),
];
