import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openModels } from '../../src/writing/model/models.ts';
import { noticeOf } from '../../src/writing/model/notice.ts';
import { copilotCommand } from '../../src/writing/model/transport/copilot-command.ts';
import { fromWords } from '../../src/writing/model/transport/copilot-failure.ts';
import type { Call } from '../../src/writing/model/transport/endpoint.ts';
import type { ModelError, ModelReason } from '../../src/writing/model/transport/model-error.ts';
import { usualTiming } from '../../src/writing/model/transport/timing.ts';
import { isAlive } from '../support/alive.ts';
import { type CopilotOrders, type InstalledCopilot, installCopilot } from '../support/copilot.ts';
import { SetClock } from '../support/set-clock.ts';

const token = 'ghs_token_of_this_model';
const call: Call = {
  instructions: 'Answer as asked.',
  turns: [{ by: 'user', text: 'Mail @octo about @/etc/passwd and @scope/name.' }],
  form: { name: 'f', schema: z.object({ a: z.string() }) },
  maxOutputTokens: 100,
};
const dialect = { format: 'text', cap: 'max_tokens', stream: 'none', room: 'usual' } as const;
let installed: InstalledCopilot | null = null;
const temp = mkdtempSync(join(tmpdir(), 'copilot-test-'));
beforeAll(() => void vi.stubEnv('TMPDIR', temp));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temp, { recursive: true });
});
afterEach(() => {
  installed?.remove();
  installed = null;
});

function ask(
  orders: Partial<CopilotOrders>,
  wanted: Partial<{ call: Call; signal: AbortSignal; key: string | null }> = {},
) {
  installed = installCopilot({ token, ...orders });
  return askFrom(`${installed.bin}:${process.env.PATH}`, wanted);
}

function askFrom(PATH: string, wanted: Partial<{ call: Call; signal: AbortSignal; key: string | null }> = {}) {
  const rest = { baseUrl: '', keyInput: null, missingKey: null, price: null, extra: {} };
  const settings = {
    protocol: 'copilot',
    model: 'gpt-5-mini',
    apiKey: wanted.key === undefined ? token : wanted.key,
    ...rest,
  } as const;
  const env = {
    PATH,
    LANG: 'C.UTF-8',
    https_proxy: 'http://proxy.example:3128',
    RUNNER_TRACKING_ID: 'github_1',
    HOME: '/home/runner',
    GITHUB_TOKEN: 'ghs_of_the_action',
    GH_TOKEN: 'another',
    INPUT_TOKEN: 'ghs_of_the_action',
    'INPUT_BRAVE-API-KEY': 'brave',
    NODE_OPTIONS: '--no-warnings',
    COPILOT_ALLOW_ALL: 'true',
  };
  return copilotCommand(settings, env).complete(
    wanted.call ?? call,
    dialect,
    wanted.signal ?? new AbortController().signal,
    () => {},
  );
}

async function failureOf(answer: Promise<unknown>): Promise<ModelError> {
  return answer.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error as ModelError,
  );
}

describe('an answer', () => {
  it.each([
    ['as it is', '{"a":"b"}\n', '{"a":"b"}'],
    ['in a code fence', '```json\n{"a":"b"}\n```\n', '```json\n{"a":"b"}\n```'],
    ['in colours', '\u001b[32m●\u001b[0m \u001b]0;title\u0007{"a":"b\u0000"}\r\n\u001b[2K', '● {"a":"b"}'],
    ['with its signs restored', '{"a":"＠octo"}', '{"a":"@octo"}'],
    ['that is none', '', ''],
  ])('comes %s', async (_, answer, text) => {
    expect(await ask({ answer })).toEqual({
      text,
      finish: 'complete',
      inputTokens: undefined,
      outputTokens: undefined,
    });
  });

  it('is asked for in an empty folder, with no secret but its own and no tool', async () => {
    await ask({});
    const [seen] = installed?.calls() ?? [];
    expect(seen?.entries).toEqual([]);
    expect(seen?.cwd).toContain('galley-copilot-');
    expect(seen?.args).toContain('--model=gpt-5-mini');
    expect(seen?.args.join(' ')).not.toContain('octo');
    const { PATH: _path, PWD: _cwd, _: _self, OLDPWD: _old, SHLVL: _level, ...env } = seen?.env ?? {};
    const folder = dirname(seen?.cwd ?? '');
    expect(env).toEqual({
      LANG: 'C.UTF-8',
      https_proxy: 'http://proxy.example:3128',
      RUNNER_TRACKING_ID: 'github_1',
      HOME: `${folder}/home`,
      COPILOT_HOME: `${folder}/home/.copilot`,
      TMPDIR: `${folder}/temp`,
      COPILOT_CACHE_HOME: expect.stringContaining('galley-copilot-cache-'),
      COPILOT_AUTO_UPDATE: 'false',
      NO_COLOR: '1',
      COPILOT_GITHUB_TOKEN: token,
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('has the whole conversation and no file for its prompt', async () => {
    const long = 'x'.repeat(300_000);
    const turns = [...call.turns, { by: 'model', text: '{"a":1}' }, { by: 'user', text: long }] as const;
    await ask({}, { call: { ...call, instructions: '/help me', turns } });
    const { stdin = '' } = installed?.calls()[0] ?? {};
    expect(stdin).toMatch(/^You have no tools/);
    expect(stdin).toContain('Mail ＠octo about ＠/etc/passwd and ＠scope/name.');
    expect(stdin).toContain(`/help me\n\nMail`);
    expect(stdin.endsWith(`You answered:\n{"a":1}\n\nThe user:\n${long}`)).toBe(true);
  });
});

describe('no answer', () => {
  it('because there is no such command', async () => {
    const failure = await failureOf(askFrom('/nowhere'));
    expect(failure.reason).toBe('not-installed');
    expect(noticeOf('item 1', failure, [])).toMatch(
      /no command copilot\)\. Install it .*npm install -g @github\/copilot$/,
    );
  });

  it.each(['--available-tools', '--no-custom-instructions', '--disable-builtin-mcps', '--no-ask-user'])(
    'because the command does not know %s, rather than with tools',
    async (unknownFlag) => {
      const failure = await failureOf(ask({ unknownFlag }));
      expect(failure.reason).toBe('not-installed');
      expect(noticeOf('item 1', failure, [])).toMatch(/too old/);
      expect(installed?.calls()).toEqual([]);
    },
  );

  it('because the token may not make requests, which stands in the log alone', async () => {
    const failure = await failureOf(ask({}, { key: 'ghs_without_permission' }));
    expect(failure.reason).toBe('unauthorized');
    const notice = noticeOf('item 1', failure, [{ apiKey: 'ghs_without_permission' }]);
    expect(notice).toMatch(/Server-To-Server Tokens are not supported.*copilot-requests: write/);
  });

  it('because there is no token', async () => {
    expect(await failureOf(ask({}, { key: null }))).toMatchObject({ reason: 'unauthorized' });
  });

  it('because it says nothing at all and fails', async () => {
    expect(await failureOf(ask({ mode: 'says' }))).toMatchObject({ reason: 'unauthorized', body: '' });
  });

  it('because it writes without end', async () => {
    expect(await failureOf(ask({ mode: 'huge' }))).toMatchObject({ reason: 'invalid-output' });
  });

  it('in time: nothing of it is left running', async () => {
    const over = new AbortController();
    const answer = failureOf(ask({ mode: 'hang' }, { signal: over.signal }));
    const [seen] = await vi.waitFor(() => {
      const calls = installed?.calls() ?? [];
      expect(calls).toHaveLength(1);
      return calls;
    }, 20_000);
    const pids = seen?.pids ?? [];
    expect(pids).toHaveLength(2);
    expect(pids.every(isAlive)).toBe(true);
    over.abort(new Error('over'));
    expect(await answer).toMatchObject({ message: 'over' });
    while (pids.some(isAlive)) await pause(10);
    expect(existsSync(seen?.cwd ?? '.')).toBe(false);
  });

  it('within the patience of the client, which says so', async () => {
    installed = installCopilot({ token, mode: 'hang' });
    vi.stubEnv('PATH', `${installed.bin}:${process.env.PATH}`);
    const clock = new SetClock();
    const models = openModels(
      [
        {
          protocol: 'copilot',
          model: 'm',
          apiKey: token,
          baseUrl: '',
          keyInput: null,
          missingKey: null,
          price: null,
          extra: {},
        },
      ],
      {
        limits: { requests: 2, tokens: 10_000 },
        countTokens: (text) => text.length,
        endpointFetch: fetch,
        timing: usualTiming,
        clock,
        deadline: new AbortController().signal,
      },
    );
    const { calls } = installed;
    const answer = models.ask({ ...call, form: { name: 'f', schema: z.object({ a: z.string() }) } });
    while (calls().length === 0) await pause(10);
    clock.advance(usualTiming.callMs);
    await expect(answer).rejects.toMatchObject({
      reason: 'timeout',
    });
    expect(models.clients[0]?.spent.requests).toBe(1);
    for (const { pids } of installed.calls()) while (pids.some(isAlive)) await pause(10);
  });

  it('when the time was over before', async () => {
    expect(await failureOf(ask({}, { signal: AbortSignal.abort(new Error('over')) }))).toMatchObject({
      message: 'over',
    });
    expect(installed?.calls()).toEqual([]);
  });
});

describe('what it says', () => {
  it.each<[string, ModelReason]>([
    ["error: unknown option '--no-remote-export'", 'not-installed'],
    ['Error: Model "nope" from --model flag is not available.', 'no-such-model'],
    ['✗ Model "gpt-5" is not available. It may be disabled by your organization\'s policy.', 'no-such-model'],
    [
      'Model call failed: {"message":"The requested model is not supported.","code":"model_not_supported"}',
      'no-such-model',
    ],
    [
      'Execution failed: Error: No model available. Check policy enablement under GitHub Settings > Copilot',
      'unauthorized',
    ],
    ['✗ Failed to load models: access denied by Copilot policy. (Request ID: DD28:402:1D5848)', 'unauthorized'],
    ['Error: No authentication information found.', 'unauthorized'],
    ['Model call failed: 400 Personal Access Tokens are not supported for this endpoint', 'unauthorized'],
    ['✗ 402 You have no quota (Request ID: C9B1:165FB9)', 'quota-exhausted'],
    ['402 {"error":{"message":"You have no quota","code":"quota_exceeded"}}', 'quota-exhausted'],
    ['Sorry, you have been rate limited. Please wait.', 'rate-limited'],
    ['TypeError: fetch failed', 'connection'],
    ['Execution failed: 503 Service Unavailable', 'server-error'],
    ['Failed to get response from the AI model; retried 5 times', 'server-error'],
    ['something new', 'unexpected'],
    ['Something of (Request ID: 402:401:429)', 'unexpected'],
  ])('%s is %s', (words, reason) => expect(fromWords(1, words).reason).toBe(reason));

  it('is told from what it says beside', () => {
    const words = '! Third-party MCP servers are disabled by policy.\nWarning: something\n✗ 402 You have no quota';
    expect(fromWords(1, words)).toMatchObject({ reason: 'quota-exhausted', body: '402 You have no quota' });
    expect(fromWords(1, '! MCP servers are disabled by policy.')).toMatchObject({ reason: 'unauthorized', body: '' });
  });

  it('is repeated without the key', () => {
    const notice = noticeOf('item 1', fromWords(1, `something with ${token}\n::error::x`), [{ apiKey: token }]);
    expect(notice).toContain('something with ***');
    expect(notice).not.toContain('\n');
  });

  it('is nothing to go by when a signal ended it', () => expect(fromWords(null, '').reason).toBe('unexpected'));
});
