/** Reads server-sent events. */

/** What the first line of an event stream can be, once blank lines and comments are gone. */
const firstField = /^(?:data|event|id|retry)(?::|\r?\n|$)/;

/** Whether a body is an event stream: some services forget to say so in their header. */
export function isEventStream(body: string): boolean {
  return firstField.test(body);
}

/**
 * The data of the events of a stream, in order, as the HTML standard reads them (9.2.6): comments are passed over, and
 * so is an event that the end of the stream cuts off.
 */
export function eventsIn(stream: string): string[] {
  return stream
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .slice(0, -1)
    .flatMap((event) => {
      const data = event.split('\n').flatMap((line) => /^data(?:: ?(.*))?$/s.exec(line)?.[1] ?? []);
      return data.length === 0 ? [] : [data.join('\n')];
    });
}
