import { index, prefix, route } from '@react-router/dev/routes';

/** A worry about somebody else: told without login, and asked after by number and code. */
export default prefix('zorgen-om-iemand', [index('inwoner/signaal/tell.tsx'), route('volgen', 'inwoner/signaal/follow.tsx')]);
