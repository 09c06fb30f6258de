import { v7 } from 'uuid';
import { apply, Records, tick } from '../../../shared/history';
import type { Change, Span } from '../../../shared/model';
import type { Suggestion } from '../../../shared/suggest';
import { anArticle, aSuggestion, aText, ARTICLE_ID } from '../../../shared/testing/builders';
import type { Edit } from '../edits';
import { NOT_FINDING, type OpenArticle } from '../state';
import { startOf } from '../suggesting';

/** A desk with an open article for tests of edits: `make` carries an edit out as the app would. */
export class TestDesk {
  open: OpenArticle;
  readonly changes: Change[] = [];
  readonly newId = () => v7();

  constructor(lines: Parameters<typeof aText>[0]) {
    const text = aText(lines);
    const article = anArticle();
    this.open = {
      articleId: article.id,
      textId: text.id,
      review: null,
      records: Records.empty.write([
        { kind: 'article', id: article.id, record: article },
        { kind: 'text', id: text.id, record: text },
      ]),
      changes: [],
      hasHistory: true,
      received: new Set(),
      cursor: 0,
      selection: null,
      focus: null,
      lastClaim: null,
      link: null,
      finding: NOT_FINDING,
      suggested: { text, list: [] },
      aim: null,
      settling: null,
      visit: null,
      drafts: new Map(),
    };
  }

  /** Carries out the edit; throws where there is none or the records refuse it. */
  make(edit: Edit | null): this {
    if (edit === null) throw new Error('there is nothing to do');
    const change: Change = {
      id: this.newId(),
      articleId: ARTICLE_ID,
      actor: 'Ada',
      at: tick(this.changes.at(-1)?.at ?? null, Date.UTC(2026, 0, 13)),
      label: edit.label,
      ops: [...edit.ops],
      ...(this.open.review === null ? {} : { reviewId: this.open.review.id }),
    };
    const outcome = apply(this.open.records, change);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    this.changes.push(change);
    const focus = edit.focus === undefined ? this.open.focus : edit.focus;
    this.open = {
      ...this.open,
      records: outcome.value,
      focus,
      lastClaim: focus ?? this.open.lastClaim,
      selection: edit.focus === undefined ? this.open.selection : null,
      aim: edit.focus === undefined ? this.open.aim : null,
    };
    return this;
  }

  /** Selects the first occurrence of the words. */
  select(words: string): this {
    const { start, end } = this.spanOf(words);
    this.open = { ...this.open, selection: { anchor: start, head: end }, aim: null };
    return this;
  }

  /** The span of the first occurrence of the words, UTF-16 offsets. */
  spanOf(words: string): Span {
    const start = (this.open.records.get('text', this.open.textId)?.text ?? '').indexOf(words);
    if (start === -1) throw new Error(`no “${words}” in the text`);
    return { start, end: start + words.length };
  }

  /** Lets the engine have suggested that these words (of a split quotation: each part) are claimed. */
  suggest(content: string | readonly string[], fields: Partial<Suggestion> = {}): Suggestion {
    const parts = typeof content === 'string' ? [content] : content;
    const made = aSuggestion(
      parts.map((words) => this.spanOf(words)),
      fields,
    );
    const { suggested } = this.open;
    if (suggested === null) throw new Error('suggestions are hidden');
    const list = [...suggested.list, made].toSorted((a, b) => startOf(a) - startOf(b));
    this.open = { ...this.open, suggested: { ...suggested, list } };
    return made;
  }

  /** Moves the cursor as J and K do. */
  goTo(sentence: number): this {
    this.open = { ...this.open, cursor: sentence, focus: null, selection: null, aim: null };
    return this;
  }

  /** Tag and words of each claim, in text order. */
  claims(): string[] {
    return [...this.open.records.all('claim').values()]
      .toSorted((a, b) => (a.anchor.segments[0]?.start ?? 0) - (b.anchor.segments[0]?.start ?? 0))
      .map(({ tag, anchor }) => `${tag}: ${anchor.quote.exact}`);
  }
}
