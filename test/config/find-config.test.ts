import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/find-config.ts';
import { Failure } from '../../src/failure.ts';

const wanted = '.github/galley.yml';
const config = 'title: Rust {date}\n';
const workflow = 'on: push\njobs: {}\n';

/** What comes of a blog with these files: the text that is read, or the refusal, and what was said. */
async function outcomeOf(files: Record<string, string>, path = wanted) {
  const warned: string[] = [];
  const blog = {
    readFile: async (file: string) => files[file] ?? null,
    listFiles: async (folder: string) =>
      Object.keys(files)
        .filter((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))) === folder)
        .map((file) => file.slice(file.lastIndexOf('/') + 1)),
  };
  try {
    const given = { path, setting: 'the input config', warn: (sentence: string) => void warned.push(sentence) };
    return { text: await readConfig(blog, given), warned };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { reason: error.reason, message: error.message, warned };
  }
}

describe('a configuration nearly where it is looked for', () => {
  it.each([
    '.github/galley.yaml',
    '.github/Galley.yml',
    '.github/GALLEY.YML',
    '.github/galley.yml.txt',
    '.github/galey.yml',
    '.github/.galley.yml',
    '.github/galley.json',
    '.github/galley.toml',
    '.github/galley',
    '.github/galley-config.yml',
    '.github/galley.config.yaml',
    'galley.yml',
    'galley.yaml',
    '.galley.yml',
    '.github/workflows/galley.yml',
    '.config/galley.yml',
    'config/galley.yml',
    '.GitHub/galley.yml',
    'github/galley.yml',
  ])('%s ends the run with its name', async (path) => {
    expect(await outcomeOf({ [path]: config, 'README.md': '' })).toEqual({
      reason: 'no-config',
      message: `There is no configuration at ${wanted}, but ${path} looks like one. Rename it to ${wanted}, or set the input config to ${path}.`,
      warned: [],
    });
  });

  it.each([
    { 'README.md': 'x' },
    { '.github/workflows/galley.yml': workflow },
    { '.github/galley.yaml': workflow },
    { '.github/dependabot.yml': 'version: 2' },
    { 'galley.md': 'x', 'galley.png': 'x', 'galley/index.md': 'x' },
    { 'gallery.json': '{}', 'config/gallery.yml': 'x: 1', '.github/gallery.yml': 'x: 1' },
  ])('nothing is taken for one in %j', async (files) => {
    expect(await outcomeOf(files as Record<string, string>)).toEqual({ text: null, warned: [] });
  });

  it('one beside the right one is said, and not read', async () => {
    expect(await outcomeOf({ [wanted]: config, '.github/galley.yaml': 'title: Other' })).toEqual({
      text: config,
      warned: [`${wanted} is read, and .github/galley.yaml beside it is not. Delete what is not meant.`],
    });
    expect(await outcomeOf({ [wanted]: config, 'galley.yml': 'title: Other' })).toEqual({ text: config, warned: [] });
  });

  it('a path that was given is sought by its own name as well', async () => {
    expect(await outcomeOf({ 'news/weekly.yaml': config }, 'news/weekly.yml')).toMatchObject({
      message: expect.stringContaining('but news/weekly.yaml looks like one'),
    });
    expect(await outcomeOf({ [wanted]: config }, 'news/weekly.yml')).toMatchObject({
      message: expect.stringContaining(`but ${wanted} looks like one`),
    });
    expect(await outcomeOf({}, 'news/weekly.yml')).toMatchObject({
      message: 'There is no configuration at news/weekly.yml. Check the input config, or leave it out.',
    });
  });
});
