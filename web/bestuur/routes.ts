import { layout, route } from '@react-router/dev/routes';
import ervaring from './ervaring/routes.ts';
import kerncijfers from './kerncijfers/routes.ts';

export default [layout('bestuur/layout.tsx', [route('bestuur', 'bestuur/start.tsx'), ...kerncijfers, ...ervaring])];
