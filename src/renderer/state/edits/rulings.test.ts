import { describe, expect, it } from 'vitest';
import { apply, invert, type Records } from '../../../shared/history';
import { sourceLabel } from '../../../shared/model';
import { anAttribution, aSource, contentOf, uuid } from '../../../shared/testing/builders';
import { codingsOf } from '../differences';
import { attributionsOf, sourcesOf } from '../selectors';
import { ComparingDesk } from '../testing/compared';
import { addClaim } from './claims';
import { openAgain, settle, versionsOf } from './rulings';
import { createAndLink } from './sources';

const LINES = [
  'The ferry was sold in March, people close to the owner said.',
  'The harbour board met twice. A clerk kept the minutes.',
  'Nobody else wanted the berth.',
];
const SOLD = 'The ferry was sold in March';
const MET = 'The harbour board met twice';

function desk(): ComparingDesk {
  const made = new ComparingDesk(LINES);
  made.select(SOLD).make(addClaim(made.open, 'sourced', made.newId));
  return made;
}

const outcomeOf = (of: ComparingDesk, words: string) => of.difference(words).ruling?.ruling;

/** Names of the sources that the claim on these words is attributed to. */
function sourcesOn(of: ComparingDesk, words: string): string[] {
  const claim = [...of.open.records.all('claim').values()].find(
    ({ anchor }) => anchor.quote.exact === words,
  );
  if (claim === undefined) throw new Error(`no claim on “${words}”`);
  return attributionsOf(of.open.records, claim.id).flatMap(({ sourceId }) => {
    const source = of.open.records.get('source', sourceId);
    return source === undefined ? [] : [sourceLabel(source)];
  });
}

/** Takes the last change back and gives what is left. */
function undone(of: ComparingDesk): Records {
  const last = of.changes.at(-1);
  if (last === undefined) throw new Error('nothing was done');
  const head = { id: uuid(1, 0xee), at: '2027-01-01T00:00:00.000Z-0000', actor: 'Ada' };
  const outcome = apply(of.open.records, invert(last, head));
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
}

describe('settling a difference of tags', () => {
  function differing(): ComparingDesk {
    const made = desk();
    const ben = made.reader('Ben Auer');
    ben.tag(SOLD, 'anonymous');
    return made.bring(ben);
  }

  it('keeps the analyst’s version by the ruling alone', () => {
    const made = differing().settle(SOLD, 'mine');
    expect(made.claims()).toEqual([`sourced: ${SOLD}`]);
    expect(outcomeOf(made, SOLD)).toBe('mine');
  });

  it('takes the reader’s tag onto the analyst’s claim', () => {
    const made = differing();
    const before = [...made.open.records.all('claim').keys()];
    made.settle(SOLD, 'theirs', 'Ben Auer');
    expect(made.claims()).toEqual([`anonymous: ${SOLD}`]);
    expect([...made.open.records.all('claim').keys()]).toEqual(before);
    expect(made.difference(SOLD).ruling?.reviewId).toBe(made.difference(SOLD).theirs[0]?.reviewId);
  });

  it('keeps both, the reader’s as a claim of its own', () => {
    const made = differing().settle(SOLD, 'both');
    expect(made.claims().toSorted()).toEqual([`anonymous: ${SOLD}`, `sourced: ${SOLD}`]);
  });

  it('keeps neither', () => {
    const made = differing().settle(SOLD, 'neither');
    expect(made.claims()).toEqual([]);
    expect(outcomeOf(made, SOLD)).toBe('neither');
  });

  it.each(['mine', 'theirs', 'both', 'neither', 'edit'] as const)(
    'is taken back whole: %s',
    (ruling) => {
      const made = differing();
      const before = contentOf(made.open.records);
      made.settle(SOLD, ruling, 'Ben Auer');
      expect(contentOf(made.open.records)).not.toEqual(before);
      expect(contentOf(undone(made))).toEqual(before);
    },
  );

  it('leaves what everybody said before as it was, so that the difference stays', () => {
    const made = differing().settle(SOLD, 'theirs', 'Ben Auer');
    const { mine, theirs } = made.difference(SOLD);
    expect(mine?.tag).toBe('sourced');
    expect(theirs.map(({ claim }) => claim?.tag)).toEqual(['anonymous']);
  });

  it('keeps the note with the ruling, and says in words what was done', () => {
    const made = differing().settle(SOLD, 'theirs', 'Ben Auer', ' They are people. ');
    expect(made.difference(SOLD).ruling?.note).toBe('They are people.');
    expect(made.changes.at(-1)?.label).toBe(`Take the version of Ben Auer: “${SOLD}”`);
  });

  it('is open again without the ruling; what was made of the claim stays', () => {
    const made = differing().settle(SOLD, 'theirs', 'Ben Auer');
    made.make(openAgain(made.difference(SOLD)));
    expect(made.difference(SOLD).ruling).toBeNull();
    expect(made.claims()).toEqual([`anonymous: ${SOLD}`]);
  });
});

describe('settling what only one of two has', () => {
  it('makes a claim of what only the reader tagged, with the reader’s source', () => {
    const made = desk();
    const ben = made.reader('Ben Auer');
    ben.tag(SOLD, 'sourced');
    const claim = ben.tag(MET, 'sourced');
    const minutes = aSource({
      id: uuid(1, 0xf1),
      kind: 'document',
      name: 'Minutes of the board',
      descriptor: '',
      affiliation: 'Harbour board',
    });
    ben.create('source', minutes);
    ben.create('attribution', anAttribution(claim, minutes, { mention: { start: 1, end: 4 } }));
    made.bring(ben).settle(MET, 'theirs', 'Ben Auer');

    expect(made.claims()).toEqual([`sourced: ${SOLD}`, `sourced: ${MET}`]);
    expect(sourcesOn(made, MET)).toEqual(['Minutes of the board']);
    expect(sourcesOf(made.open.records)[0]?.affiliation).toBe('Harbour board');
    expect([...made.open.records.all('attribution').values()][0]?.mention).toEqual({
      start: 1,
      end: 4,
    });
    expect(made.open.records.get('claim', claim.id)).toBeUndefined();
  });

  it('uses the source of the register that is called the same', () => {
    const made = desk();
    const claim = [...made.open.records.all('claim').values()][0];
    if (claim === undefined) throw new Error('no claim');
    const draft = { kind: 'document' as const, name: 'Minutes of the board', descriptor: '' };
    made.make(createAndLink(made.open, claim, draft, { cue: null, mention: null }, made.newId));
    const ben = made.reader('Ben Auer');
    const own = ben.tag(MET, 'sourced');
    const minutes = aSource({ kind: 'document', name: 'minutes of the board', descriptor: '' });
    ben.create('source', minutes);
    ben.create('attribution', anAttribution(own, minutes));
    made.bring(ben).settle(MET, 'theirs', 'Ben Auer');
    expect(sourcesOf(made.open.records)).toHaveLength(1);
    expect(sourcesOn(made, MET)).toEqual(['Minutes of the board']);
  });

  it('does nothing to the claims where the analyst’s emptiness is kept', () => {
    const made = desk();
    const ben = made.reader('Ben Auer');
    ben.tag(SOLD, 'sourced');
    ben.tag(MET, 'observed');
    made.bring(ben).settle(MET, 'mine');
    expect(made.claims()).toEqual([`sourced: ${SOLD}`]);
    expect(outcomeOf(made, MET)).toBe('mine');
  });

  it('deletes the analyst’s claim, with its links, where the reader who read it has none', () => {
    const made = desk();
    const claim = [...made.open.records.all('claim').values()][0];
    if (claim === undefined) throw new Error('no claim');
    const draft = { kind: 'group' as const, name: null, descriptor: 'people close to the owner' };
    made.make(createAndLink(made.open, claim, draft, { cue: null, mention: null }, made.newId));
    made.bring(made.reader('Ben Auer')).settle(SOLD, 'theirs', 'Ben Auer');
    expect(made.claims()).toEqual([]);
    expect(made.open.records.all('attribution').size).toBe(0);
  });

  it('has nothing to keep beside the analyst’s where the reader has none', () => {
    const made = desk().bring(desk().reader('Ben Auer'));
    const difference = made.difference(SOLD);
    const both = { ruling: 'both' as const, note: '' };
    expect(settle(made.open, difference, codingsOf(made.whole), both, made.newId)).toBeNull();
  });
});

describe('settling what an open reader says', () => {
  const mineIn = (made: ComparingDesk) => {
    const claim = [...made.open.records.all('claim').values()][0];
    if (claim === undefined) throw new Error('no claim');
    return claim;
  };

  it('takes tag, words and source of the verdict', () => {
    const made = desk();
    const mara = made.reader('Mara Okello', 'open');
    const shorter = made.spanOf('The ferry was sold');
    mara.judge(mineIn(made), {
      verdict: 'disagree',
      tag: 'anonymous',
      anchor: {
        segments: [shorter],
        quote: { exact: 'The ferry was sold', prefix: '', suffix: ' in March, people' },
      },
      source: 'people close to the owner',
    });
    made.bring(mara).settle(SOLD, 'theirs', 'Mara Okello');
    expect(made.claims()).toEqual(['anonymous: The ferry was sold']);
    expect(sourcesOn(made, 'The ferry was sold')).toEqual(['people close to the owner']);
    expect(sourcesOf(made.open.records)[0]?.kind).toBe('group');
  });

  it('offers no version of who only asks', () => {
    const made = desk();
    const mara = made.reader('Mara Okello', 'open');
    mara.judge(mineIn(made), { verdict: 'query', note: 'Which March?' });
    made.bring(mara);
    expect(versionsOf(made.difference(SOLD))).toEqual([]);
  });

  it('adds once what two readers would both have, and takes each of several by name', () => {
    const made = desk();
    const readers = (['anonymous', 'anonymous', 'on-record'] as const).map((tag, i) => {
      const reader = made.reader(`Reader ${String(i + 1)}`);
      reader.tag(SOLD, tag);
      return reader;
    });
    for (const reader of readers) made.bring(reader);
    expect(versionsOf(made.difference(SOLD)).map(({ reviewer }) => reviewer)).toEqual([
      'Reader 1',
      'Reader 3',
    ]);
    made.settle(SOLD, 'both');
    expect(made.claims().toSorted()).toEqual([
      `anonymous: ${SOLD}`,
      `on-record: ${SOLD}`,
      `sourced: ${SOLD}`,
    ]);
  });

  it('makes the claim anew where the analyst has deleted it since', () => {
    const made = desk();
    const ben = made.reader('Ben Auer');
    ben.tag(SOLD, 'anonymous');
    made.bring(ben).settle(SOLD, 'neither');
    made.make(openAgain(made.difference(SOLD))).settle(SOLD, 'theirs', 'Ben Auer');
    expect(made.claims()).toEqual([`anonymous: ${SOLD}`]);
  });
});
