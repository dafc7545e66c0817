/** Recognises paywalls, consent walls and checks for robots, and the lede that a wall may leave. */
import { tellingWordsIn } from '../../text/words.ts';
import { offers, robotChecks, walls } from './phrases/every-language.ts';

/** From this share of the text on, in characters, there is nothing else to read. */
const mostly = 0.5;
/** A longer text is an article, whatever it is about. */
const longestWall = 1500;
/** A short text with so many paragraphs of a wall has one; a single one may be a sentence of the article. */
const partsOfWall = 2;
/** Words of its title that a lede has: one may be there by chance. */
const minShared = 2;

/** Whether what was read is not the article but what stands in front of it. */
export function isWall(paragraphs: readonly string[]): boolean {
  const length = paragraphs.join('').length;
  if (length === 0 || length > longestWall) return false;
  return paragraphs.filter(isWallText).join('').length >= mostly * length;
}

/**
 * What stands of an article between the parts of a wall: some sites show its first sentences and ask for the rest. Only
 * where a whole sentence speaks of what `title` names, for a wall speaks of itself; else nothing is left of a wall.
 * Text without a wall stays as it is.
 */
export function behindWall(paragraphs: readonly string[], title: string): readonly string[] {
  const rest = paragraphs.filter((text) => !isWallText(text) && !offers.test(text));
  const isWhole = isWall(paragraphs);
  const isPart = paragraphs.join('').length <= longestWall && paragraphs.length - rest.length >= partsOfWall;
  if (!isWhole && !isPart) return paragraphs;
  const wanted = new Set(tellingWordsIn(title));
  const isLede = (text: string): boolean =>
    /[.!?…。！？][”’"'」』)）]*$/u.test(text) &&
    text !== title &&
    wanted.intersection(new Set(tellingWordsIn(text))).size >= minShared;
  if (rest.some(isLede)) return rest;
  return isWhole ? [] : paragraphs;
}

function isWallText(text: string): boolean {
  return walls.test(text) || robotChecks.test(text);
}

/** Whether a wall is a check for robots. */
export function isRobotCheck(paragraphs: readonly string[]): boolean {
  return isWall(paragraphs) && paragraphs.some((text) => robotChecks.test(text));
}
