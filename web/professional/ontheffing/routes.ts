import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/ontheffing/${file}`;

export default [route('werk/ontheffingen', at('list.tsx')), route('werk/ontheffingen/:ontheffing', at('decide.tsx'))];
