import { route } from '@react-router/dev/routes';

/** Behind the login: all that there is, to take along. */
export default [route('mijn/download', 'inwoner/download/download.tsx'), route('mijn/download/bestand', 'inwoner/download/file.ts')];
