import { route } from '@react-router/dev/routes';

/** Offering and asking, and what one can do with the code. Without login. */
export default [route('burenhulp', 'inwoner/burenhulp/tell.tsx'), route('burenhulp/mijn', 'inwoner/burenhulp/own.tsx')];
