import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/initiatief/${file}`;

export default prefix('initiatieven', [route('/', at('list.tsx')), route('nieuw', at('tell.tsx')), route('mijn', at('own.tsx')), route(':initiatief', at('initiative.tsx'))]);
