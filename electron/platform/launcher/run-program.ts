import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a program on this terminal and answers its exit code; Ctrl-C reaches it and is waited out here. */
export async function runProgram(program: string, args: string[], cwd: string): Promise<number> {
  const child = spawn(program, args, { cwd, stdio: 'inherit' });
  // Ctrl-C goes to every process of the terminal; only the signals below need handing on.
  const handOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  const waitOut = (): void => undefined;
  process.on('SIGINT', waitOut);
  process.on('SIGTERM', handOn);
  process.on('SIGHUP', handOn);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
    });
  } finally {
    process.off('SIGINT', waitOut);
    process.off('SIGTERM', handOn);
    process.off('SIGHUP', handOn);
  }
}
