import { route } from '@react-router/dev/routes';

const at = (file: string): string => `bestuur/ervaring/${file}`;

/** What inwoners say of the help, as figures and a file; what they wrote; and forms on paper. */
export default [
  route('bestuur/ervaringen', at('overview.tsx')),
  route('bestuur/ervaringen/bestand', at('file.ts')),
  route('bestuur/ervaringen/opmerkingen', at('remarks.tsx')),
  route('bestuur/ervaringen/papier', at('paper.tsx')),
];
