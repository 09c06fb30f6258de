import { describe, expect, it } from 'vitest';
import type { Claim, Ruling } from '../model';
import {
  aChange,
  anArticle,
  aRuling,
  aText,
  creating,
  deleting,
  updating,
  uuid,
} from '../testing/builders';
import { analystClaims } from './analyst';
import { codings } from './coding';
import { differences, versionsAt } from './difference';
import { claimOn, Reader } from './testing/readers';

const TEXT = aText([
  'The tide will not wait, the harbour master said.',
  'The dredger is late again.',
  'Two officials said the pact is dead.',
]);
const TIDE = claimOn(TEXT, 'The tide will not wait', { id: uuid(101), tag: 'on-record' });
const DREDGER = claimOn(TEXT, 'The dredger is late again', { id: uuid(102), tag: 'observed' });
const PACT = claimOn(TEXT, 'the pact is dead', { id: uuid(103), tag: 'anonymous' });
const MINE = [TIDE, DREDGER, PACT];

function found(
  mine: readonly Claim[],
  readers: readonly Reader[],
  rulings: readonly Ruling[] = [],
) {
  const deliveries = readers.map((reader) => reader.delivery());
  return differences(
    mine,
    codings({ article: anArticle(), texts: [TEXT], deliveries }, TEXT),
    rulings,
  );
}
const summary = (list: ReturnType<typeof found>) =>
  list.map(({ mine, theirs, aspects }) => [
    mine?.tag ?? null,
    theirs.map(({ claim }) => claim?.tag ?? null),
    aspects,
  ]);
const blind = (n = 1, name = 'Mara Okello') => new Reader(TEXT, name, 'blind', n);
const open = (n = 1, name = 'Jon Pell') => new Reader(TEXT, name, 'open', n);

describe('differences with a reader who saw the bare text', () => {
  it('are none where both tagged the same words alike', () => {
    const mara = blind();
    for (const claim of MINE) mara.tag(claim.anchor.quote.exact, claim.tag);
    expect(found(MINE, [mara])).toEqual([]);
  });

  it('are in the tag, the boundary, or both', () => {
    const mara = blind();
    mara.tag('The tide will not wait', 'sourced');
    mara.tag('The dredger is late', 'observed');
    mara.tag('Two officials said the pact is dead', 'on-record');
    expect(summary(found(MINE, [mara]))).toEqual([
      ['on-record', ['sourced'], ['tag']],
      ['observed', ['observed'], ['boundary']],
      // Half of the shorter lies in the longer: the same claim.
      ['anonymous', ['on-record'], ['tag', 'boundary']],
    ]);
  });

  it('are claims that only one of them has', () => {
    const mara = blind();
    mara.tag('the harbour master said', 'on-record');
    expect(summary(found([DREDGER], [mara]))).toEqual([
      [null, ['on-record'], ['extra']],
      ['observed', [null], ['missing']],
    ]);
  });
});

describe('differences with a reader who saw the analyst’s claims', () => {
  it('are none where they agree or have not judged yet', () => {
    const jon = open();
    jon.judge(TIDE);
    expect(found(MINE, [jon])).toEqual([]);
  });

  it('are what they would have instead', () => {
    const jon = open();
    jon.judge(TIDE, { verdict: 'disagree', tag: 'sourced' });
    jon.judge(DREDGER, {
      verdict: 'disagree',
      anchor: claimOn(TEXT, 'The dredger is late').anchor,
    });
    jon.judge(PACT, { verdict: 'disagree', source: 'the minister' });
    expect(summary(found(MINE, [jon]))).toEqual([
      ['on-record', ['sourced'], ['tag']],
      ['observed', ['observed'], ['boundary']],
      ['anonymous', ['anonymous'], ['source']],
    ]);
  });

  it('are rejections and questions', () => {
    const jon = open();
    jon.judge(TIDE, { verdict: 'disagree', note: 'No.' });
    jon.judge(PACT, { verdict: 'query', note: 'Who?' });
    expect(summary(found(MINE, [jon]))).toEqual([
      ['on-record', [null], ['rejected']],
      ['anonymous', [null], ['query']],
    ]);
  });

  it('are claims they added', () => {
    const jon = open();
    jon.tag('the harbour master said', 'on-record');
    expect(summary(found(MINE, [jon]))).toEqual([[null, ['on-record'], ['extra']]]);
  });

  it('show when the analyst changed the claim after it was judged', () => {
    const jon = open();
    jon.judge(TIDE);
    expect(summary(found([{ ...TIDE, tag: 'sourced' }], [jon]))).toEqual([
      ['sourced', ['on-record'], ['tag']],
    ]);
  });

  it('are also in claims that the analyst made after a first review came in, or has deleted', () => {
    const [jon, lea] = [open(), open(2, 'Lea Brandt')];
    jon.judge(TIDE);
    jon.judge(DREDGER, { verdict: 'disagree', tag: 'sourced' });
    lea.judge(DREDGER);
    lea.judge(PACT, { verdict: 'query', note: 'Who?' });
    const list = found([TIDE], [jon, lea, blind(3)]);
    expect(summary(list)).toEqual([
      ['on-record', ['on-record', null], ['missing']],
      ['observed', ['sourced', 'observed'], ['tag']],
      ['anonymous', [null], ['query']],
    ]);
    expect(list.map(({ key }) => key)).toEqual([TIDE.id, DREDGER.id, PACT.id]);
  });
});

describe('differences among several readers', () => {
  it('put everybody’s version of a place together', () => {
    const [mara, jon, lea] = [blind(1), open(2), blind(3, 'Lea Brandt')];
    mara.tag('The tide will not wait', 'on-record');
    jon.judge(TIDE, { verdict: 'disagree', tag: 'sourced' });
    lea.tag('The tide will not wait', 'on-record');
    expect(summary(found([TIDE], [lea, jon, mara]))).toEqual([
      ['on-record', ['on-record', 'sourced', 'on-record'], ['tag']],
    ]);
  });

  it('put what only readers have together, and say who does not have it', () => {
    const [mara, jon, lea, tom] = [blind(1), open(2), blind(3, 'Lea Brandt'), blind(4, 'Tom Ashe')];
    lea.tag('Two officials said', 'anonymous');
    tom.tag('Two officials said', 'sourced');
    expect(summary(found([], [mara, jon, lea, tom]))).toEqual([
      [null, [null, 'anonymous', 'sourced'], ['tag', 'extra']],
    ]);
  });
});

describe('a ruling', () => {
  const jon = open();
  jon.judge(TIDE, { verdict: 'disagree', tag: 'sourced' });

  it('settles the difference it names', () => {
    const [open] = found(MINE, [jon]);
    const versions = open === undefined ? [] : versionsAt(open);
    const ruling = aRuling(TEXT, { difference: TIDE.id, versions });
    expect(found(MINE, [jon], [ruling]).map((each) => each.ruling)).toEqual([ruling]);
    expect(found(MINE, [jon], [{ ...ruling, difference: PACT.id }])[0]?.ruling).toBeNull();
  });

  it('stays when another reader turns out to have had the claim too', () => {
    const [mara, lea] = [blind(1), blind(3, 'Lea Brandt')];
    const claim = lea.tag('Two officials said', 'anonymous');
    const versions = ['anonymous: Two officials said'];
    const ruling = aRuling(TEXT, { difference: claim.id, versions });
    mara.tag('Two officials said', 'anonymous');
    expect(found([], [lea], [ruling])[0]?.ruling).toEqual(ruling);
    expect(found([], [mara, lea], [ruling])[0]?.ruling).toEqual(ruling);
  });
});

describe('a reader who says something else after a difference was settled', () => {
  const jon = open();
  jon.judge(TIDE, { verdict: 'disagree', tag: 'sourced' });
  const [settled] = found(MINE, [jon]);
  const versions = settled === undefined ? [] : versionsAt(settled);
  const ruling = aRuling(TEXT, { difference: TIDE.id, versions });
  const after = (reader: Reader) => found([TIDE], [jon, reader], [ruling])[0]?.ruling;

  it('opens it again', () => {
    const mara = blind(3);
    expect(after(mara)).toBeNull();
    mara.tag('The tide will not wait', 'anonymous');
    expect(after(mara)).toBeNull();
    const lea = open(4, 'Lea Brandt');
    lea.judge(TIDE, { verdict: 'query', note: 'Said when?' });
    expect(after(lea)).toBeNull();
  });

  it('does not where they say what was heard already', () => {
    const mara = blind(3);
    mara.tag('The tide will not wait', 'sourced');
    expect(after(mara)).toEqual(ruling);
  });
});

describe('the analyst’s claims', () => {
  const mara = blind();
  const delivery = mara.delivery();
  const changes = [
    aChange(1, [creating('article', anArticle()), creating('text', TEXT)]),
    aChange(2, [creating('claim', TIDE)]),
    aChange(3, [creating('delivery', delivery)]),
    aChange(4, [updating('claim', TIDE, { tag: 'sourced' }), creating('claim', PACT)]),
  ];
  const tags = (list: readonly Claim[]) => list.map(({ tag }) => tag);

  it('are those from before the first review came in, so that settling cannot improve the figures', () => {
    expect(tags(analystClaims(changes, [delivery], TEXT.id))).toEqual(['on-record']);
  });

  it('are those also where that review was taken out, and came in again with more', () => {
    const again = { ...delivery, id: uuid(2, 0xe) };
    const later = [
      ...changes,
      aChange(5, [deleting('delivery', delivery)]),
      aChange(6, [creating('delivery', again)]),
    ];
    expect(tags(analystClaims(later, [again], TEXT.id))).toEqual(['on-record']);
  });

  it('are the present ones where nothing came in, or what came in was taken back', () => {
    expect(tags(analystClaims(changes.slice(0, 2), [], TEXT.id))).toEqual(['on-record']);
    const back = aChange(5, [deleting('delivery', delivery)]);
    expect(tags(analystClaims([...changes, back], [], TEXT.id))).toEqual(['sourced', 'anonymous']);
  });
});
