/** Fences gathered text in a prompt off from its instructions. */
import { visible } from '../review/acceptable.ts';

/**
 * Puts gathered text between two lines that only this run knows how to write, so that the text cannot close its own
 * fence; what a person could not see in it is not shown to the model either. `code` is fresh for every run.
 */
export function fenced(code: string, heading: string, text: string): string {
  return `${code} BEGIN\n${visible(`${heading}\n\n${text}`).replaceAll(code, '')}\n${code} END`;
}

/** The first line of every prompt: tells the fence code, which the standing instructions refer to. */
export function fenceLine(code: string): string {
  return `Fence code: ${code}`;
}
