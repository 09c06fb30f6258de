import type { BlockKind } from '../../shared/model';
import { datelineLength } from '../../shared/text';
import type { Draft, Settled } from './compose';
import { dateLine } from './dates';

/** How far into a text its byline and date are looked for, in blocks. */
const OPENING = 6;
const HEADLINE_LIMIT = 160;
const DEK_LIMIT = 320;

/** `U.S.` at the end of a headline is no full stop. */
const INITIALS_END = /(?:\p{Lu}\.){2,}$/u;

function endsAsSentence(line: string): boolean {
  return /[.:;,…]["”’')\]]*$/u.test(line) && !INITIALS_END.test(line);
}

/** The small words between the names of a byline. */
const BETWEEN_NAMES: ReadonlySet<string> = new Set(
  'and in of for de da del der den van von al el bin la le y e & | ·'.split(' '),
);
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** `By Jane Roe in Lisbon and John Doe`: names and the small words between them, nothing else. */
export function isByline(line: string): boolean {
  if (line.length > 200 || !/^by:? \p{Lu}/iu.test(line)) return false;
  const words = line.split(' ').slice(1);
  return (
    NAME.test((words[0] ?? '').replace(/,$/u, '')) &&
    words.every((word) => {
      const bare = word.replace(/,$/u, '');
      return BETWEEN_NAMES.has(bare) || NAME.test(bare);
    })
  );
}

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
const CONTACT =
  /^(?:please )?(?:write to|contact|e-?mail|reach|reply to|send (?:tips|comments)|to contact|follow)\b/iu;
const CONTRIBUTED = /\bcontributed (?:reporting|research|to this (?:article|report|story))\b/iu;

/** A line about the authors, not the story: how to reach them, who else worked on it. */
export function isContact(line: string): boolean {
  if (line.length > 400) return false;
  if (line.length <= 240 && CONTRIBUTED.test(line)) return true;
  return EMAIL.test(line) && (CONTACT.test(line) || line.split(' ').length <= 4);
}

const CAPTION = /^(?:photo(?:graph)?|image|picture|caption|illustration|graphic)(?: credit)?: /iu;

/** A line of its own in the middle of a text that reads like a heading: short, and no sentence. */
function isHeading(line: string, next: Draft | undefined): boolean {
  return (
    next !== undefined &&
    next.text.length > 100 &&
    line.length <= 70 &&
    line.split(' ').length <= 8 &&
    /^[\p{Lu}\p{N}]/u.test(line) &&
    /[\p{L}\p{N}?]$/u.test(line) &&
    !(line.endsWith('?') && line.split(' ').length < 2)
  );
}

function isHeadline(line: string): boolean {
  return (
    line.length <= HEADLINE_LIMIT &&
    !endsAsSentence(line) &&
    datelineLength(line) === 0 &&
    !isByline(line) &&
    !isContact(line) &&
    dateLine(line) === '' &&
    !CAPTION.test(line)
  );
}

/** What to guess besides bylines, contact lines and captions, which are looked for everywhere. */
export interface Guessing {
  /** The first line may be a headline. Off where the file marks headlines. */
  readonly headline: boolean;
  /** Lines in the middle may be headings. Off where the file marks headings. */
  readonly headings: boolean;
}

/**
 * Clean drafts with every kind settled. What the file says stands; the rest is guessed, and a person can
 * correct it. When in doubt a block is a paragraph: its words then count, and nothing is overlooked.
 */
export function guessKinds(drafts: readonly Draft[], guessing: Guessing): Settled[] {
  const kinds: (BlockKind | null)[] = drafts.map((draft) => draft.kind);
  const open = (i: number) => i < drafts.length && kinds[i] === null;
  const line = (i: number) => drafts[i]?.text ?? '';

  if (guessing.headline && open(0) && drafts.length > 1 && isHeadline(line(0))) {
    kinds[0] = 'headline';
  }
  const byline = drafts.findIndex(
    ({ text }, i) => i < OPENING && open(i) && (isByline(text) || dateLine(text) !== ''),
  );
  if (byline !== -1) {
    // Between a headline and its byline stands the dek.
    if (byline === 2 && kinds[0] === 'headline' && open(1) && line(1).length <= DEK_LIMIT) {
      kinds[1] = 'dek';
    }
    for (let i = byline; i < OPENING && open(i); i += 1) {
      if (isByline(line(i)) || dateLine(line(i)) !== '') kinds[i] = 'byline';
    }
  }
  drafts.forEach(({ text }, i) => {
    if (kinds[i] !== null) return;
    const following = drafts[i + 1];
    if (drafts.length > 1 && isContact(text)) kinds[i] = 'byline';
    else if (CAPTION.test(text)) kinds[i] = 'caption';
    else if (guessing.headings && i > 0 && isHeading(text, following)) kinds[i] = 'heading';
    else kinds[i] = 'paragraph';
  });
  return drafts.map(({ text }, i) => ({ text, kind: kinds[i] ?? 'paragraph' }));
}
