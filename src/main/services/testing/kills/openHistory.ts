import { apply, invert, type Records, undoState } from '../../../../shared/history';
import type { Change, Op } from '../../../../shared/model';
import { DEEDS, type Intention, opsFor, SMALL_TEXT } from '../../../../shared/testing/deeds';
import { ANALYST, type WorkingDesk } from './workingDesk';

/** The history of an article or a review that is worked in, as the page has it before it: what was committed is applied. */
export class OpenHistory {
  constructor(
    private readonly desk: WorkingDesk,
    readonly articleId: string,
    public records: Records,
    readonly changes: Change[],
    private readonly review: { readonly id: string; readonly reviewer: string } | null = null,
  ) {}

  /** Commits, and applies what was committed. */
  async edit(ops: readonly Op[], undoes?: string): Promise<void> {
    const { articleId, review } = this;
    const deed = { articleId, ops, undoes, reviewId: review?.id };
    const change = await this.desk.commit(deed, review?.reviewer ?? ANALYST);
    const applied = apply(this.records, change);
    if (!applied.ok) throw new Error(applied.refusal.message);
    this.records = applied.value;
    this.changes.push(change);
  }

  /** Does something to the small text; nothing where there is nothing to do it to. */
  async deed(deeds: readonly Intention['deed'][] = DEEDS): Promise<void> {
    const { chance } = this.desk;
    const ops = opsFor(
      this.records,
      {
        deed: chance.of(deeds),
        pick: chance.below(6),
        value: chance.below(6),
        from: chance.below(SMALL_TEXT.text.length),
        length: 1 + chance.below(30),
        actor: 0,
        wait: 0,
      },
      this.desk.newId,
    );
    if (ops !== null) await this.edit(ops);
  }

  /** Takes the last change back, or does again what was taken back last; nothing where there is none. */
  async takeBack(which: 'undo' | 'redo', counts?: (change: Change) => boolean): Promise<void> {
    const target = undoState(this.changes, counts)[which];
    if (target !== null) await this.edit(invert(target, target).ops, target.id);
  }
}
