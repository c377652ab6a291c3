/**
 * Does PostgreSQL find what every query and the commands of the main job ask by an index, as the application role, and
 * does an act cost the same in a region five times as large? In statements, and in pages that the database looks at.
 */
import { compareRegions, sizes } from '../explain/compare-regions.ts';
import { absent, judge, type Gate } from './gate.ts';

export const explain: Gate = {
  name: 'explain',
  question: 'Is all that is asked found by an index, as the application role, and as cheap in a region five times as large?',
  async run(context) {
    if (context.postgresUrl === undefined) return absent(context, 'PostgreSQL is not installed');
    const { acts, faults, made, asked } = await compareRegions(context.postgresUrl);
    return judge(faults, [`${acts.length} acts, in regions with ${sizes.join(' and ')} open dossiers beside the demo; made in ${(made / 1000).toFixed(0)} s, asked in ${(asked / 1000).toFixed(0)} s`]);
  },
};
