import type { SourceHealth } from '../edition/health.ts';
import type { StepLog } from '../report/index.ts';
import { cutOff, isUnreached } from '../sources/index.ts';
import { healthLine } from './health-line.ts';

/**
 * Logs what became of each source as it comes. What was not reached waits until all are done: on a machine without a
 * network the same would be told of every one of them, where one sentence says it.
 */
export function untilReached(log: StepLog): {
  readonly add: (health: SourceHealth) => void;
  readonly end: (all: readonly SourceHealth[]) => void;
} {
  const waiting: SourceHealth[] = [];
  const tell = (health: SourceHealth): void => log.detail(healthLine(health));
  return {
    add(health) {
      if (isUnreached(health)) waiting.push(health);
      else tell(health);
    },
    end(all) {
      if (cutOff(all) === null) waiting.forEach(tell);
    },
  };
}
