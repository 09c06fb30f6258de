import { sameSpans } from '../../../shared/anchoring';
import type {
  Attribution,
  Claim,
  Decision,
  Op,
  Outcome,
  Source,
  Span,
  Tag,
} from '../../../shared/model';
import { type Link, linksByClaim } from '../../../shared/report';
import type { SuggestedSource, Suggestion } from '../../../shared/suggest';
import { sourcesOf } from '../selectors';
import type { OpenArticle } from '../state';
import { bySameSource, decisionsOf, suggestionOf } from '../suggesting';
import { nameOf, newClaim } from './claims';
import { create, type Edit, editOf, type NewId } from './edit';
import { newSource, roleOf } from './sources';

/** Deciding on suggestions. What is accepted is a claim like any other; the decision is kept beside it. */

/** The longest name of a source in a label, in UTF-16 units. */
const LABEL_LIMIT = 60;

/** The words to call a suggested source by. */
export function calledBy({ name, descriptor }: SuggestedSource): string {
  const words = name ?? descriptor;
  return words.length > LABEL_LIMIT ? `${words.slice(0, LABEL_LIMIT).trimEnd()}…` : words;
}

/** Somebody who speaks in a suggestion, and where it says so. */
export interface Speaker extends SuggestedSource {
  readonly mention: Span | null;
  readonly cue: Span | null;
}

/** The source and whoever is cited through it, from the outside in. */
export function speakersOf(suggestion: Suggestion): readonly Speaker[] {
  return [suggestion, ...suggestion.chain];
}

/** The link of an accepted claim that came from a speaker at this depth, as far as it can still be told. */
function linkOf(links: readonly Link[], { mention }: Speaker, depth: number): Link | undefined {
  const there = links.filter((link) => link.depth === depth);
  const same = there.find(
    ({ attribution }) =>
      mention !== null &&
      attribution.mention !== null &&
      sameSpans([mention], [attribution.mention]),
  );
  return same ?? (there.length === 1 ? there[0] : undefined);
}

/** The sources that earlier acceptances led to, by the engine's key. Links that were changed since count as they are. */
function sourcesByKey(open: OpenArticle): ReadonlyMap<string, readonly Source[]> {
  const byKey = new Map<string, Source[]>();
  const all = [...open.records.all('attribution').values()];
  const byClaim = linksByClaim(all, sourcesOf(open.records));
  for (const { suggestion: id, claimId } of decisionsOf(open)) {
    const suggestion = suggestionOf(open, id);
    const links = claimId === null ? undefined : byClaim.get(claimId);
    if (suggestion === undefined || links === undefined) continue;
    speakersOf(suggestion).forEach((speaker, depth) => {
      const source = linkOf(links, speaker, depth)?.source;
      if (source === undefined) return;
      const known = byKey.get(speaker.sourceKey);
      if (known === undefined) byKey.set(speaker.sourceKey, [source]);
      else if (!known.includes(source)) known.push(source);
    });
  }
  return byKey;
}

const folded = (words: string | null) => words?.trim().toLowerCase();

/** Whether a source of the register is called what the engine, or a reader, calls this one. */
export function isCalled(
  source: Source,
  { kind, name, descriptor }: Pick<Source, 'kind' | 'name' | 'descriptor'>,
): boolean {
  if (name !== null) return folded(source.name) === folded(name);
  return (
    source.name === null && source.kind === kind && folded(source.descriptor) === folded(descriptor)
  );
}

/** The register while suggestions are accepted: one source for each key of the engine, whatever is accepted when. */
class Register {
  /** What enters the new sources. */
  readonly ops: Op[] = [];
  private readonly known: Map<string, readonly Source[]>;
  private readonly sources: readonly Source[];

  constructor(
    private readonly open: OpenArticle,
    private readonly newId: NewId,
  ) {
    this.known = new Map(sourcesByKey(open));
    this.sources = sourcesOf(open.records);
  }

  /** The id of the source with this key: known by it, else known by its name and by no other key, else new. */
  idOf(suggested: SuggestedSource): string {
    const own = this.known.get(suggested.sourceKey);
    const found =
      own?.find((source) => isCalled(source, suggested)) ?? own?.[0] ?? this.named(suggested);
    const source = found ?? this.enter(suggested);
    if (own === undefined) this.known.set(suggested.sourceKey, [source]);
    return source.id;
  }

  private named(suggested: SuggestedSource): Source | undefined {
    const others = new Set([...this.known.values()].flat().map(({ id }) => id));
    return this.sources.find((each) => isCalled(each, suggested) && !others.has(each.id));
  }

  private enter({ kind, name, descriptor }: SuggestedSource): Source {
    const source = newSource(this.open, { kind, name, descriptor }, this.newId);
    this.ops.push(create('source', source));
    return source;
  }
}

function decision(
  open: OpenArticle,
  suggestion: Suggestion,
  outcome: Outcome,
  claimId: string | null,
  newId: NewId,
): Op {
  const record: Decision = {
    id: newId(),
    articleId: open.articleId,
    textId: open.textId,
    suggestion: suggestion.id,
    rules: [...suggestion.because],
    outcome,
    claimId,
  };
  return create('decision', record);
}

/** Links the claim to everybody who speaks in the suggestion, each within the one before. */
function attribute(
  claim: Claim,
  suggestion: Suggestion,
  register: Register,
  newId: NewId,
): Attribution[] {
  const links: Attribution[] = [];
  for (const speaker of speakersOf(suggestion)) {
    const sourceId = register.idOf(speaker);
    // A source is linked to a claim once.
    if (links.some((link) => link.sourceId === sourceId)) continue;
    const outer = links.at(-1);
    links.push({
      id: newId(),
      articleId: claim.articleId,
      claimId: claim.id,
      sourceId,
      role: outer === undefined ? roleOf(claim) : 'supports',
      mode: suggestion.mode,
      channel: outer === undefined ? suggestion.channel : 'other',
      cue: speaker.cue,
      mention: speaker.mention,
      parentId: outer?.id ?? null,
    });
  }
  return links;
}

function claimOf(
  open: OpenArticle,
  { content, mode, answer }: Suggestion,
  tag: Tag,
  newId: NewId,
): Claim | null {
  const claim = newClaim(open, content, tag, newId);
  if (claim === null) return null;
  return {
    ...claim,
    kind: mode === 'direct' ? 'quotation' : claim.kind,
    answer: tag === 'response' ? answer : null,
  };
}

/** The ops that make claims of suggestions, and the first of those claims. */
function accepting(
  open: OpenArticle,
  suggestions: readonly Suggestion[],
  newId: NewId,
  tag?: Tag,
): { readonly ops: readonly Op[]; readonly focus: string | null } {
  const register = new Register(open, newId);
  const claims: Op[] = [];
  const links: Op[] = [];
  const decisions: Op[] = [];
  for (const suggestion of suggestions) {
    const claim = claimOf(open, suggestion, tag ?? suggestion.tag, newId);
    if (claim === null) continue;
    claims.push(create('claim', claim));
    // Unattributed is attributed to nobody, whoever the engine thought it was.
    const own = claim.tag === 'unattributed' ? [] : attribute(claim, suggestion, register, newId);
    links.push(...own.map((link) => create('attribution', link)));
    decisions.push(decision(open, suggestion, 'accepted', claim.id, newId));
  }
  const focus = claims[0]?.id ?? null;
  return { ops: [...claims, ...register.ops, ...links, ...decisions], focus };
}

/** Makes a claim of a suggestion, with its source and the chain; `tag`: in place of the one suggested. */
export function acceptSuggestion(
  open: OpenArticle,
  suggestion: Suggestion,
  newId: NewId,
  tag = suggestion.tag,
): Edit | null {
  const { ops, focus } = accepting(open, [suggestion], newId, tag);
  return editOf(`Accept as ${nameOf(tag)}: ${calledBy(suggestion)}`, ops, focus);
}

/** Makes claims of every open suggestion with the source of this one. */
export function acceptSource(open: OpenArticle, suggestion: Suggestion, newId: NewId): Edit | null {
  const all = bySameSource(open, suggestion);
  if (all.length < 2) return acceptSuggestion(open, suggestion, newId);
  const { ops, focus } = accepting(open, all, newId);
  return editOf(`Accept all ${String(all.length)} by ${calledBy(suggestion)}`, ops, focus);
}

/** Decides that a suggestion is none. It is not made again for this text. */
export function dismissSuggestion(
  open: OpenArticle,
  suggestion: Suggestion,
  newId: NewId,
): Edit | null {
  return editOf(
    `Dismiss the suggestion: ${calledBy(suggestion)}`,
    [decision(open, suggestion, 'dismissed', null, newId)],
    null,
  );
}

/** Dismisses every open suggestion with the source of this one. */
export function dismissSource(
  open: OpenArticle,
  suggestion: Suggestion,
  newId: NewId,
): Edit | null {
  const all = bySameSource(open, suggestion);
  if (all.length < 2) return dismissSuggestion(open, suggestion, newId);
  return editOf(
    `Dismiss all ${String(all.length)} by ${calledBy(suggestion)}`,
    all.map((each) => decision(open, each, 'dismissed', null, newId)),
    null,
  );
}
