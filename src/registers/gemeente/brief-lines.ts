/** Lines of a text that the gemeente wrote for its letters; none in what was kept before it could. */
export const briefLines = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
