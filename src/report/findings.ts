/** Collects what is known of a run, from which outputs and summary are made. */

import type { Operation } from '../desk/index.ts';
import { isOpen } from '../edition/claim.ts';
import type { Edition } from '../edition/edition.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { ReportWords } from './messages.ts';

/** Filled in step by step, so that a run that fails midway still reports all it knew. */
export interface Findings {
  operation: Operation | 'dry-run' | 'checked' | 'failed';
  reason: string;
  pullRequest: { readonly number: number; readonly url: string } | null;
  branch: string;
  path: string;
  edition: Edition | null;
  /** Sources that failed, known before there is an edition. */
  failedSources: number;
  /** What a check-up of the sources found; null when none was asked for. */
  checkUp: readonly SourceHealth[] | null;
  /** The words of the blog's language; null while nobody knows it. */
  words: ReportWords | null;
  /** Where the edition was written; '' when it was not. */
  editionPath: string;
  /** What stopped the run and what to do about it, as the log says it; null when nothing did. */
  failure: { readonly message: string; readonly link: string | null } | null;
}

export function noFindings(): Findings {
  return {
    operation: 'failed',
    reason: '',
    pullRequest: null,
    branch: '',
    path: '',
    edition: null,
    failedSources: 0,
    checkUp: null,
    words: null,
    editionPath: '',
    failure: null,
  };
}

/** Every output that action.yml declares, whatever the run came to. */
export function outputsOf(findings: Findings): Record<string, string> {
  const { edition, pullRequest } = findings;
  return {
    operation: findings.operation,
    reason: findings.reason,
    'pull-request-number': String(pullRequest?.number ?? ''),
    'pull-request-url': pullRequest?.url ?? '',
    branch: findings.branch,
    path: findings.path,
    items: String(edition?.items.length ?? 0),
    'unverified-claims': String(edition?.claims.filter(isOpen).length ?? 0),
    'failed-sources': String(findings.failedSources),
    edition: findings.editionPath,
  };
}
