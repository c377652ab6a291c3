/** Names of folders, tables, paths and events are made of the words of the glossary. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Type from 'typebox';
import Value from 'typebox/value';
import { checkGlossary, readGlossary } from '../glossary/glossary.ts';
import { buildVocabulary, objectToName } from '../glossary/vocabulary.ts';
import { judge, type Gate } from './gate.ts';
import { listModules, listPaths, readSources, type SourceFile } from './source-files.ts';

interface Name {
  readonly kind: string;
  readonly name: string;
}

const modulesPath = 'src/modules.ts';

/** What this gate reads of the list of modules: the names of acts and events, and the paths of the API. */
const Modules = Type.Array(
  Type.Object({
    acts: Type.Array(Type.Object({ name: Type.String(), route: Type.String() })),
    events: Type.Optional(Type.Array(Type.Object({ soort: Type.String() }))),
  }),
);

/** Tables and views that a migration makes. */
export function findTables(sql: string): string[] {
  const made = /create\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(?:table|view|materialized\s+view)\s+(?:if\s+not\s+exists\s+)?(?:"?\w+"?\.)?"?([a-z_][a-z0-9_]*)"?/gi;
  const built = /\.create(?:Table|View)\(\s*'(?:\w+\.)?([a-z_][a-z0-9_]*)'/g;
  return [...sql.matchAll(made), ...sql.matchAll(built)].flatMap((match) => match[1] ?? []);
}

/** Segments of API paths, without parameters and the version. */
export function findSegments(paths: readonly string[]): string[] {
  const segments = paths.flatMap((path) => path.split('/')).filter((part) => part !== '' && !part.includes('{') && !/^(api|v\d+|\w+\.json)$/.test(part));
  return [...new Set(segments)];
}

/** The names that the declarations of acts and events hold. */
async function readDeclaredNames(): Promise<Name[]> {
  if (!existsSync(modulesPath)) return [];
  const loaded: unknown = await import(resolve(modulesPath));
  const { modules } = Value.Parse(Type.Object({ modules: Modules }), loaded);
  const acts = modules.flatMap((module) => module.acts);
  return [
    ...acts.map((act) => ({ kind: 'act', name: act.name })),
    ...findSegments(acts.map((act) => act.route.replace(/^\w+ /, ''))).map((name) => ({ kind: 'path', name })),
    ...modules.flatMap((module) => module.events ?? []).map((event) => ({ kind: 'event', name: event.soort })),
  ];
}

/** File and type names that say nothing. */
export function findEmptyNames(file: SourceFile): string[] {
  const bare = /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$|\.test\.tsx?$)/.test(file.path) ? [`${file.path}: a name that says nothing`] : [];
  const types = [...file.text.matchAll(/\b(?:class|interface|type)\s+(\w+(?:Manager|Service|Helper|Utils|Data|Info))\b/g)];
  return [...bare, ...types.map((match) => `${file.path}: ${match[1]}: a name that says nothing`)];
}

export const vocabulary: Gate = {
  name: 'vocabulary',
  question: 'Is every name made of the words of the glossary?',
  run: async () => {
    const glossary = readGlossary();
    const words = buildVocabulary(glossary);
    const sources = readSources();
    const tables = sources.filter((file) => file.path.startsWith('migrations/')).flatMap((file) => findTables(file.text));
    const names: Name[] = [
      ...listModules(listPaths('src')).map((path) => ({ kind: 'folder', name: path.split('/').slice(2).join('/') })),
      ...[...new Set(tables)].map((name) => ({ kind: 'table', name })),
      ...(await readDeclaredNames()),
    ];
    const objections = names.flatMap(({ kind, name }) => {
      const objection = objectToName(name, words);
      return objection === undefined ? [] : [`${kind} ${name}: ${objection}`];
    });
    const counts = ['folder', 'table', 'act', 'path', 'event'].map((kind) => `${names.filter((name) => name.kind === kind).length} ${kind}s`);
    return judge([...checkGlossary(glossary), ...objections, ...sources.flatMap(findEmptyNames)], [`${glossary.terms.length} terms; ${counts.join(', ')}`]);
  },
};
