/** Normalizes text to one printable line: well-formed Unicode without control or invisible characters. */

/** Line breaks and control characters, with the blanks around them: each run is one space to the reader. */
const breaks = /[\p{Cc}\u2028\u2029 ]+/gu;

/**
 * Characters that show nothing but change what is around them: bidi controls, zero-width characters, tag characters.
 */
const invisible = /[[\p{Cf}&&\p{Default_Ignorable_Code_Point}]--[\u200c\u200d]]/gv;

/**
 * Joiners that join nothing. They belong after an emoji (👨‍💻), an Arabic letter or a combining mark (as in Indic
 * scripts) and before another such character; everywhere else they only hide something.
 */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gv;

/**
 * All text of the post passes here once, so reading the file back yields exactly this form. Idempotent.
 */
export function oneLine(text: string): string {
  return withoutHidden(text).trim();
}

/** `oneLine` for a stretch of text inside a line, whose blanks at the ends count. */
export function withoutHidden(text: string): string {
  return text.toWellFormed().replace(invisible, '').replace(strayJoiner, '').replace(breaks, ' ');
}
