import { describe, expect, it } from 'vitest';
import { grondNames, parseGrond } from './grond.ts';

describe('reading a ground', () => {
  it.each(grondNames.map((name) => [name]))('knows %s by its own name', (name) => expect(parseGrond(name)).toBe(name));

  it.each([
    ['Awb 4:15 lid 1 onder a', 'awb-4:15-1-a'],
    ['4:15 lid 1a', 'awb-4:15-1-a'],
    ['4:15 lid 2 b', 'awb-4:15-2-b'],
    ['art. 4:15 lid 2 onder c Awb', 'awb-4:15-2-c'],
    ['artikel 4:15, lid 1, onderdeel b', 'awb-4:15-1-b'],
    ['AWB 4:15 LID 2 ONDER A', 'awb-4:15-2-a'],
    ['7:10', 'awb-7:10-2'],
    ['Awb 7:10 lid 2', 'awb-7:10-2'],
    ['7:10 lid 4 onder c', 'awb-7:10-4-c'],
  ])('knows the citation %j', (text, grond) => expect(parseGrond(text)).toBe(grond));

  it.each(['', '4:15', '4:15 lid 1', '4:15 lid 3', '4:14 lid 3', '7:10 lid 3', 'ziekte', '4:15 lid 1 onder d'])('refuses %j by name', (text) => {
    expect(() => parseGrond(text, '/opschortingen/0/grond')).toThrow(expect.objectContaining({ code: 'GrondOnbekend', status: 400 }));
  });
});
