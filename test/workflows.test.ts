import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Validates with the language service GitHub's own editors use. Documents are cached by address, so each has its own. */
async function problemsOf(path: string, text = readFileSync(path, 'utf8')): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  return (await validate(document, {})).map(({ message }) => JSON.stringify(message));
}

describe('what GitHub reads', () => {
  it.each(['action.yml', '.github/workflows/ci.yml', '.github/workflows/digest.yml'])('%s is valid', async (path) => {
    expect(await problemsOf(path)).toEqual([]);
  });

  it('the validator bites', async () => {
    const broken = readFileSync('.github/workflows/digest.yml', 'utf8').replace('runs-on:', 'run-on:');
    expect(await problemsOf('.github/workflows/broken.yml', broken)).not.toEqual([]);
  });
});
