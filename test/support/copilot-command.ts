/**
 * Stands in for GitHub Copilot's CLI, run by the script that `installCopilot` writes: as strict about its arguments as
 * the real one is, and stricter about tools. Arguments: the folder of its orders and records, then what it was given.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopilotCall, CopilotOrders } from './copilot.ts';
import { fabricate, isChinese, schemaIn } from './fabricate.ts';

const [folder = '', ...args] = process.argv.slice(2);
const orders = JSON.parse(readFileSync(join(folder, 'orders.json'), 'utf8')) as CopilotOrders;

const switches = new Set(
  (
    '--no-ask-user --disable-builtin-mcps --no-custom-instructions --disallow-temp-dir --no-experimental --no-remote ' +
    '--no-remote-export --no-auto-update --silent --no-color --no-banner --allow-all-tools --allow-all'
  ).split(' '),
);
const settings = new Set('--available-tools --deny-tool --model --log-dir --log-level --stream'.split(' '));
const needed = ['--no-ask-user', '--available-tools', '--disable-builtin-mcps', '--no-custom-instructions'];
const kinds = ['shell', 'write', 'read', 'url', 'memory'];

function fail(words: string, code = 1): never {
  process.stderr.write(words);
  process.exit(code);
}

function readArguments(): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const arg of args) {
    const [name = '', ...value] = arg.split('=');
    const isKnown = value.length > 0 ? settings.has(name) : switches.has(name);
    if (!isKnown || name === orders.unknownFlag) fail(`error: unknown option '${name}'\n`);
    given.set(name, [...(given.get(name) ?? []), value.join('=')]);
  }
  return given;
}

/** The tools a model would have; the real CLI takes an empty list for none given. */
function toolsOf(given: ReadonlyMap<string, readonly string[]>): string {
  const missing = needed.filter((name) => !given.has(name));
  if (missing.length > 0) return `without ${missing.join(' ')}`;
  if (given.has('--allow-all-tools') || given.has('--allow-all')) return 'all are allowed';
  if (given.get('--available-tools')?.join() !== 'ask_user') return `of ${given.get('--available-tools')?.join()}`;
  const open = kinds.filter((kind) => !given.get('--deny-tool')?.includes(kind));
  return open.length > 0 ? `that ${open.join()}` : '';
}

const given = readArguments();
const tools = toolsOf(given);
if (tools !== '') fail(`stand-in: there would be tools ${tools}\n`, 70);
const stdin = readFileSync(0, 'utf8');
if (stdin.trim() === '') {
  fail('No prompt provided. Run in an interactive terminal or provide a prompt with -p or via standard in.\n');
}
if (/^\s*[/!&]|@\S/.test(stdin)) fail('stand-in: the prompt holds a command or takes a file\n', 70);

const child = orders.mode === 'hang' ? spawn('sleep', ['600'], { stdio: 'inherit' }) : null;
const { env, pid } = process;
const entries = readdirSync('.');
const call: CopilotCall = {
  args,
  env,
  stdin,
  entries,
  cwd: process.cwd(),
  pids: [pid, ...(child?.pid ? [child.pid] : [])],
};
const record = join(folder, `call-${process.hrtime.bigint()}.json`);
writeFileSync(`${record}.part`, JSON.stringify(call));
renameSync(`${record}.part`, record);

const log = (line: string): void =>
  writeFileSync(
    join(given.get('--log-dir')?.[0] ?? '', `process-${pid}.log`),
    `2026-02-08T00:10:00.403Z [ERROR] ${line}\n`,
  );

if (env.COPILOT_GITHUB_TOKEN === undefined) fail('Error: No authentication information found.\n');
if (env.COPILOT_GITHUB_TOKEN !== orders.token) {
  log(
    'Error loading models: Error: 400 "checking server-to-server token: bad request: GitHub App Server-To-Server Tokens are not supported for this endpoint"',
  );
  process.exit(1);
}

switch (orders.mode) {
  case 'hang':
    break;
  case 'says':
    fail(orders.stderr ?? '', orders.code ?? 1);
    break;
  case 'huge':
    process.stdout.write('a'.repeat(4 * 1024 * 1024));
    break;
  default:
    process.stdout.write(orders.answer ?? obedient(stdin));
}

/** The form that the prompt asks for, filled with sentences of the prompt. */
function obedient(prompt: string): string {
  const [instructions = '', ...rest] = prompt.split(/^(?=Fence code:)/m);
  return JSON.stringify(fabricate(schemaIn(prompt) ?? {}, rest.join('') || prompt, isChinese(instructions)));
}
