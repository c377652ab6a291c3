/** The files of the project that people write: what gates about sources look at. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const folders = ['src', 'web', 'demo', 'e2e', 'bench', 'migrations', 'script', '.ci'];

/** Folders of `src` that hold modules, in the order of the bouwtekening. */
export const phases = ['registers', 'voor-de-toegang', 'toegang', 'regie', 'achter-de-toegang', 'beheer', 'sturing'] as const;

/** Paths that git knows or would add: nothing that is ignored, nothing that was deleted. */
export function listPaths(...under: readonly string[]): string[] {
  const args = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...under];
  const paths = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\0');
  return [...new Set(paths)].filter((path) => path !== '' && existsSync(path)).toSorted();
}

/** TypeScript and JavaScript that people wrote, read whole. */
export function readSources(): SourceFile[] {
  return listPaths(...folders, '*.ts', '*.cjs')
    .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Module folders under each phase, from the paths of their files. */
export function listModules(paths: readonly string[]): string[] {
  const module = new RegExp(`^src/(${phases.join('|')})/([^/]+)/`);
  return [...new Set(paths.flatMap((path) => module.exec(path)?.[0].slice(0, -1) ?? []))];
}
