/** Makes gathered text safe for GitHub: shown as text in Markdown, and inert to mentions, references and commands. */

import { oneLine } from '../text/plain-text.ts';

/**
 * Shows nothing, and keeps GitHub from reading two characters together. It works on rendered text, where escapes do
 * not.
 */
const gap = '\u200b';

/** What GitHub, its bots or a squash merge act upon, with the place where a gap makes it inert. */
const acted: readonly (readonly [RegExp, string])[] = [
  // Mentions notify people; `name@commit` and addresses are links.
  [/@(?=\S)/g, `@${gap}`],
  // References put a line into other people's issues, and after `closes` they close them.
  [/#(?=\d)/g, `#${gap}`],
  [/\b(gh)(?=-\d)/gi, `$1${gap}`],
  // Bare addresses become links, and references where they lead to an issue.
  [/:(?=\/\/)/g, `:${gap}`],
  [/\b(www)(?=\.)/gi, `$1${gap}`],
  // Commands to bots stand at the beginning of a line.
  [/^\/(?=\S)/, `/${gap}`],
  // A squash merge may take the description as its message, where code and escapes mean nothing.
  [/(skip-checks)(?=:)/gi, `$1${gap}`],
  [/\[(?=(?:skip|no|ci|actions)\b)/gi, `[${gap}`],
  // Comments are where the desk keeps its own notes.
  [/<(?=!--)/g, `<${gap}`],
];

/** Markdown, HTML and table syntax. */
const syntax = /[\\`*_[\]<>|~$&]/g;

/** What would begin a block where the text begins a line. */
const blockStart = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

/**
 * Gathered text as one line of Markdown that shows the text and does nothing else: no mention, reference, command,
 * link, HTML, formatting or table cell of its own.
 * @param most characters to keep
 */
export function inline(text: string, most = 300): string {
  return inert(clip(oneLine(text), most))
    .replace(syntax, '\\$&')
    .replace(blockStart, (start) => (/\d/.test(start) ? `${start}${gap}` : `\\${start}`));
}

/** Gathered text between backticks, letter by letter. Not for table cells. */
export function code(text: string, most = 300): string {
  return quote(inert(clip(oneLine(text), most)));
}

/**
 * A link that can be clicked. Where it leads to an issue, a pull request, a discussion or a commit, the address is
 * shown as code instead: a link would tell everybody there that this pull request "mentioned" them.
 * @param serverUrl the GitHub that shows the text; github.com itself always counts
 */
export function link(label: string, url: string, serverUrl: string): string {
  const address = clickable(url);
  if (address === null) return inline(label);
  const shown = inline(label, 200) || inline(address.host);
  const href = encode(address.href);
  return refersToWork(address, serverUrl) ? `${shown} ${quote(href)}` : `[${shown}](${href})`;
}

function clickable(url: string): URL | null {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return null;
  address.username = '';
  address.password = '';
  return address;
}

/** Percent-encodes what could end a link's destination, a table cell or a code span. */
function encode(href: string): string {
  return href.replace(/[()[\]<>|\\`"' ]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function refersToWork({ host, pathname }: URL, serverUrl: string): boolean {
  const hosts = ['github.com', 'www.github.com', URL.parse(serverUrl)?.host];
  return hosts.includes(host) && /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/./.test(pathname);
}

function inert(text: string): string {
  return acted.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}

/**
 * A code span. Without blanks a backtick of the text would become part of the fence; Markdown drops one on either side.
 */
function quote(text: string): string {
  if (text === '') return '';
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const blank = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${blank}${text}${blank}${fence}`;
}

/** The beginning of a text, never half of a character. */
function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/**
 * What must not stand in a hidden comment as it is: what could close it, and what GitHub acts upon in a commit message,
 * since a squash merge may take the whole description for one: mentions, references, addresses, `[skip ci]`.
 */
const unsafeInComments = /[<>@#[\]:]|-(?=-)|(?<=gh)-(?=\d)/gi;

/** A value as JSON on one line, with nothing in its strings that could close a comment or make GitHub act. */
export function inertJson(value: unknown): string {
  // Only inside strings: outside of them the same marks are JSON's own.
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"?/g, (text) => text.replace(unsafeInComments, byNumber));
}

/** A character as JSON may also write it. */
function byNumber(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
