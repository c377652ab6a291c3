import { layout, route } from '@react-router/dev/routes';

export default [layout('aanbieder/layout.tsx', [route('aanbieder', 'aanbieder/start.tsx')])];
