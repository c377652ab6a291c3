import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/bewaring/${file}`;

/** What has to go, what may not, and who decided. */
export default prefix('werk/bewaring', [
  route('/', at('due.tsx')), route('verzoeken', at('requests.tsx')), route('voorstellen', at('proposals.tsx')),
  route('dossiers/:dossier', at('dossier-keeping.tsx')), route('voorstellen/:vernietiging', at('proposal.tsx')), route('voorstellen/:vernietiging/vernietigen', at('destroy.tsx')),
]);
