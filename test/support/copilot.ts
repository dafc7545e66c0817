import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How the stand-in for GitHub Copilot's CLI is to behave. */
export interface CopilotOrders {
  /** The only token that may make requests; with another it fails as the real one does: in its log alone. */
  readonly token: string;
  /** `says`: ends with `code` after `stderr`. `answer` unless given. */
  readonly mode?: 'answer' | 'hang' | 'says' | 'huge';
  /** Standard output as it is; absent, what an obedient model would write. */
  readonly answer?: string;
  readonly stderr?: string;
  readonly code?: number;
  /** A flag that this version does not know yet. */
  readonly unknownFlag?: string;
}

/** One run of the command, as it saw it. */
export interface CopilotCall {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** What lay in the working directory. */
  readonly entries: readonly string[];
  readonly stdin: string;
  /** Its process and those it started. */
  readonly pids: readonly number[];
}

export interface InstalledCopilot {
  /** Folder that holds the command `copilot`; to be put into PATH. */
  readonly bin: string;
  calls(): CopilotCall[];
  remove(): void;
}

/** Puts a stand-in for GitHub Copilot's CLI into a folder of its own. */
export function installCopilot(orders: CopilotOrders): InstalledCopilot {
  const bin = mkdtempSync(join(tmpdir(), 'copilot-stand-in-'));
  const script = fileURLToPath(new URL('copilot-command.ts', import.meta.url));
  writeFileSync(join(bin, 'orders.json'), JSON.stringify(orders));
  // As npm installs it: a script in front of the real command. Not `exec`, so that the two are two processes.
  writeFileSync(join(bin, 'copilot'), `#!/bin/sh\n'${process.execPath}' '${script}' '${bin}' "$@"\nexit $?\n`);
  chmodSync(join(bin, 'copilot'), 0o755);
  return {
    bin,
    calls: () =>
      readdirSync(bin)
        .filter((name) => /^call-.*\.json$/.test(name))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(bin, name), 'utf8')) as CopilotCall),
    remove: () => rmSync(bin, { recursive: true, force: true }),
  };
}
