import {
  type Claim,
  type Source,
  sourceLabel,
  type SourceKind,
  type Span,
  type Tag,
} from '../../shared/model';
import { sameSpans } from '../../shared/anchoring';
import { citedWords, nameAndDescriptor } from '../../shared/suggest';
import { type Evidence, type SourceDraft, wordsOf } from './edits';
import {
  attributionsOf,
  extent,
  selectionSpan,
  sentenceAt,
  sentencesOf,
  textOf,
} from './selectors';
import type { OpenArticle } from './state';

/** What the text shows of a link: the words marked, and the source as it calls it. */
export interface FoundEvidence extends Evidence {
  /** The mention's words; empty where none was found. */
  readonly words: string;
}

/**
 * The source of a claim as the text gives it: what is selected, else what the claim's sentences say where
 * their form is plain and no other link has those words. A proposal; nothing is entered before the analyst chooses.
 */
export function evidenceFor(open: OpenArticle, claim: Claim): FoundEvidence {
  const text = textOf(open);
  const list = sentencesOf(text);
  const { start, end } = extent(claim);
  const first = list[sentenceAt(list, start)];
  const last = list[sentenceAt(list, end - 1)];
  const around: Span = { start: first?.start ?? start, end: last?.end ?? end };
  const found = citedWords(text.text, around);
  const taken = attributionsOf(open.records, claim.id).some(
    ({ mention }) => mention !== null && found !== null && sameSpans([mention], [found.mention]),
  );
  const cited = taken ? null : found;
  const mention =
    open.selection === null ? (cited?.mention ?? null) : selectionSpan(open.selection);
  return {
    cue: cited?.cue ?? null,
    mention,
    words: mention === null ? '' : wordsOf(text.text, mention),
  };
}

/**
 * The evidence as far as it speaks for a source called `words`: the words of the text prove nothing of a source
 * that they do not name. What the analyst has selected is the analyst's own choice.
 */
export function evidenceOf(open: OpenArticle, found: FoundEvidence, words: string): Evidence {
  const [a, b] = [found.words.toLowerCase(), words.trim().toLowerCase()];
  const names = a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  if (open.selection !== null) return { cue: names ? found.cue : null, mention: found.mention };
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

/** The new sources that `words` may mean, what the tag makes likeliest first. */
export function draftsFor(tag: Tag, words: string): readonly SourceOption[] {
  const { name, descriptor } = nameAndDescriptor(words);
  const unnamed = (kind: SourceKind, label: string) => ({
    label,
    draft: { kind, name: null, descriptor: words },
  });
  const thing = (kind: SourceKind, label: string) => ({
    label,
    draft: { kind, name: words, descriptor: '' },
  });
  const person = { label: 'Named person', draft: { kind: 'person' as const, name, descriptor } };
  const group = unnamed('group', 'Unnamed people');
  const one = unnamed('person', 'Unnamed person');
  const people = PLURAL.test(words) && !SINGULAR.test(words) ? [group, one] : [one, group];
  const institution = thing('institution', 'Institution');
  const document = thing('document', 'Document');
  const dataset = thing('dataset', 'Data set');
  const recording = thing('recording', 'Recording');
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
