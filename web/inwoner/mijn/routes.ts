import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/mijn/${file}`;

/** What an inwoner finds behind the login; plan, verslag and besluit have folders of their own. */
export default [
  route('mijn', at('start.tsx')),
  route('mijn/beginnen', at('begin.tsx')),
  route('mijn/post', at('post.tsx')),
  route('mijn/post/:post', at('letter.tsx')),
  route('mijn/dossiers/:dossier/inzage', at('looks.tsx')),
  route('mijn/dossiers/:dossier/tijdlijn', at('timeline.tsx')),
  route('mijn/dossiers/:dossier/leeftijd', at('ages.tsx')),
  route('mijn/dossiers/:dossier/documenten', at('documents.tsx')),
];
