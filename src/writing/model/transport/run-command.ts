/** Runs a command as a child process, with its output capped and its whole process group ended. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** What a command is started with. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All it sees: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** What it reads on its standard input. */
  readonly input: string;
  /** Most bytes of standard output; a command that writes more is ended. */
  readonly maxBytes: number;
}

/** How a command ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  /** The end of it, where commands say what went wrong. */
  readonly stderr: string;
  /** Whether it wrote more than was allowed, and was ended for it. */
  readonly isTooLarge: boolean;
}

/** How much of standard error is kept, in bytes. */
const maxErrorBytes = 16 * 1024;

/**
 * Runs a command without a shell until it ends, or ends it when the signal fires or this process does. It leads a
 * process group of its own, and the whole group goes with it: commands that npm installs are often a script that starts
 * the real one.
 * @throws the signal's reason; the system's error when the command cannot be started (`ENOENT`, `EACCES`)
 */
export async function runCommand(
  { name, args, cwd, env, input, maxBytes }: Command,
  signal: AbortSignal,
): Promise<Ended> {
  signal.throwIfAborted();
  let leader: number | undefined;
  const endGroup = (): void => {
    try {
      if (leader !== undefined) process.kill(-leader, 'SIGKILL');
    } catch {
      // Nobody of the group is left.
    }
  };
  const dieOf = (fatal: NodeJS.Signals): void => {
    endGroup();
    // The listener is gone by now, so that this ends the process as the signal would have.
    process.kill(process.pid, fatal);
  };
  const done = new AbortController();
  // Before the command starts, lest a signal falls between the two.
  process.once('exit', endGroup);
  for (const fatal of fatalSignals) process.once(fatal, dieOf);
  try {
    const child = spawn(name, args, { cwd, env, detached: true, stdio: 'pipe' });
    leader = child.pid;
    const giveUp = (): void => {
      endGroup();
      // Who left the group may hold the pipes open; they are not waited for.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    child.once('exit', endGroup);
    signal.addEventListener('abort', giveUp, { once: true, signal: done.signal });
    // A command that ends before it has read all breaks the pipe; why it ended is what counts.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    let isTooLarge = false;
    const stdout = new Tail(child.stdout, maxBytes, () => {
      isTooLarge = true;
      giveUp();
    });
    const stderr = new Tail(child.stderr, maxErrorBytes);
    const [code] = (await once(child, 'close')) as [number | null];
    signal.throwIfAborted();
    return { code, stdout: stdout.text(), stderr: stderr.text(), isTooLarge };
  } finally {
    done.abort();
    process.removeListener('exit', endGroup);
    for (const fatal of fatalSignals) process.removeListener(fatal, dieOf);
  }
}

/** What a runner sends to a step that is cancelled. */
const fatalSignals = ['SIGINT', 'SIGTERM'] as const;

/** The last bytes of a stream. */
class Tail {
  readonly #chunks: Buffer[] = [];
  readonly #max: number;

  constructor(stream: Readable, max: number, onMore: () => void = () => {}) {
    this.#max = max;
    let bytes = 0;
    stream.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes <= max) return;
      onMore();
      while (bytes - (this.#chunks[0]?.byteLength ?? 0) >= max) bytes -= this.#chunks.shift()?.byteLength ?? 0;
    });
    // A stream that is destroyed while it is read has no more to say.
    stream.on('error', () => {});
  }

  text(): string {
    return Buffer.concat(this.#chunks).subarray(-this.#max).toString('utf8');
  }
}
