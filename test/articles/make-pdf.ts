import { deflateSync } from 'node:zlib';

/** A PDF of some pages, each of lines as they stand from the top; an empty line leaves a gap. Latin text only. */
export function makePdf(pages: readonly (readonly string[])[], info = ''): Uint8Array {
  const contents = pages.map((lines) => {
    const shown = lines.map(
      (line, at) => `BT /F1 11 Tf 72 ${740 - 13 * at} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`,
    );
    return deflateSync(Buffer.from(shown.join('\n'), 'latin1'));
  });
  return assemble(
    contents.map((content) => ({ content, dictionary: '/Filter /FlateDecode' })),
    info,
  );
}

/** A PDF whose pages have these streams, and `more` objects behind them: of one page, the first of these is number 7. */
export function assemble(
  streams: readonly { readonly content: Uint8Array; readonly dictionary: string }[],
  info = '',
  more: readonly string[] = [],
): Uint8Array {
  const kids = streams.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...streams.flatMap(({ content, dictionary }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} ${dictionary} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    ]),
    ...more,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`));
  return new Uint8Array(Buffer.concat(parts));
}
