// Exit code 0 when node_modules holds what package-lock.json asks for. Plain JavaScript: it runs on the
// Node of the system, before the Node of the project is there.
import { existsSync, readFileSync } from 'node:fs';

/** Entries of a lock file by path; none when npm never finished writing it. */
function packages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

const present = packages('node_modules/.package-lock.json');
const outdated = Object.entries(packages('package-lock.json')).filter(
  ([path, wanted]) => path !== '' && !wanted.optional && present[path]?.version !== wanted.version,
);

process.exitCode = outdated.length === 0 && existsSync('node_modules/.bin/node') ? 0 : 1;
