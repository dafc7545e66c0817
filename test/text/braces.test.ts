import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracesIn, bracesProblem, unknownBraces } from '../../src/text/braces.ts';

describe('names in braces', () => {
  it.each<[string, string[]]>([
    ['content/{date}.md', ['{date}']],
    ['{yyyy}/{mm}/{date}.md', ['{yyyy}', '{mm}', '{date}']],
    ['{{date}}', ['{{date}}']],
    ['posts/{{ date }}', ['{{ date }}']],
    ['{date', ['{']],
    ['date}', ['}']],
    ['{a{date}', ['{', '{date}']],
    ['{}', ['{}']],
    ['{date:YYYYMMDD}', ['{date:YYYYMMDD}']],
    ['no braces', []],
  ])('of %j are %j', (template, names) => expect(bracesIn(template)).toEqual(names));

  it('are unknown unless written just like a known one, and told once', () => {
    expect(unknownBraces('{Date}-{date}-{Date}-{ date }', ['{date}'])).toEqual(['{Date}', '{ date }']);
  });

  it('that nobody fills are told by name', () => {
    expect(bracesProblem(['{slug}'], 'take it out')).toBe('{slug} stands for nothing here; take it out');
    expect(bracesProblem(['{a}', '{b}', '{c}'], 'no')).toBe('{a}, {b} and {c} stand for nothing here; no');
  });

  it('a text has as many as it has closed pairs at least, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', 'a', ' ')), (signs) => {
        const template = signs.join('');
        const rest = bracesIn(template).reduce((left, name) => left.replace(name, ''), template);
        expect(bracesIn(template).length === 0).toBe(!/[{}]/.test(template));
        expect(rest.length).toBeLessThanOrEqual(template.length);
      }),
    );
  });
});
