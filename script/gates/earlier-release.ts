/** Processes of the last release serve on beside those of today, on the schema of today: do its own tests hold there? */
import { chosen, runEarlierTests } from '../releases/earlier-tests.ts';
import { whyWithout } from '../releases/earlier-code.ts';
import { lastRelease } from '../releases/releases.ts';
import { absent, type Gate } from './gate.ts';
import { readReport } from './vitest.ts';

/** `SPIL_EARLIER_TESTS=all`: all about acts, for an hour; otherwise those that were chosen. */
const which = process.env['SPIL_EARLIER_TESTS'] === 'all' ? [] : chosen;

export const earlierRelease: Gate = {
  name: 'earlier-release',
  question: 'Do the tests of the last release pass, with its code, on the schema of today?',
  async run(context) {
    const release = lastRelease();
    const reason = await whyWithout(release);
    if (reason !== undefined) return absent(context, reason);
    const env = { NO_COLOR: '1', SPIL_TEST_POSTGRES: context.postgresUrl, SPIL_STRICT: context.strict ? '1' : undefined };
    const { code, report, folder } = await runEarlierTests(release, context.scratch, env, which);
    return readReport({ file: report, code, root: folder, both: true }, context);
  },
};
