/**
 * What must not stand in a hidden comment as it is: what could close it, and what GitHub acts upon in a commit message, since
 * a squash merge may take the whole description for one: mentions, references, addresses, `[skip ci]`.
 */
const acted = /[<>@#[\]:]|-(?=-)|(?<=gh)-(?=\d)/gi;

/** A value as JSON on one line, with nothing in its strings that could close a comment or make GitHub act. */
export function inertJson(value: unknown): string {
  // Only inside strings: outside of them the same marks are JSON's own.
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(acted, byNumber));
}

/** A character as JSON may also write it. */
function byNumber(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
