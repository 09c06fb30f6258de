import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { aClaim, aSuggestion, aText, uuid } from '../../shared/testing/builders';
import {
  fitting,
  type Judged,
  type Mark,
  type Marks,
  NO_MARKS,
  paintKey,
  paintPlugin,
  type Table,
} from './paint';
import { documentOf } from './positions';

const text = aText(['The ministry said the pact holds.', 'Two officials said it does not.']);

function painted(...orders: Partial<Marks>[]) {
  let state = EditorState.create({ doc: documentOf(text), plugins: [paintPlugin(text.blocks)] });
  for (const order of orders) {
    state = state.apply(state.tr.setMeta(paintKey, { marks: { ...NO_MARKS, ...order } }));
  }
  const decorations = paintKey.getState(state)?.decorations.find() ?? [];
  return decorations
    .map(({ from, to, spec: _spec, ...rest }) => ({
      words: state.doc.textBetween(from, to),
      attributes: (rest as unknown as { type: { attrs: Record<string, string> } }).type.attrs,
    }))
    .sort((a, b) => a.words.localeCompare(b.words));
}

const table = <M extends Mark>(...marks: M[]): Table<M> =>
  new Map(marks.map((mark) => [mark.id, mark]));

const outer = aClaim(text, [{ start: 0, end: 33 }], { id: uuid(10), tag: 'sourced' });
const inner = aClaim(text, [{ start: 4, end: 12 }], { id: uuid(11), tag: 'anonymous' });
const split = aClaim(
  text,
  [
    { start: 0, end: 3 },
    { start: 34, end: 47 },
  ],
  {
    id: uuid(12),
    tag: 'on-record',
  },
);

const proposed = aSuggestion([{ start: 0, end: 17 }], { tag: 'response' });

describe('paint', () => {
  it('covers each claim’s words, with every claim that lies there', () => {
    const spans = painted({ claims: table(outer, inner) });
    expect(spans.map(({ words }) => words)).toEqual([' said the pact holds.', 'ministry', 'The ']);
    expect(spans[1]?.attributes['data-claims']).toBe(`${outer.id} ${inner.id}`);
    expect(spans[1]?.attributes['class']).toContain('a-sourced b-anonymous');
    expect(spans[1]?.attributes['data-label']).toBe('ANON');
  });

  it('does not cross block borders', () => {
    const across = aClaim(text, [{ start: 22, end: 50 }], { id: uuid(13) });
    expect(painted({ claims: table(across) }).map(({ words }) => words)).toEqual([
      'pact holds.',
      'Two officials sa',
    ]);
  });

  it('is the same whether claims come one by one or at once', () => {
    const atOnce = painted({ claims: table(outer, inner, split) });
    expect(
      painted(
        { claims: table(outer) },
        { claims: table(outer, inner) },
        { claims: table(outer, inner, split) },
      ),
    ).toEqual(atOnce);
  });

  it('forgets a claim that goes and repaints one that changes', () => {
    expect(painted({ claims: table(outer, inner) }, { claims: table(inner) })).toEqual(
      painted({ claims: table(inner) }),
    );
    const retagged = { ...inner, tag: 'response' as const };
    expect(painted({ claims: table(outer, inner) }, { claims: table(outer, retagged) })).toEqual(
      painted({ claims: table(outer, retagged) }),
    );
    expect(painted({ claims: table(outer, split) }, { claims: table() })).toEqual([]);
  });

  it('outlines a suggestion, closed at its ends, in a lane beside the claims it overlaps', () => {
    const spans = painted({ claims: table(inner), suggestions: table(proposed) });
    expect(spans.map(({ words, attributes }) => [words, attributes['class']])).toEqual([
      [' said', 'suggested a-open ink-response closes'],
      ['ministry', 'claim depth-1 b-anonymous suggested a-open ink-response label-anonymous'],
      ['The ', 'suggested a-open ink-response opens label-response'],
    ]);
    expect(spans.map(({ attributes }) => attributes['data-label'])).toEqual([
      undefined,
      'ANON',
      'RESP?',
    ]);
    expect(spans.map(({ attributes }) => attributes['data-claims'])).toEqual(['', inner.id, '']);
  });

  it('shows in signs what a reader says of the analyst’s claims, and which are the reader’s own', () => {
    const judged = (verdict: Judged['verdict'], instead: Judged['instead'] = null) =>
      painted({
        judged: table({ id: outer.id, claim: outer, verdict, instead }),
        beside: true,
      }).map(({ attributes }) => [attributes['class'], attributes['data-label']]);
    expect(judged(null)).toEqual([['claim depth-1 judged-open a-sourced label-sourced', 'SRC ○']]);
    expect(judged('agree')).toEqual([
      ['claim depth-1 judged-agree a-sourced label-sourced', 'SRC ✓'],
    ]);
    expect(judged('query')[0]?.[1]).toBe('SRC ?');
    expect(judged('disagree')[0]?.[1]).toBe('SRC ✗');
    expect(judged('disagree', 'anonymous')[0]?.[1]).toBe('SRC ✗ANON');
    const own = painted({ claims: table(outer), beside: true });
    expect(own.map(({ attributes }) => attributes['data-label'])).toEqual(['+SRC']);
    expect(own[0]?.attributes['class']).toBe('claim depth-1 own a-sourced label-sourced');
  });

  it('paints a judged claim and the reader’s own over it together', () => {
    const judged = table<Judged>({ id: outer.id, claim: outer, verdict: 'agree', instead: null });
    const spans = painted({ judged, claims: table(inner), beside: true });
    expect(spans.find(({ words }) => words === 'ministry')?.attributes['class']).toBe(
      'claim depth-2 judged-agree own a-sourced b-anonymous label-anonymous',
    );
    expect(
      painted({ judged, claims: table(inner), beside: true }, { judged, beside: true }),
    ).toEqual(painted({ judged, beside: true }));
  });

  it('forgets a suggestion that became a claim', () => {
    const claim = aClaim(text, proposed.content, { id: uuid(14), tag: proposed.tag });
    const suggestions = table(proposed);
    expect(painted({ suggestions }, { claims: table(claim) })).toEqual(
      painted({ claims: table(claim) }),
    );
  });
});

describe('labels', () => {
  it('are cut to what fits before the next', () => {
    const labels = ['SRC', 'RESP', 'ANON'];
    expect(fitting(labels, Infinity)).toBe('SRC · RESP · ANON');
    expect(fitting(labels, 8)).toBe('SRC +2');
    expect(fitting(labels, 3)).toBe('SRC');
    expect(fitting(labels, 1)).toBe('3');
    expect(fitting(['RESP'], 1)).toBe('RESP');
    const judged = ['NONE ○', 'SRC ○', 'ANON ○', 'OBS ○', 'REC ○', 'RESP ○'];
    expect(fitting(judged, Infinity)).toBe('NONE ○ +5');
  });
});

it('where claims are deeper than there are lanes, the innermost is drawn in the last', () => {
  const tags = [
    'sourced',
    'anonymous',
    'on-record',
    'response',
    'observed',
    'unattributed',
  ] as const;
  const nested = tags.map((tag, i) =>
    aClaim(text, [{ start: 0, end: 30 - 5 * i }], { id: uuid(60 + i), tag }),
  );
  const first = painted({ claims: table(...nested) }).find(({ words }) => words === 'The m');
  expect(first).toBeDefined();
  expect(first?.attributes['class']).toContain('depth-6');
  expect(first?.attributes['class']).toContain('c-on-record d-unattributed');
});
