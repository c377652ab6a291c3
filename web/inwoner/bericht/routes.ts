import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/bericht/${file}`;

/** Messages with the team. */
export default [route('mijn/berichten', at('list.tsx')), route('mijn/berichten/nieuw/:dossier', at('write.tsx')), route('mijn/berichten/:wisseling', at('thread.tsx'))];
