import { concernsLibrary, type RecordReader, type Write } from '../../shared/history';
import {
  type ArticleKind,
  type ArticleRecords,
  type Change,
  isArticleKind,
  type RecordTypes,
} from '../../shared/model';
import type { Original } from './library';
import { type BodyRow, type ChangeRow, toBody, toChange, toRecord } from './rows';
import type { Statements } from './statements';
import { TextCache } from './textCache';

/** The rows of articles: their records, their changes, the files they came from. Transactions are its caller's. */
export class ArticleStore {
  private readonly texts = new TextCache();

  constructor(private readonly sql: Statements) {}

  /** One record at a time, as checking a change needs them. */
  readonly reader: RecordReader = {
    get: (kind, id) => {
      if (kind === 'text') {
        const cached = this.texts.get(id);
        if (cached !== undefined) return cached as RecordTypes[typeof kind];
      }
      if (!isArticleKind(kind)) return undefined;
      const row = this.sql.body[kind].get(id) as BodyRow | undefined;
      if (row === undefined) return undefined;
      const record = toRecord(kind, id, row.body);
      if ('blocks' in record) this.texts.add(record);
      return record;
    },
  };

  /** Forgets what is remembered of texts: the file may say otherwise by now. */
  forget(): void {
    this.texts.clear();
  }

  /** All records of an article; undefined: it is not here. */
  records(articleId: string): ArticleRecords | undefined {
    const all = <K extends ArticleKind>(kind: K): RecordTypes[K][] =>
      (this.sql.ofArticle[kind].all(articleId) as BodyRow[]).map(({ id, body }) =>
        toRecord(kind, id, body),
      );
    const [article] = all('article');
    return article === undefined
      ? undefined
      : {
          article,
          texts: all('text'),
          claims: all('claim'),
          sources: all('source'),
          attributions: all('attribution'),
          decisions: all('decision'),
          deliveries: all('delivery'),
          rulings: all('ruling'),
        };
  }

  write(articleId: string, writes: readonly Write[]): void {
    for (const { kind, id, record } of writes) {
      if (!isArticleKind(kind)) continue;
      if (kind === 'text') this.texts.drop(id);
      if (record === null) this.sql.remove[kind].run(id);
      else this.sql.put[kind].run(id, articleId, toBody(record));
    }
  }

  /** Writes records of an article that is not here yet. One that is makes it fail. */
  insert(articleId: string, writes: readonly Write[]): void {
    for (const { kind, id, record } of writes) {
      if (record !== null && isArticleKind(kind)) {
        this.sql.insert[kind].run(id, articleId, toBody(record));
      }
    }
  }

  /** The changes of an article, in the order they were committed. */
  changes(articleId: string): Change[] {
    return (this.sql.changesOf.all(articleId) as ChangeRow[]).map(toChange);
  }

  addChange(change: Change): void {
    this.sql.addChange.run(
      change.id,
      change.articleId,
      change.at,
      change.actor,
      change.label,
      change.undoes ?? null,
      concernsLibrary(change) ? 1 : 0,
      JSON.stringify(change.ops),
    );
  }

  originals(articleId: string): Original[] {
    return (this.sql.originalsOf.all(articleId) as Original[]).map(({ sha256, bytes }) => ({
      sha256,
      bytes,
    }));
  }

  addOriginal({ sha256, bytes }: Original): void {
    this.sql.addOriginal.run(sha256, bytes);
  }
}
