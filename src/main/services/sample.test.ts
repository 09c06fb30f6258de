import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { undoState } from '../../shared/history';
import { exactQuote } from '../../shared/anchoring';
import { TAGS } from '../../shared/model';
import { readArchive } from '../importers';
import { value } from '../storage/testing/temporary';
import { renderReport } from '../storage';
import { desk } from './testing/desk';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const shipped = readFileSync(join(SAMPLES, '01-harbour-talks.sourcemark.json'));

describe('the tagged sample that is shipped', () => {
  it('reads back, and holds the claims of the tagging word for word', () => {
    const archive = value(readArchive(shipped));
    const tagging = JSON.parse(
      readFileSync(join(SAMPLES, 'tagging', '01-harbour-talks.json'), 'utf8'),
    ) as { claims: { quote: string[]; tag: string }[] };
    const [version] = archive.texts;
    const inTextOrder = archive.claims.map((claim) => ({
      quote: claim.anchor.segments.map((segment) => exactQuote(version?.text ?? '', [segment])),
      tag: claim.tag,
    }));
    expect(inTextOrder).toEqual(tagging.claims.map(({ quote, tag }) => ({ quote, tag })));
    expect(Object.keys(archive.originals)).toEqual([version?.importedFrom.sha256]);
  });

  it('is the sample that is opened, sound, by Ines Calder, and exports to the same bytes', async () => {
    const { handlers, library } = desk(undefined, SAMPLES);
    const outcome = value(await handlers['import.sample']({}));
    if (outcome.status !== 'imported') throw new Error(outcome.status);
    const { articleId } = outcome;
    expect(value(library().check())).toEqual([]);
    const [summary] = value(await handlers['library.list']({}));
    expect(summary).toMatchObject({ id: articleId, outlet: 'The Meridian Post' });
    expect(TAGS.filter((tag) => summary?.tags[tag] === 0)).toEqual([]);
    const changes = value(await handlers['article.history']({ articleId }));
    expect(new Set(changes.map(({ actor }) => actor))).toEqual(new Set(['Ines Calder']));
    expect(undoState(changes).undo?.label).toBe('Write the source summary');
    const json = value(renderReport(library(), articleId, 'json', '0.1.0')).files[0];
    expect(json === shipped.toString('utf8')).toBe(true);
  });

  it('is brought back by opening the sample again after it was deleted', async () => {
    const { handlers, library } = desk(undefined, SAMPLES);
    const first = value(await handlers['import.sample']({}));
    if (first.status !== 'imported') throw new Error(first.status);
    const { articleId } = first;
    const before = value(await handlers['article.open']({ articleId }));
    const deletion = value(await handlers['article.deletion']({ articleId }));
    const removal = {
      ...deletion,
      id: '00000000-0000-7000-8000-0000000fffff',
      actor: 'Ines Calder',
      at: '2026-05-01T00:00:00.000Z-0000',
    };
    value(await handlers['change.commit']({ libraryId: library().id, change: removal }));
    expect(value(await handlers['import.sample']({}))).toEqual(first);
    expect(value(await handlers['article.open']({ articleId }))).toEqual(before);
  });
});
