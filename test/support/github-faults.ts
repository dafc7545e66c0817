import { setTimeout as wait } from 'node:timers/promises';

/** A fault the local GitHub shows once (or `times` times) to the next request that matches. */
export interface Rule {
  readonly method?: string;
  /** Matched against the decoded path, without the query. */
  readonly path: RegExp;
  /** Answer with this status; 502 when absent. Ignored with `drop`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Milliseconds to wait before answering. A rule that only delays answers truly. */
  readonly delay?: number;
  /** Cut the connection instead of answering. */
  readonly drop?: boolean;
  /** Perform the request first, then show the fault: the effect happened, the caller does not know. */
  readonly after?: boolean;
  times?: number;
}

/** One request as the local GitHub saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Decoded path, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed JSON; null without a body. */
  readonly body: unknown;
  /** Null when the connection was cut instead. */
  status: number | null;
}

/** Takes the first rule that matches and uses up one of its times. */
export function takeRule(rules: Rule[], method: string, path: string): Rule | null {
  const index = rules.findIndex((rule) => (rule.method ?? method) === method && rule.path.test(path));
  const rule = rules[index];
  if (!rule) return null;
  rule.times = (rule.times ?? 1) - 1;
  if (rule.times <= 0) rules.splice(index, 1);
  return rule;
}

/** Whether a rule only slows the true answer down. */
export function onlyDelays(rule: Rule): boolean {
  return rule.delay !== undefined && rule.status === undefined && rule.drop !== true;
}

/** What a rule answers with; null when it cuts the connection. */
export async function faultOf(
  rule: Rule,
): Promise<{ status: number; headers: Record<string, string>; body: unknown } | null> {
  if (rule.delay) await wait(rule.delay);
  if (rule.drop) return null;
  return { status: rule.status ?? 502, headers: { ...rule.headers }, body: rule.body ?? { message: 'Server Error' } };
}
