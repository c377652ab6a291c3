import type { LetterPart } from '../../shared/ui/letter.tsx';

/** The parts of a plain text: an empty line begins a paragraph, `- ` a point of a list, `## ` a heading. */
export function partsOf(text: string): LetterPart[] {
  return text.split(/\n\s*\n/u).map((block) => block.trim()).filter((block) => block !== '').flatMap((block): LetterPart[] => {
    const [first = '', ...rest] = block.split('\n');
    if (first.startsWith('## ')) return [{ kind: 'heading', text: first.slice(3).trim() }, ...partsOf(rest.join('\n'))];
    const lines = block.split('\n').map((line) => line.trim());
    const begin = lines.findIndex((line) => line.startsWith('- '));
    if (begin < 0) return [{ kind: 'paragraph', text: lines.join(' ') }];
    const list: LetterPart = { kind: 'list', items: lines.slice(begin).map((line) => line.replace(/^- /u, '')) };
    return begin === 0 ? [list] : [{ kind: 'paragraph', text: lines.slice(0, begin).join(' ') }, list];
  });
}
