import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/ontheffing/${file}`;

export default prefix('regels-in-de-weg', [route('/', at('list.tsx'), { id: 'regels-in-de-weg' }), route('vragen', at('ask.tsx')), route('mijn', at('own.tsx'), { id: 'mijn-ontheffing' })]);
