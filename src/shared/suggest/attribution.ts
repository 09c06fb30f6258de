import type { Span } from '../model';

/** Where a sentence says whom it cites: UTF-16 offsets into the text version. */
export interface CitedWords {
  /** The cue: `said`, `according to`. */
  readonly cue: Span;
  /** The source as the sentence names it: `people familiar with the talks`. */
  readonly mention: Span;
}

const SPEECH =
  'said|says|say|told|tells|added|adds|wrote|writes|announced|argued|argues|warned|warns|reported|reports|noted|notes|acknowledged|confirmed|denied|declined|insisted|found|showed|shows';
const CUE = new RegExp(`\\b(?:[Aa]ccording to|${SPEECH})\\b`, 'gu');

/** Ends a mention that stands after its cue. */
const AFTER =
  /^\s*(?<mention>[^,;:.“”"—]+(?:\b(?:U\.S|U\.K|Mr|Mrs|Ms|Dr|Sen|Gov|Gen|St)\.[^,;:.“”"—]*)*)/u;
/** What stands right before a cue, back to the last break. */
const BEFORE = /(?<mention>[^,;:“”"—]+?)\s*(?:\b(?:has|have|had|also|later|often|then)\s+)*$/u;
/** What a named person is, behind the name: `, a former minister`. */
const APPOSITION = String.raw`, (?:an?|the|its|his|her|their|who)\s[^,;:.“”"—]+`;
const NAME_AT_END = /\p{Lu}[\p{L}’'-]*\s*$/u;
const AFTER_NAME = new RegExp(`^${APPOSITION}`, 'u');
/** `Jorun Vael, a former minister,` right before a cue. */
const NAMED_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}]\s)(?<mention>(?:\p{Lu}[\p{L}’'.-]*\s+){0,4}\p{Lu}[\p{L}’'.-]*${APPOSITION}),\s*$`,
  'u',
);
/** A pronoun or connective that begins a clause and belongs to no name. */
const OPENER = /^(?:but|and|yet|while|as|so|that|which)\s+/iu;
const MENTION_LIMIT = 120;

function spanOf(from: number, raw: string): Span | null {
  const opener = OPENER.exec(raw.trimStart())?.[0].length ?? 0;
  const start = from + (raw.length - raw.trimStart().length) + opener;
  const end = from + raw.trimEnd().length;
  return end > start && end - start <= MENTION_LIMIT ? { start, end } : null;
}

/**
 * The cue and source mention of a sentence, where its form is plain: `X said …`, `…, said X`,
 * `according to X`. Null where it is not: the analyst then marks the words.
 */
export function citedWords(text: string, sentence: Span): CitedWords | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(CUE)) {
    const cue = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    const left = words.slice(0, match.index);
    const rest = words.slice(match.index + match[0].length);
    const accords = match[0].toLowerCase() === 'according to';
    const named = accords ? null : NAMED_BEFORE.exec(left);
    const following = accords || (named === null && /[,”"’]\s*$/u.test(left));
    const found = following ? AFTER.exec(rest) : (named ?? BEFORE.exec(left));
    const raw = found?.groups?.['mention'];
    if (found === null || raw === undefined) continue;
    const from = following ? cue.end + found[0].length - raw.length : sentence.start + found.index;
    const behind =
      following && !accords && NAME_AT_END.test(raw)
        ? (AFTER_NAME.exec(rest.slice(found[0].length))?.[0] ?? '')
        : '';
    const mention = spanOf(from, raw + behind);
    if (mention !== null) return { cue, mention };
  }
  return null;
}

/** A mention taken apart: `White House spokeswoman Ada Kell` is the name `Ada Kell` and what she is. */
export function nameAndDescriptor(mention: string): {
  readonly name: string;
  readonly descriptor: string;
} {
  const [head = '', ...rest] = mention.split(', ');
  const tail =
    /(?:^|\s)(?<name>\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:de|del|van|von|der|bin|al|la)\s+)*\p{Lu}[\p{L}’'.-]*)*)$/u.exec(
      head,
    );
  const capitals = tail?.groups?.['name'] ?? head;
  const title = head.slice(0, head.length - capitals.length).trim();
  // A title in capitals (`President Ada Kell`) cannot be told from a name by form: it stays with the name.
  return { name: capitals, descriptor: [title, ...rest].filter((part) => part !== '').join(', ') };
}
