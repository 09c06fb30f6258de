import type { Text } from '../../../shared/model';
import type { Difference } from '../../../shared/review';
import { Reader } from '../../../shared/review/testing/readers';
import { aChange, anArticle, creating } from '../../../shared/testing/builders';
import { codingsOf, differencesOf } from '../differences';
import { bringIn, settle, type Settlement } from '../edits';
import type { OpenArticle } from '../state';
import { TestDesk } from './desk';

/** A desk whose analyst can bring in what readers say of the text, and settle where it differs. */
export class ComparingDesk extends TestDesk {
  private readers = 0;

  get text(): Text {
    const text = this.open.records.get('text', this.open.textId);
    if (text === undefined) throw new Error('the article has no text');
    return text;
  }

  /** The article with its whole history, as the app has it once that is loaded. */
  get whole(): OpenArticle {
    const beginning = aChange(1, [creating('article', anArticle()), creating('text', this.text)], {
      at: '2026-01-01T00:00:00.000Z-0000',
    });
    return { ...this.open, changes: [beginning, ...this.changes], hasHistory: true };
  }

  reader(name: string, mode: 'blind' | 'open' = 'blind'): Reader {
    this.readers += 1;
    return new Reader(this.text, name, mode, this.readers);
  }

  /** Brings in all that the reader has done. */
  bring(reader: Reader): this {
    const known = this.open.records.all('delivery').values();
    return this.make(bringIn(known, reader.delivery(), reader.name));
  }

  differences(): readonly Difference[] {
    return differencesOf(this.whole);
  }

  /** The difference on these words; throws where there is none. */
  difference(words: string): Difference {
    const found = this.differences().find(({ mine, theirs }) =>
      [mine, ...theirs.map(({ claim }) => claim)].some(
        (claim) => claim?.anchor.quote.exact === words,
      ),
    );
    if (found === undefined) throw new Error(`no difference on “${words}”`);
    return found;
  }

  /** Settles the difference on these words; `taken`: the name of the reader whose version is taken. */
  settle(words: string, ruling: Settlement['ruling'], taken?: string, note = ''): this {
    const difference = this.difference(words);
    const theirs = difference.theirs.find(({ reviewer }) => reviewer === taken);
    const settlement = { ruling, note, ...(theirs === undefined ? {} : { taken: theirs }) };
    return this.make(settle(this.open, difference, codingsOf(this.whole), settlement, this.newId));
  }
}
