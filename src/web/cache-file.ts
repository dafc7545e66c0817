/** Keeps whole answers from run to run in an SQLite file, bounded in size and age. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** What is kept of one answer. */
export interface Kept {
  readonly etag: string | null;
  readonly modified: string | null;
  /** JSON object of the headers. */
  readonly headers: string;
  readonly body: Uint8Array;
}

/** It is a convenience: whatever happens to the file, nothing here throws. */
export interface CacheFile {
  /** What to ask the host about; null when nothing usable is kept. */
  validators(key: string): Pick<Kept, 'etag' | 'modified'> | null;
  /** The whole answer, marked as used; null when none is kept or what is kept is no longer what was put there. */
  take(key: string): Kept | null;
  keep(key: string, answer: Kept): void;
  /** Removes what is too old or too much, and gives the space back. */
  close(): void;
}

export interface CacheFileOptions {
  readonly folder: string;
  /** Told once what is wrong and what to do. */
  readonly warn: (text: string) => void;
  /** Cap on all bodies together, in bytes. */
  readonly mostBytes?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export const cacheFileName = 'galley-web.sqlite';

const mostBytesByDefault = 50 * 1024 * 1024;
/**
 * An answer is asked for in full again after this time, in milliseconds, however often the host has said that nothing
 * changed: a host that says so by mistake is believed for a month at most.
 */
const longestLife = 30 * 86_400_000;
/** How long to wait for another process that is writing, in milliseconds; waiting stops everything else here. */
const patience = 200;

/**
 * Codes that say that the file cannot be reached, not that it is broken, so that replacing it would be no help and
 * perhaps harm: perm, busy, locked, read-only, I/O, full, cannot open. https://www.sqlite.org/rescode.html
 */
const outOfReach: ReadonlySet<number> = new Set([3, 5, 6, 8, 10, 13, 14]);

const schema = `
  PRAGMA auto_vacuum = FULL;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, etag TEXT, modified TEXT, headers TEXT NOT NULL, body BLOB NOT NULL, digest TEXT NOT NULL,
    stored INTEGER NOT NULL, used INTEGER NOT NULL
  )`;

/** Opens the file, replaces a broken one, and goes without where there can be none. */
export function openCacheFile({
  folder,
  warn,
  mostBytes = mostBytesByDefault,
  now = Date.now,
}: CacheFileOptions): CacheFile {
  const path = join(folder, cacheFileName);
  let tables: Tables | null = null;

  function open(): Tables {
    makeFolder(resolve(folder));
    return openTables(path);
  }

  function goWithout(error: unknown): void {
    tables?.db.close();
    tables = null;
    if (isReachable(error)) remove(path);
    warn(
      `The web cache in ${folder} cannot be used, so everything is fetched in full: ${messageOf(error)}. Check that the folder of cache-dir can be written and has space; the file ${cacheFileName} in it may be deleted.`,
    );
  }

  /** Trouble ends the use of the cache for this run. */
  function trying<T>(work: (tables: Tables) => T): T | null {
    if (tables === null) return null;
    try {
      return work(tables);
    } catch (error) {
      goWithout(error);
      return null;
    }
  }

  try {
    tables = open();
  } catch (error) {
    try {
      if (!isReachable(error)) throw error;
      remove(path);
      tables = open();
      warn(`The web cache in ${folder} was damaged and has been started anew: ${messageOf(error)}.`);
    } catch (last) {
      goWithout(last);
    }
  }

  return {
    validators: (key) =>
      trying(({ find }) => (find.get(key, now() - longestLife) as ReturnType<CacheFile['validators']>) ?? null),
    take: (key) =>
      trying(({ take, drop }) => {
        const row = take.get(now(), key) as (Kept & { readonly digest: string }) | undefined;
        if (row === undefined) return null;
        // SQLite notices damage to its own structure, not to what it holds, and a host confirms what it once sent.
        if (row.body instanceof Uint8Array && digestOf(row) === row.digest) return row;
        drop.run(key);
        return null;
      }),
    keep: (key, answer) => {
      const { etag, modified, headers, body } = answer;
      trying(({ keep }) => keep.run(key, etag, modified, headers, body, digestOf(answer), now(), now()));
    },
    close: () => {
      trying(({ db, dropOld, dropMuch }) => {
        dropOld.run(now() - longestLife);
        dropMuch.run(mostBytes);
        db.close();
      });
      tables = null;
    },
  };
}

interface Tables {
  readonly db: DatabaseSync;
  readonly find: StatementSync;
  readonly take: StatementSync;
  readonly keep: StatementSync;
  readonly drop: StatementSync;
  readonly dropOld: StatementSync;
  readonly dropMuch: StatementSync;
}

function openTables(path: string): Tables {
  const { DatabaseSync } = loadSqlite();
  const db = new DatabaseSync(path, { timeout: patience });
  try {
    db.exec(schema);
    return {
      db,
      find: db.prepare('SELECT etag, modified FROM answers WHERE key = ? AND stored > ?'),
      take: db.prepare('UPDATE answers SET used = ? WHERE key = ? RETURNING etag, modified, headers, body, digest'),
      keep: db.prepare('INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
      drop: db.prepare('DELETE FROM answers WHERE key = ?'),
      dropOld: db.prepare('DELETE FROM answers WHERE stored <= ?'),
      // Least recently used first: feeds are confirmed every day, an article is hardly ever read twice.
      dropMuch: db.prepare(`DELETE FROM answers WHERE key IN (
        SELECT key FROM (SELECT key, SUM(LENGTH(body)) OVER (ORDER BY used DESC, key) AS total FROM answers)
        WHERE total > ?)`),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Makes a folder and those above it. Not `mkdirSync` with `recursive`, which tries for ever where a file system lets
 * nobody make folders and says that the parent is missing, as `/proc` does.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function digestOf({ etag, modified, headers, body }: Kept): string {
  return createHash('sha256')
    .update(JSON.stringify([etag, modified, headers]))
    .update(body)
    .digest('hex');
}

function remove(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** Whether SQLite got at the file and found it unfit. */
function isReachable(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : null;
  // The low byte holds the code proper, the rest says more about it.
  return code !== null && !outOfReach.has(code & 0xff);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Loads Node's SQLite. Earlier releases of Node 24 announce on stderr that it is experimental, which the runner would
 * show to blog owners who can do nothing about it.
 * @throws TypeError where Node was built without it
 */
function loadSqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (sqlite === undefined) throw new TypeError('this Node.js has no SQLite');
    return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
}
