import type { DeskMessages } from '../desk/index.ts';
import type { EditionMessages } from '../edition/messages.ts';
import type { PostMessages } from '../post/index.ts';
import type { ReportMessages } from '../report/index.ts';
import type { WritingMessages } from '../writing/index.ts';

/** Every word Galley itself says to readers and editors in one language: what each room declares that it needs. */
export interface Words extends EditionMessages, PostMessages, WritingMessages, DeskMessages, ReportMessages {}
