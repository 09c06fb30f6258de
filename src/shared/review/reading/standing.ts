import { inOrder, plan, references, type RecordReader, type Write } from '../../history';
import type { AnyRecord, Change, RecordKind, RecordTypes } from '../../model';

const keyOf = (kind: RecordKind, id: string): string => `${kind} ${id}`;

/** Records that grow in place, with how many others refer to each: thousands of changes take no more than a moment. */
class Growing implements RecordReader {
  private readonly records = new Map<string, AnyRecord>();
  private readonly referring = new Map<string, number>();

  constructor(private readonly base: RecordReader) {}

  get<K extends RecordKind>(kind: K, id: string): RecordTypes[K] | undefined {
    // Put in under this kind.
    const own = this.records.get(keyOf(kind, id)) as RecordTypes[K] | undefined;
    return own ?? this.base.get(kind, id);
  }

  put({ kind, id, record }: Write): void {
    const key = keyOf(kind, id);
    const before = this.records.get(key);
    if (before !== undefined) this.count(kind, before, -1);
    if (record === null) this.records.delete(key);
    else {
      this.records.set(key, record);
      this.count(kind, record, 1);
    }
  }

  private count(kind: RecordKind, record: AnyRecord, by: 1 | -1): void {
    for (const [target, id] of references(kind, record)) {
      const key = keyOf(target, id);
      this.referring.set(key, (this.referring.get(key) ?? 0) + by);
    }
  }

  isReferredTo({ kind, id }: Write): boolean {
    return (this.referring.get(keyOf(kind, id)) ?? 0) > 0;
  }
}

/**
 * The changes that can be made one after another, each on what those before it left; the others are left out. So what
 * is kept holds together, and no change goes because a later one is at fault.
 *
 * @param base What is there before the first and is not changed by any.
 */
export function standing(base: RecordReader, changes: readonly Change[]): readonly Change[] {
  const growing = new Growing(base);
  return changes.toSorted(inOrder).filter((change) => {
    const planned = plan(growing, change);
    if (!planned.ok) return false;
    const before = planned.value.map(({ kind, id }): Write => ({
      kind,
      id,
      record: growing.get(kind, id) ?? null,
    }));
    for (const write of planned.value) growing.put(write);
    const dangles = planned.value.some(
      (write) => write.record === null && growing.isReferredTo(write),
    );
    if (dangles) for (const write of before) growing.put(write);
    return !dangles;
  });
}
