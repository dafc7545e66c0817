/** One answer of the emulated GitHub, its body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Sends requests straight to the emulator behind the strict front, as whoever owns the token. */
export type Upstream = (
  method: string,
  path: string,
  options?: {
    readonly body?: unknown;
    readonly authorization?: string | undefined;
    readonly accept?: string | undefined;
  },
) => Promise<Answer>;

/**
 * An upstream that acts as the repository's owner unless told otherwise.
 * @param url where the emulator listens; every address in its answers is turned into one of `publicUrl`.
 */
export function openUpstream(url: string, publicUrl: string, ownerToken: string): Upstream {
  const outward = (answer: string) => answer.replaceAll(url, publicUrl);
  return async (method, path, { body, authorization = `token ${ownerToken}`, accept } = {}) => {
    const response = await fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {
        ...(authorization ? { authorization } : {}),
        ...(accept ? { accept } : {}),
        'content-type': 'application/json',
      },
      // The emulator answers 400 to a write without a body; GitHub does not.
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const ofTheConnection = ['content-length', 'transfer-encoding', 'connection', 'keep-alive'];
    const headers = Object.fromEntries(
      [...response.headers]
        .filter(([name]) => !ofTheConnection.includes(name))
        .map(([name, value]) => [name, outward(value)]),
    );
    const json = headers['content-type']?.includes('json') === true && bytes.length > 0;
    return { status: response.status, headers, body: json ? JSON.parse(outward(bytes.toString('utf8'))) : bytes };
  };
}

/** Follows `path` into parsed JSON; undefined where there is nothing of that name. */
export function pick(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** `pick` for a text; '' where there is none. */
export function text(value: unknown, ...path: readonly (string | number)[]): string {
  const found = pick(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** `pick` for a list; empty where there is none. */
export function list(value: unknown, ...path: readonly (string | number)[]): unknown[] {
  const found = pick(value, ...path);
  return Array.isArray(found) ? found : [];
}
