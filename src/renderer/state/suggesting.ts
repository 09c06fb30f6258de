import { overlaps, touchingBy, union } from '../../shared/anchoring';
import { type Records, turnover } from '../../shared/history';
import type { Decision, Span, Text } from '../../shared/model';
import { suggest, type Suggestion } from '../../shared/suggest';
import { memo, memoFrom } from './memo';
import { claimsTouching, sentenceAt, sentencesOf, targetOf, textOf } from './selectors';
import type { OpenArticle, Suggested } from './state';

/** What the engine proposes for the open article, and what of it is still open. */

/** Suggestions by id, in text order. */
export type SuggestionTable = ReadonlyMap<string, Suggestion>;

const NONE: SuggestionTable = new Map();

/** The offset at which a suggestion's content begins. */
export function startOf({ content }: Suggestion): number {
  return content[0]?.start ?? 0;
}

/**
 * Asks the engine. Takes milliseconds on a long text: never before the article is painted. Marked as pure, so that a
 * review copy, which asks for no suggestions, is built without the engine.
 */
export const workOut = /* @__PURE__ */ memo((text: Text): Suggested => {
  const list = suggest(text.text, text.blocks);
  return { text, list: list.toSorted((a, b) => startOf(a) - startOf(b)) };
});

interface Listed {
  readonly suggestion: Suggestion;
  /** The content without the quotation marks and points at its borders. */
  readonly words: readonly Span[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LAST_LETTER_OR_DIGIT = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;

function wordsWithin(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const first = part.search(LETTER_OR_DIGIT);
  const last = LAST_LETTER_OR_DIGIT.exec(part);
  return last === null ? [] : [{ start: start + first, end: start + last.index + last[0].length }];
}

const listedIn = memo(({ text, list }: Suggested): readonly Listed[] =>
  list.map((suggestion) => ({
    suggestion,
    words: suggestion.content.flatMap((span) => wordsWithin(text.text, span)),
  })),
);

const placesIn = memo(
  ({ list }: Suggested) => new Map(list.map(({ id }, index) => [id, index] as const)),
);

/** Every suggestion for the text, decided or not, in text order; none while they are hidden. */
export function suggestionsOf(open: OpenArticle): readonly Suggestion[] {
  return open.suggested?.list ?? [];
}

/** A suggestion by its id, decided or not. */
export function suggestionOf(open: OpenArticle, id: string): Suggestion | undefined {
  const { suggested } = open;
  if (suggested === null) return undefined;
  const place = placesIn(suggested).get(id);
  return place === undefined ? undefined : suggested.list[place];
}

type DecisionTable = ReadonlyMap<string, Decision>;

const decisionsOn = (decisions: DecisionTable, id: string): readonly Decision[] =>
  [...decisions.values()].filter(({ textId }) => textId === id);

/** The decisions about suggestions for the text that is read, in the order in which they were made. */
export function decisionsOf({ records, textId }: OpenArticle): readonly Decision[] {
  return decisionsOn(records.all('decision'), textId);
}

/** The suggestions for a text that were decided on, and the claims that they became. */
const decidedIn = memo((decisions: DecisionTable) =>
  memo((text: Text) => {
    const its = decisionsOn(decisions, text.id);
    return {
      suggestions: new Set(its.map(({ suggestion }) => suggestion)),
      claims: new Set(its.map(({ claimId }) => claimId)),
    };
  }),
);

/** Whether a suggestion waits: nobody decided on it, and no claims that were tagged by hand hold all its words. */
function waits(records: Records, text: Text, { suggestion, words }: Listed): boolean {
  const decided = decidedIn(records.all('decision'))(text);
  if (decided.suggestions.has(suggestion.id)) return false;
  return !words.every(({ start, end }) => {
    const byHand = claimsTouching(records, { start, end }).filter(
      ({ id }) => !decided.claims.has(id),
    );
    return union(byHand.flatMap(({ anchor }) => anchor.segments)).some(
      (tagged) => tagged.start <= start && end <= tagged.end,
    );
  });
}

const contentOf = ({ content }: Suggestion) => content;

/** So many changed claims and decisions at once are not followed one by one. */
const MANY = 100;

/** Where in the list those are that may wait no longer, or again, since the records were `before`; null: anywhere. */
function unsettled(suggested: Suggested, before: Records, now: Records): readonly number[] | null {
  const claims = turnover(before.all('claim'), now.all('claim'));
  const decisions = turnover(before.all('decision'), now.all('decision'));
  const decided = [...decisions.gone, ...decisions.come];
  const moved = [
    ...claims.gone,
    ...claims.come,
    // Accepting takes the claim out of those that were tagged by hand.
    ...decided.flatMap(({ claimId }) => now.get('claim', claimId ?? '') ?? []),
  ];
  if (moved.length + decided.length > MANY) return null;
  const under = moved.flatMap(({ anchor }) =>
    anchor.segments.flatMap((segment) => touchingBy(suggested.list, contentOf, segment)),
  );
  const ids = [...decided.map(({ suggestion }) => suggestion), ...under.map(({ id }) => id)];
  const places = placesIn(suggested);
  return [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
}

/** For records one after the other. The same table as long as the same are open: nothing has to be painted then. */
const openIn = memo((suggested: Suggested) =>
  memoFrom((records: Records, last): SuggestionTable => {
    const listed = listedIn(suggested);
    const isOpen = (each: Listed) => waits(records, suggested.text, each);
    const asked = last === undefined ? null : unsettled(suggested, last.argument, records);
    const before = last?.value ?? NONE;
    const places = asked ?? listed.keys();
    const changed = new Map(
      [...places].flatMap((place) => {
        const each = listed[place];
        if (each === undefined) return [];
        const now = isOpen(each);
        return now === before.has(each.suggestion.id) ? [] : [[each.suggestion.id, now] as const];
      }),
    );
    if (changed.size === 0) return before;
    return new Map(
      suggested.list
        .filter(({ id }) => changed.get(id) ?? before.has(id))
        .map((each) => [each.id, each]),
    );
  }),
);

/**
 * The suggestions that wait for a decision: those that nobody has decided on, and whose words the analyst has not
 * tagged by hand already. They count for nothing.
 */
export function openSuggestions({ suggested, records }: OpenArticle): SuggestionTable {
  return suggested === null || suggested.list.length === 0 ? NONE : openIn(suggested)(records);
}

const touches = ({ content }: Suggestion, span: Span): boolean =>
  content.some((segment) => overlaps(segment, span));

/** Open suggestions with any word in `span`, in text order. */
export function suggestionsTouching(open: OpenArticle, span: Span): readonly Suggestion[] {
  const table = openSuggestions(open);
  return touchingBy(suggestionsOf(open), contentOf, span).filter(({ id }) => table.has(id));
}

/** The suggestion that was gone to, on which all keys act. */
export function aimedSuggestion(open: OpenArticle): Suggestion | undefined {
  return open.aim === null ? undefined : openSuggestions(open).get(open.aim);
}

/** What A and X act on: the suggestion gone to, else the first on the selection or sentence. */
export function currentSuggestion(open: OpenArticle): Suggestion | undefined {
  const aimed = aimedSuggestion(open);
  if (aimed !== undefined) return aimed;
  const target = targetOf(open);
  return target === undefined ? undefined : suggestionsTouching(open, target)[0];
}

/** The open suggestions that name the same source, this one among them, in text order. */
export function bySameSource(
  open: OpenArticle,
  { sourceKey }: Pick<Suggestion, 'sourceKey'>,
): readonly Suggestion[] {
  return [...openSuggestions(open).values()].filter((each) => each.sourceKey === sourceKey);
}

/** The open suggestion after (or before) another one, round at the ends of the text. */
export function suggestionBeside(
  open: OpenArticle,
  suggestion: Suggestion,
  direction: 1 | -1,
): Suggestion | undefined {
  const { suggested } = open;
  if (suggested === null) return undefined;
  const places = placesIn(suggested);
  const here = places.get(suggestion.id) ?? -1;
  const all = [...openSuggestions(open).values()];
  const place = ({ id }: Suggestion) => places.get(id) ?? 0;
  return direction === 1
    ? (all.find((each) => place(each) > here) ?? all[0])
    : (all.findLast((each) => place(each) < here) ?? all.at(-1));
}

/** The suggestion that the next-suggestion key goes to: on the sentence itself first, unless one was gone to. */
export function nextSuggestion(open: OpenArticle, direction: 1 | -1): Suggestion | undefined {
  const aimed = aimedSuggestion(open);
  if (aimed !== undefined) return suggestionBeside(open, aimed, direction);
  const all = [...openSuggestions(open).values()];
  const target = targetOf(open);
  if (target === undefined) return all[0];
  return direction === 1
    ? (all.find((each) => touches(each, target) || startOf(each) >= target.start) ?? all[0])
    : (all.findLast((each) => startOf(each) < target.start) ?? all.at(-1));
}

/** Index of the sentence in which a suggestion begins. */
export function sentenceOf(open: OpenArticle, suggestion: Suggestion): number {
  return sentenceAt(sentencesOf(textOf(open)), startOf(suggestion));
}

/** `1 suggestion left`, for announcements. */
export function leftInWords(open: OpenArticle): string {
  const { size } = openSuggestions(open);
  if (size === 0) return 'No suggestions left';
  return size === 1 ? '1 suggestion left' : `${String(size)} suggestions left`;
}
