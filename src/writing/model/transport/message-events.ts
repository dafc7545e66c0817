/** Folds the streamed events of Anthropic's Messages API into one answer. */
import { z } from 'zod';
import { ModelError } from './model-error.ts';
import { brokenOff } from './whole-answer.ts';

const usage = z.record(z.string(), z.unknown()).nullish();

/** The part of an event of a streamed message that matters here; those of other types have none of it. */
const eventSchema = z.object({
  type: z.string(),
  message: z.object({ usage }).optional(),
  content_block: z.object({ type: z.string(), text: z.string().optional() }).optional(),
  delta: z
    .object({ type: z.string().optional(), text: z.string().optional(), stop_reason: z.string().nullish() })
    .optional(),
  usage,
});

/**
 * Anthropic's message in one piece, as JSON, from the events that it came in; an error among them is the answer then.
 * @throws ModelError `invalid-output` for an event of another kind, `connection` when the end is missing
 */
export function foldMessageEvents(events: readonly string[]): string {
  let text = '';
  let stop: string | null = null;
  let isDone = false;
  const counted: Record<string, unknown> = {};
  for (const data of events) {
    const event = eventIn(data);
    if (event.type === 'error') return data;
    // The block's type says what it is; only a text's carries `text`.
    if (event.content_block?.type === 'text') text += event.content_block.text ?? '';
    if (event.delta?.type === 'text_delta') text += event.delta.text ?? '';
    stop = event.delta?.stop_reason ?? stop;
    isDone ||= event.type === 'message_stop';
    // What was counted at the start is told again at the end, or left out there.
    for (const [name, value] of Object.entries({ ...event.message?.usage, ...event.usage })) {
      if (value !== null) counted[name] = value;
    }
  }
  if (stop === null && !isDone) throw brokenOff();
  const known = Object.keys(counted).length > 0;
  return JSON.stringify({ content: [{ type: 'text', text }], stop_reason: stop, ...(known && { usage: counted }) });
}

function eventIn(data: string): z.output<typeof eventSchema> {
  try {
    return eventSchema.parse(JSON.parse(data));
  } catch (error) {
    throw new ModelError('invalid-output', 'a part of the answer is no event of a message', { cause: error });
  }
}
