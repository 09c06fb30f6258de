import compromise from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { suggest } from '../../src/shared/suggest';
import { articles, countWords } from '../lib/news';

/**
 * Runs by itself in a plain Node with `--expose-gc`, bundled as the app is: prints as JSON what it timed.
 */

const ARTICLES = 1_000;
/** A slower reader gets every so manieth article, so that a round is seconds and not minutes. */
const SAMPLED = 20;
const ROUNDS = 7;
/** Rounds before the clock counts, so that all are compiled and their memory has grown. */
const WARM_UP = 2;

/** Milliseconds for 1,000 words, a figure for each round. */
export interface Timed {
  /** The engine, the articles one by one. */
  readonly suggest: readonly number[];
  /** wink-nlp on the same articles: sentences and part-of-speech tags. */
  readonly wink: readonly number[];
  /** compromise on a sample of them: sentences and tags. */
  readonly compromise: readonly number[];
  /** The engine on one text of 200,000 words. */
  readonly long: readonly number[];
  /** The engine on as many words in texts of 2,000. */
  readonly short: readonly number[];
}

/** Reads a text; gives how much it found, so that no reader gets away with nothing. */
type Reader = (text: string) => number;

const wink = winkNLP(model, ['sbd', 'pos']);
const readWink: Reader = (text) => wink.readDoc(text).sentences().length();
const readCompromise: Reader = (text) => compromise(text).length;
const readSuggest: Reader = (text) => suggest(text).length;

const load = articles(ARTICLES, 800);
const sample = load.filter((_, i) => i % SAMPLED === 0);
const short = articles(100, 2_000);
const long = [short.join('\n\n')];

const WORK = {
  suggest: [readSuggest, load],
  wink: [readWink, load],
  compromise: [readCompromise, sample],
  long: [readSuggest, long],
  short: [readSuggest, short],
} as const satisfies Readonly<Record<keyof Timed, readonly [Reader, readonly string[]]>>;

/** Milliseconds for 1,000 words of `texts`. One reader does not pay for another's garbage. */
function time(read: Reader, texts: readonly string[]): number {
  globalThis.gc?.();
  let found = 0;
  const from = performance.now();
  for (const text of texts) found += read(text);
  const spent = performance.now() - from;
  if (found < texts.length) throw new Error('a reader found next to nothing');
  return (spent * 1_000) / texts.reduce((sum, text) => sum + countWords(text), 0);
}

const timed: Record<keyof Timed, number[]> = {
  suggest: [],
  wink: [],
  compromise: [],
  long: [],
  short: [],
};
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  for (const name of Object.keys(WORK) as (keyof Timed)[]) {
    const spent = time(...WORK[name]);
    if (round >= WARM_UP) timed[name].push(spent);
  }
}
process.stdout.write(JSON.stringify(timed satisfies Timed));
