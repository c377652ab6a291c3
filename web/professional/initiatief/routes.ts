import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/initiatief/${file}`;

export default [route('werk/initiatieven', at('list.tsx')), route('werk/initiatieven/:initiatief', at('initiative.tsx')), route('werk/wijkbudgetten', at('budgets.tsx'))];
