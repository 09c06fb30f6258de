import type { Chance } from '../chance';
import type { Kind } from '../kind';
import { say } from '../lines';
import { archive } from '../archive';
import { textFile, webPage } from '../words';

/** Mostly short, sometimes far longer than a page of the file. */
const length = (chance: Chance) => chance.of([300, 3_000, 3_000, 40_000]);

/** Somebody brings in articles: texts, pages, and exports of other libraries. */
export const importing: Kind = {
  within: 250,
  steps: 12,
  lives: 6,
  work(desk) {
    const { chance } = desk;
    return async () => {
      const format = chance.of(['txt', 'html', 'json'] as const);
      if (format === 'txt') await desk.bringIn('story.txt', textFile(chance, length(chance)));
      else if (format === 'html') await desk.bringIn('page.html', webPage(chance, length(chance)));
      else {
        const { articleId, changes, bytes } = archive(chance, length(chance));
        say({ type: 'together', history: articleId, changes });
        await desk.bringIn('story.sourcemark.json', bytes);
      }
    };
  },
};
