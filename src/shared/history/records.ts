import type { AnyRecord, RecordKind, RecordTypes } from '../model';
import { noteTurnover } from './turnover';

/** Reading one record: all that checking a change needs. `undefined` where there is none. */
export interface RecordReader {
  get<K extends RecordKind>(kind: K, id: string): RecordTypes[K] | undefined;
}

/** One record's new value; null where it is deleted. */
export interface Write {
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: AnyRecord | null;
}

type Tables = { readonly [K in RecordKind]: ReadonlyMap<string, RecordTypes[K]> };

type Table = ReadonlyMap<string, AnyRecord>;

/** The records of those ids in one table that are not the same in the other. */
function differing(ids: readonly string[], one: Table, other: Table): readonly AnyRecord[] {
  return ids.flatMap((id) => {
    const record = one.get(id);
    return record === undefined || record === other.get(id) ? [] : [record];
  });
}

/** An immutable set of records. `write` gives a new set that shares every table it does not touch. */
export class Records implements RecordReader {
  static readonly empty = new Records({
    article: new Map(),
    text: new Map(),
    claim: new Map(),
    source: new Map(),
    attribution: new Map(),
    decision: new Map(),
    delivery: new Map(),
    ruling: new Map(),
    review: new Map(),
    verdict: new Map(),
  });

  private constructor(private readonly tables: Tables) {}

  get<K extends RecordKind>(kind: K, id: string): RecordTypes[K] | undefined {
    return this.tables[kind].get(id);
  }

  /** The table of one kind, in order of creation. The same object as long as no record of it changes. */
  all<K extends RecordKind>(kind: K): ReadonlyMap<string, RecordTypes[K]> {
    return this.tables[kind];
  }

  write(writes: readonly Write[]): Records {
    const tables: Record<string, Map<string, AnyRecord>> = {};
    for (const { kind, id, record } of writes) {
      const table = (tables[kind] ??= new Map<string, AnyRecord>(this.tables[kind]));
      if (record === null) table.delete(id);
      else table.set(id, record);
    }
    for (const [kind, after] of Object.entries(tables)) {
      const before: Table = this.tables[kind as RecordKind];
      const ids = [...new Set(writes.flatMap((write) => (write.kind === kind ? write.id : [])))];
      noteTurnover(before, after, {
        gone: differing(ids, before, after),
        come: differing(ids, after, before),
      });
    }
    return new Records({ ...this.tables, ...tables });
  }
}
