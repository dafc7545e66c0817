/** Composes the note that tells readers what was missing or went wrong on a day. */
import type { SourceHealth } from '../edition/health.ts';
import type { Draft } from '../edition/item.ts';
import { plainInline } from '../text/markdown.ts';
import type { WritingWords } from './messages.ts';
import { isTitleOnly } from './title-only.ts';

export interface NoteFacts {
  readonly health: readonly SourceHealth[];
  readonly draft: Draft;
  /** Hours of the window the stories came from; null when it did not have to widen. */
  readonly widenedToHours: number | null;
  /** True when the post has fewer items than the blog asks for. */
  readonly thin: boolean;
}

/** The sentences of the note, from recorded facts alone; none when the day went as planned. */
export function composeNote(facts: NoteFacts, words: WritingWords): string[] {
  const { health, draft, widenedToHours, thin } = facts;
  const sentences: string[] = [];
  const failed = Map.groupBy(health.filter(isMissing), ({ reason }) => reason);
  for (const [reason, sources] of failed) {
    if (reason === 'ok') continue;
    const names = sources.map(({ name }) => plainInline(name));
    sentences.push(words.note.unavailable(names, words.health[reason]));
  }
  const substitutes = health.filter(({ substitute, outcome }) => substitute && outcome !== 'failed');
  if (substitutes.length > 0) {
    sentences.push(words.note.substituted(substitutes.map(({ name }) => plainInline(name))));
  }
  if (widenedToHours !== null) sentences.push(words.note.widened(widenedToHours));
  if (thin) sentences.push(words.note.thin(draft.items.length));
  if (draft.usage.model === null) {
    const bare = draft.items.filter((item) => isTitleOnly(item, words)).length;
    sentences.push(words.note.excerpts(draft.items.length - bare, bare));
  }
  const fallbacks = Map.groupBy(
    draft.items.filter(({ written }) => written.fallback !== null),
    ({ written }) => written.fallback ?? '',
  );
  for (const [code, items] of fallbacks) {
    sentences.push(
      code === 'no-text'
        ? words.note.untold(items.length)
        : words.note.modelFailed(items.length, words.fallback[code] ?? code),
    );
  }
  return sentences;
}

/**
 * Whether readers miss something of a source. Of the reservations those count that left nothing of a source which
 * otherwise has news; what came in part, or is merely old, is the editor's business.
 */
function isMissing({ outcome, reason, links }: SourceHealth): boolean {
  return outcome === 'failed' || ((reason === 'silent' || reason === 'hijacked') && links === 0);
}
