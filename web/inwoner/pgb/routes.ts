import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/pgb/${file}`;

export default prefix('mijn/pgb', [
  route('/', at('overview.tsx'), { id: 'mijn-pgb' }),
  route('vergelijken/:dossier/:voorziening', at('compare.tsx')),
  route('plan/:budgetplan', at('budget-plan.tsx')),
  route('plan/:budgetplan/kiezen', at('choose.tsx')),
  route('plan/:budgetplan/hulp', at('line.tsx')),
  route('plan/:budgetplan/kunnen', at('skills.tsx')),
  route('plan/:budgetplan/afspraken', at('agreements.tsx')),
]);
