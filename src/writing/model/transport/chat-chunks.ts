/** Folds the streamed chunks of a chat completion into one answer. */
import { z } from 'zod';
import { ModelError } from './model-error.ts';
import { brokenOff } from './whole-answer.ts';

/** What a chunk adds to the text; thinking comes in fields of its own, which are left out. */
const piece = z.object({ content: z.unknown().optional(), refusal: z.unknown().optional() }).nullish();

/** The part of a streamed chat completion that matters here. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({ delta: piece, message: piece, finish_reason: z.string().nullish(), usage: z.unknown().optional() }),
    )
    .nullish(),
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
});

/** Endings that are the service's own trouble: OpenRouter's word and DeepSeek's. */
const troubles = new Set(['error', 'insufficient_system_resource']);

/**
 * A chat completion in one piece, as JSON, from the events that it came in; an error among them is the answer then.
 * @throws ModelError `invalid-output` for an event of another kind, `connection` when the end is missing
 */
export function foldChunks(events: readonly string[]): string {
  let content = '';
  let refusal = '';
  let usage: unknown;
  let finish: string | null = null;
  let isDone = false;
  for (const data of events) {
    if (data.trim() === '[DONE]') {
      isDone = true;
      continue;
    }
    const chunk = chunkIn(data);
    if (chunk.error) return data;
    const [choice] = chunk.choices ?? [];
    usage = chunk.usage ?? choice?.usage ?? usage;
    finish = choice?.finish_reason ?? finish;
    // Some services send all of it at once, or once more at the end.
    const said = choice?.delta ?? (content === '' ? choice?.message : null);
    content += textOf(said?.content);
    refusal += textOf(said?.refusal);
  }
  if (finish !== null && troubles.has(finish)) return JSON.stringify({ error: { message: finish } });
  if (finish === null && !isDone) throw brokenOff();
  const message = { role: 'assistant', content, ...(refusal !== '' && { refusal }) };
  return JSON.stringify({ choices: [{ message, finish_reason: finish }], usage });
}

function chunkIn(data: string): z.output<typeof chunkSchema> {
  try {
    return chunkSchema.parse(JSON.parse(data));
  } catch (error) {
    throw new ModelError('invalid-output', 'a part of the answer is no chunk of a chat completion', { cause: error });
  }
}

/** A text, or the texts among the parts of one. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (part?.type === 'text' && typeof part.text === 'string' ? part.text : '')).join('');
}
