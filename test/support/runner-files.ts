/** One line that the runner acts on: `::name key=value::message`, or the older `##[name key=value]message`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The workflow commands in what an action printed, found the way the runner finds them: the newer form at the start of
 * a line, the older one anywhere.
 */
export function readCommands(stdout: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const [, name, properties = '', message = ''] =
      /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: (.*?))?\](.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const pairs = properties.split(/[,;]/).flatMap((property) => {
      const [, key, value] = /^\s*([^=]+)=(.*)$/.exec(property) ?? [];
      return key === undefined || value === undefined ? [] : [[key, plain(value)] as const];
    });
    commands.push({ name, properties: Object.fromEntries(pairs), message: plain(message) });
  }
  return commands;
}

/**
 * The outputs in a `GITHUB_OUTPUT` file: `name=value` lines and `name<<delimiter` blocks.
 * @throws Error for a line that the runner would refuse too.
 */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, sign, rest = ''] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`Not an output line: ${JSON.stringify(line)}`);
    if (sign === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`The output ${name} has no closing line ${JSON.stringify(rest)}`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function plain(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
