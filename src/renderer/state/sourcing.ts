import {
  type Attribution,
  type Claim,
  type Source,
  sourceLabel,
  SOURCE_KIND_LABELS,
  type SourceKind,
  type Span,
  type Tag,
} from '../../shared/model';
import { overlaps, sameSpans } from '../../shared/anchoring';
import type { Suggestion } from '../../shared/suggest';
import {
  type Evidence,
  type SourceDraft,
  type Speaker,
  speakersOf,
  whyNotHere,
  wordsIn,
  wordsOf,
} from './edits';
import { attributionsOf, targetOf, textOf } from './selectors';
import type { OpenArticle } from './state';
import { suggestionsOf } from './suggesting';

/** What the text shows of a link: the words marked, and the source as it calls it. */
export interface FoundEvidence extends Evidence {
  /** Whether the analyst selected the mention. */
  readonly selected: boolean;
  /** What the source is called; empty where none was found. */
  readonly words: string;
  /** The source as the engine understands it. */
  readonly draft: SourceDraft | null;
}

const draftOf = ({ kind, name, descriptor }: SourceDraft): SourceDraft => ({
  kind,
  name,
  descriptor,
});

/** Whether a suggestion is about words of the claim: what it says, or who says so. */
function touches({ content, mention, cue }: Suggestion, claim: Claim): boolean {
  const spans = [...content, mention, cue].filter((span) => span !== null);
  return claim.anchor.segments.some((segment) => spans.some((span) => overlaps(segment, span)));
}

const NO_EVIDENCE: FoundEvidence = {
  cue: null,
  mention: null,
  words: '',
  draft: null,
  selected: false,
};

/**
 * The words selected, unless they were selected to mark a link that is there already, or are the claim itself: then
 * they say which claim is meant, and not who says it.
 */
function selectedAnew(open: OpenArticle, claim: Claim, links: readonly Attribution[]): Span | null {
  const target = open.selection === null ? undefined : targetOf(open);
  if (target === undefined || sameSpans(claim.anchor.segments, [target])) return null;
  const span = wordsIn(textOf(open).text, target);
  if (span === null) return null;
  const marked = links.flatMap(({ cue, mention }) => [cue, mention]);
  return marked.some((each) => each !== null && overlaps(each, span)) ? null : span;
}

/**
 * The source of a claim as the text gives it: what is selected, else whom a suggestion on the claim's words names
 * and no other link of the claim has. A proposal; nothing is entered before the analyst chooses.
 */
export function evidenceFor(open: OpenArticle, claim: Claim): FoundEvidence {
  if (whyNotHere(open, claim) !== null) return NO_EVIDENCE;
  const links = attributionsOf(open.records, claim.id);
  const taken = links.map(({ mention }) => mention);
  const speaker = suggestionsOf(open)
    .filter((suggestion) => touches(suggestion, claim))
    .flatMap(speakersOf)
    .find(
      ({ mention }) =>
        !taken.some((span) => span !== null && mention !== null && sameSpans([span], [mention])),
    );
  const mention = selectedAnew(open, claim, links);
  if (mention !== null) {
    const named = speakers(open).find((each) => each.mention && overlaps(each.mention, mention));
    const words = wordsOf(textOf(open).text, mention);
    const draft = named ? draftOf(named) : null;
    return { cue: speaker?.cue ?? null, mention, words, draft, selected: true };
  }
  if (speaker === undefined) return NO_EVIDENCE;
  const { cue, name, descriptor } = speaker;
  return {
    cue,
    mention: speaker.mention,
    words: name ?? descriptor,
    draft: draftOf(speaker),
    selected: false,
  };
}

const speakers = (open: OpenArticle): readonly Speaker[] => suggestionsOf(open).flatMap(speakersOf);

/** The source that the engine calls by these words, wherever the article cites it. */
export function draftCalled(open: OpenArticle, words: string): SourceDraft | null {
  const wanted = words.trim().toLowerCase();
  const found = speakers(open).find(
    ({ name, descriptor }) => (name ?? descriptor).toLowerCase() === wanted,
  );
  return found === undefined ? null : draftOf(found);
}

/**
 * The evidence as far as it speaks for a source called `words`: the words of the text prove nothing of a source
 * that they do not name. What the analyst has selected is the analyst's own choice.
 */
export function evidenceOf(found: FoundEvidence, words: string): Evidence {
  const [a, b] = [found.words.toLowerCase(), words.trim().toLowerCase()];
  const names = a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  if (found.selected) return { cue: names ? found.cue : null, mention: found.mention };
  return names ? { cue: found.cue, mention: found.mention } : { cue: null, mention: null };
}

const holds = (shown: string, words: string): boolean =>
  words
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => shown.includes(word));

/**
 * The known sources that the picker offers. `likely` ones come before new ones: those that hold every word
 * typed; while nothing is typed, those the text may mean by `mention`. `others` only while nothing is typed.
 */
export function sourcesFor(
  sources: readonly Source[],
  typed: string,
  mention: string,
): { readonly likely: readonly Source[]; readonly others: readonly Source[] } {
  const wanted = typed.trim().toLowerCase();
  const meant = mention.toLowerCase();
  const fits = (source: Source): boolean => {
    const label = sourceLabel(source).toLowerCase();
    const shown = `${label} ${source.descriptor.toLowerCase()}`;
    if (wanted !== '') return holds(shown, wanted);
    return meant !== '' && (holds(shown, meant) || meant.includes(label));
  };
  // Without a mention nothing speaks for a new source: the register comes first.
  if (wanted === '' && meant === '') return { likely: sources, others: [] };
  return {
    likely: sources.filter(fits),
    others: wanted === '' ? sources.filter((source) => !fits(source)) : [],
  };
}

/** A new source that the picker offers. */
export interface SourceOption {
  readonly label: string;
  readonly draft: SourceDraft;
}

/** One person, whatever else the description names: `a person with knowledge of the talks`. */
const SINGULAR =
  /^(?:an?|the|one|another)\s(?:[\p{L}-]+\s){0,3}?(?:person|official|aide|source|member|lawyer|diplomat|executive|expert|adviser|employee|spokes\p{L}+|man|woman)\b|^one of\b/iu;
const PLURAL =
  /\b(?:people|officials|analysts|sources|aides|persons|members|lawyers|diplomats|executives|experts|investors|they|others|\p{L}+s)\b/iu;

const RECORDS =
  /\b(?:records?|report|audit|minutes|filings?|documents?|memo|letter|draft|contract|agreement|e-?mails?|transcript|register|study|budget|invoices?|complaint|indictment|ruling|files?)\b/iu;
const SURVEYS = /\b(?:data|survey|poll|statistics|census|figures)\b/iu;

/** The words for a new source of this kind. */
function labelOf({ kind, name }: SourceDraft): string {
  const person = kind === 'person' || kind === 'group';
  if (!person) return SOURCE_KIND_LABELS[kind];
  return `${name === null ? 'Unnamed' : 'Named'} ${kind === 'group' ? 'people' : 'person'}`;
}

const optionOf = (draft: SourceDraft): SourceOption => ({ label: labelOf(draft), draft });

/** The kinds of source that `words` may mean, what the tag makes likeliest first. */
function kindsFor(tag: Tag, words: string): readonly SourceDraft[] {
  // `Jorun Vael, a former minister`: what is behind the comma says who that is.
  const [name = words, ...rest] = words.split(', ');
  const unnamed = (kind: SourceKind) => ({ kind, name: null, descriptor: words });
  const thing = (kind: SourceKind) => ({ kind, name: words, descriptor: '' });
  const person = { kind: 'person' as const, name, descriptor: rest.join(', ') };
  const [group, one] = [unnamed('group'), unnamed('person')];
  const people = PLURAL.test(words) && !SINGULAR.test(words) ? [group, one] : [one, group];
  const [institution, document, dataset, recording] = (
    ['institution', 'document', 'dataset', 'recording'] as const
  ).map(thing) as [SourceDraft, SourceDraft, SourceDraft, SourceDraft];
  const papers = RECORDS.test(words) ? [document, institution] : [institution, document];
  const things = SURVEYS.test(words)
    ? [dataset, ...papers, recording]
    : [...papers, dataset, recording];
  switch (tag) {
    case 'anonymous':
      return [...people, person, ...things];
    case 'on-record':
      return [person, ...things, ...people];
    case 'observed':
      return [document, ...things.filter((each) => each !== document), person, ...people];
    case 'sourced':
    case 'response':
    case 'unattributed':
      return [...things, person, ...people];
  }
}

/** The new sources that `words` may mean: first as the engine understands them, where it does. */
export function draftsFor(
  tag: Tag,
  words: string,
  understood: SourceDraft | null,
): readonly SourceOption[] {
  const options = kindsFor(tag, words).map(optionOf);
  if (understood === null) return options;
  const first = optionOf(understood);
  return [first, ...options.filter(({ label }) => label !== first.label)];
}
