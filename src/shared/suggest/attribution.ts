import type { Span } from '../model';

/** Where a sentence says whom it cites: UTF-16 offsets into the text version. */
export interface CitedWords {
  /** The cue: `said`, `according to`. */
  readonly cue: Span;
  /** The source as the sentence names it: `people familiar with the talks`. */
  readonly mention: Span;
}

const SPEECH =
  'said|says|say|told|tells|added|adds|wrote|writes|announced|argued|argues|warned|warns|reported|reports|noted|notes|acknowledged|confirmed|denied|insisted|found|showed|shows';
/** Cues that no source follows: what stands behind them is what was refused or asked for. */
const REFUSAL =
  "declined|refused|did(?: not|n[’']t) (?:respond|reply|answer|comment)|could not be reached|asked not to be (?:named|identified)|spoke on condition";
const CUE = new RegExp(`\\b(?:[Aa]ccording to|${SPEECH}|${REFUSAL})\\b`, 'gu');
const IS_REFUSAL = new RegExp(`^(?:${REFUSAL})$`, 'u');

/** A mention after its cue, up to the next break. A full stop belongs to it behind a title or initials. */
const AFTER =
  /^\s*(?<mention>(?:[^,;:.“”"—]|(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|U|S|K))\.)+)/u;
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
/** `the railway, Northline,` or `One of them, who worked there,` right before a cue: the last name, else what comes first. */
const ASIDE_BEFORE =
  /(?<mention>[^,;:“”"—]+?), (?:who\s[^,]+|(?:an?|the|its|his|her|their)\s[^,]+),\s*$/u;
const NAME_BEFORE = /, (?<mention>\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)*),\s*$/u;
/** `a dentist, who` right before a cue. */
const RELATIVE_BEFORE =
  /(?<mention>\b(?:an?|the|one|two|three)\s(?:(?!\b(?:an?|the)\s)[^,])+), who\s*$/u;
/** A connective that begins a clause and belongs to no name. */
const OPENER = /^(?:but|and|yet|while|as|so|that|which)\s+/iu;
/** Words that no source begins with: they go on with what was said, or where and when. */
const NO_SOURCE =
  /^(?:to|in|on|at|by|for|from|during|after|before|who|whom|which|that|whether|how|why|what|when|where|not|it|there)\b/iu;
/** A clause of its own after the cue: `said she was told`. */
const CLAUSE =
  /\b(?:was|were|is|are|had|has|have|would|will|could|can|should|must|did|does|do)\b/iu;
const MENTION_LIMIT = 120;

function spanOf(from: number, raw: string): Span | null {
  const opener = OPENER.exec(raw.trimStart())?.[0].length ?? 0;
  const start = from + (raw.length - raw.trimStart().length) + opener;
  const end = from + raw.trimEnd().length;
  const fits = end > start && end - start <= MENTION_LIMIT;
  return fits && !NO_SOURCE.test(raw.slice(start - from)) ? { start, end } : null;
}

/** The mention that stands before a cue; offsets into `left`, the sentence up to the cue. */
function before(left: string): Span | null {
  for (const form of [NAMED_BEFORE, NAME_BEFORE, ASIDE_BEFORE, RELATIVE_BEFORE, BEFORE]) {
    const found = form.exec(left);
    const raw = found?.groups?.['mention'];
    if (found === null || raw === undefined) continue;
    const mention = spanOf(found.index + found[0].indexOf(raw), raw);
    if (mention !== null) return mention;
  }
  return null;
}

/** The mention that stands after a cue; offsets into `rest`, the sentence behind the cue. */
function after(rest: string, accords: boolean): Span | null {
  const found = AFTER.exec(rest);
  const raw = found?.groups?.['mention'];
  if (found === null || raw === undefined || (!accords && CLAUSE.test(raw))) return null;
  const behind =
    !accords && NAME_AT_END.test(raw)
      ? (AFTER_NAME.exec(rest.slice(found[0].length))?.[0] ?? '')
      : '';
  return spanOf(found[0].length - raw.length, raw + behind);
}

/**
 * The cue and source mention of a sentence, where its form is plain: `X said …`, `…, said X`,
 * `according to X`. Null where it is not: the analyst then marks the words.
 */
export function citedWords(text: string, sentence: Span): CitedWords | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(CUE)) {
    const end = match.index + match[0].length;
    const left = words.slice(0, match.index);
    const accords = match[0].toLowerCase() === 'according to';
    const breaks = /[,”"’]\s*$/u.test(left) && !NAMED_BEFORE.test(left);
    const follows = accords || (breaks && !IS_REFUSAL.test(match[0]));
    const behind = follows ? after(words.slice(end), accords) : null;
    const mention =
      behind === null
        ? accords
          ? null
          : before(left)
        : { start: end + behind.start, end: end + behind.end };
    if (mention === null) continue;
    const at = sentence.start;
    return {
      cue: { start: at + match.index, end: at + end },
      mention: { start: at + mention.start, end: at + mention.end },
    };
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
