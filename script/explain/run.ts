/** Shows what every act takes in two regions on the PostgreSQL of `SPIL_TEST_POSTGRES`, and what is wrong. */
import { required } from '../../src/platform/required.ts';
import { compareRegions, sizes } from './compare-regions.ts';

const { acts, faults } = await compareRegions(required(process.env['SPIL_TEST_POSTGRES'], 'SPIL_TEST_POSTGRES: the address of a PostgreSQL server'));
console.log(`${'with so many open dossiers more'.padEnd(44)}${sizes.map((size) => `${size}`.padStart(20)).join('')}`);
for (const { label, few, many } of acts) console.log(`${label.padEnd(44)}${[few, many].map(({ statements, pages }) => `${statements} st. ${String(pages).padStart(6)} p.`.padStart(20)).join('')}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
