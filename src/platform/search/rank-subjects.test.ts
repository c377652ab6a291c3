import { expect, it } from 'vitest';
import { forEachEngine } from '../testing/engines.ts';
import { asSystem } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { indexSubject, indexSubjects } from './search.ts';
import { questionWords, rankSubjects } from './rank-subjects.ts';

it('asks with what a question is about, and with the beginnings of those words', () => {
  expect(questionWords('Ik heb schulden')).toEqual([['schulden', 'schulde', 'schuld', 'schul']]);
  expect(questionWords('Wat kan ik doen?')).toEqual([['wat'], ['kan'], ['ik'], ['doen']]);
  expect(questionWords('?!')).toEqual([]);
});

forEachEngine('searching with a question', (db) => {
  const spil = makeTestSpil(db, [], () => Promise.resolve([]));

  it('finds first what has the rarest of its words, and nothing of another gemeente', async () => {
    const [gemeente, other] = [spil.newGemeente(), spil.newGemeente()];
    const ids = Array.from({ length: 6 }, () => spil.newId(gemeente));
    const texts = ['Eettafel in de buurt', 'Koffie in de buurt', 'Wandelen in de buurt', 'Maatje bij schuldhulp', 'Leren fietsen', 'Buurtbus'];
    const ranked = await asSystem(spil, gemeente, async (tx) => {
      for (const [place, text] of texts.entries()) await indexSubject(tx, gemeente, 'proef', ids[place]!, text);
      return rankSubjects(tx, gemeente, 'proef', 'Zijn er schulden in mijn buurt?', 10);
    });
    expect(ranked[0]).toBe(ids[3]);
    expect(new Set(ranked)).toEqual(new Set([ids[3], ids[0], ids[1], ids[2], ids[5]]));
    expect(await asSystem(spil, other, (tx) => rankSubjects(tx, other, 'proef', 'buurt', 10))).toEqual([]);
    expect(await asSystem(spil, gemeente, (tx) => rankSubjects(tx, gemeente, 'proef', 'trampoline', 10))).toEqual([]);
  });

  it('finds what has two common words before what has one of them, and the rare word before all', async () => {
    const gemeente = spil.newGemeente();
    const many = (text: string) => Array.from({ length: 1100 }, () => text);
    const texts = ['Koffie en wandelen', ...many('Koffie'), ...many('Wandelen'), 'Koffie met een taalmaatje'];
    // What is read of a common word is what was first there.
    const inOrder = texts.map(() => spil.newId(gemeente)).toSorted();
    const subjects = texts.map((text, place) => ({ onderwerp: inOrder[place]!, text }));
    const rank = (text: string, limit = 5) => asSystem(spil, gemeente, (tx) => rankSubjects(tx, gemeente, 'proef', text, limit));
    await asSystem(spil, gemeente, (tx) => indexSubjects(tx, gemeente, 'proef', subjects));
    expect((await rank('koffie of wandelen'))[0]).toBe(subjects[0]?.onderwerp);
    expect((await rank('koffie met een taalmaatje'))[0]).toBe(subjects.at(-1)?.onderwerp);
    const found = await rank('koffie', 2000);
    expect([found.length, new Set(found).size]).toEqual([1001, 1001]);
  });
});
