import { describe, expect, it } from 'vitest';
import type { Change, Claim } from '../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  ARTICLE_ID,
  aSource,
  aText,
  creating,
  deleting,
  updating,
} from '../testing/builders';
import { clashes } from './clashes';

const text = aText(['The port opened on Monday.']);
const claim = aClaim(text, [{ start: 0, end: 26 }]);
const source = aSource({ name: 'Ilse Marr' });
const start: readonly Change[] = [
  aChange(1, [creating('article', anArticle()), creating('text', text)]),
  aChange(2, [creating('claim', claim), creating('source', source)]),
];
const by = (actor: string) => ({ actor });
const words = (...changes: readonly Change[]) =>
  clashes(ARTICLE_ID, [...start, ...changes]).map((clash) => clash.words);

const sourced = aChange(3, [updating('claim', claim, { tag: 'anonymous' })], by('Ben'));
const observed = aChange(4, [updating('claim', claim, { tag: 'observed' })], by('Cleo'));

describe('what clashes', () => {
  it('names who chose what, which was kept, and the claim', () => {
    expect(clashes(ARTICLE_ID, [...start, observed, sourced])).toEqual([
      {
        title: 'Harbour pact in doubt',
        claimId: claim.id,
        deleted: false,
        words:
          'Tag of the claim “The port opened on Monday.”: Cleo chose Observed, Ben chose Anonymous. The later one was kept: Observed.',
        at: observed.at,
      },
    ]);
  });

  it('is settled by whoever writes the field again', () => {
    const after: Claim = { ...claim, tag: 'observed' };
    expect(
      words(sourced, observed, aChange(5, [updating('claim', after, { note: 'x' })])),
    ).toHaveLength(1);
    expect(
      words(sourced, observed, aChange(5, [updating('claim', after, { tag: 'sourced' })])),
    ).toEqual([]);
  });

  it('is nothing where both chose the same, or one had seen what the other chose', () => {
    const same = { ...observed, ops: sourced.ops };
    expect(words(sourced, same)).toEqual([]);
    const seen = updating<Claim>('claim', { ...claim, tag: 'anonymous' }, { tag: 'observed' });
    expect(words(sourced, aChange(4, [seen], by('Cleo')))).toEqual([]);
  });

  it('is one clash where somebody deletes what another had changed', () => {
    const both = updating('claim', claim, { tag: 'anonymous', note: 'They had no names.' });
    const gone = aChange(4, [deleting('claim', claim)], by('Cleo'));
    expect(words(aChange(3, [both], by('Ben')), gone)).toEqual([
      'Cleo deleted the claim “The port opened on Monday.”, which Ben had changed. It stays deleted.',
    ]);
    const [clash] = clashes(ARTICLE_ID, [...start, sourced, gone]);
    expect(clash?.claimId).toBeNull();
  });

  it('names what is left out because what it refers to is gone', () => {
    const link = aChange(3, [creating('attribution', anAttribution(claim, source))], by('Ben'));
    const gone = aChange(4, [deleting('source', source)], by('Cleo'));
    const found = clashes(ARTICLE_ID, [...start, link, gone]);
    expect(found.map((each) => [each.claimId, each.words.split('.')[0]])).toEqual([
      [claim.id, 'Left out: the link of a claim to a source'],
    ]);
  });

  it('is the whole article where somebody deleted it, and nothing where nobody else worked on it', () => {
    const gone = aChange(
      4,
      [
        deleting('claim', claim),
        deleting('source', source),
        deleting('text', text),
        deleting('article', anArticle()),
      ],
      by('Cleo'),
    );
    expect(words(gone)).toEqual([]);
    const [clash, ...more] = clashes(ARTICLE_ID, [...start, sourced, gone]);
    expect(more).toEqual([]);
    expect(clash).toMatchObject({ deleted: true, claimId: null, title: 'Harbour pact in doubt' });
  });
});
