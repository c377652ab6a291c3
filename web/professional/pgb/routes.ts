import { route } from '@react-router/dev/routes';

/** Inside a dossier: natura beside pgb, the budgetplan, and what is left. */
export const ofDossier = [route('pgb', 'professional/pgb/dossier.tsx'), route('pgb/:budgetplan', 'professional/pgb/budget-plan.tsx')];
