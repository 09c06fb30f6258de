import { inOrder, stampInstant } from '../../history';
import { type Change, type Claim, type Text, VERDICTS, type VerdictOutcome } from '../../model';
import type { Coding } from '../../review';
import type { ReportInput } from '../model';
import { tally } from '../tally';
import type { Reader, Unplaced } from './model';

/** Who brought deliveries of the review in that are still there, and when. */
function broughtIn(
  { deliveries, changes }: Pick<ReportInput, 'deliveries' | 'changes'>,
  reviewId: string,
): Reader['broughtIn'] {
  const own = new Set(deliveries.filter((each) => each.reviewId === reviewId).map(({ id }) => id));
  const brings = ({ ops }: Change) =>
    ops.some(({ kind, id, before }) => kind === 'delivery' && before === null && own.has(id));
  return changes
    .filter(brings)
    .toSorted(inOrder)
    .map(({ actor, at }) => ({ actor, at: stampInstant(at) }));
}

/** The codings in order of their first change, ties by the id of the review: that numbers the readers. */
export function readersInOrder(codings: readonly Coding[]): readonly Coding[] {
  return codings.toSorted((a, b) =>
    a.first === b.first ? (a.review.id < b.review.id ? -1 : 1) : a.first < b.first ? -1 : 1,
  );
}

const unplaced = ({ tag, anchor }: Pick<Claim, 'tag' | 'anchor'>, judged: boolean): Unplaced => ({
  tag,
  quotation: anchor.quote.exact,
  judged,
});

/** A coding as the report tells of it. `number`: from 1, in the order of `readersInOrder`. */
export function reader(input: ReportInput, coding: Coding, number: number): Reader {
  const { review, verdicts } = coding;
  const read: Pick<Text, 'number'> | undefined = input.texts.find(({ id }) => id === review.textId);
  const given = new Set([...review.claims, ...verdicts.keys()]);
  return {
    number,
    reviewId: review.id,
    name: review.reviewer,
    mode: review.mode,
    text: read?.number ?? null,
    changes: coding.changes,
    first: coding.first,
    last: coding.last,
    judged: verdicts.size,
    given: given.size,
    verdicts: tally<VerdictOutcome>(
      VERDICTS,
      [...verdicts.values()].map(({ verdict }) => verdict),
    ),
    claims: coding.claims.length,
    finished: review.finished,
    rescued: coding.rescued,
    unplaced: [
      ...coding.unplaced.map((claim) => unplaced(claim, false)),
      ...coding.unplacedVerdicts.map(({ judged }) => unplaced(judged, true)),
    ],
    conflicts: coding.conflicts.length,
    broken: coding.broken,
    broughtIn: broughtIn(input, review.id),
  };
}
