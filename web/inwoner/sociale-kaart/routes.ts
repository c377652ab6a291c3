import { index, prefix, route } from '@react-router/dev/routes';

/** What there is in the neighbourhood, for everybody. */
export default prefix('sociale-kaart', [index('inwoner/sociale-kaart/search.tsx'), route(':dienst', 'inwoner/sociale-kaart/dienst.tsx')]);
