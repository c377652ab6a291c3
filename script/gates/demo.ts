/** The demo region that later gates use: told once per engine and version. */
import { runCommand } from './command.ts';
import { judge, type Gate } from './gate.ts';

export const demo: Gate = {
  name: 'demo',
  question: 'Is the demo region made whole, on both engines, by starts that are killed on their way?',
  begins: 'first',
  run: async ({ postgresUrl }) => {
    const { code, output } = await runCommand('node', ['script/tell-demos.ts'], { env: { SPIL_TEST_POSTGRES: postgresUrl } });
    return code === 0 ? judge([], output.split('\n')) : judge([output]);
  },
};
