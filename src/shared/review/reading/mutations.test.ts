import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../history';
import { printReviewFile, reviewFileOf } from '../saving';
import { FILE } from '../testing/file';
import { ARTICLE, carryOutReview, script, TEXT } from '../testing/histories';
import { readReviewFile } from './read';
import type { ReviewRead } from './said';

/** As long as it takes on a busy machine. */
const PATIENCE = 300_000;

/** A review file of a reader at one machine. */
const file = script(12).map((given) => {
  const { changes } = carryOutReview({ ...given, machines: 1 }, 1).files.at(-1) ?? { changes: [] };
  return reviewFileOf({
    article: ARTICLE,
    text: TEXT,
    changes,
    savedAt: '2026-01-13T12:00:00.000Z',
    appVersion: '0.1.0',
  });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a bad disk, a mail program or a careless hand does to bytes. Places are parts of the whole, 0 to 1. */
const damage = fc.oneof(
  fc.record({
    does: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bit: fc.nat(7),
  }),
  fc.record({
    does: fc.constantFrom('cut' as const, 'lose' as const, 'repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bit: fc.nat(200),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function spoil(bytes: Uint8Array, { does, at, bit }: Damage): Uint8Array {
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (does) {
    case 'flip':
      return bytes.map((byte, i) => (i === place ? byte ^ (1 << bit) : byte));
    case 'cut':
      return before;
    case 'lose':
      return Uint8Array.from([...before, ...after.subarray(bit)]);
    case 'repeat':
      return Uint8Array.from([...before, ...after.subarray(0, bit), ...after]);
  }
}

/** What was rescued reads back, as it is. */
function readsBack(read: ReviewRead): void {
  if (read.ok || read.rescue === null) return;
  const { rescue } = read;
  expect(rescue.rescued).toBe(true);
  expect(readReviewFile(printReviewFile(rescue))).toEqual({ ok: true, value: rescue });
}

describe('a review file that something happened to', () => {
  it(
    'is read or refused, and what is rescued of it reads back',
    () => {
      fc.assert(
        fc.property(file, fc.array(damage, { minLength: 1, maxLength: 4 }), (whole, damages) => {
          const read = readReviewFile(damages.reduce(spoil, bytesOf(printReviewFile(whole))));
          readsBack(read);
          if (!read.ok) expect(read.message).toMatch(/Nothing was changed\./u);
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it(
    'is never taken for a sound one with anything else in it',
    () => {
      fc.assert(
        fc.property(file, damage, (whole, each) => {
          const read = readReviewFile(spoil(bytesOf(printReviewFile(whole)), each));
          if (read.ok) expect(canonical(read.value)).toBe(canonical(whole));
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it(
    'gives every change back whose line is whole, where it is cut off',
    () => {
      fc.assert(
        fc.property(file, fc.double({ min: 0, max: 1, noNaN: true }), (whole, at) => {
          const printed = printReviewFile(whole);
          const cut = printed.slice(0, Math.floor(at * (printed.trimEnd().length - 1)));
          const read = readReviewFile(cut);
          const left = whole.changes.filter((change) => cut.includes(JSON.stringify(change)));
          expect(read.ok).toBe(false);
          expect((!read.ok && read.rescue?.changes) || []).toEqual(left);
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it(
    'gives every other change back where one line is spoilt, but for what was built on that',
    () => {
      fc.assert(
        fc.property(file, fc.nat(), (whole, pick) => {
          const line = 1 + (pick % Math.max(1, whole.changes.length - 1));
          const spoilt = whole.changes[line];
          if (spoilt === undefined) return;
          const printed = printReviewFile(whole).replace(JSON.stringify(spoilt), '{"id":"0000');
          const read = readReviewFile(printed);
          const rescued = (!read.ok && read.rescue?.changes) || [];
          expect(rescued.slice(0, line)).toEqual(whole.changes.slice(0, line));
          expect(whole.changes).toEqual(expect.arrayContaining([...rescued]));
          const touched = new Set(spoilt.ops.map(({ id }) => id));
          const apart = whole.changes
            .slice(line + 1)
            .every(({ ops }) => !ops.some((op) => mentions(op, touched)));
          if (apart) expect(rescued).toHaveLength(whole.changes.length - 1);
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it(
    'is read or refused, whatever it is',
    () => {
      const printed = printReviewFile(FILE);
      fc.assert(
        fc.property(
          fc.oneof(
            fc.uint8Array(),
            fc.string({ unit: 'binary' }),
            fc.json(),
            fc.string({ unit: 'grapheme' }).map((words) => printed.replace('Which mayor', words)),
            fc.jsonValue().map((value) => JSON.stringify({ ...FILE, text: value })),
            fc.jsonValue().map((value) => JSON.stringify({ ...FILE, changes: [value] })),
            fc.jsonValue().map((value) => JSON.stringify({ ...FILE, changes: value })),
          ),
          (content) => readsBack(readReviewFile(content)),
        ),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it('does not keep its reader for long, however it is made', () => {
    const size = 300_000;
    for (const unit of [
      '{',
      '{"',
      '{"":',
      '{"a":{',
      '[{',
      '{"a":"b"},',
      '"ops":"actor"{}',
      '\\"',
    ]) {
      const hostile = `{"format":"sourcemark-review",${unit.repeat(size / unit.length)}`;
      expect(readReviewFile(hostile)).toMatchObject({ ok: false, rescue: null });
    }
  });
});

/** Whether an op is about one of these records, or about one that refers to them. */
function mentions(op: { readonly id: string } & object, ids: ReadonlySet<string>): boolean {
  const printed = JSON.stringify(op);
  return [...ids].some((id) => printed.includes(id));
}
