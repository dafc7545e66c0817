import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate } from '../docs/generate.ts';
import { noFindings, outputsOf } from '../src/report/findings.ts';
import { version } from '../src/web/user-agent.ts';

describe('what is written twice', () => {
  it('is generated and up to date', async () => {
    for (const [path, text] of await generate())
      expect(readFileSync(path, 'utf8'), `run npm run docs for ${path}`).toBe(text);
  });

  it('sets the outputs that action.yml declares', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect(Object.keys(outputsOf(noFindings()))).toEqual(Object.keys(action.outputs));
  });

  it('asks for the Node that the README says is enough to start', () => {
    const [, major] = /^Node (\d+) or newer/m.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { engines, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${major}`);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(lock.packages[''].engines.node).toBe(engines.node);
    // What the scripts run on comes with the install.
    expect(devDependencies.node).toMatch(/^24\./);
  });

  it('names one version', () => {
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});
