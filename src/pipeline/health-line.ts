/** Tells in one line of the log what became of a source. */
import { isQuiet, type SourceHealth } from '../edition/health.ts';
import { tellLeftOut } from '../sources/index.ts';
import { counted } from '../text/pluralize.ts';

/** What a source came to: the links it brought, what is wrong with it, and what became of its other entries. */
export function healthLine(health: SourceHealth): string {
  const { name, outcome, links, ms, detail, entries = 0, leftOut = {} } = health;
  const state = isQuiet(health) ? '' : `${outcome}, `;
  const rest = tellLeftOut(entries, leftOut);
  const said = [detail, rest === detail ? '' : rest].filter((text) => text !== '').join('; ');
  return `${name}: ${state}${counted(links, 'link')} in ${ms} ms${said === '' ? '' : `: ${said}`}`;
}
