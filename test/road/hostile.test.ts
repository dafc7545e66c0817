import { beforeAll, describe, expect, it } from 'vitest';
import { hostileDocuments } from '../support/hostile-documents.ts';
import { startModel } from '../support/model.ts';
import { type HostileDay, hostileDay } from './hostile-day.ts';

/** A few of each kind; `npm run bench -- hostile` plays them all, at their caps. */
const played = [
  'document types',
  'JSON objects',
  'attributes',
  'a bomb',
  'tags in turn',
  'comments',
  'one long number',
  'a style sheet of comments',
  'a bomb under another name',
  'a bomb named elsewhere',
];
const documents = hostileDocuments(0.3).filter(({ name }) => played.includes(name));

describe.each([
  ['without a model', false],
  ['with one', true],
])('a day of documents that are built to hurt, %s', (_name, hasModel) => {
  let day: HostileDay;

  beforeAll(async () => {
    const model = hasModel ? await startModel({ key: 'model-key' }) : undefined;
    day = await hostileDay(documents, model);
    await model?.close();
  }, 180_000);

  it('ends with a pull request', () => {
    expect(day.run.exitCode, day.run.stdout).toBe(0);
    expect(day.run.outputs).toMatchObject({ operation: 'created' });
    expect(day.peakMb).toBeLessThan(700);
  });

  it('tells the sound stories whole', () => {
    const sound = ['tern-engine.example/1', 'heron-lab.example/1'];
    for (const address of sound) expect(day.post).toContain(address);
    const read = day.edition.items.filter(({ links }) => sound.some((one) => links[0]?.endsWith(one)));
    expect(read.length).toBeGreaterThan(0);
    for (const { quoted = [], written } of read) {
      expect(written.fallback).toBeNull();
      expect(quoted.length + (written.by === 'model' ? 1 : 0)).toBeGreaterThan(0);
    }
  });

  it('tells each hostile source as what it is', () => {
    const health = day.edition.health.filter(({ name }) => day.sources.includes(name));
    const silent = health.filter(({ outcome, reason, links }) => outcome === 'ok' && links === 0 && reason === 'ok');
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(health.map(({ reason }) => reason)).toContain('too-complex');
    expect(health.map(({ reason }) => reason)).not.toContain('unexpected');
  });

  it('tells each hostile page as too complex to be read', () => {
    const unread = (day.edition.unread ?? []).map(({ reason }) => reason);
    expect(unread).toContain('too-complex');
  });
});
