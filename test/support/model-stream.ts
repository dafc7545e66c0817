import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../src/clock.ts';
import type { ModelMode } from './model-moods.ts';

/** A message of Anthropic's as the events that it is streamed as. */
export function messageEvents(message: {
  readonly content: readonly { readonly type: string; readonly text?: string; readonly thinking?: string }[];
  readonly stop_reason: string;
  readonly stop_sequence: string | null;
  readonly usage: { readonly output_tokens: number; readonly [count: string]: number };
  readonly [field: string]: unknown;
}): string {
  const { content, stop_reason, stop_sequence, usage } = message;
  const begun = { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } };
  const events = [
    { type: 'message_start', message: begun },
    { type: 'ping' },
    ...content.flatMap(({ type, text = '', thinking = '' }, index) => [
      { type: 'content_block_start', index, content_block: { type, [type]: '' } },
      ...(type === 'thinking' ? [thinking] : (text.match(/.{1,400}/gs) ?? [])).map((piece) => {
        const delta =
          type === 'thinking' ? { type: 'thinking_delta', thinking: piece } : { type: 'text_delta', text: piece };
        return { type: 'content_block_delta', index, delta };
      }),
      { type: 'content_block_stop', index },
    ]),
    { type: 'message_delta', delta: { stop_reason, stop_sequence }, usage: { output_tokens: usage.output_tokens } },
    { type: 'message_stop' },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}

/** Sends a stream event by event, as the model's mood is; the head of the answer has been written. */
export async function sendEvents(
  response: ServerResponse,
  stream: string,
  mode: ModelMode,
  manner: {
    readonly isAnthropic: boolean;
    readonly pieceMs: number;
    readonly clock: Clock;
    readonly onSilence: () => void;
  },
): Promise<void> {
  const { isAnthropic, pieceMs, clock, onSilence } = manner;
  const events = stream.match(/.+?\n\n/gs) ?? [];
  const half = Math.ceil(events.length / 2);
  const isCutShort = ['error-midway', 'broken-off', 'no-end', 'falls-silent'].includes(mode);
  for (const event of isCutShort ? events.slice(0, half) : events) {
    if (pieceMs > 0) await clock.sleep(pieceMs);
    response.write(event);
  }
  if (mode === 'falls-silent') return onSilence();
  if (mode === 'broken-off') {
    // What was written has to be on its way before the line is cut.
    await pause(20);
    response.destroy();
    return;
  }
  if (mode === 'error-midway') {
    const error = { type: 'overloaded_error', message: 'The model is overloaded.' };
    response.write(
      isAnthropic
        ? `event: error\ndata: ${JSON.stringify({ type: 'error', error })}\n\n`
        : `data: ${JSON.stringify({ error })}\n\n`,
    );
  }
  response.end();
}
