import type { Block, Span } from '../../model';
import type { RuleId } from '../rules';
import { suggest } from '../suggest';
import type { Suggestion } from '../suggestion';
import type { Case, Expected } from './cases/case';

/** Words without what stands at their edges: white space, quotation marks, commas, full stops, colons. */
const bare = (words: string) => words.replace(/^[\s“”‘’"'`,.:;—–-]+|[\s“”‘’"'`,.:;—–-]+$/gu, '');

function blocksOf({ text, blocks }: Case): Block[] | undefined {
  if (blocks === undefined) return undefined;
  let start = 0;
  return text.split('\n').map((line, index) => {
    const block = { kind: blocks[index] ?? 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
}

/** The label of each suggestion's source: that of the first stated one with its key, unless that label is taken. */
function labels(found: readonly Suggestion[], expected: readonly Expected[]): string[] {
  const byKey = new Map<string, string>();
  const taken = new Set<string>();
  return found.map(({ sourceKey }, index) => {
    const wanted = expected[index]?.same ?? '';
    if (wanted !== '' && !byKey.has(sourceKey)) {
      byKey.set(sourceKey, taken.has(wanted) ? 'another source' : wanted);
      taken.add(wanted);
    }
    return byKey.get(sourceKey) ?? 'a source without a label';
  });
}

export interface Outcome {
  /** What the engine gives, reduced to what the case states. */
  readonly actual: readonly Expected[];
  readonly expected: readonly Expected[];
}

/** Runs a case, with rules switched off where a test wants to see what they are for. */
export function outcomeOf(each: Case, without?: ReadonlySet<RuleId>): Outcome {
  const { text, expect: wanted } = each;
  const found = suggest(text, blocksOf(each), without === undefined ? {} : { without });
  const words = (span: Span | null) =>
    span === null ? null : bare(text.slice(span.start, span.end));
  const label = labels(found, wanted);
  const actual = found.map((suggestion, index): Expected => {
    const asked = wanted[index] ?? { content: [], source: null, tag: 'sourced' as const };
    const { tag, name, descriptor, kind, answer, mode, channel, because } = suggestion;
    const rule = because.find((id) => id === asked.because) ?? because[0];
    return {
      content: suggestion.content.map((span) => words(span) ?? ''),
      ...('source' in asked && { source: words(suggestion.mention) }),
      ...('cue' in asked && { cue: words(suggestion.cue) }),
      ...('tag' in asked && { tag }),
      ...('same' in asked && { same: label[index] ?? '' }),
      ...('name' in asked && { name }),
      ...('descriptor' in asked && { descriptor }),
      ...('kind' in asked && { kind }),
      ...('mode' in asked && { mode }),
      ...('channel' in asked && { channel }),
      ...('answer' in asked && answer !== null && { answer }),
      ...('chain' in asked && {
        chain: suggestion.chain.map(({ mention }) => words(mention) ?? ''),
      }),
      ...('because' in asked && rule !== undefined && { because: rule }),
    };
  });
  const expected = wanted.map((one) => ({
    ...one,
    content: one.content.map(bare),
    ...(typeof one.source === 'string' && { source: bare(one.source) }),
    ...(typeof one.cue === 'string' && { cue: bare(one.cue) }),
    ...(one.chain !== undefined && { chain: one.chain.map(bare) }),
  }));
  return { actual, expected };
}

/** Whether the engine gives exactly what the case states. */
export function holds(each: Case, without?: ReadonlySet<RuleId>): boolean {
  const { actual, expected } = outcomeOf(each, without);
  const plain = (list: readonly Expected[]) =>
    JSON.stringify(list.map((one) => Object.entries(one).sort(([a], [b]) => a.localeCompare(b))));
  return plain(actual) === plain(expected);
}
