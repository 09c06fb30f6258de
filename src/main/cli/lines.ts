import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/**
 * The lines of a UTF-8 stream as they arrive, without their ends (LF or CRLF). Only these end a line: what JSON
 * allows inside a string (U+2028) does not. A byte order mark is no part of the first line.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let begun = '';
  let first = true;
  const line = (raw: string): string => {
    const from = first && raw.startsWith('\uFEFF') ? 1 : 0;
    first = false;
    return raw.slice(from, raw.endsWith('\r') ? -1 : undefined);
  };
  for await (const chunk of input as AsyncIterable<string>) {
    const [head = '', ...rest] = chunk.split('\n');
    begun += head;
    for (const next of rest) {
      yield line(begun);
      begun = next;
    }
  }
  if (begun !== '') yield line(begun);
}

/** Writes a line, and waits where the reader has not kept up: what is still to be written stays short. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
