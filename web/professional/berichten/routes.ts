import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/berichten/${file}`;

/** The messages between the gemeente and aanbieders, for who minds them. */
export default [route('berichten', at('list.tsx')), route('berichten/:bericht', at('message.tsx')), route('berichten/:bericht/bestand', at('file.ts'))];
