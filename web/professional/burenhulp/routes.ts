import { route } from '@react-router/dev/routes';

/** For the coordinator: who offers and asks, and who fits. */
export default [route('werk/burenhulp', 'professional/burenhulp/list.tsx'), route('werk/burenhulp/:burenhulp', 'professional/burenhulp/fitting.tsx')];
