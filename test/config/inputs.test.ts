import { describe, expect, it } from 'vitest';
import { problemsOfBaseUrl } from '../../src/config/inputs.ts';

describe('problemsOfBaseUrl', () => {
  it.each([
    'https://api.openai.com/v1',
    'https://open.bigmodel.cn/api/paas/v4/',
    'http://localhost:11434/v1',
    'http://192.168.1.7:8000/v1',
    'http://ollama:11434/v1',
    'https://x.example/openai/deployments/d?api-version=2026-01',
    'https://gate.example/messages/v1?team=7',
  ])('finds nothing wrong with %s', (url) => expect(problemsOfBaseUrl(url)).toEqual([]));

  it.each<[string, RegExp[]]>([
    ['ftp://x.example/v1', [/^expected an http\(s\) address/]],
    ['api.openai.com/v1', [/^expected an http\(s\) address/]],
    ['https：//api.openai.com/v1', [/^expected an http\(s\) address/]],
    ['https://', [/^expected an http\(s\) address/]],
    ['https://api.example/v1/chat/completions', [/^ends in \/chat\/completions; cut that off/]],
    ['https://api.example/v1/Chat/Completions/?api-version=1', [/^ends in \/Chat\/Completions\/; cut that off/]],
    ['https://api.example/v1/messages', [/^ends in \/messages; cut that off/]],
    ['https://api.example/v1/responses', [/^ends in \/responses; cut that off/]],
    ['https://me:pw@api.example/v1', [/^holds a user name or password/]],
    ['https://api.example/v1?key=abc', [/^holds a key in its query/]],
    ['https://api.example/v1?api_key=abc', [/^holds a key in its query/]],
    ['https://api.example/v1#readme', [/^holds a part behind #/]],
    ['https://me@api.example/v1/messages#x', [/user name/, /behind #/, /^ends in \/messages;/]],
  ])('of %s it tells all that is wrong, without repeating it', (url, problems) => {
    const found = problemsOfBaseUrl(url);
    expect(found).toHaveLength(problems.length);
    for (const [index, problem] of problems.entries()) expect(found[index]).toMatch(problem);
    expect(found.join()).not.toMatch(/abc|pw|me@/);
  });
});
