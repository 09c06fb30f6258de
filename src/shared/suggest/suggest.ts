import type { Block, Span } from '../model';
import type { Citing, Page } from './citing/citing';
import { orphans } from './citing/orphans';
import { citingsIn } from './citing/sentence';
import { read } from './reading/reading';
import type { RuleId } from './rules';
import type { ChainLink, Suggestion } from './suggestion';
import { identify, type Identified } from './sources';

/** What a test can ask for. */
export interface SuggestOptions {
  /** Rules to switch off, to see what each is for. */
  readonly without?: ReadonlySet<RuleId>;
}

const NOTHING: ReadonlySet<RuleId> = new Set();
const first = ({ content }: Citing) => content[0]?.start ?? 0;
const anchor = (citing: Citing) => citing.cue?.start ?? citing.mention?.start ?? first(citing);
const inside = (span: Span, content: readonly Span[]) =>
  content.some(({ start, end }) => start <= span.start && span.end <= end);

/** The claims of `text` that somebody is cited for. Pure, and linear in the length of the text. */
export function suggest(
  text: string,
  blocks?: readonly Block[],
  { without = NOTHING }: SuggestOptions = {},
): Suggestion[] {
  const page: Page = { ...read(text, blocks), on: (rule) => !without.has(rule) };
  const cited = page.sentences.flatMap((_, index) => citingsIn(page, index));
  const all = [...cited, ...orphans(page, cited)].sort(
    (a, b) => first(a) - first(b) || anchor(a) - anchor(b),
  );
  const order = [...all].sort((a, b) => anchor(a) - anchor(b));
  const identities = identify(
    text,
    page.paragraphs,
    order.map((citing) => ({
      mention: citing.mention ?? citing.same?.mention ?? null,
      at: anchor(citing),
    })),
  );
  const sources = new Map(order.map((citing, index) => [citing, identities[index]] as const));
  return assemble(page, all, sources);
}

function assemble(
  page: Page,
  all: readonly Citing[],
  sources: ReadonlyMap<Citing, Identified | undefined>,
): Suggestion[] {
  const embedded = new Map<Citing, Citing>();
  for (const [index, citing] of all.entries()) {
    const words = citing.mention ?? citing.cue;
    if (words === null) continue;
    for (let k = index - 1; k >= 0 && k > index - 12; k -= 1) {
      const outer = all[k];
      if (outer === undefined) break;
      if (
        outer !== citing &&
        embedded.get(outer) !== citing &&
        inside(words, outer.content) &&
        citing.cue !== null &&
        inside(citing.cue, outer.content)
      ) {
        embedded.set(citing, outer);
        break;
      }
    }
    for (let k = index + 1; k < all.length && k < index + 4; k += 1) {
      const outer = all[k];
      if (
        outer !== undefined &&
        embedded.get(outer) !== citing &&
        !embedded.has(citing) &&
        citing.cue !== null &&
        inside(words, outer.content) &&
        inside(citing.cue, outer.content)
      )
        embedded.set(citing, outer);
    }
  }
  const suggestions: Suggestion[] = [];
  const ids = new Set<string>();
  for (const citing of all) {
    const source = sources.get(citing);
    if (source === undefined || embedded.has(citing)) continue;
    const chain: ChainLink[] = [];
    for (const [inner, outer] of embedded) {
      const speaker = sources.get(inner);
      if (outer !== citing || speaker === undefined || inner.mention === null) continue;
      if (speaker.sourceKey === source.sourceKey) continue;
      const { sourceKey, kind, name, descriptor } = speaker;
      chain.push({ sourceKey, kind, name, descriptor, mention: inner.mention, cue: inner.cue });
    }
    const content = disjoint(citing.content);
    const id = content.map(({ start, end }) => `${start}-${end}`).join(',');
    if (content.length === 0 || ids.has(id)) continue;
    ids.add(id);
    const { sourceKey, kind, name, descriptor, tag } = source;
    suggestions.push({
      id,
      content,
      mention: citing.mention,
      cue: citing.cue,
      sourceKey,
      kind,
      name,
      descriptor,
      tag: citing.answer !== null ? 'response' : tag,
      answer: citing.answer,
      mode: 'indirect',
      channel: 'other',
      chain,
      because: [
        ...citing.rules,
        ...(chain.length > 0 ? (['embedded'] as const) : []),
        ...source.rules,
      ],
    });
  }
  return suggestions;
}

/** In order and apart. */
function disjoint(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const kept: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
}
