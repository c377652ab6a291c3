import { route } from '@react-router/dev/routes';

export default [route('over-spil/rechten', 'inwoner/over-spil/rights.tsx')];
