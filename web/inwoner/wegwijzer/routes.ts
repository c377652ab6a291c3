import { index, prefix, route } from '@react-router/dev/routes';

/** From a question in plain words to what helps, for everybody. */
export default prefix('wegwijzer', [index('inwoner/wegwijzer/ask.tsx'), route(':onderwerp', 'inwoner/wegwijzer/subject.tsx')]);
