import type { DeskMessages } from '../desk/messages.ts';
import type { EditionMessages } from '../edition/messages.ts';
import type { PostMessages } from '../post/messages.ts';
import type { ReportMessages } from '../report/messages.ts';
import type { WritingMessages } from '../writing/messages.ts';

/** Every word Galley itself says to readers and editors in one language: what each room declares that it needs. */
export interface Words extends EditionMessages, PostMessages, WritingMessages, DeskMessages, ReportMessages {}
