import type { Draft } from './compose';

/**
 * Plain text to paragraphs. A blank line always ends one. A single line end is either a wrap made for a
 * narrow screen or the end of a paragraph, and files do not say which. It is a wrap when the next line's
 * first word would not have fitted: that is how every wrapping program works.
 */

/** Wraps are at most this wide, in UTF-16 units: a longer line was not wrapped. */
const WIDEST = 120;
/** And at least this: shorter lines are lines on purpose. */
const NARROWEST = 40;
/** A break with this much of the width unused is not a wrap. Wraps vary, because programs count differently. */
const SLACK = 0.8;

const SENTENCE_END = /[.!?…]["”’')\]]*$/u;
const BULLET = /^\s*(?:[•◦▪‣]\s*|[-*+] )(?=\S)/u;
const NUMBERED = /^\s*\d{1,2}[.)] (?=\S)/u;
const QUOTED = /^\s*> ?/u;

const indent = (line: string): number => line.length - line.trimStart().length;

/** The width at which the file is wrapped, in UTF-16 units; null where lines are paragraphs. */
function wrapWidth(lines: readonly string[]): number | null {
  const inner = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '');
  const lengths = inner.map((line) => line.trimEnd().length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  // Where most lines end a sentence they are one paragraph each, however long they happen to be.
  const ends = inner.filter((line) => SENTENCE_END.test(line.trimEnd())).length;
  return ends * 2 > inner.length ? null : width;
}

function isWrap(line: string, next: string, width: number): boolean {
  const length = line.trimEnd().length;
  const [word = ''] = next.trimStart().split(' ', 1);
  return (
    length <= WIDEST && indent(next) <= indent(line) + 1 && length + 1 + word.length > width * SLACK
  );
}

/** The lines of one paragraph. A hyphen or dash at the end of one stays and takes no space. */
function join(parts: readonly string[]): string {
  return parts
    .map((part, i) => {
      const last = i === parts.length - 1;
      return last || /[\p{L}\p{N}][-—]$/u.test(part.slice(-4)) ? part : `${part} `;
    })
    .join('');
}

/** The marker a line begins with, and what that makes it. */
function marked(line: string, lists: boolean): { kind: Draft['kind']; text: string } {
  if (QUOTED.test(line)) return { kind: 'quote', text: line.replace(QUOTED, '') };
  if (lists && BULLET.test(line)) return { kind: 'list-item', text: line.replace(BULLET, '') };
  // A number is part of what was written; a bullet is furniture.
  if (lists && NUMBERED.test(line)) return { kind: 'list-item', text: line };
  return { kind: null, text: line };
}

/** Clean lines of plain text to drafts; kinds only where a marker says them. */
export function paragraphs(text: string): Draft[] {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  // One line with a dash in front may be anything; two are a list.
  const lists = lines.filter((line) => BULLET.test(line) || NUMBERED.test(line)).length > 1;
  const drafts: { kind: Draft['kind']; parts: string[] }[] = [];
  let before = '';
  for (const line of lines) {
    if (line.trim() === '' || line.replace(QUOTED, '').trim() === '') {
      before = '';
      continue;
    }
    const { kind, text: words } = marked(line, lists);
    const current = drafts.at(-1);
    const starts = kind === 'list-item' || (kind !== (current?.kind ?? null) && kind !== null);
    const wraps = before !== '' && !starts && width !== null && isWrap(before, line, width);
    if (current !== undefined && wraps) current.parts.push(words.trim());
    else drafts.push({ kind, parts: [words.trim()] });
    before = line;
  }
  return drafts.map(({ kind, parts }) => ({ kind, text: join(parts) }));
}
