import { stampInstant } from '../../history';
import { RULINGS, type RulingOutcome, type Text } from '../../model';
import {
  agreementOf,
  analystClaims,
  analystRecords,
  codings,
  differences,
  firstBroughtIn,
} from '../../review';
import { doings } from '../doings';
import type { ReportInput } from '../model';
import type { Places } from '../places';
import { tally } from '../tally';
import { told } from './differences';
import type { SecondReading } from './model';
import { reader, readersInOrder } from './readers';

/** Nobody has handed anything in. Who settled differences once stays told. */
function unread({ changes, rulings }: ReportInput): SecondReading {
  return {
    readers: [],
    unread: 0,
    analyst: { claims: 0, until: null },
    agreement: { each: [], all: null },
    differences: [],
    rulings: tally<RulingOutcome>(RULINGS, []),
    idleRulings: rulings.length,
    settlers: settlers(changes),
  };
}

const settlers = (changes: ReportInput['changes']) =>
  doings(changes, ({ ops }) => ops.some(({ kind }) => kind === 'ruling'));

/**
 * What was handed in about `text`, the version reported on, beside what the analyst had before the first of it came
 * in. `ledger`: numbers in the ledger by claim id.
 */
export function secondReading(
  input: ReportInput,
  text: Text,
  places: Places,
  ledger: ReadonlyMap<string, number>,
): SecondReading {
  const { changes, deliveries, rulings } = input;
  // The most common case by far, and the rest reads the whole history.
  if (deliveries.length === 0) return unread(input);
  const read = readersInOrder(codings(input, text));
  const mine = analystClaims(changes, deliveries, text.id);
  const analyst = analystRecords(changes, deliveries);
  const all = differences(mine, read, rulings);
  const list = told(all, { analyst, codings: read, changes, places, ledger });
  const until = firstBroughtIn(changes, deliveries);
  const ruled = new Set(all.flatMap(({ ruling }) => ruling ?? []));
  const known = new Set(read.map(({ review }) => review.id));
  return {
    readers: read.map((coding, i) => reader(input, coding, i + 1)),
    unread: deliveries.filter(({ reviewId }) => !known.has(reviewId)).length,
    analyst: { claims: mine.length, until: until === null ? null : stampInstant(until) },
    agreement: agreementOf(mine, read, text.text.length),
    differences: list,
    rulings: tally<RulingOutcome>(
      RULINGS,
      [...ruled].map(({ ruling }) => ruling),
    ),
    idleRulings: rulings.filter((ruling) => !ruled.has(ruling)).length,
    settlers: settlers(changes),
  };
}
