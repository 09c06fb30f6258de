import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../history';
import { type Change, type Delivery, REVIEW_KINDS } from '../model';
import { contentOf } from '../testing/builders';
import { type Coding, codings } from './coding';
import { deliveryOf, newIn } from './delivering';
import { readReviewFile } from './reading';
import { printReviewFile, reviewFileOf } from './saving';
import {
  ARTICLE,
  carryOutReview,
  type Read,
  type Saved,
  type Script,
  script,
  TEXT,
} from './testing/histories';

/** As long as it takes on a busy machine. */
const PATIENCE = 300_000;

const order = fc.array(fc.nat(), { maxLength: 6, size: 'max' });
const scripts: fc.Arbitrary<readonly Script[]> = fc.array(script(7), {
  minLength: 1,
  maxLength: 5,
  size: 'max',
});
const carryOut = (given: readonly Script[]) => given.map((each, i) => carryOutReview(each, i + 1));

/** A library as far as reviews concern it. A file with nothing new brings nothing in. */
function bringIn(files: readonly Delivery[]): readonly Delivery[] {
  return files.reduce<readonly Delivery[]>(
    (there, file) => (newIn(file, there).length === 0 ? there : [...there, file]),
    [],
  );
}

/** The files in an order and with repetitions that the numbers say, and each at least once. */
function shuffled<T>(files: readonly T[], keys: readonly number[]): readonly T[] {
  const drawn = keys.flatMap((key) => files[key % files.length] ?? []);
  return [...drawn, ...((keys[0] ?? 0) % 2 === 0 ? files : files.toReversed())];
}

const read = (library: readonly Delivery[]): readonly Coding[] =>
  codings({ article: ARTICLE, texts: [TEXT], deliveries: library }, TEXT);

/** A coding as plain text: equal where everything of it is, to the order of lists. */
const printed = ({ records, verdicts, ...rest }: Coding): string =>
  JSON.stringify([rest, [...verdicts], REVIEW_KINDS.map((kind) => [...records.all(kind)])]);

/** Every change, by identity: what was made once is the same object wherever it is. */
const changesIn = (all: readonly { readonly changes: readonly Change[] }[]): ReadonlySet<Change> =>
  new Set(all.flatMap(({ changes }) => changes));

/** Throws where two libraries do not say the same of every reader. */
function sayTheSame(
  reads: readonly Read[],
  one: readonly Delivery[],
  other: readonly Delivery[],
): void {
  const [ofOne, ofOther] = [read(one).map(printed), read(other).map(printed)];
  if (ofOne.length !== reads.length || ofOne.join() !== ofOther.join()) {
    throw new Error('the two libraries do not say the same');
  }
}

function saved({ changes }: Saved) {
  return reviewFileOf({
    article: ARTICLE,
    text: TEXT,
    changes,
    savedAt: '2026-01-13T12:00:00.000Z',
    appVersion: '0.1.0',
  });
}

describe('reviews by up to five readers, brought in in any order and any number of times', () => {
  it(
    'come to the same, and lose no change',
    () => {
      const seen = { readers: 0, files: 0, changes: 0, twoMachines: 0 };
      fc.assert(
        fc.property(scripts, order, order, (given, one, other) => {
          const reads = carryOut(given);
          const files = reads.flatMap((each) =>
            each.files.map((file) => deliveryOf({ ...file, text: TEXT, rescued: false }, [TEXT])),
          );
          const [a, b] = [bringIn(shuffled(files, one)), bringIn(shuffled(files, other))];
          const made = changesIn(reads.flatMap((each) => each.files));
          for (const library of [a, b]) {
            const kept = changesIn(library);
            if (kept.size !== made.size || ![...made].every((change) => kept.has(change))) {
              throw new Error('a change was lost');
            }
          }
          sayTheSame(reads, a, b);
          seen.readers += reads.length;
          seen.files += files.length;
          seen.changes += made.size;
          seen.twoMachines += reads.filter(({ views }) => views.length > 1).length;
        }),
        { numRuns: 10_000 },
      );
      // That what was drawn is what this is about.
      expect(seen.readers).toBeGreaterThan(20_000);
      expect(seen.files).toBeGreaterThan(seen.readers);
      expect(seen.changes).toBeGreaterThan(60_000);
      expect(seen.twoMachines).toBeGreaterThan(5_000);
    },
    PATIENCE,
  );

  it(
    'leave a reader of one machine what they had before them',
    () => {
      fc.assert(
        fc.property(fc.array(script(12), { minLength: 1, maxLength: 5 }), order, (given, keys) => {
          const reads = carryOut(given.map((each) => ({ ...each, machines: 1 as const })));
          const files = reads.flatMap((each) =>
            each.files.map((file) => deliveryOf({ ...file, text: TEXT, rescued: false }, [TEXT])),
          );
          const found = new Map(
            read(bringIn(shuffled(files, keys))).map((coding) => [coding.review.id, coding]),
          );
          for (const { reviewId, views } of reads) {
            const coding = found.get(reviewId);
            expect(coding && contentOf(coding.records)).toEqual(views[0] && contentOf(views[0]));
            expect(coding).toMatchObject({ conflicts: [], broken: 0, unplaced: [] });
          }
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it(
    'come to the same where some files are damaged, and a change that is sound in one counts',
    () => {
      fc.assert(
        fc.property(scripts, order, order, fc.nat(), (given, one, other, damage) => {
          const reads = carryOut(given);
          const files = reads.flatMap((each) =>
            each.files.flatMap((file, i) => {
              const whole = saved(file);
              if ((damage >> (i % 16)) % 2 === 0) return deliveryOf(whole, [TEXT]);
              // Words that mean something else now, and what follows them maybe cut off.
              const spoilt = printReviewFile(whole)
                .replace('"verdict":"agree"', '"verdict":"query"')
                .replace('"tag":"sourced"', '"tag":"observed"');
              const again = readReviewFile(spoilt.slice(0, spoilt.length - (damage % 900)));
              const rescue = again.ok ? again.value : again.rescue;
              return rescue === null ? [] : deliveryOf(rescue, [TEXT]);
            }),
          );
          if (files.length === 0) return;
          const [a, b] = [bringIn(shuffled(files, one)), bringIn(shuffled(files, other))];
          const there = reads.filter(({ reviewId }) =>
            files.some((file) => file.reviewId === reviewId),
          );
          sayTheSame(there, a, b);
          // As libraries hold them that were merged.
          sayTheSame(there, files, files.toReversed());
          const contentIn = (library: readonly Delivery[]) =>
            new Set([...changesIn(library.filter(({ rescued }) => !rescued))].map(canonical));
          expect(contentIn(a)).toEqual(contentIn(files));
          expect(contentIn(b)).toEqual(contentIn(files));
          for (const coding of read(a)) {
            const own = files.filter(({ reviewId }) => reviewId === coding.review.id);
            const ids = (of: readonly Delivery[]) =>
              new Set([...changesIn(of)].map(({ id }) => id));
            const sound = ids(own.filter(({ rescued }) => !rescued));
            expect(coding.rescued).toBe(sound.size < ids(own).size);
          }
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );
});

describe('a review file', () => {
  it(
    'is read as it was saved, whatever was done in the review',
    () => {
      fc.assert(
        fc.property(script(20), (given) => {
          for (const each of carryOutReview(given, 1).files) {
            const file = saved(each);
            expect(readReviewFile(printReviewFile(file))).toEqual({ ok: true, value: file });
          }
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});
