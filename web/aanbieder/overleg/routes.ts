import { route } from '@react-router/dev/routes';

const at = (file: string): string => `aanbieder/overleg/${file}`;

/** Messages with the team of a household, in words: not the berichtenverkeer. */
export default [route('aanbieder/overleg', at('list.tsx')), route('aanbieder/overleg/:wisseling', at('thread.tsx')), route('aanbieder/opdrachten/:opdracht/overleg', at('write.tsx'))];
