/** What inwoners read is written at language level B1, save for words on a list of exceptions. */
import { exceptions } from '../plain-words/exceptions.ts';
import { judgeText } from '../plain-words/judge-text.ts';
import { readInwonerTexts } from '../plain-words/read-texts.ts';
import { judge, type Gate } from './gate.ts';

export const plainWords: Gate = {
  name: 'plain-words',
  question: 'Is what inwoners read plain enough (B1)?',
  run: async () => {
    const texts = readInwonerTexts();
    const excused = Object.keys(exceptions);
    const isExcused = (fault: string): boolean => excused.some((word) => fault.includes(`‘${word}’`));
    const faults = texts.flatMap(({ where, text }) => judgeText(text).map((fault) => ({ where, text, fault })));
    const unused = excused.filter((word) => !faults.some(({ fault }) => fault.includes(`‘${word}’`)));
    return judge([...faults.filter(({ fault }) => !isExcused(fault)).map(({ where, text, fault }) => `${where}: ${fault}: ${text}`), ...unused.map((word) => `the exception '${word}' is used nowhere`)], [`${texts.length} texts, ${excused.length} exceptions`]);
  },
};
