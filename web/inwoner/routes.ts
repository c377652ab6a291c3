import { index, layout, route } from '@react-router/dev/routes';

export default [
  layout('inwoner/layout.tsx', [
    index('inwoner/home.tsx'),
    route('hulp-vragen', 'inwoner/hulp-vragen.tsx'),
    route('zorgen-om-iemand', 'inwoner/zorgen-om-iemand.tsx'),
    route('inloggen', 'inwoner/inloggen.tsx'),
    route('toegankelijkheid', 'inwoner/toegankelijkheid.tsx'),
    route('gemeente-kiezen', 'inwoner/gemeente-kiezen.tsx'),
    route('privacy', 'inwoner/privacy.tsx'),
    layout('inwoner/mijn/layout.tsx', [route('mijn', 'inwoner/mijn/start.tsx')]),
    route('*', 'inwoner/not-found.tsx'),
  ]),
];
