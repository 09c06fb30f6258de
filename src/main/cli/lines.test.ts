import { PassThrough, Readable, Writable } from 'node:stream';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines, writeLine } from './lines';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: false }))) {
    found.push(line);
  }
  return found;
}

const bytes = (text: string) => new TextEncoder().encode(text);

it('reads lines ended by LF or CRLF, and nothing else', async () => {
  const given = bytes('\uFEFFone\r\ntwo\u2028two\n\nthree\rthree\n\uFEFFfour');
  expect(await linesOf([given])).toEqual(['one', 'two\u2028two', '', 'three\rthree', '\uFEFFfour']);
  expect(await linesOf([])).toEqual([]);
});

it('reads the same lines wherever the stream is cut', async () => {
  const line = fc.array(fc.constantFrom('a', 'é', '🚢', '\u2028', ' ')).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.nat(4), async (lines, size) => {
      const whole = bytes(lines.map((each) => `${each}\r\n`).join(''));
      const chunks = Array.from({ length: Math.ceil(whole.length / (size + 1)) }, (_, i) =>
        whole.slice(i * (size + 1), (i + 1) * (size + 1)),
      );
      expect(await linesOf(chunks)).toEqual(lines);
    }),
  );
});

it('reads no further than it is asked for', async () => {
  const input = new PassThrough();
  input.write('one\n');
  const lines = readLines(input);
  expect(await lines.next()).toEqual({ done: false, value: 'one' });
  input.end('two');
  expect(await lines.next()).toEqual({ done: false, value: 'two' });
  expect(await lines.next()).toEqual({ done: true, value: undefined });
});

it('waits for a reader that has not kept up', async () => {
  const read: (() => void)[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, next) => void read.push(next),
  });
  const events: string[] = [];
  const written = writeLine(output, 'one').then(() => events.push('written'));
  await new Promise((resolve) => setImmediate(resolve));
  events.push('read');
  read.shift()?.();
  await written;
  expect(events).toEqual(['read', 'written']);
});
