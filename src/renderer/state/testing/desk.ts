import { v7 } from 'uuid';
import { apply, Records, tick } from '../../../shared/history';
import type { Change } from '../../../shared/model';
import { anArticle, aText, ARTICLE_ID } from '../../../shared/testing/builders';
import type { Edit } from '../edits';
import type { OpenArticle } from '../state';

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
      records: Records.empty.write([
        { kind: 'article', id: article.id, record: article },
        { kind: 'text', id: text.id, record: text },
      ]),
      changes: [],
      hasHistory: true,
      cursor: 0,
      selection: null,
      focus: null,
      lastClaim: null,
      suggested: { text, list: [] },
      aim: null,
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
    const text = this.open.records.get('text', this.open.textId)?.text ?? '';
    const anchor = text.indexOf(words);
    if (anchor === -1) throw new Error(`no “${words}” in the text`);
    this.open = { ...this.open, selection: { anchor, head: anchor + words.length }, aim: null };
    return this;
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
