/** Places where a process may be made to die, to prove that nothing is lost or done twice there. */
export const failpoints = [
  'migration', 'backfill-before-commit', 'demo', 'demo-made', 'command-before-commit', 'command-after-commit', 'sealer-halfway', 'sealer-after-commit', 'reader-halfway', 'effect-before-commit', 'reader-after-commit',
  'job-before-commit', 'job-after-commit', 'rebuild-halfway',
] as const;
export type Failpoint = (typeof failpoints)[number];

/** A failpoint, and at which passing of it the process dies: `reader-halfway:3` is the third. */
export interface ArmedFailpoint {
  readonly at: Failpoint;
  readonly passing: number;
}

let armed: ArmedFailpoint | undefined;
let passed = 0;

/** Lets this process die at a failpoint; the setting that leads here is refused in production. */
export function armFailpoint(failpoint: ArmedFailpoint): void {
  armed = failpoint;
}

/** Dies here, at once and without any clean-up, when the process was armed for it; otherwise nothing. */
export function passFailpoint(name: Failpoint): void {
  if (armed === undefined || armed.at !== name) return;
  passed += 1;
  if (passed >= armed.passing) process.kill(process.pid, 'SIGKILL');
}
