import { route } from '@react-router/dev/routes';

export default [route('netwerken', 'inwoner/wijknetwerk/list.tsx')];
