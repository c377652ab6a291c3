import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/beschikking/${file}`;

export default prefix('beschikkingen', [
  route('/', at('list.tsx'), { id: 'beschikking-list' }),
  route(':beschikking', at('check.tsx')),
  route(':beschikking/brief', at('preview.tsx')),
  route(':beschikking/terugsturen', at('send-back.tsx')),
  route(':beschikking/termijn', at('term.tsx')),
]);
