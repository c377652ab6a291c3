import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/ondersteuningsplan/${file}`;

/** Below `/dossiers/:dossier`. */
export default prefix('plan', [
  route('/', at('find-plan.tsx'), { id: 'plan-zoeken' }),
  route(':plan', at('plan.tsx'), { id: 'plan' }),
  route(':plan/bewaren', at('keep.ts')),
  route(':plan/producten', at('products.ts')),
  route(':plan/product', at('product.ts')),
  route(':plan/diensten', at('diensten.ts')),
  route(':plan/voorbeeld', at('preview.tsx')),
  route(':plan/aanbieden', at('offer.tsx')),
  route(':plan/ondertekenen', at('sign.tsx')),
  route(':plan/papier', at('paper.tsx')),
  route(':plan/goedkeuring-vragen', at('ask-approval.tsx')),
  route(':plan/goedkeuren', at('approve.tsx')),
  route(':plan/herzien', at('revise.tsx')),
  route(':plan/geen-overeenstemming', at('disagree.tsx')),
]);
