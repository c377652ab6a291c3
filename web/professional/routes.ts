import { layout, route } from '@react-router/dev/routes';

export default [layout('professional/layout.tsx', [route('werk', 'professional/start.tsx')])];
