import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/plan/${file}`;

export default prefix('mijn/plan', [
  route('/', at('find-plan.tsx'), { id: 'mijn-plan' }),
  route(':plan', at('plan.tsx'), { id: 'mijn-plan-lezen' }),
  route(':plan/reactie', at('reaction.tsx')),
  route(':plan/eigen-woorden', at('own-words.tsx')),
  route(':plan/niet-eens', at('disagree.tsx')),
  route(':plan/getekend', at('signed.tsx')),
  route(':plan/versie/:nummer', at('version.tsx')),
]);
