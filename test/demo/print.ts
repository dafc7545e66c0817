import { readCommands } from '../support/runner-files.ts';

const bold = (text: string): string => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[22m` : text);

/** Prints a section's heading. */
export function heading(text: string): void {
  console.log(`\n${bold(text)}\n${'─'.repeat(72)}`);
}

/** Prints a text, each line indented. */
export function indented(text: string, by = '  '): void {
  console.log(text.replace(/\n+$/, '').replace(/^(?=.)/gm, by));
}

/** Prints pairs, one a line, the names set in one column. */
export function table(pairs: readonly (readonly [string, string | number])[]): void {
  const width = Math.max(...pairs.map(([name]) => name.length));
  for (const [name, value] of pairs) console.log(`  ${name.padEnd(width)}  ${value}`);
}

/** What a person sees of a log on the runner's page: commands to the runner become marks, or nothing. */
export function readableLog(stdout: string): string {
  const lines = stdout.split('\n').flatMap((line) => {
    const [command] = readCommands(line);
    if (command === undefined) return [line];
    switch (command.name) {
      case 'group':
        return [`▾ ${command.message}`];
      case 'notice':
      case 'warning':
      case 'error':
        return [`${command.name}: ${command.message}`];
      default:
        return [];
    }
  });
  return lines.join('\n');
}
