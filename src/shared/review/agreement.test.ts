import { describe, expect, it } from 'vitest';
import { anArticle, aText, uuid } from '../testing/builders';
import { agreementOf } from './agreement';
import { codings } from './coding';
import { claimOn, Reader } from './testing/readers';

const TEXT = aText([
  'The tide will not wait, the harbour master said.',
  'The dredger is late again.',
  'Two officials said the pact is dead.',
  'The mayor did not answer.',
]);
const MINE = [
  claimOn(TEXT, 'The tide will not wait', { id: uuid(101), tag: 'on-record' }),
  claimOn(TEXT, 'The dredger is late again', { id: uuid(102), tag: 'observed' }),
  claimOn(TEXT, 'the pact is dead', { id: uuid(103), tag: 'anonymous' }),
  claimOn(TEXT, 'The mayor did not answer', { id: uuid(104), tag: 'response' }),
];

function figures(readers: readonly Reader[], mine = MINE) {
  const deliveries = readers.map((reader) => reader.delivery());
  const read = codings({ article: anArticle(), texts: [TEXT], deliveries }, TEXT);
  return agreementOf(mine, read, TEXT.text.length, { resamples: 0 });
}
const [, DREDGER] = MINE;

describe('agreement with a blind reader', () => {
  it('is 1 in everything where both said the same', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    for (const claim of MINE) mara.tag(claim.anchor.quote.exact, claim.tag);
    const { each, all } = figures([mara]);
    expect(each).toMatchObject([
      {
        boundaries: { value: 1 },
        extent: { value: 1 },
        tags: { value: 1, units: 4 },
        independent: true,
      },
    ]);
    expect(all).toBeNull();
  });

  it('counts tags over the claims that both have, and text that neither tagged not at all', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.tag('The tide will not wait', 'on-record');
    mara.tag('The dredger is late again', 'sourced');
    mara.tag('the pact is dead', 'anonymous');
    mara.tag('the harbour master said', 'on-record');
    const [found] = figures([mara]).each;
    expect(found?.claims).toEqual({ mine: 4, matched: 3, extra: 1 });
    // By hand: of 3 matched claims 2 have the same tag; p_o = 2/3, p_c = (1*1 + 1*1) / 9, kappa = (6 - 2) / (9 - 2).
    expect(found?.tags).toMatchObject({ units: 3 });
    expect(found?.tags.value).toBeCloseTo(4 / 7, 12);
    expect(found?.confusion?.agreed).toBe(2);
    // Tagged by both: 22 + 25 + 16 units; by either also 24 (the mayor) and 23 (the harbour master).
    expect(found?.taggedText).toMatchObject({ all: 63, any: 110 });
    expect(found?.boundaries.value).toBeLessThan(1);
  });

  it('is no agreement where they tagged nothing in common, however much both left untagged', () => {
    const mara = new Reader(TEXT, 'Mara Okello', 'blind', 1);
    mara.tag('the harbour master said', 'on-record');
    const [found] = figures([mara], MINE.slice(0, 1)).each;
    expect(found?.boundaries.value).toBeLessThan(0);
    expect(found?.extent.value).toBeLessThan(0);
    expect(found?.tags).toMatchObject({ value: null, units: 0 });
  });
});

describe('agreement with an open reader', () => {
  it('is over what they judged, and says that it is no independent coding', () => {
    const jon = new Reader(TEXT, 'Jon Pell', 'open', 2);
    if (DREDGER === undefined) throw new Error('no claim');
    const [tide, , pact, mayor] = MINE;
    if (tide !== undefined) jon.judge(tide);
    jon.judge(DREDGER, { verdict: 'disagree', tag: 'sourced' });
    if (pact !== undefined) jon.judge(pact, { verdict: 'query', note: 'Who?' });
    if (mayor !== undefined) jon.judge(mayor, { verdict: 'disagree', note: 'No claim at all.' });
    const [found] = figures([jon]).each;
    expect(found).toMatchObject({
      independent: false,
      claims: { mine: 3, matched: 2, extra: 0 },
      tags: { units: 2 },
    });
    expect(found?.confusion?.agreed).toBe(1);
  });

  it('is nothing before they have judged anything', () => {
    const [found] = figures([new Reader(TEXT, 'Jon Pell', 'open', 2)]).each;
    expect(found).toMatchObject({
      boundaries: { value: null },
      tags: { value: null },
      claims: { mine: 0 },
    });
  });
});

describe('agreement of several', () => {
  it('takes in those who tagged the bare text, and counts a claim that one does not have as missing', () => {
    const [mara, jon, lea] = [
      new Reader(TEXT, 'Mara Okello', 'blind', 1),
      new Reader(TEXT, 'Jon Pell', 'open', 2),
      new Reader(TEXT, 'Lea Brandt', 'blind', 3),
    ];
    mara.tag('The tide will not wait', 'on-record');
    mara.tag('The dredger is late again', 'sourced');
    lea.tag('The tide will not wait', 'on-record');
    const { each, all } = figures([mara, jon, lea]);
    expect(each).toHaveLength(3);
    expect(all?.reviews).toEqual([mara.reviewId, lea.reviewId]);
    expect(all).toMatchObject({ tags: { units: 2 }, claims: { mine: 4, matched: 2, extra: 0 } });
    expect(all?.confusion).toBeNull();
    // By hand: coincidences on-record 3 times with itself, observed with sourced once: n = 5,
    // alpha = 1 - 4 * 2 / (25 - 9 - 1 - 1) = 6 / 14.
    expect(all?.tags.value).toBeCloseTo(6 / 14, 12);
  });
});
