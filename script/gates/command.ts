/** Runs the tools that gates consist of; every process started here is known, and ended with the run. */
import { spawn, type ChildProcess } from 'node:child_process';
import { judge, type Gate } from './gate.ts';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly stdout: string;
}

const running = new Set<ChildProcess>();

/** Keeps a process in view so that `stopCommands` ends it; returns it. */
export function keepTrack(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Asks every process that is still running to stop. */
export function stopCommands(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a program to its end. `live` lets its output through as it comes; otherwise it is kept. */
export function runCommand(program: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv; live?: boolean; cwd?: string } = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const stdio = options.live ? 'inherit' : 'pipe';
    const child = keepTrack(spawn(program, args, { stdio: ['ignore', stdio, stdio], env: { ...process.env, ...options.env }, ...(options.cwd === undefined ? {} : { cwd: options.cwd }) }));
    const stdout: string[] = [];
    const output: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout.push(text);
      output.push(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.join('').trim(), stdout: stdout.join('') }));
  });
}

/** A gate that consists of commands, one after another: exit code 0 is good, the first other one shows what it printed. */
export function commandGate(name: string, question: string, ...commands: readonly string[]): Gate {
  return {
    name,
    question,
    run: async () => {
      for (const command of commands) {
        const [program = '', ...args] = command.split(' ');
        const result = await runCommand(program, args);
        if (result.code !== 0) return judge([result.output || `${command} ended with code ${result.code}`]);
      }
      return judge([]);
    },
  };
}
