/** What a migration takes away from processes of the release before, which serve on while and after it runs. */
import type { Catalogue, Column, Rule } from './catalogue.ts';

/** What is named by it in `migrations/allowed.ts`. */
export type Kind = 'gone' | 'renamed' | 'type' | 'must be filled' | 'no default' | 'rewritten' | 'constraint' | 'index';

/** One thing of the release before that is not as it was. */
export interface Change {
  readonly kind: Kind;
  /** As in `melding.vraag`, `maak_maanden(date)`. */
  readonly what: string;
  /** Why it is asked after, for who reads the outcome. */
  readonly why: string;
}

const nameOf = ({ tables }: Catalogue, { tabel, naam }: { readonly tabel: string; readonly naam: string }): string => `${tables.get(tabel)?.naam ?? tabel}.${naam}`;

function judgeTables(release: Catalogue, before: Catalogue, after: Catalogue): Change[] {
  return [...release.tables].flatMap(([number, { naam }]): Change[] => {
    const [was, is] = [before.tables.get(number), after.tables.get(number)];
    if (was === undefined) return [];
    if (is === undefined) return [{ kind: 'gone', what: naam, why: 'the release before reads or writes this table' }];
    if (is.naam !== was.naam) return [{ kind: 'renamed', what: naam, why: `the release before knows it by this name, not as ${is.naam}` }];
    return is.bestand === was.bestand ? [] : [{ kind: 'rewritten', what: naam, why: 'every row was written anew, and all who ask this table waited' }];
  });
}

function judgeColumn(what: string, was: Column, is: Column): Change[] {
  const changes: Change[] = [];
  if (is.naam !== was.naam) changes.push({ kind: 'renamed', what, why: `the release before knows it by this name, not as ${is.naam}` });
  if (is.type !== was.type) changes.push({ kind: 'type', what, why: `was ${was.type}, is ${is.type}` });
  if (is.verplicht && !was.verplicht) changes.push({ kind: 'must be filled', what, why: 'the release before may leave it empty, and rows that are there may have been left so' });
  if (was.standaard && !is.standaard) changes.push({ kind: 'no default', what, why: 'the release before may leave it out' });
  return changes;
}

function judgeColumns(release: Catalogue, before: Catalogue, after: Catalogue): Change[] {
  const there = [...release.columns.keys()].flatMap((number): Change[] => {
    const [was, is] = [before.columns.get(number), after.columns.get(number)];
    // Of a table that is gone the table is told.
    if (was === undefined || !after.tables.has(was.tabel)) return [];
    const what = nameOf(before, was);
    return is === undefined ? [{ kind: 'gone', what, why: 'the release before reads or writes this column' }] : judgeColumn(what, was, is);
  });
  const added = [...after.columns].filter(([number, { tabel, verplicht, standaard }]) => !release.columns.has(number) && release.tables.has(tabel) && verplicht && !standaard && before.columns.get(number)?.verplicht !== true);
  return [...there, ...added.map(([, column]): Change => ({ kind: 'must be filled', what: nameOf(after, column), why: 'the release before does not know it and leaves it out' }))];
}

const slow: Readonly<Record<Rule['soort'], string>> = {
  index: 'nobody writes in this table while it is made',
  unique: 'the release before may write what it refuses, and nobody writes in this table while it is made',
  check: 'the release before may write what it refuses',
  foreign: 'the release before may write what it refuses',
  exclude: 'the release before may write what it refuses, and nobody writes in this table while it is made',
};

/** New ones on a table that the release has. A check of new columns alone, not of the rows that are there, is in nobody's way. */
function judgeRules(release: Catalogue, before: Catalogue, after: Catalogue): Change[] {
  return [...after.rules].filter(([number, { tabel }]) => !before.rules.has(number) && release.tables.has(tabel)).flatMap(([, rule]): Change[] => {
    const what = nameOf(after, rule);
    const onlyNew = rule.kolommen.every((column) => !release.columns.has(column));
    if (rule.soort === 'check' && onlyNew && !rule.getoetst) return [];
    const why = onlyNew && rule.soort === 'check' ? 'it reads all rows while all who ask this table wait: add it `not valid`, and validate it in a migration after it' : slow[rule.soort];
    return [{ kind: rule.soort === 'index' ? 'index' : 'constraint', what, why }];
  });
}

function judgeNames(release: ReadonlySet<string>, before: ReadonlySet<string>, after: ReadonlySet<string>, why: string): Change[] {
  return [...release].filter((name) => before.has(name) && !after.has(name)).map((what) => ({ kind: 'gone', what, why }));
}

/** What one migration (`before` it, `after` it) changes of what is in the schema of the release. */
export function judgeMigration(release: Catalogue, before: Catalogue, after: Catalogue): readonly Change[] {
  const lost = new Set([...before.tables].filter(([number]) => !after.tables.has(number)).map(([, { naam }]) => naam));
  const rights = judgeNames(release.rights, before.rights, after.rights, 'the release before uses this right');
  return [
    ...judgeTables(release, before, after),
    ...judgeColumns(release, before, after),
    ...judgeRules(release, before, after),
    ...judgeNames(release.functions, before.functions, after.functions, 'the release before calls this function'),
    ...rights.filter(({ what }) => !lost.has(what.slice(what.indexOf(' on ') + 4))),
  ];
}
