import type { TextResponse } from '@copilotkit/aimock';
import { type Rejection, rejection } from './model-rejection.ts';

const overloaded = rejection(529, { message: 'Overloaded', type: 'server_error' }, 'overloaded_error');

/** Moods in which nothing is answered, and what comes instead. */
const rejections = {
  unauthorized: rejection(
    401,
    { message: 'Incorrect API key provided: sk-****.', type: 'invalid_request_error', code: 'invalid_api_key' },
    'authentication_error',
  ),
  'no-such-model': rejection(
    404,
    { message: 'The model does not exist.', type: 'invalid_request_error', code: 'model_not_found' },
    'not_found_error',
  ),
  'server-error': rejection(
    500,
    { message: 'The server had an error while processing your request.', type: 'server_error' },
    'api_error',
  ),
  'rate-limited': rejection(
    429,
    { message: 'Rate limit reached for requests.', type: 'requests', code: 'rate_limit_exceeded' },
    'rate_limit_error',
    { 'retry-after': '1' },
  ),
  quota: {
    ...rejection(
      429,
      {
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      },
      '',
    ),
    anthropic: {
      type: 'error',
      error: {
        type: 'invalid_request_error',
        message: 'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade.',
      },
      request_id: 'req_011CSHoEeqs5C35K2UUqR7Fz',
    },
  },
  overloaded,
  'error-in-200': {
    ...rejection(200, { message: 'Upstream provider is overloaded.', type: 'upstream_error', code: 'overloaded' }, ''),
    anthropic: overloaded.anthropic,
  },
  /** Ollama's own form. */
  'error-text': {
    status: 500,
    openai: { error: 'llama runner process has terminated' },
    anthropic: { error: 'llama runner process has terminated' },
  },
} as const satisfies Record<string, Rejection>;

/** How the model behaves; `ok` answers as asked, the others are what real endpoints do on a bad day. */
export type ModelMode =
  | 'ok'
  | keyof typeof rejections
  | 'no-json-schema'
  | 'new-cap'
  | 'no-stream-options'
  | 'no-stream'
  | 'in-one-piece'
  | 'error-midway'
  | 'broken-off'
  | 'no-end'
  | 'falls-silent'
  | 'html'
  | 'huge'
  | 'hang'
  | 'keep-alive'
  | 'invalid-json'
  | 'truncated'
  | 'empty'
  | 'refusal'
  | 'fenced'
  | 'thinking'
  | 'reasoning';

/** What a mood answers every request with; null when it answers properly. */
export function rejectionFor(mode: keyof typeof rejections): Rejection;
export function rejectionFor(mode: ModelMode): Rejection | null;
export function rejectionFor(mode: ModelMode): Rejection | null {
  return mode in rejections ? rejections[mode as keyof typeof rejections] : null;
}

/** A text as it leaves the model in this mood. */
export function spoil(content: string, mode: ModelMode): TextResponse {
  switch (mode) {
    case 'invalid-json':
      return { content: content.replaceAll('":', '" ').slice(0, -1) };
    case 'truncated':
      return { content: content.slice(0, content.length * 0.6), finishReason: 'length' };
    case 'empty':
    case 'refusal':
      return { content: '' };
    case 'fenced':
      return { content: `Here is the JSON you asked for:\n\n\`\`\`json\n${content}\n\`\`\`\n` };
    case 'thinking':
      return { content: `<think>\nThe user wants {"what": "a JSON object"}.\n</think>\n\n${content}` };
    case 'reasoning':
      return { content, reasoning: 'The user wants {"what": "a JSON object"}.' };
    default:
      return { content };
  }
}
