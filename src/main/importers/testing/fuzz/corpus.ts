import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  printDeskFile,
  printExchangeFile,
} from '../../../../shared/exchange';
import type { Archive } from '../../../../shared/model';
import {
  archiveJson,
  archiveOf,
  buildReport,
  renderCsv,
  renderHtml,
  renderMarkdown,
} from '../../../../shared/report';
import { copyOf, COPY_PLACE, embedCopy, printReviewFile, sha256 } from '../../../../shared/review';
import { ANALYST, ARTICLE, CLAIMS, FILE, TEXT } from '../../../../shared/review/testing/file';
import { sure } from './ground';
import { readArchive } from '../../archive';

/** Real files: the samples, and what the exporters make of them. */

const SAMPLES = resolve(process.env['SOURCEMARK_SAMPLES'] ?? 'samples');
const sample = (name: string): Uint8Array => readFileSync(join(SAMPLES, name));
const bytes = (text: string) => new TextEncoder().encode(text);

export const DESK = '0193fedc-0000-7000-8000-00000000d35c';

function copies(archive: Archive): readonly Uint8Array[] {
  const template = `<!doctype html>\n<title>Review copy</title>\n<p>Read this</p>\n${COPY_PLACE}\n`;
  return (['blind', 'open'] as const).map((mode) => {
    const choice = { mode, notes: true, sourceDetails: true, confidential: true, summary: true };
    const sent = {
      id: DESK,
      appVersion: '0.1.0',
      sentBy: 'Ines Calder',
      sentAt: '2026-01-13T09:00:00.000Z',
    };
    return bytes(embedCopy(template, copyOf(archive, choice, sent)));
  });
}

function settings(): readonly Uint8Array[] {
  const path = '/home/ines/Documents/Desk & Sons.sourcemark';
  const window = { bounds: { x: 0, y: 0, width: 1280, height: 860 }, maximized: false, zoom: 0 };
  const whole = {
    analyst: 'Ines Calder',
    suggestions: true,
    lastLibrary: path,
    recentLibraries: [path, 'C:\\Desk\\b.sourcemark'],
    articleFolder: '/home/ines',
    reportFolder: null,
    reviewFolder: null,
    exchangeFolders: { [DESK]: '/mnt/desk' },
    window,
  };
  return [whole, { analyst: 'Ines' }].map((each) => bytes(JSON.stringify(each, null, 2)));
}

const FRONT = [
  '---\ntitle: "The quays: closed"\nauthor: [Ann Lee, "Bo Ek"]\ndate: 2026-01-13\nurl: https://paper.example/quays\nlang: en_GB\n---\n\n# The quays stay closed\n\nNobody *said* why.\n',
  '---\n# written by hand\nheadline: Quays\nauthors:\n  - Ann Lee\n  - Bo Ek\npublisher: The Haven Ledger\nsource: http://paper.example/a?b=c\npublished: 13 January 2026\n...\nThe quays stay closed, she said.\n',
];

const LINKED = [
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"The quays stay closed","author":[{"@type":"Person","name":"Ann Lee"},"Bo Ek"],"publisher":{"name":"The Haven Ledger"},"datePublished":"2026-01-13T09:00:00Z","mainEntityOfPage":{"@id":"https://paper.example/quays"},"inLanguage":"en"}',
  '{"@graph":[{"@type":"WebPage","mainEntity":{"@type":["Report","Thing"],"headline":"Quays","author":{"@id":"#a"}}}]}',
];

/** A short article, for its report is the largest file by far. */
const SHORT = {
  article: ARTICLE,
  texts: [TEXT],
  claims: Object.values(CLAIMS),
  sources: [],
  attributions: [],
  decisions: [],
  deliveries: [],
  rulings: [],
  changes: ANALYST,
  appVersion: '0.1.0',
};

/** The files of each kind. */
export interface Corpus {
  readonly txt: readonly Uint8Array[];
  readonly md: readonly Uint8Array[];
  readonly html: readonly Uint8Array[];
  readonly archive: readonly Uint8Array[];
  readonly review: readonly Uint8Array[];
  readonly copy: readonly Uint8Array[];
  readonly exchange: readonly Uint8Array[];
  readonly desk: readonly Uint8Array[];
  readonly settings: readonly Uint8Array[];
  readonly front: readonly Uint8Array[];
  readonly linked: readonly Uint8Array[];
  /** Whose file in the exchange is about this article. */
  readonly articleId: string;
}

export function corpus(): Corpus {
  const archived = sample('01-harbour-talks.sourcemark.json');
  const archive = sure(readArchive(archived));
  const model = buildReport({ ...archive, appVersion: '0.1.0' });
  const { ledger, differences } = renderCsv(model);
  const story = sample('01-harbour-talks.txt');
  const page = sample('02-water-meters.html');
  const markdown = renderMarkdown(model);
  const { changes } = archive;
  const exchange = printExchangeFile(
    {
      format: EXCHANGE_FORMAT,
      version: EXCHANGE_VERSION,
      desk: DESK,
      by: 'Mara Okello',
      articleId: archive.article.id,
      originals: [],
      changes,
    },
    sha256,
  );
  return {
    txt: [story, bytes(ledger), bytes(differences)],
    md: [sample('tagging/README.md'), bytes(markdown), story],
    html: [
      page,
      bytes(renderHtml(buildReport(SHORT), archiveOf(SHORT, {}))),
      bytes(`<!--StartFragment-->${LINKED.join()}`),
    ],
    archive: [archived, bytes(archiveJson({ ...archive, originals: {} }))],
    review: [bytes(printReviewFile(FILE))],
    copy: copies(archive),
    exchange: [bytes(exchange)],
    desk: [bytes(printDeskFile({ desk: DESK, by: 'Mara Okello' }))],
    settings: settings(),
    front: FRONT.map(bytes),
    linked: LINKED.map((json) =>
      bytes(
        `<html><head><script type="application/ld+json">${json}</script></head><body><p>The quays.</p></body></html>`,
      ),
    ),
    articleId: archive.article.id,
  };
}
