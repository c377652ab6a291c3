import { route } from '@react-router/dev/routes';

/** How the gemeente is reached and what it looks like, kept by beheer. */
export default [route('werk/gemeente', 'professional/gemeente/edit.tsx')];
