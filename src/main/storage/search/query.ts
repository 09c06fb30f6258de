/** Nobody types more words than this; a pasted page must not become a query of thousands. */
const MOST_TERMS = 16;

/** What opens or closes a phrase, as people type it in any language. Apostrophes are part of words. */
const MARKS = '"“”„‟«»';
const TERMS = new RegExp(`[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)|[^\\s${MARKS}]+`, 'gu');

/** What SQLite's tokenizer takes for parts of words. */
const IN_WORDS = /[\p{L}\p{N}\p{Co}]/u;

/**
 * At the end of what is typed so far: enough of a word to guess how it goes on. Two letters begin a tenth of all words
 * there are, but where there are no capitals (Han, Arabic) two say as much as a word.
 */
const BEGUN = /(?:[\p{L}\p{N}\p{M}]{3}|\p{Lo}{2})$/u;

const GROUPED = /^\d{1,3}(?:[.,'’]\d{3})+$/u;
const UNGROUPED = /^\d{4,12}$/u;

/** How the words may be written, the way they were typed first. */
function spellings(words: string): readonly string[] {
  if (GROUPED.test(words)) return [words, words.replace(/\D/gu, '')];
  if (UNGROUPED.test(words)) return [words, words.replace(/\B(?=(?:\d{3})+$)/gu, ' ')];
  // A hyphen between letters may be left out: “co-operate”, “cooperate”.
  const joined = words.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '');
  return joined === words ? [words] : [words, joined];
}

/**
 * What a person typed, as an FTS5 query: every word and every phrase in quotation marks has to occur, and the last
 * word may go on, as long as it is being typed. Everything is quoted, so that nothing of FTS5's own syntax is left:
 * what is no word only parts words. Null where there is no word in it.
 */
export function matchOf(typed: string): string | null {
  const terms: string[] = [];
  for (const { 0: whole, 1: phrase, 2: closing, index } of typed.matchAll(TERMS)) {
    // Lone surrogates and NUL would end or spoil the query.
    const words = (phrase ?? whole).replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ');
    if (!IN_WORDS.test(words)) continue;
    const last = index + whole.length === typed.length && (closing ?? '') === '';
    const star = last && BEGUN.test(words) ? ' *' : '';
    const written = phrase === undefined ? spellings(words) : [words];
    terms.push(`(${written.map((each) => `"${each}"${star}`).join(' OR ')})`);
    if (terms.length === MOST_TERMS) break;
  }
  return terms.length === 0 ? null : terms.join(' AND ');
}
