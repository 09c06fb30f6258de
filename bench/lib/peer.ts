import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { TAGS } from '../../src/shared/model';
import { blockAt } from '../../src/renderer/editor/positions';
import { sentences } from '../../src/shared/text';
import type { Ranges } from '../peer/ranges';
import type { Review } from './review';

/** The peer app's folder. */
export const PEER = resolve(import.meta.dirname, '../peer');

/** The typography of the app's article, and a tag drawn in the plainest way. */
const STYLE = `
  body { margin: 0; }
  .ProseMirror, main { max-width: 700px; margin: 0 auto; font: 18px/2.05 serif; white-space: pre-wrap; }
  .added { border-bottom: 2px solid; }
  ${TAGS.map((tag, i) => `.${tag} { background: hsl(${i * 60} 80% 92%); }`).join('\n  ')}
`;

const page = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="UTF-8"><title>Peer</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;

/** The pages that show ranges: each is a file of `bench/peer` and offers `Peer` on its window. */
export type PeerPage = 'editor' | 'annotator';

/** Builds a peer's page into `folder`; gives the page's path. */
export async function buildPeer(folder: string, name: PeerPage): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    // A library's build leaves this to who uses it.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome130',
      // A page opened from disk cannot load modules.
      lib: {
        entry: join(PEER, `${name}.ts`),
        formats: ['iife'],
        name: 'peer',
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
  const path = join(folder, `${name}.html`);
  const style = existsSync(join(folder, `${name}.css`))
    ? `<link rel="stylesheet" href="${name}.css">`
    : '';
  await writeFile(path, page(`${style}<script src="${name}.js"></script>`));
  return path;
}

/** A review's text and claims as a peer takes them: one range a claim and block. */
export function rangesOf({ text, claims }: Review): Ranges {
  const { blocks } = text;
  return {
    paragraphs: blocks.map(({ start, end }) => text.text.slice(start, end)),
    tagged: claims.flatMap(({ tag, anchor }) =>
      anchor.segments.flatMap(({ start, end }) => {
        const first = blockAt(blocks, start);
        const within = blocks.slice(first, blockAt(blocks, end - 1) + 1);
        return within.map((block, i) => ({
          start: Math.max(start, block.start),
          end: Math.min(end, block.end),
          block: first + i,
          tag,
        }));
      }),
    ),
    sentences: sentences(text).map(({ start, end, block }) => ({ start, end, block })),
  };
}

/** Writes a page with a link to a page of the plain text; gives the path of the first. */
export async function writePlain({ text }: Review, folder: string): Promise<string> {
  const paragraphs = text.blocks.map(({ start, end }) => `<p>${text.text.slice(start, end)}</p>`);
  // The one page leaves the time of the click in the other's address; that one tells when it was painted.
  const article = `<main>${paragraphs.join('\n')}</main><script>
    addEventListener('load', () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.painted = performance.timeOrigin + performance.now() - Number(location.hash.slice(1));
      };
      port2.postMessage(null);
    }));
  </script>`;
  const start = `<a href="article.html">Open</a><script>
    const link = document.querySelector('a');
    link.addEventListener('click', ({ timeStamp }) => {
      link.href = 'article.html#' + (performance.timeOrigin + timeStamp);
    });
  </script>`;
  await writeFile(join(folder, 'article.html'), page(article));
  const path = join(folder, 'start.html');
  await writeFile(path, page(start));
  return path;
}
