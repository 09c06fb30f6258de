import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { archiveSchema } from '../model';
import { archiveJson, archiveOf } from './archive';
import { buildReport } from './build';
import { renderHtml } from './html/page';
import { harbour } from './testing/harbour';
import type { ReportInput } from './model';

const input = harbour();
const { appVersion: _, ...records } = input;
const originals = { ['a'.repeat(64)]: 'SGVsbG8=', ['b'.repeat(64)]: '' };

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const shuffledInput: fc.Arbitrary<ReportInput> = fc.record({
  article: fc.constant(input.article),
  texts: shuffled(input.texts),
  claims: shuffled(input.claims),
  sources: shuffled(input.sources),
  attributions: shuffled(input.attributions),
  decisions: shuffled(input.decisions),
  deliveries: shuffled(input.deliveries),
  rulings: shuffled(input.rulings),
  changes: shuffled(input.changes),
  appVersion: fc.constant(input.appVersion),
});

describe('archiveJson', () => {
  it('is an archive that reads back as the records it was made of', () => {
    const archive = archiveOf(records, originals);
    const read = v.parse(archiveSchema, JSON.parse(archiveJson(archive)));
    expect(read).toEqual(archive);
    expect(archiveJson(archiveOf(read, read.originals))).toBe(archiveJson(archive));
  });

  it('says what it is first and ends with a line feed', () => {
    const json = archiveJson(archiveOf(records, {}));
    expect(json.startsWith('{\n  "format": "sourcemark-article",\n  "schemaVersion": 3,\n')).toBe(
      true,
    );
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('gives the same bytes whatever order the records come in, and so does the report', () => {
    const json = archiveJson(archiveOf(records, originals));
    const page = renderHtml(buildReport(input), archiveOf(records, {}));
    fc.assert(
      fc.property(shuffledInput, (other) => {
        const { appVersion: _, ...rest } = other;
        expect(archiveJson(archiveOf(rest, originals))).toBe(json);
        expect(renderHtml(buildReport(other), archiveOf(rest, {}))).toBe(page);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same bytes whatever order the keys come in', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value;
    const archive = archiveOf(records, originals);
    const other = v.parse(archiveSchema, reversed(archive));
    expect(archiveJson(other)).toBe(archiveJson(archive));
  });
});
