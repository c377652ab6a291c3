/** Every gate of `script/test`, the cheap ones first. */
import { api } from './api.ts';
import { commandGate } from './command.ts';
import { directions } from './directions.ts';
import { demo } from './demo.ts';
import { earlierRelease } from './earlier-release.ts';
import { explain } from './explain.ts';
import type { Gate } from './gate.ts';
import { plainWords } from './plain-words.ts';
import { sizes } from './sizes.ts';
import { suppressions } from './suppressions.ts';
import { vitestGate } from './vitest.ts';
import { vocabulary } from './vocabulary.ts';

export const gates: readonly Gate[] = [
  commandGate('types', 'Does it compile, with strict types?', 'react-router typegen', 'node node_modules/tsc7/bin/tsc -p .'),
  commandGate('lint', 'Is the code free of known mistakes?', 'oxlint --type-aware --deny-warnings'),
  directions,
  commandGate('dead-code', 'Is every file, export and package used?', 'knip --no-progress --no-config-hints'),
  vocabulary,
  plainWords,
  suppressions,
  sizes,
  commandGate('generated', 'Are the generated pages as their sources say?', 'node script/generate.ts --check'),
  commandGate('build', 'Do the screens build, with every text in both languages?', 'node script/build-when-changed.ts'),
  demo,
  vitestGate({ name: 'unit', engines: 'both' }, 'Do rules, database and API do what they should, on both engines?'),
  earlierRelease,
  explain,
  vitestGate({ name: 'screens', engines: 'both', begins: 'with-the-one-before' }, 'Do the parts of the screens show what they should?'),
  api,
  vitestGate({ name: 'journeys', engines: 'both-when-strict' }, 'Can people do what they came for, in a real browser?'),
];
