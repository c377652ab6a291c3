import { expect, it } from 'vitest';
import { partsOf } from './article-text.ts';

it('reads paragraphs, lists and headings of a plain text', () => {
  expect(partsOf('## Wat kost het?\nVijftig euro.\n\nNeem mee:\n- een pasfoto\n- uw pas\n\n\nTot\nziens.')).toEqual([
    { kind: 'heading', text: 'Wat kost het?' }, { kind: 'paragraph', text: 'Vijftig euro.' }, { kind: 'paragraph', text: 'Neem mee:' }, { kind: 'list', items: ['een pasfoto', 'uw pas'] }, { kind: 'paragraph', text: 'Tot ziens.' },
  ]);
  expect(partsOf('  ')).toEqual([]);
});
