import type {
  AnyRecord,
  Change,
  Claim,
  Delivery,
  Op,
  RecordKind,
  ReviewMode,
  Tag,
  Text,
  Verdict,
} from '../../model';
import {
  aChange,
  aClaim,
  aDelivery,
  aReview,
  aVerdict,
  creating,
  uuid,
} from '../../testing/builders';

import { codings, type Delivered } from '../coding';
import { differences, versionsAt } from '../difference';

/** A reader at work on a text, one change a call: what their review file would hold. */
export class Reader {
  readonly reviewId: string;
  readonly changes: Change[] = [];
  private made = 0;

  /** @param n Tells readers apart: their ids are made of it, and a reader with a higher number is later. */
  constructor(
    private readonly text: Text,
    readonly name: string,
    readonly mode: ReviewMode,
    private readonly n: number,
  ) {
    this.reviewId = this.id();
    this.do([creating('review', this.review())]);
  }

  private review() {
    const { reviewId: id, name: reviewer, mode } = this;
    return aReview(this.text, { id, reviewer, mode });
  }

  private id(): string {
    this.made += 1;
    return uuid(this.made, 0xb0 + this.n);
  }

  do(ops: readonly Op[], fields: Partial<Change> = {}): void {
    const n = 10_000 + this.n * 1_000 + this.changes.length;
    const { name: actor, reviewId } = this;
    this.changes.push(aChange(n, ops, { actor, reviewId, ...fields }));
  }

  create(kind: RecordKind, record: AnyRecord): void {
    this.do([creating(kind, record)]);
  }

  /** Tags words of the text: their first occurrence. */
  tag(words: string, tag: Tag): Claim {
    const claim = claimOn(this.text, words, { id: this.id(), tag });
    this.create('claim', claim);
    return claim;
  }

  judge(claim: Claim, fields: Partial<Verdict> = {}): Verdict {
    const { reviewId } = this;
    const verdict = aVerdict(claim, { id: this.id(), reviewId, ...fields });
    this.create('verdict', verdict);
    return verdict;
  }

  /** Everything done so far; `id` tells deliveries apart. */
  delivery(id = uuid(this.n, 0xd0)): Delivery {
    return aDelivery(this.text, { id, reviewId: this.reviewId, changes: [...this.changes] });
  }
}

/** A claim on words of the text: their first occurrence. */
export function claimOn(text: Text, words: string, fields: Partial<Claim> = {}): Claim {
  const start = text.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return aClaim(text, [{ start, end: start + words.length }], fields);
}

/** What everybody says about a claim of the analyst's: what a ruling on it names. */
export function saidAbout(
  claim: Claim,
  mine: readonly Claim[],
  delivered: Delivered,
  text: Text,
): string[] {
  const found = differences(mine, codings(delivered, text), []).find(
    (each) => each.mine?.id === claim.id,
  );
  return found === undefined ? [] : versionsAt(found);
}
