import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/bericht/${file}`;

/** Inside a dossier: messages with the inwoner and with who helps. */
export default [route('berichten', at('list.tsx')), route('berichten/nieuw', at('write.tsx')), route('berichten/:wisseling', at('thread.tsx'))];
