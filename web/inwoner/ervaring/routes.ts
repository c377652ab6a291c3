import { route } from '@react-router/dev/routes';

/** To say how it went, once about each thing. */
export default [route('mijn/ervaring/:ervaringsvraag', 'inwoner/ervaring/say.tsx')];
