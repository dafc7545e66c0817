/** Tokenizes XML, well-formed or not, into tags and text in linear time. */

import { Tokenizer } from 'htmlparser2';

const windows = new TextDecoder('windows-1252');

/** What is told of a text's markup, in order. Places are in UTF-16 units. */
export interface TagListener {
  /** A tag and where it begins and ends; names are in lower case. */
  readonly onOpen: (tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number) => void;
  /** An end tag and where it begins; an empty element has one at its own end. */
  readonly onClose: (tag: string, start: number) => void;
  /** Text, entities decoded, in pieces. */
  readonly onText: (part: string) => void;
}

/**
 * Tells of every tag and text in XML, well-formed or not, without asking whether tags match: parsers that keep account
 * of that take quadratic time over hostile nesting.
 * @param listener makes what is told; given a function that ends the telling
 */
export function tellTags(text: string, listener: (stop: () => void) => TagListener): void {
  let tag = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let stopped = false;

  const open = (end: number): void => {
    if (!stopped) onOpen(tag, attributes, tagStart, end + 1);
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
    {
      onopentagname: (start, end) => {
        tag = text.slice(start, end).toLowerCase();
        tagStart = start - 1;
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += character(codePoint);
      },
      onattribend: () => {
        if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      },
      onopentagend: open,
      onselfclosingtag: (end) => {
        open(end);
        if (!stopped) onClose(tag, end + 1);
      },
      onclosetag: (start, end) => {
        if (!stopped) onClose(text.slice(start, end).toLowerCase(), text.lastIndexOf('<', start));
      },
      ontext: (start, end) => onText(text.slice(start, end)),
      ontextentity: (codePoint) => onText(character(codePoint)),
      oncdata: (start, end, offset) => onText(text.slice(start, end - offset)),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  const { onOpen, onClose, onText } = listener(() => {
    stopped = true;
    tokenizer.pause();
  });
  tokenizer.write(text);
}

/** Who writes `&#146;` means an apostrophe of Windows: as characters of XML, these numbers are invisible. */
function character(codePoint: number): string {
  return codePoint >= 0x80 && codePoint <= 0x9f
    ? windows.decode(Uint8Array.of(codePoint))
    : String.fromCodePoint(codePoint);
}
