import { Records } from '../../../shared/history';
import type { Claim, ReviewMode, Tag, Verdict } from '../../../shared/model';
import { aClaim, aReview, uuid } from '../../../shared/testing/builders';
import { textOf } from '../selectors';
import { TestDesk } from './desk';

/** A desk on which a reader has an article before them, with claims of the analyst's on these words. */
export class ReadingDesk extends TestDesk {
  readonly shown: readonly Claim[];

  constructor(
    lines: ConstructorParameters<typeof TestDesk>[0],
    claims: readonly (readonly [Tag, string])[],
    mode: ReviewMode = 'open',
  ) {
    super(lines);
    const text = textOf(this.open);
    this.shown = claims.map(([tag, words], i) =>
      aClaim(text, [this.spanOf(words)], { id: uuid(i + 1, 7), tag }),
    );
    const review = aReview(text, { mode, claims: this.shown.map(({ id }) => id) });
    this.open = {
      ...this.open,
      suggested: null,
      records: this.open.records.write([{ kind: 'review', id: review.id, record: review }]),
      review: {
        id: review.id,
        shown: Records.empty.write(
          this.shown.map((record) => ({ kind: 'claim', id: record.id, record })),
        ),
        filter: 'all',
      },
    };
  }

  /** The analyst has changed one of their claims. */
  change(i: number, fields: Partial<Claim>): this {
    const { review } = this.open;
    if (review === null) throw new Error('no review is open');
    const record = { ...this.claim(i), ...fields };
    const shown = review.shown.write([{ kind: 'claim', id: record.id, record }]);
    this.open = { ...this.open, review: { ...review, shown } };
    return this;
  }

  /** One of the analyst's claims, counted from 0. */
  claim(i: number): Claim {
    const claim = this.shown[i];
    if (claim === undefined) throw new Error(`there are only ${String(this.shown.length)} claims`);
    return claim;
  }

  /** Goes to a claim as G and C do. */
  look(claim: Claim): this {
    this.open = { ...this.open, focus: claim.id, selection: null };
    return this;
  }

  verdicts(): readonly Verdict[] {
    return [...this.open.records.all('verdict').values()];
  }
}
