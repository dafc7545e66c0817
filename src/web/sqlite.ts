/**
 * Loads Node's SQLite. Earlier releases of Node 24 announce on stderr that it is experimental, which the runner would
 * show to blog owners who can do nothing about it.
 * @throws TypeError where Node was built without it
 */
export function loadSqlite(): typeof import('node:sqlite') {
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
