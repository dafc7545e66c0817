/** An answer that is not a text, as each of the two services words it. */
export interface Rejection {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly openai: unknown;
  readonly anthropic: unknown;
}

export function rejection(
  status: number,
  error: { readonly message: string; readonly type: string; readonly code?: string | null },
  anthropicType: string,
  headers?: Readonly<Record<string, string>>,
): Rejection {
  const { message } = error;
  return {
    status,
    openai: { error: { code: null, param: null, ...error } },
    anthropic: { type: 'error', error: { type: anthropicType, message }, request_id: 'req_011CSHoEeqs5C35K2UUqR7Fy' },
    ...(headers && { headers }),
  };
}

/** What either service says of a request that it cannot take. */
export function invalid(message: string): Rejection {
  return rejection(400, { message, type: 'invalid_request_error' }, 'invalid_request_error');
}
