import type { Site } from '../support/day.ts';
import { nastyTitles } from '../support/nasty-titles.ts';

/** Stories of a day of nasty titles: two days tell all of them. */
export const half = nastyTitles.length / 2;

/** A title of the list, counted around. */
export function title(index: number): string {
  return nastyTitles[index % nastyTitles.length] ?? '';
}

/** A title as the name of a source, which is at most 80 characters long. */
export function nameOf(index: number): string {
  return title(index).slice(0, 80).trim();
}

/**
 * Thirty sites with a story each, named and titled by half of the nasty titles from `first` on, in feed, page and first
 * sentence; and one site that tells all of these stories again under the titles of the other half.
 */
export function nastySites(first: number): Site[] {
  const numbers = Array.from({ length: half }, (_, index) => first + index);
  const leads = numbers.map((number, index): Site => {
    const story = { title: title(number), paragraphs: paragraphsOf(number), site: title(number + 7) };
    return { host: `lead-${index}.example`, name: nameOf(number), stories: [story] };
  });
  const echoes = numbers.map((number) => ({
    title: title(number + half),
    paragraphs: paragraphsOf(number),
    site: title(number + 13),
  }));
  return [...leads, { host: 'echo.example', name: 'Echo', standing: 'community', stories: echoes }];
}

/** Sources that are gone, named by the titles of the other half. */
export function goneSources(first: number): object[] {
  return Array.from({ length: half }, (_, index) => ({
    feed: `https://gone.example/${index}.json`,
    name: nameOf(first + half + index),
  }));
}

function paragraphsOf(number: number): string[] {
  const told = words(number);
  return [
    `${title(number)} ${told.slice(0, 6).join(' ')} is what the makers call it in a note of this morning.`,
    `The note speaks of ${told.slice(6, 30).join(', ')} and ${told.slice(30).join(', ')}.`,
  ];
}

/** Forty words that no other story has, so that titles alone do not make two stories one. */
function words(seed: number): string[] {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'wa', 'ze'];
  return Array.from({ length: 40 }, (_, index) => {
    const number = (seed * 40 + index + 1) * 7919;
    return [0, 1, 2, 3].map((place) => syllables[Math.floor(number / 12 ** place) % 12]).join('');
  });
}
