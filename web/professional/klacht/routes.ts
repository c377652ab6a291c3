import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/klacht/${file}`;

export default prefix('klachten', [route('/', at('list.tsx'), { id: 'klacht-list' }), route(':klacht', at('complaint.tsx'))]);
