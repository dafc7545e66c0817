/** Compares durations, topics and sources of a configuration: what contradicts itself is refused, what is idle is said. */

import type { ConfigFile } from './schema.ts';

/** What the owner gave, before defaults; of any shape. */
type Given = Readonly<Record<string, unknown>>;

export interface Disagreement {
  /** Where it stands. */
  readonly keys: readonly PropertyKey[];
  /** A sentence. */
  readonly message: string;
}

const hoursOf = (duration: unknown): number | null => {
  const [, amount, unit] = /^([1-9][0-9]{0,2})([hd])$/.exec(String(duration ?? '')) ?? [];
  return amount === undefined ? null : Number(amount) * (unit === 'd' ? 24 : 1);
};

/**
 * Durations of which no post could come as it is meant.
 * @param value of the whole file, whatever else is wrong with it
 * @param defaults of the durations
 */
export function contradictions(
  value: unknown,
  defaults: Pick<ConfigFile, 'window' | 'max-window' | 'memory'>,
): Disagreement[] {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Given;
  const window = given.window ?? defaults.window;
  const hours = hoursOf(window);
  if (hours === null) return [];
  const found: Disagreement[] = [];
  const widest = hoursOf(given['max-window']);
  if (widest !== null && widest < hours) {
    found.push({
      keys: ['max-window'],
      message: `max-window: ${given['max-window']} is less than window, ${window}, which it is to widen. Write: max-window: ${window}`,
    });
  }
  const memory = hoursOf(given.memory);
  if (memory !== null && memory < hours) {
    found.push({
      keys: ['memory'],
      message: `memory: ${given.memory} is less than window, ${window}, so the same story would be told again and again. Write: memory: ${atLeast(defaults.memory, String(window))}`,
    });
  }
  return found;
}

function atLeast(duration: string, other: string): string {
  return (hoursOf(duration) ?? 0) >= (hoursOf(other) ?? 0) ? duration : other;
}

/** What is allowed and can hardly be meant. */
export function oddities(
  file: ConfigFile,
  value: unknown,
  sources: readonly { id: string; index: number }[],
): Disagreement[] {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Given;
  const found: Disagreement[] = [];
  const memory = hoursOf(given.memory);
  const widest = Math.max(hoursOf(file['max-window']) ?? 0, hoursOf(file.window) ?? 0);
  if (memory !== null && memory >= (hoursOf(file.window) ?? 0) && memory < widest) {
    found.push({
      keys: ['memory'],
      message: `memory: ${given.memory} is less than max-window, ${file['max-window']}, so a thin day may tell a story again. Lengthen memory, or shorten max-window.`,
    });
  }
  if (file.topics?.length === 0) {
    found.push({
      keys: ['topics'],
      message:
        'topics: the list is empty, so everything the sources bring is on the blog’s subject. Name some, or write: subject: ai-engineering',
    });
  }
  const first = new Map<string, number>();
  for (const { id, index } of sources) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      found.push({
        keys: ['sources', index],
        message: `sources.${index}: is the same source as sources.${earlier}, and is asked once. Keep one entry of the two.`,
      });
    }
  }
  return found;
}
