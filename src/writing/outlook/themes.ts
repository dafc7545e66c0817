/** Finds the recurring matters of the field in a text. */
import { themes } from './phrases/themes.ts';

/** A recurring matter; its label in each language lives in `language/`. */
export type ThemeName = keyof typeof themes;

const themeNames = Object.keys(themes) as readonly ThemeName[];

/** How often each theme is named in a text; none that is not named. */
export function themesIn(text: string): Map<ThemeName, number> {
  const counts = new Map<ThemeName, number>();
  for (const name of themeNames) {
    const mentions = themes[name].all(text).length;
    if (mentions > 0) counts.set(name, mentions);
  }
  return counts;
}

/** Whether a word says no more than one of the themes does. */
export function isThemeWord(word: string): boolean {
  return Object.values(themes).some((theme) => theme.remove(word) === '');
}
