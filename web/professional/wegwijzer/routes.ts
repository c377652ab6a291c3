import { index, prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/wegwijzer/${file}`;

/** For who keeps the wegwijzer: what it did not know, and the words it knows. */
export default prefix('werk/wegwijzer', [index(at('questions.tsx')), route('vragen/:vraag', at('handle-question.tsx')), route('woorden', at('words.tsx'))]);
