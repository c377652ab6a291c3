import { index, prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/kennisbank/${file}`;

/** What colleagues answer: found by who answers, written by beheer. */
export default prefix('werk/kennisbank', [index(at('articles.tsx')), route('nieuw', at('write.tsx')), route(':artikel', at('article.tsx')), route(':artikel/wijzigen', at('change.tsx')), route(':artikel/intrekken', at('withdraw.tsx'))]);
