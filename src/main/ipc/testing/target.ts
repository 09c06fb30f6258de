import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract, type Result } from '../../../shared/api';
import type { Change } from '../../../shared/model';
import { desk } from '../../services/testing/desk';
import {
  article,
  attribution,
  begun,
  change,
  claim,
  create,
  decision,
  delivery,
  id,
  imported,
  inReview,
  ruling,
  source,
  tagged,
  text,
  verdict,
} from '../../storage/testing/builders';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { route } from '../route';

/** The other article, and its text. */
export const OTHER = { article: article(0x900), text: text(0x902, id(0x900)) };

const first = claim(0x101, 'officials said');
export const CLAIMS = [first, claim(0x102, 'Mara Quill', 'on-record')] as const;
export const SOURCE = source(0x200);
export const LINK = attribution(0x300, first.id, SOURCE.id);
const reading = [begun(20), inReview(21, [create('verdict', verdict(0x501, first))])];
/** The id of what the reader handed in. */
export const DELIVERY = delivery(reading).id;

/** What the library holds before anybody attacks it: an article with every kind of record, a review, and another. */
export const HISTORY: readonly Change[] = [
  imported(),
  tagged(1),
  change(2, [create('claim', CLAIMS[1]), create('source', SOURCE), create('attribution', LINK)]),
  change(3, [create('decision', decision(0x400))]),
  ...reading,
  change(22, [create('delivery', { ...delivery(reading) })]),
  change(23, [create('ruling', ruling(0x600, { difference: first.id }))]),
  change(24, [create('article', OTHER.article), create('text', OTHER.text)], {
    articleId: OTHER.article.id,
  }),
];

/** An answer of main's: `ok`, or the code of its error. */
export interface Answer {
  readonly code: string;
  readonly result: Result<unknown>;
}

/** Main's side of the bridge over a real library in a folder of its own, as a page can call it. */
export function target() {
  const folder = temporaryFolder();
  const path = join(folder, 'desk.sourcemark');
  const { handlers, fakes, library } = desk(path, join(import.meta.dirname, '../../../../samples'));
  for (const each of HISTORY) value(library().commit(each));
  const faults: string[] = [];
  return {
    folder,
    fakes,
    library,
    /** What should not have happened inside main. */
    faults,
    async call(name: unknown, args: unknown, trusted = true): Promise<Answer> {
      const result = await route(contract, handlers, { trusted, name, args }, (operation, error) =>
        faults.push(
          `${operation}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        ),
      );
      return { result, code: result.ok ? 'ok' : result.error.code };
    },
    /** Every byte of the library, and what is set. */
    state(): readonly unknown[] {
      const files = [path, `${path}-wal`].map((each) =>
        existsSync(each) ? readFileSync(each).toString('latin1') : '',
      );
      return [...files, fakes.analyst, fakes.suggestions, fakes.exchangeFolder];
    },
  };
}
export type Target = ReturnType<typeof target>;

/** The value as the structured clone of a call brings it; `null` where it brings none. */
export function sent(args: unknown): { readonly args: unknown } | null {
  try {
    return { args: structuredClone(args) };
  } catch (error) {
    // Too deep for the clone of this test: main would see it as it is.
    return error instanceof RangeError ? { args } : null;
  }
}
