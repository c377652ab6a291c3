import { index, prefix, route } from '@react-router/dev/routes';

/** What there is in the neighbourhood, for everybody. */
export default [...prefix('sociale-kaart', [
  index('inwoner/sociale-kaart/search.tsx'),
  route('open-data', 'inwoner/sociale-kaart/open-data.tsx'),
  route('bijwerken/:code/:kaartsleutel', 'inwoner/sociale-kaart/bijwerken/list.tsx'),
  route('bijwerken/:code/:kaartsleutel/:dienst', 'inwoner/sociale-kaart/bijwerken/change.tsx'),
  route(':dienst', 'inwoner/sociale-kaart/dienst.tsx'),
]), route('wijken', 'inwoner/sociale-kaart/wijken.tsx'), route('wijken/:wijk', 'inwoner/sociale-kaart/wijk.tsx')];
