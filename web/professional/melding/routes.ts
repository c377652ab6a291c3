import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/melding/${file}`;

/** One melding inside its dossier, and what can be done with it. */
export default prefix('melding/:melding', [
  route('/', at('melding.tsx'), { id: 'melding' }),
  route('afhandelen', at('close.tsx')),
  route('intrekken', at('withdraw.tsx')),
  route('spoed', at('urgent-help.tsx')),
]);
