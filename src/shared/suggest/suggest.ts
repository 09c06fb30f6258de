import type { Block, Span } from '../model';
import type { Citing, Page } from './citing/citing';
import { chains, embedding, firstOf, placeOf } from './citing/embedding';
import { orphans } from './citing/orphans';
import { citingsIn } from './citing/sentence';
import { channelOf, modeOf } from './manner';
import { read } from './reading/reading';
import type { RuleId } from './rules';
import { identify, Mentions, type Identified } from './sources';
import type { ChainLink, Suggestion } from './suggestion';

/** What a test can ask for. */
export interface SuggestOptions {
  /** Rules of citing to switch off, to see what each is for. */
  readonly without?: ReadonlySet<RuleId>;
}

const NOTHING: ReadonlySet<RuleId> = new Set();

/**
 * The claims of `text` that somebody is cited for, in text order. Pure, and linear in the length of the text.
 * Without `blocks` every line is a paragraph.
 */
export function suggest(
  text: string,
  blocks?: readonly Block[],
  { without = NOTHING }: SuggestOptions = {},
): Suggestion[] {
  const mentions = new Mentions();
  const page: Page = {
    ...read(text, blocks),
    on: (rule) => !without.has(rule),
    kindOf: (mention) => mentions.read(mention).kind,
  };
  const cited = page.sentences.flatMap((_, index) => citingsIn(page, index));
  const outer = embedding(cited);
  const inner = page.on('embedded') ? chains(cited, outer) : new Map<Citing, Citing[]>();
  const all = [...cited, ...orphans(page, cited)];
  const sources = identified(page, all, mentions);
  const ids = new Set<string>();
  return all
    .filter((citing) => !outer.has(citing))
    .sort((a, b) => firstOf(a) - firstOf(b) || placeOf(a) - placeOf(b))
    .flatMap((citing) => {
      const made = suggestion(page, citing, inner.get(citing) ?? [], sources);
      if (made === null || ids.has(made.id)) return [];
      ids.add(made.id);
      return [made];
    });
}

/** Who each citing means. Sources are understood in text order, whatever order the citings are in. */
function identified(
  page: Page,
  all: readonly Citing[],
  mentions: Mentions,
): ReadonlyMap<Citing, Identified> {
  const order = [...all].sort((a, b) => placeOf(a) - placeOf(b));
  const found = identify(
    page.text,
    page.paragraphs,
    order.map((citing) => ({
      mention: citing.mention ?? citing.same?.mention ?? null,
      at: placeOf(citing),
    })),
    mentions,
  );
  const sources = new Map<Citing, Identified>();
  for (const [index, citing] of order.entries()) {
    const source = found[index];
    if (source !== undefined) sources.set(citing, source);
  }
  return sources;
}

function suggestion(
  page: Page,
  citing: Citing,
  inner: readonly Citing[],
  sources: ReadonlyMap<Citing, Identified>,
): Suggestion | null {
  const source = sources.get(citing);
  const content = joined(citing.content);
  if (source === undefined || content.length === 0) return null;
  const { sourceKey, kind, name, descriptor, tag, rules } = source;
  const linked = new Set([sourceKey]);
  const chain = inner.flatMap((each): ChainLink[] => {
    const speaker = sources.get(each);
    if (speaker === undefined || each.mention === null || linked.has(speaker.sourceKey)) return [];
    linked.add(speaker.sourceKey);
    return [
      {
        sourceKey: speaker.sourceKey,
        kind: speaker.kind,
        name: speaker.name,
        descriptor: speaker.descriptor,
        mention: each.mention,
        cue: each.cue,
      },
    ];
  });
  return {
    id: content.map(({ start, end }) => `${start}-${end}`).join(','),
    content,
    mention: citing.mention,
    cue: citing.cue,
    sourceKey,
    kind,
    name,
    descriptor,
    tag: citing.answer === null ? tag : 'response',
    answer: citing.answer,
    mode: modeOf(page, content),
    channel: channelOf(page, citing),
    chain,
    because: [
      ...citing.rules,
      ...(chain.length > 0 ? (['embedded'] as const) : []),
      ...(citing.same === undefined ? rules : (['same-speaker-goes-on'] as const)),
    ],
  };
}

/** In order and apart: what touches is one segment. */
function joined(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
