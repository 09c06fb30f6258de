import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FORMAT } from '../../../../shared/model';
import { DESK_FORMAT, EXCHANGE_FORMAT } from '../../../../shared/exchange';
import { COPY_FORMAT } from '../../../../shared/review/reviewCopy';
import { COPY_PLACE, REVIEW_FORMAT } from '../../../../shared/review';
import { bringIn } from '../../../services/bringIn';
import { Reading } from '../../../services/exchange/receive';
import { Writing } from '../../../services/exchange/send';
import { importFile, importPaste } from '../../../services/importArticle';
import { readIncoming } from '../../../services/incoming';
import { SettingsFile } from '../../../settings';
import { exchangingHere } from '../../../storage';
import { type Corpus, corpus, DESK } from './corpus';
import type { Ground } from './ground';
import {
  BYTE_SHAPES,
  FRONT_SHAPES,
  HTML_SHAPES,
  jsonShapes,
  LINKED_SHAPES,
  MD_SHAPES,
  type Shape,
  TEXT_SHAPES,
} from './shapes';

/** What became of a file: `said` is what a person is told where it was refused. */
export type Outcome =
  | { readonly status: 'read'; readonly changed: boolean }
  | { readonly status: 'refused'; readonly code: string; readonly said: string };

/** One reader of files, with files it knows and shapes that are hard on it. */
export interface Target {
  readonly name: string;
  readonly files: readonly Uint8Array[];
  readonly shapes: readonly Shape[];
  /** Whether it makes a new article of what it reads, whatever was read before; else it may know the article already. */
  readonly apart: boolean;
  readonly read: (ground: Ground, bytes: Uint8Array) => Outcome | Promise<Outcome>;
}

const changed: Outcome = { status: 'read', changed: true };
const unchanged: Outcome = { status: 'read', changed: false };

function importing(name: string): Target['read'] {
  return ({ work }, bytes) => {
    const result = importFile(work, { name, bytes });
    if (result.ok) return result.value.status === 'duplicate' ? unchanged : changed;
    return { status: 'refused', code: result.error.code, said: result.error.message };
  };
}

const pasting: Target['read'] = ({ work }, bytes) => {
  const result = importPaste(work, { format: 'html', bytes });
  if (result.ok) return result.value.status === 'duplicate' ? unchanged : changed;
  return { status: 'refused', code: result.error.code, said: result.error.message };
};

const reviewing: Target['read'] = ({ work }, bytes) => {
  const incoming = readIncoming(work.library, { name: 'mara.sourcemark-review', bytes });
  if (incoming.status === 'refused') {
    const { error, rescue } = incoming;
    // What is said to be rescued has to be a sound file itself.
    const again =
      rescue && readIncoming(work.library, { name: 'r', bytes: Buffer.from(rescue.content) });
    if (again?.status === 'refused' && again.error.code !== 'not-found') {
      throw new Error(`what was rescued is not sound: ${again.error.message}`);
    }
    return { status: 'refused', code: error.code, said: error.message };
  }
  const { delivery } = incoming;
  const brought = bringIn(work, { verb: 'Bring in', reviewer: 'Mara Okello', delivery });
  if (!brought.ok) throw new Error(`ready, and yet: ${brought.error.message}`);
  return changed;
};

function exchanging(file: string): Target['read'] {
  return async ({ folder, work }, bytes) => {
    const shared = join(folder, 'shared');
    const desk = join(shared, `sourcemark-${DESK}`);
    rmSync(desk, { recursive: true, force: true });
    mkdirSync(desk, { recursive: true });
    writeFileSync(join(desk, file), bytes);
    const ports = {
      library: work.library,
      by: () => work.actor,
      exchanging: exchangingHere,
      goesOn: () => true,
    };
    const read = await new Reading(shared, ports).run([DESK], new Writing(shared, ports));
    if (read.problem !== null) throw new Error(`the exchange stopped: ${read.problem}`);
    const [skipped] = read.skipped;
    if (skipped !== undefined)
      return { status: 'refused', code: 'skipped', said: `${file}: ${skipped.why}` };
    return read.received.size > 0 ? changed : unchanged;
  };
}

const settling: Target['read'] = ({ folder }, bytes) => {
  const own = join(folder, 'settings');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'settings.json'), bytes);
  const said: string[] = [];
  const file = new SettingsFile(own, (message) => said.push(message));
  file.flush();
  const again = new SettingsFile(own, (message) => said.push(`again: ${message}`));
  if (JSON.stringify(again.get()) !== JSON.stringify(file.get()))
    throw new Error('not the same again');
  const [message] = said;
  return message === undefined ? unchanged : { status: 'refused', code: 'damaged', said: message };
};

function copyShapes(): readonly Shape[] {
  const [open = '', close = ''] = COPY_PLACE.split(/(?=<\/)/u);
  return [
    ...jsonShapes(COPY_FORMAT).map(({ name, make }) => ({
      name,
      make: (size: number) => `<!doctype html>${open}${String(make(size))}${close}`,
    })),
    { name: 'places', make: (size) => COPY_PLACE.repeat(size) },
    { name: 'a page before its place', make: (size) => `${'<p>x'.repeat(size)}${COPY_PLACE}` },
  ];
}

/** Every reader of files there is. */
export function targets(): readonly Target[] {
  const files: Corpus = corpus();
  const words = [...TEXT_SHAPES, ...BYTE_SHAPES];
  const { txt, md, html, archive, review, copy, exchange, desk, settings, front, linked } = files;
  const target = (
    name: string,
    known: readonly Uint8Array[],
    shapes: readonly Shape[],
    read: Target['read'],
    apart = false,
  ): Target => ({ name, files: known, shapes, apart, read });
  return [
    target('text', txt, words, importing('story.txt'), true),
    target('Markdown', md, [...MD_SHAPES, ...words, ...HTML_SHAPES], importing('story.md'), true),
    target('web page', html, [...HTML_SHAPES, ...words], importing('page.html'), true),
    target('pasted page', html, HTML_SHAPES, pasting, true),
    target('JSON archive', archive, jsonShapes(ARCHIVE_FORMAT), importing('a.sourcemark.json')),
    target('review file', review, jsonShapes(REVIEW_FORMAT), reviewing),
    target('review copy', copy, copyShapes(), importing('copy.html')),
    target(
      'exchange file',
      exchange,
      jsonShapes(EXCHANGE_FORMAT),
      exchanging(`article-${files.articleId}.json`),
    ),
    target('desk file', desk, jsonShapes(DESK_FORMAT), exchanging('desk.json')),
    target('settings', settings, [...jsonShapes('settings'), ...BYTE_SHAPES], settling),
    target('front matter', front, FRONT_SHAPES, importing('front.md'), true),
    target('JSON-LD', linked, LINKED_SHAPES, importing('linked.html'), true),
  ];
}
