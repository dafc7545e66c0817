import type { BenchedStory } from '../edition/story.ts';
import type { DeskWords } from './messages.ts';

/** Why a story is not in the post; the particulars are plain text, gathered or a name of ours, '' when there are none. */
export function whyLost(
  { lost, because }: Pick<BenchedStory, 'lost' | 'because'>,
  { desk }: DeskWords,
): { readonly reason: string; readonly particulars: string } {
  const names: Readonly<Record<string, string>> = lost === 'category-full' ? desk.bench.categories : {};
  return { reason: desk.bench.lost[lost], particulars: names[because] ?? because };
}
