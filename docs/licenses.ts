/**
 * Folds the licences of the bundle's packages: `node docs/licenses.ts FILE`. Most packages have one of a few texts and
 * differ in the copyright line alone; each text stands once, below the packages and copyright lines it belongs to.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [file = 'dist/licenses.txt'] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').replaceAll('\r', '').split('\n');

/** The bundler gives each package as its name, its licence's identifier, and the text. */
const isStart = (index: number): boolean => {
  const [name = '', id = ''] = lines.slice(index, index + 2);
  return /^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) && /^[\w.() -]+$/.test(id) && existsSync(`node_modules/${name}`);
};

const starts = lines.flatMap((_, index) => (isStart(index) && (index === 0 || lines[index - 1] === '') ? [index] : []));
const packages = starts.map((start, order) => {
  const text = lines.slice(start + 2, starts[order + 1]);
  const isCopyright = (line: string): boolean => /^\s*(?:copyright\s+(?:\(c\)|©|\d)|\(c\)\s|©)/i.test(line);
  const own = text.filter(isCopyright).map((line) => line.trim());
  const shared = text.filter((line) => !isCopyright(line) && !/^\s*(?:#+\s*)?\(?(?:The )?MIT License\b/i.test(line));
  const name = `${lines[start]} (${lines[start + 1]})`;
  return { heading: [name, ...own.map((line) => `  ${line}`)].join('\n'), shared: shared.join('\n').trim() };
});

/** Texts that read alike are one, wherever their lines end. */
const groups = Map.groupBy(packages, ({ shared }) => shared.replace(/["'“”‘’]/g, '').replace(/\s+/g, ' '));
const folded = [...groups.values()].map((group) =>
  [...group.map(({ heading }) => heading), '', group[0]?.shared ?? ''].join('\n').trim(),
);
writeFileSync(file, `${folded.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
