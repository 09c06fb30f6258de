import { describe, expect, it } from 'vitest';
import { aChange, aText, creating, uuid } from '../testing/builders';
import { buildReport } from './build';
import { renderHtml } from './html/page';
import { archiveOf } from './archive';
import { harbour } from './testing/harbour';
import { Story } from './testing/story';

function fires(): Story {
  return new Story([
    ['headline', 'Fires were set, officials believe'],
    'Two officials said the fires were set. The mayor, Ada Quist, denied it.',
    'The brigade counted nine fires. It will rain.',
  ]);
}

describe('buildReport', () => {
  it('numbers claims in the order of the text, the longer first', () => {
    const story = fires();
    const last = story.claim('sourced', 'nine fires');
    const inner = story.claim('anonymous', 'Two officials');
    const outer = story.claim('anonymous', 'Two officials said the fires were set.');
    const { ledger } = buildReport(story.input());
    expect(ledger.map(({ id }) => id)).toEqual([outer.id, inner.id, last.id]);
    expect(ledger.map(({ number, place }) => [number, place])).toEqual([
      [1, '¶ 1'],
      [2, '¶ 1'],
      [3, '¶ 2'],
    ]);
  });

  it('quotes exactly, over the segments of a split claim and over blocks', () => {
    const story = fires();
    story.claim('on-record', ['Ada Quist', 'denied it']);
    story.claim('anonymous', ['officials believe\nTwo officials']);
    const { ledger } = buildReport(story.input());
    expect(ledger.map(({ quotation, place }) => [quotation, place])).toEqual([
      ['officials believe\nTwo officials', 'Headline, ¶ 1'],
      ['Ada Quist … denied it', '¶ 1'],
    ]);
  });

  it('is about the newest text version and says how many claims it leaves out', () => {
    const story = fires();
    story.claim('sourced', 'nine fires');
    const input = story.input();
    const newer = aText(['Nine fires, no arrests.'], { id: uuid(50), number: 2 });
    const { identity, ledger, figures } = buildReport({ ...input, texts: [newer, ...input.texts] });
    expect(identity.text.number).toBe(2);
    expect(ledger).toEqual([]);
    expect(figures.claimsOnOtherTexts).toBe(1);
  });

  it('refuses an article without a text', () => {
    expect(() => buildReport({ ...fires().input(), texts: [] })).toThrow(RangeError);
  });

  it('names who tagged and when, and not who imported', () => {
    const story = fires();
    const claim = story.claim('sourced', 'nine fires');
    const { changes } = story.input();
    const [first] = changes;
    if (first === undefined) throw new Error('no import');
    const by = (actor: string, n: number, at: string) =>
      aChange(n, [creating('claim', claim)], { actor, at });
    const { identity } = buildReport({
      ...story.input(),
      changes: [
        by('Ben', 9, '2026-02-02T08:00:00.000Z-0000'),
        by('Ada', 8, '2026-02-01T08:00:00.000Z-0000'),
        by('Ben', 7, '2026-02-03T08:00:00.000Z-0001'),
        { ...first, actor: 'Cleo' },
      ],
    });
    expect(identity.taggers).toEqual([
      {
        actor: 'Ada',
        changes: 1,
        first: '2026-02-01T08:00:00.000Z',
        last: '2026-02-01T08:00:00.000Z',
      },
      {
        actor: 'Ben',
        changes: 2,
        first: '2026-02-02T08:00:00.000Z',
        last: '2026-02-03T08:00:00.000Z',
      },
    ]);
  });

  it('tells any anonymous support from only anonymous support', () => {
    const story = fires();
    const mayor = story.source({ name: 'Ada Quist' });
    const officials = story.source({ kind: 'group', descriptor: 'Two officials' });
    const brigade = story.source({ kind: 'institution', descriptor: 'The brigade' });
    story.claim('anonymous', 'Two officials'); // only: nothing linked
    const both = story.claim('anonymous', 'the fires were set');
    story.link(both, officials);
    story.link(both, mayor); // any: a named person supports it too
    const record = story.claim('on-record', 'The mayor, Ada Quist, denied it.');
    story.link(record, officials); // any: tagged on record
    const chain = story.claim('anonymous', 'nine fires');
    const outer = story.link(chain, officials);
    story.link(chain, brigade, { parentId: outer.id }); // only: the brigade is embedded
    const denied = story.claim('response', 'denied it');
    story.link(denied, officials, { role: 'disputes' }); // neither: it does not support
    const { figures } = buildReport(story.input());
    expect(figures.claimsWithAnonymousSupport).toBe(4);
    expect(figures.claimsWithOnlyAnonymousSupport).toBe(2);
    expect(figures.claimsWithSource).toBe(4);
    expect(figures.attributionsByRole).toEqual({
      supports: 5,
      disputes: 1,
      declines: 0,
      context: 0,
    });
  });

  it('orders a chain outermost first, whatever order its links were made in', () => {
    const story = fires();
    const mayor = story.source({ name: 'Ada Quist' });
    const aide = story.source({ descriptor: 'an aide' });
    const claim = story.claim('anonymous', 'The mayor, Ada Quist, denied it.');
    const inner = story.link(claim, mayor, { parentId: uuid(2, 0x7) });
    story.link(claim, aide);
    expect(inner.parentId).toBe(story.attributions[1]?.id);
    const { ledger } = buildReport(story.input());
    expect(ledger[0]?.links.map(({ label, depth }) => [label, depth])).toEqual([
      ['an aide', 0],
      ['Ada Quist', 1],
    ]);
  });

  it('keeps every link even when a chain closes on itself', () => {
    const story = fires();
    const aide = story.source({ descriptor: 'an aide' });
    const claim = story.claim('anonymous', 'Two officials');
    story.link(claim, aide, { parentId: uuid(2, 0x7) });
    story.link(claim, aide, { parentId: uuid(1, 0x7) });
    expect(buildReport(story.input()).ledger[0]?.links).toHaveLength(2);
  });

  it('registers sources in order of first use, the unlinked last', () => {
    const story = fires();
    story.source({ kind: 'institution', name: 'Weather office' });
    const brigade = story.source({ kind: 'institution', name: 'Brigade' });
    const officials = story.source({ descriptor: 'Two officials' });
    story.link(story.claim('sourced', 'nine fires'), brigade);
    const first = story.claim('anonymous', 'Two officials');
    story.link(first, officials);
    story.link(first, brigade, { role: 'disputes' });
    const { register } = buildReport(story.input());
    expect(register.map(({ label, claims }) => [label, claims.supports, claims.disputes])).toEqual([
      ['Two officials', [1], []],
      ['Brigade', [2], [1]],
      ['Weather office', [], []],
    ]);
  });

  it('says what rests on an anonymous source', () => {
    const story = fires();
    const officials = story.source({ kind: 'group', descriptor: 'officials' });
    const mayor = story.source({ name: 'Ada Quist' });
    story.link(story.claim('anonymous', 'Fires were set'), officials);
    const lead = story.claim('anonymous', 'Two officials said the fires were set.');
    story.link(lead, officials);
    story.link(lead, mayor);
    story.link(story.claim('anonymous', 'It will rain', { centrality: 'lead' }), officials);
    const { anonymity } = buildReport(story.input());
    expect(anonymity).toHaveLength(1);
    expect(anonymity[0]).toMatchObject({
      source: 1,
      inHeadline: [1],
      inLead: [2, 3],
      soleSupportOf: [1, 3],
    });
  });

  it('reports a tag that the linked source contradicts, and leaves the tag', () => {
    const story = fires();
    const officials = story.source({ descriptor: 'a senior official' });
    story.link(story.claim('on-record', 'the fires were set'), officials);
    const { findings, ledger } = buildReport(story.input());
    expect(findings).toEqual([
      {
        kind: 'disagreement',
        text: 'tagged On record, but no named person supports it. Linked: S1 “a senior official” (person, not named). Two ways out: tag it Anonymous, or link the named person who supports it.',
        claims: [1],
      },
    ]);
    expect(ledger[0]?.tag).toBe('on-record');
  });

  it('finds nothing where one of several sources fits the tag', () => {
    const story = fires();
    const claim = story.claim('on-record', 'the fires were set');
    story.link(claim, story.source({ descriptor: 'a senior official' }));
    story.link(claim, story.source({ name: 'Ada Quist' }));
    expect(buildReport(story.input()).findings).toEqual([]);
  });

  it('lists what is not said yet', () => {
    const story = fires();
    story.claim('unattributed', 'It will rain');
    story.claim('response', 'denied it');
    story.claim('sourced', 'nine fires');
    const { findings } = buildReport(story.input());
    expect(findings.map(({ text, claims }) => [text, claims])).toEqual([
      ['unattributed without a reason.', [3]],
      ['response without its answer.', [1]],
      ['tagged Sourced with no source linked.', [2]],
    ]);
  });

  it('marks every character of the text once, in order', () => {
    const input = harbour();
    const { markup } = buildReport(input);
    const text = markup.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
    expect(text).toBe(input.texts[0]?.text);
  });

  it('opens and closes every piece of a claim once', () => {
    const { markup, ledger } = buildReport(harbour());
    const runs = markup.flatMap((block) => block.runs);
    const opened = runs.flatMap(({ starts }) =>
      starts.map(({ claim, ordinal }) => `${claim}.${ordinal}`),
    );
    const closed = runs.flatMap(({ ends }) =>
      ends.map(({ claim, ordinal }) => `${claim}.${ordinal}`),
    );
    expect(new Set(opened).size).toBe(opened.length);
    expect(closed.toSorted()).toEqual(opened.toSorted());
    expect(new Set(opened.map((each) => each.split('.')[0])).size).toBe(ledger.length);
  });

  it('comes out the same from the data that the HTML carries', () => {
    const input = harbour();
    const model = buildReport(input);
    const page = renderHtml(model, archiveOf(input, { ['a'.repeat(64)]: 'SGVsbG8=' }));
    const data = /<script type="application\/json" id="sourcemark-data">([^<]*)<\/script>/u.exec(
      page,
    );
    const archive = JSON.parse(data?.[1] ?? '') as ReturnType<typeof archiveOf>;
    expect(archive.originals).toEqual({});
    expect(buildReport({ ...archive, appVersion: input.appVersion })).toEqual(model);
  });
});
