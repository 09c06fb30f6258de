import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aText, deleting, aChange, uuid } from '../../testing/builders';
import { Reader } from '../../review/testing/readers';
import { archiveOf } from '../archive';
import { buildReport } from '../build';
import { renderHtml } from '../html/page';
import { renderMarkdown } from '../markdown/page';
import { ferry } from '../testing/ferry';
import { harbour } from '../testing/harbour';
import { coefficient, NO_READER } from './wording';

const { input, mara, jon } = ferry();
const model = buildReport(input);
const { reading } = model;

describe('who read the text a second time', () => {
  it('is told in order of their first change, with what they did and when', () => {
    expect(reading.readers).toMatchObject([
      {
        number: 1,
        name: 'Mara Okello',
        mode: 'blind',
        text: 1,
        changes: 6, // her review, and five claims
        first: '2026-01-14T09:00:00.000Z',
        last: '2026-01-14T14:00:00.000Z',
        judged: 0,
        given: 0,
        claims: 5,
        finished: true,
        rescued: false,
        broughtIn: [{ actor: 'Ada', at: '2026-01-16T16:30:00.000Z' }],
      },
      {
        number: 2,
        name: 'Jon Pell',
        mode: 'open',
        changes: 6, // his review, four verdicts and one claim
        judged: 4, // of Ada's five claims
        given: 5,
        verdicts: { agree: 1, disagree: 2, query: 1 },
        claims: 1,
        finished: false,
        broughtIn: [{ actor: 'Dana', at: '2026-01-17T16:30:00.000Z' }],
      },
    ]);
  });

  it('are no taggers, and neither is who brought a review in or only settled', () => {
    expect(model.identity.taggers.map(({ actor }) => actor)).toEqual(['Ada']);
    expect(reading.settlers.map(({ actor, changes }) => [actor, changes])).toEqual([
      ['Cleo', 1],
      ['Ada', 1],
    ]);
  });

  it('is nobody where no review was handed in, and nothing reads as agreement', () => {
    const none = buildReport(harbour());
    expect(none.reading).toMatchObject({ readers: [], differences: [] });
    expect(none.reading.agreement).toEqual({ each: [], all: null });
    for (const page of [
      renderMarkdown(none),
      renderHtml(none, archiveOf(harbour(), {})).replaceAll(/\s+/gu, ' '),
    ]) {
      expect(page).toContain(NO_READER);
      expect(page).not.toMatch(/no differences|kappa/iu);
    }
  });

  it('tells of a claim that has no place in the newest text, and of a review rescued', () => {
    const newer = aText(['The ferry is older than the harbour.', 'The rest was cut.'], {
      id: uuid(3),
      number: 2,
    });
    const [blind, ...rest] = input.deliveries;
    if (blind === undefined) throw new Error('no delivery');
    const changed = buildReport({
      ...input,
      texts: [...input.texts, newer],
      deliveries: [{ ...blind, rescued: true }, ...rest],
    });
    const [first] = changed.reading.readers;
    // Of Mara's five claims only the last has its words in the newer text.
    expect(first).toMatchObject({ text: 1, claims: 1, rescued: true });
    expect(first?.unplaced.map(({ quotation }) => quotation)).toEqual([
      'Ferry line to close, officials say',
      'The ferry line to Skerra will close in May',
      'The council paid 3 million crowns for repairs',
      '“Nobody asked us,”',
    ]);
  });

  it('counts what cannot be read, where the beginning of a review was never handed in', () => {
    const [blind, open] = input.deliveries;
    if (blind === undefined || open === undefined) throw new Error('no delivery');
    const headless = { ...blind, changes: blind.changes.slice(1) };
    const { readers, unread } = buildReport({ ...input, deliveries: [headless, open] }).reading;
    expect(readers.map(({ name }) => name)).toEqual(['Jon Pell']);
    expect(unread).toBe(1);
  });
});

describe('agreement', () => {
  const [blind, open] = reading.agreement.each;

  it('with a blind reader is over the claims that both have', () => {
    // Ada has 5, Mara 5; 4 pairs, since nothing of Mara's is on “The operator did not respond.” and nothing of
    // Ada's on the headline.
    expect(blind).toMatchObject({
      reviews: [mara.reviewId],
      independent: true,
      claims: { mine: 5, matched: 4, extra: 1 },
    });
    // Tags, Ada's and Mara's: anonymous-anonymous, sourced-observed, on record-on record, unattributed-sourced.
    // p_o = 2/4. Of Ada's 4 and Mara's 4, anonymous 1 and 1, sourced 1 and 1, on record 1 and 1; p_c = 3/16.
    // kappa = (8/16 - 3/16) / (13/16) = 5/13.
    expect(blind?.tags).toMatchObject({ units: 4 });
    expect(blind?.tags.value).toBeCloseTo(5 / 13, 12);
    expect(blind?.confusion).toMatchObject({ units: 4, agreed: 2 });
  });

  it('in boundaries and extent is over tagged text', () => {
    // Lengths, Ada's: 42, 65, 18, 29, 36 = 190. Mara's: 34, 42, 45, 18, 36 = 175. Both: 42 + 45 + 18 + 36 = 141.
    // Either: 190 + 175 - 141 = 224. The text has 292, so T = 584, tagged U = 365, G = 219; squares 15 015.
    // D_o = (190 - 141) + (175 - 141) = 83; D_e = 584 * 365 * 219 / (584^2 - 219 - 15015) = 143.27; 1 - D_o/D_e.
    expect(blind?.taggedText).toMatchObject({ any: 224, all: 141 });
    expect(blind?.extent).toMatchObject({ units: 10 });
    expect(blind?.extent.value).toBeCloseTo(0.4207, 4);
    // Squared distances: the headline 34^2 and the operator 29^2 meet gaps, the council ends 20 apart: 1156 + 841 +
    // 400 = 2397 either way. D_o = 2 * 2397 / (2 * 292^2) = 0.028113. Gaps: Ada's 35, 22, 1, 43, 1, Mara's 1, 22,
    // 21, 73; D_e after Krippendorff 2004 = 0.094341.
    expect(blind?.boundaries).toMatchObject({ units: 10 });
    expect(blind?.boundaries.value).toBeCloseTo(1 - 0.028112685 / 0.094340842, 6);
  });

  it('with an open reader is over what they judged, and is called no independent coding', () => {
    // Judged and not only asked about: closing (same tag), council (sourced, to Jon anonymous), operator (rejected).
    // Two pairs: p_o = 1/2; Ada anonymous 1, sourced 1, Jon anonymous 2; p_c = (1 * 2) / 4 = 1/2; kappa = 0.
    expect(open).toMatchObject({
      reviews: [jon.reviewId],
      independent: false,
      claims: { mine: 3, matched: 2, extra: 1 },
      tags: { value: 0, units: 2 },
      taggedText: { any: 42 + 65 + 29 + 18, all: 42 + 65 },
    });
    const page = renderMarkdown(model);
    expect(page).toContain('An open review is no independent coding');
    expect(page).toContain('R2 Jon Pell: open review, no independent coding');
    expect(page).toContain('text that nobody tagged never counts as agreement');
  });

  it('is not moved by settling differences, nor by anything the analyst does afterwards', () => {
    const unsettled = buildReport({
      ...input,
      rulings: [],
      changes: input.changes.filter(({ ops }) => ops.every(({ kind }) => kind !== 'ruling')),
    });
    expect(unsettled.reading.agreement).toEqual(reading.agreement);
    expect(reading.analyst).toEqual({ claims: 5, until: '2026-01-16T16:30:00.000Z' });
    expect(model.ledger.map(({ tag }) => tag)).toContain('observed');
  });

  it('of two who tagged the bare text is measured together too', () => {
    const second = new Reader(input.texts[0] ?? aText(['']), 'Ines Roth', 'blind', 3);
    second.tag('The ferry is older than the harbour.', 'unattributed');
    const { agreement } = buildReport({
      ...input,
      deliveries: [...input.deliveries, second.delivery()],
    }).reading;
    expect(agreement.each).toHaveLength(3);
    // Claims with a tag from two or more of the three: Mara's four pairs; Ines is on one of those.
    expect(agreement.all).toMatchObject({ independent: true, tags: { units: 4 }, confusion: null });
  });
});

describe('differences', () => {
  it('are in text order, with who has what', () => {
    const told = reading.differences.map(({ number, place, quotation, aspects, versions }) => [
      number,
      place,
      quotation,
      aspects,
      versions.map(({ reader, tag, verdict }) => [reader, tag, verdict]),
    ]);
    expect(told).toEqual([
      [
        1,
        'Headline',
        'Ferry line to close, officials say',
        ['extra'],
        [
          [null, null, null],
          [1, 'anonymous', null],
        ],
      ],
      [
        2,
        '¶ 1',
        'two officials said',
        ['extra'],
        [
          [null, null, null],
          [1, null, null],
          [2, 'anonymous', null],
        ],
      ],
      [
        3,
        '¶ 1',
        'The council paid 3 million crowns for repairs, its accounts show.',
        ['tag', 'boundary', 'source'],
        [
          [null, 'sourced', null],
          [1, 'observed', null],
          [2, 'anonymous', 'disagree'],
        ],
      ],
      [
        4,
        '¶ 2',
        '“Nobody asked us,”',
        ['query'],
        [
          [null, 'on-record', null],
          [1, 'on-record', null],
          [2, null, 'query'],
        ],
      ],
      [
        5,
        '¶ 2',
        'The operator did not respond.',
        ['missing', 'rejected'],
        [
          [null, 'response', null],
          [1, null, null],
          [2, null, 'disagree'],
        ],
      ],
      [
        6,
        '¶ 3',
        'The ferry is older than the harbour.',
        ['tag'],
        [
          [null, 'unattributed', null],
          [1, 'sourced', null],
        ],
      ],
    ]);
  });

  it('name the words, the source and the note of each, and the claim of the ledger', () => {
    const [, , paid, asked] = reading.differences;
    expect(paid?.claim).toBe(2);
    expect(paid?.versions.map(({ quotation, source }) => [quotation, source])).toEqual([
      ['The council paid 3 million crowns for repairs, its accounts show.', 'its accounts'],
      ['The council paid 3 million crowns for repairs', ''],
      [
        'The council paid 3 million crowns for repairs, its accounts show.',
        'a councillor, unnamed',
      ],
    ]);
    expect(asked?.versions.at(-1)?.note).toBe('Who heard her say it?');
  });

  it('say how they were settled, by whom and when, and are counted by ruling', () => {
    expect(reading.rulings).toEqual({ mine: 1, theirs: 1, both: 0, neither: 0, edit: 0 });
    expect(reading.differences.map(({ settled }) => settled)).toEqual([
      null,
      null,
      {
        ruling: 'theirs',
        reader: 1,
        note: 'The accounts were seen by the paper.',
        by: 'Cleo',
        at: '2026-01-18T16:30:00.000Z',
      },
      null,
      null,
      { ruling: 'mine', reader: null, note: '', by: 'Ada', at: '2026-01-19T16:30:00.000Z' },
    ]);
  });

  it('go with the review they came from, and what was ruled on them counts for nothing', () => {
    const [blind, open] = input.deliveries;
    if (blind === undefined || open === undefined) throw new Error('no delivery');
    const taken = buildReport({
      ...input,
      deliveries: [open],
      changes: [...input.changes, aChange(905, [deleting('delivery', blind)])],
    });
    // Without Mara: the two officials, the council, the question and the rejection; the council stays settled.
    expect(taken.reading.differences).toHaveLength(4);
    expect(taken.reading.idleRulings).toBe(1);
    expect(taken.reading.differences.map(({ settled }) => settled?.reader ?? null)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a report with readers', () => {
  it('gives the same bytes whatever order things come in', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const { appVersion, ...records } = input;
    const page = renderHtml(model, archiveOf(records, {}));
    const text = renderMarkdown(model);
    fc.assert(
      fc.property(
        shuffled(input.deliveries),
        shuffled(input.rulings),
        shuffled(input.changes),
        shuffled(input.claims),
        (deliveries, rulings, changes, claims) => {
          const other = { ...records, deliveries, rulings, changes, claims };
          const again = buildReport({ ...other, appVersion });
          expect(renderHtml(again, archiveOf(other, {}))).toBe(page);
          expect(renderMarkdown(again)).toBe(text);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('comes out the same from the archive it carries', () => {
    const { appVersion, ...records } = input;
    const archive = archiveOf(records, {});
    expect(buildReport({ ...archive, appVersion }).reading).toEqual(reading);
  });
});

describe('coefficient', () => {
  it.each([
    [1, '1.00'],
    [0.999, '>0.99'],
    [0.4249, '0.42'],
    [-0.001, '0.00'],
    [-1.5, '−1.50'],
  ])('prints %f as %s', (value, printed) => {
    expect(coefficient(value)).toBe(printed);
  });
});
