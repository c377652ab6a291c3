import { index, prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/sociale-kaart/${file}`;

/** The sociale kaart for who works; writing is for beheer. */
export default prefix('werk/sociale-kaart', [
  index(at('list.tsx')),
  route('nieuw', at('add.tsx')),
  route('inlezen', at('import.tsx')),
  route('voorstellen', at('proposals.tsx')),
  route('controle', at('stale.tsx')),
  route('witte-vlekken', at('white-spots.tsx')),
  route('witte-vlekken/bestand', at('white-spots-file.ts')),
  route(':dienst', at('dienst.tsx')),
  route(':dienst/geschiedenis', at('history.tsx')),
  route(':dienst/wijzigen', at('change.tsx')),
  route(':dienst/intrekken', at('withdraw.tsx')),
]);
