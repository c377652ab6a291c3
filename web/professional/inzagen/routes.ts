import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/inzagen/${file}`;

export default prefix('werk/inzagen', [
  route('/', at('list.tsx'), { id: 'looks-that-stand-out' }), route('alle', at('looks.tsx')), route('medewerkers', at('per-employee.tsx')), route('bestand', at('export.ts')), route(':opvallend', at('finding.tsx')),
]);
