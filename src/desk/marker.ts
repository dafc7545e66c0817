/**
 * Writes and reads the marker: what Galley remembers of a day in its pull request, hidden in the description's first
 * line.
 */

import type { ProposalRecord } from '../edition/past.ts';
import { packProposalRecord, unpackProposalRecord } from './proposal-record.ts';
import { inertJson } from './safe-text.ts';

/**
 * The first line of a description, a comment that readers do not see. Together with the posts themselves this is the
 * only state there is.
 */
export interface Marker {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The branch's head as Galley left it: another head means that somebody else was there. */
  readonly head: string;
  /** Where the post is. */
  readonly path: string;
  /** Configuration of the digest that wrote it, and the branch it was made for; absent in markers of one digest a repository. */
  readonly config?: string;
  readonly base?: string;
  /** How many items a model wrote, so that a re-run never replaces a richer post by a poorer one. */
  readonly modelItems: number;
  /** Links that each source brought, by the source's key; absent in markers that do not remember any. */
  readonly sources?: Readonly<Record<string, number>>;
  /** What was proposed, and what came next; absent in markers that do not remember it. */
  readonly offers?: ProposalRecord;
}

const version = 1;

/** The marker as a comment, without a line break. Nothing in it can close the comment or make GitHub act. */
export function writeMarker({ offers, ...marker }: Marker): string {
  const { date, head, path, config, base, modelItems, sources } = marker;
  const packed = offers && packProposalRecord(offers);
  return `<!-- galley:${inertJson({ version, date, head, path, config, base, modelItems, sources, offers: packed })} -->`;
}

/**
 * The marker at the very beginning of a body; null when there is none or it is not one of ours. Only that place counts:
 * further down anybody's text may imitate a marker.
 */
export function readMarker(body: string): Marker | null {
  const value = markedValue(body);
  if (!isMarker(value)) return null;
  const { date, head, path, config, base, modelItems, sources } = value;
  // What is only remembered must not cost the rest: in another form it counts as absent.
  const offers = unpackProposalRecord(value.offers);
  return {
    date,
    head,
    path,
    modelItems,
    ...(typeof config === 'string' && { config }),
    ...(typeof base === 'string' && { base }),
    ...(isCounts(sources) && { sources }),
    ...(offers && { offers }),
  };
}

/** What can be told of a marker that a later version of Galley wrote, in a form that this one does not know. */
export interface LaterMarker {
  readonly date: unknown;
  readonly path: unknown;
}

/** The marker of a later version; null when there is none. */
export function readLaterMarker(body: string): LaterMarker | null {
  const value = markedValue(body);
  if (typeof value !== 'object' || value === null) return null;
  const fields: Record<string, unknown> = { ...value };
  const isLater = typeof fields.version === 'number' && fields.version > version;
  return isLater ? { date: fields.date, path: fields.path } : null;
}

/** What the marker at the very beginning of a body holds; null when there is none. */
function markedValue(body: string): unknown {
  const json = /^<!-- galley:(\{.*\}) -->(?:\r?\n|$)/.exec(body)?.[1];
  try {
    return json === undefined ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

/** Takes markers out of a body wherever they stand: a person may have written above ours. */
export function withoutMarkers(body: string): string {
  return body
    .split(/(?<=\n)/)
    .map((line) => {
      const start = line.indexOf('<!-- galley:{');
      const end = line.lastIndexOf('} -->');
      return start < 0 || end < start ? line : line.slice(0, start) + line.slice(end + 5).replace(/^\r?\n?/, '');
    })
    .join('');
}

function isCounts(value: unknown): value is NonNullable<Marker['sources']> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((count) => Number.isInteger(count) && count >= 0)
  );
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Record<string, unknown> = { ...value };
  return (
    fields.version === version &&
    ['date', 'head', 'path'].every((name) => typeof fields[name] === 'string') &&
    Number.isInteger(fields.modelItems)
  );
}
