// What a request to the model stand-in looks like, whichever protocol it came by.
import type { JsonSchema } from './fabricate.ts';

/** One request for a text, as it came; one to Anthropic's endpoint is shown in the same terms. */
export interface ModelCall {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly name?: string; readonly strict?: boolean; readonly schema?: JsonSchema };
  };
  readonly [field: string]: unknown;
}
