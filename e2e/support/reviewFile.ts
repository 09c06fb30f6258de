import { readReviewFile, type ReviewFile } from '../../src/shared/review';

/** A review file as it would be brought in; throws where it would be refused. */
export function reviewIn(content: string): ReviewFile {
  const read = readReviewFile(content);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** What the last state of each verdict in a review file says: its outcome and its note. */
export function verdictsIn(content: string): readonly string[] {
  const said = new Map<string, Record<string, unknown>>();
  for (const { ops } of reviewIn(content).changes) {
    for (const { kind, id, after } of ops) {
      if (kind === 'verdict') said.set(id, { ...said.get(id), ...after });
    }
  }
  return [...said.values()].map(({ verdict, note }) => `${String(verdict)} ${String(note)}`.trim());
}
