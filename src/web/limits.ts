import PQueue from 'p-queue';

/** Bounds on requests in flight: a few a host, so that no site is hammered, and a number in all. */
export interface Limits {
  /** Runs the task when both bounds allow; rejects with the signal's reason when it aborts while waiting. */
  run<T>(host: string, task: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createLimits(perHost: number, total: number): Limits {
  const all = new PQueue({ concurrency: total });
  const hosts = new Map<string, PQueue>();
  return {
    run: (host, task, signal) => {
      let queue = hosts.get(host);
      if (queue === undefined) {
        queue = new PQueue({ concurrency: perHost });
        hosts.set(host, queue);
      }
      // Host first: requests that wait for a busy host must not hold places that other hosts could use.
      return queue.add(() => all.add(task, { signal }), { signal });
    },
  };
}
