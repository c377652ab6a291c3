import { route } from '@react-router/dev/routes';

export default [route('werk/samenleving', 'professional/samenleving/start.tsx')];
