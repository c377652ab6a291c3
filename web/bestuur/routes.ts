import { layout, route } from '@react-router/dev/routes';

export default [layout('bestuur/layout.tsx', [route('bestuur', 'bestuur/start.tsx')])];
