import { solveChallenge, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** Does the work of a refusal as a browser does it; `change` spoils what was found. */
export async function doWork(werk: string, change: (solution: Solution) => Solution = (solution) => solution): Promise<string> {
  const challenge = JSON.parse(Buffer.from(werk, 'base64url').toString()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('no solution was found in time');
  return Buffer.from(JSON.stringify({ challenge, solution: change(solution) })).toString('base64url');
}
