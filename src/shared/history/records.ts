import type { AnyRecord, RecordKind, RecordTypes } from '../model';

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
    return new Records({ ...this.tables, ...tables });
  }
}
