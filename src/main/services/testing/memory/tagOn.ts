import { writeSync } from 'node:fs';
import { contract } from '../../../../shared/api';
import { anchorAt } from '../../../../shared/anchoring';
import { invert, tick, undoState } from '../../../../shared/history';
import { type Change, type Claim, type Op, TAGS, type Text } from '../../../../shared/model';
import { aClaim, uuid } from '../../../../shared/testing/builders';
import { route } from '../../../ipc/route';
import { openLibrary } from '../../../storage';
import { START } from '../../../storage/testing/builders';
import { largeArticle } from '../../../storage/testing/large';
import { value } from '../../../storage/testing/temporary';
import { CurrentLibrary } from '../../currentLibrary';
import { systemOrigins } from '../../origins';
import { overFakes } from '../overFakes';

/**
 * A process that tags, tags otherwise, undoes that and untags, through the handlers as the page's calls reach them:
 * `tagOn.ts LIBRARY ARTICLES CHANGES SAMPLES`. Prints what is in use, in bytes after a collection, so many times; at
 * the end what opening the first article with its history takes, in milliseconds.
 */
const [path = '', ...numbers] = process.argv.slice(2);
const [articles = 1, changes = 0, samples = 1] = numbers.map(Number);

const library = value(openLibrary(path, { create: true }));
const current = new CurrentLibrary(library, openLibrary);
const around = { samplesFolder: '/nowhere', copyTemplate: '/nowhere', origins: systemOrigins };
const { handlers } = overFakes(current, around);

async function call(name: string, args: unknown): Promise<unknown> {
  const answer = await route(contract, handlers, { trusted: true, name, args }, (_name, error) => {
    throw error;
  });
  return value(answer);
}

let at = tick(null, START);
let made = 0;
async function commit(articleId: string, ops: readonly Op[], undoes?: Change): Promise<Change> {
  made += 1;
  at = tick(at, START + made);
  const head = { id: uuid(made, 0xabc), at, actor: 'Ines Calder' };
  const change: Change =
    undoes === undefined
      ? { ...head, articleId, label: `Step ${made}`, ops: [...ops] }
      : invert(undoes, head);
  await call('change.commit', { libraryId: library.id, change });
  return change;
}

const texts: Text[] = [];
for (let n = 0; n < articles; n += 1) {
  const [imported] = largeArticle(n).changes;
  if (imported === undefined) throw new Error('an article without a beginning');
  await commit(imported.articleId, imported.ops);
  const text = imported.ops.find(({ kind }) => kind === 'text');
  texts.push({ ...(text?.after as Text), id: text?.id ?? '' });
}

/** The words of the text that claim number `n` stands on. */
function claimOn(text: Text, n: number): Claim {
  const block = text.blocks[1 + (n % (text.blocks.length - 1))];
  const start = (block?.start ?? 0) + (n % 40);
  const anchor = anchorAt(text.text, [{ start, end: start + 60 }]);
  if (anchor === null) throw new Error('a claim without words');
  return { ...aClaim(text, [{ start, end: start + 60 }]), id: uuid(n, 0xdef), anchor };
}

function inUse(): { heap: number; outside: number; resident: number } {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed, outside: external, resident: rss };
}

const print = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);

const first = made;
const every = Math.floor(changes / samples);
let next = every;
for (let n = 0; made - first < changes; n += 1) {
  const text = texts[n % texts.length];
  if (text === undefined) break;
  const claim = claimOn(text, n);
  const { articleId } = text;
  const tag = TAGS[n % TAGS.length] ?? 'sourced';
  await commit(articleId, [{ kind: 'claim', id: claim.id, before: null, after: { ...claim } }]);
  const retagged = await commit(articleId, [
    { kind: 'claim', id: claim.id, before: { tag: claim.tag }, after: { tag } },
  ]);
  await commit(articleId, [], retagged);
  await commit(articleId, [{ kind: 'claim', id: claim.id, before: { ...claim }, after: null }]);
  if (made - first >= next) {
    print({ changes: made - first, ...inUse() });
    next += every;
  }
}

const articleId = texts[0]?.articleId ?? '';
let from = performance.now();
const lap = () => {
  const took = performance.now() - from;
  from = performance.now();
  return took;
};
await call('article.open', { articleId });
const open = lap();
const history = (await call('article.history', { articleId })) as Change[];
const asked = lap();
undoState(history);
const undo = lap();
await commit(articleId, [], history.at(-1));
print({ history: history.length, open, asked, undo, commit: lap() });
current.close();
