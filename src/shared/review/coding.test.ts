import { describe, expect, it } from 'vitest';
import { anArticle, aText, creating, updating, uuid } from '../testing/builders';
import { codings } from './coding';
import { differences } from './difference';
import { claimOn, Reader } from './testing/readers';

const TEXT = aText([
  'The tide will not wait, the harbour master said.',
  'The dredger is late again.',
]);
const ARTICLE = anArticle();
const read = (
  deliveries: readonly ReturnType<Reader['delivery']>[],
  newest = TEXT,
  texts = [TEXT],
) => codings({ article: ARTICLE, texts, deliveries }, newest);

describe('codings', () => {
  it('keep each reader’s claims as that reader’s', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    const jon = new Reader(TEXT, 'Jon Pell', 'blind', 2);
    mara.tag('The tide will not wait', 'on-record');
    jon.tag('The tide will not wait', 'anonymous');
    const found = read([jon.delivery(), mara.delivery()]);
    expect(
      found.map(({ review, claims }) => [review.reviewer, claims.map(({ tag }) => tag)]),
    ).toEqual([
      ['Mara Okello', ['on-record']],
      ['Jon Pell', ['anonymous']],
    ]);
  });

  it('merge several deliveries of one review, in whatever order and however often they came', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.tag('The dredger is late again', 'observed');
    const first = mara.delivery(uuid(1, 0xe));
    const claim = mara.tag('The tide will not wait', 'on-record');
    mara.do([updating('claim', claim, { tag: 'sourced' })]);
    const second = mara.delivery(uuid(2, 0xe));
    const [once] = read([first, second]);
    expect(once?.claims.map(({ tag }) => tag)).toEqual(['sourced', 'observed']);
    expect(once?.changes).toBe(4);
    expect(read([second, first])).toEqual([once]);
    expect(read([second])).toEqual([once]);
  });

  it('say when the reader worked', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.do([], { at: '2026-01-12T08:00:00.000Z-0000' });
    mara.do([], { at: '2026-01-14T18:30:00.000Z-0000' });
    expect(read([mara.delivery()])[0]).toMatchObject({
      first: '2026-01-12T08:00:00.000Z',
      last: '2026-01-14T18:30:00.000Z',
    });
  });

  it('put claims made on an older version where the same words stand in the newest, and list the others', () => {
    const newest = aText(['Updated at noon.', 'The tide will not wait, the harbour master said.'], {
      id: uuid(3),
      number: 2,
    });
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.tag('The tide will not wait', 'on-record');
    mara.tag('The dredger is late again', 'observed');
    const [found] = read([mara.delivery()], newest, [TEXT, newest]);
    expect(found?.claims.map(({ textId, anchor }) => [textId, anchor.segments])).toEqual([
      [newest.id, [{ start: 17, end: 39 }]],
    ]);
    expect(found?.unplaced.map(({ anchor }) => anchor.quote.exact)).toEqual([
      'The dredger is late again',
    ]);
  });

  it('list verdicts whose words have no place in the newest version', () => {
    const newest = aText(['Updated at noon.', 'The tide will not wait, the harbour master said.'], {
      id: uuid(3),
      number: 2,
    });
    const tide = claimOn(TEXT, 'The tide will not wait', { id: uuid(31) });
    const said = claimOn(TEXT, 'the harbour master said', { id: uuid(32) });
    const dredger = claimOn(TEXT, 'The dredger is late again', { id: uuid(33) });
    const jon = new Reader(TEXT, 'Jon Pell', 'open', 1);
    jon.judge(tide);
    jon.judge(said, { verdict: 'disagree', anchor: dredger.anchor });
    jon.judge(dredger);
    const [found] = read([jon.delivery()], newest, [TEXT, newest]);
    expect(found?.unplacedVerdicts.map(({ claimId }) => claimId)).toEqual([said.id, dredger.id]);
    const here = claimOn(newest, 'the harbour master said', { id: said.id });
    // What they would have instead cannot be shown, which is not that they reject the claim.
    expect(
      differences(
        [here],
        [found].flatMap((each) => each ?? []),
        [],
      ),
    ).toEqual([]);
  });

  it('read a text that only the delivery has', () => {
    const other = aText(['The dredger is late again.'], { id: uuid(4), number: 7 });
    const mara = new Reader(other, 'Mara Okello', 'blind', 1);
    mara.tag('The dredger', 'observed');
    const [found] = read([{ ...mara.delivery(), text: other }]);
    expect(found?.claims.map(({ anchor }) => anchor.segments)).toEqual([[{ start: 49, end: 60 }]]);
  });

  it('take nothing of a review whose beginning was not delivered', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.tag('The tide', 'on-record');
    expect(read([{ ...mara.delivery(), changes: mara.changes.slice(1) }])).toEqual([]);
  });

  it('leave the article and its text alone, whatever a file says', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.create('article', { ...ARTICLE, title: 'Another title' });
    mara.do([updating('text', TEXT, { number: 9 })]);
    const [found] = read([mara.delivery()]);
    expect(found?.records.get('article', ARTICLE.id)?.title).toBe(ARTICLE.title);
    expect(found?.records.get('text', TEXT.id)?.number).toBe(1);
    expect(found?.broken).toBe(2);
  });

  it('count the verdict made last where two copies of a review judged the same claim', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'open', 1);
    const claim = mara.tag('The tide', 'on-record');
    mara.judge(claim);
    mara.judge(claim, { verdict: 'query', note: 'Said where?' });
    expect(read([mara.delivery()])[0]?.verdicts.get(claim.id)?.verdict).toBe('query');
  });
});

it('an unknown field of an op does no harm', () => {
  const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
  const claim = mara.tag('The tide', 'on-record');
  mara.do([{ ...creating('claim', { ...claim, id: uuid(9, 9) }), after: { nonsense: true } }]);
  expect(read([mara.delivery()])[0]).toMatchObject({ broken: 1, claims: [{ id: claim.id }] });
});
