import { route } from '@react-router/dev/routes';

/** Figures per wijk and gemeente, and the same as a file. */
export default [route('bestuur/kerncijfers', 'bestuur/kerncijfers/overview.tsx'), route('bestuur/kerncijfers/bestand', 'bestuur/kerncijfers/file.ts')];
