import { index, prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/signaal/${file}`;

/** From a signal that came in to its outcome, or to a melding. */
export default prefix('signalen', [
  index(at('board.tsx')),
  route('nieuw', at('register.tsx')),
  route(':signaal', at('signal.tsx')),
  route(':signaal/verdelen', at('triage.tsx')),
  route(':signaal/persoon', at('find-person.tsx')),
  route(':signaal/afhandelen', at('close.tsx')),
  route(':signaal/crisis', at('crisis.tsx')),
  route(':signaal/meldcode', at('meldcode.tsx')),
  route(':signaal/melding/:persoon', at('make-melding.tsx')),
]);
