import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { tick } from '../../src/shared/history';
import type { ReviewMode, Tag } from '../../src/shared/model';
import { archiveJson, archiveOf } from '../../src/shared/report';
import { claimOn } from '../../src/shared/review/testing/readers';
import { aChange, creating, uuid } from '../../src/shared/testing/builders';
import { type HtmlReport, readHtml, readJson } from '../support/report';
import { ANALYST } from '../tide-mill/story';

const CLI = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));
const STORY = fileURLToPath(new URL('../fixtures/tide-mill.txt', import.meta.url));
const run = promisify(execFile);

/** Ada's column of the table in tide-mill/story.ts: the words of each claim, its whole sentence, and its tag. */
const ADAS: readonly (readonly [string, Tag])[] = [
  ['The council will close the tide mill in April, two council members said.', 'anonymous'],
  ['Repairs would cost 6 million crowns, according to a survey.', 'sourced'],
  ['“We were told by letter,” said Pell Arden, the miller.', 'on-record'],
  ['A spokeswoman for the council declined to comment.', 'response'],
  ['The Orrin Post reviewed the survey, which runs to 40 pages.', 'observed'],
  ['Losing the mill would empty the harbor street.', 'unattributed'],
  ['The wheel turned all winter as harbor books show.', 'sourced'],
];

/** The analyst's desk without a window: the built command line over a library that holds the tagged story. */
export interface Desk {
  /** Writes a review copy; gives its path. */
  send(mode: ReviewMode): Promise<string>;
  /** Brings a review file in; gives what was printed of it, by name. */
  bringIn(path: string): Promise<Readonly<Record<string, string>>>;
  report(): Promise<HtmlReport>;
}

/** Makes the desk in a folder of its own. */
export async function tideMillDesk(folder: string): Promise<Desk> {
  const at = (name: string) => join(folder, name);
  const cli = async (...args: readonly string[]) =>
    (await run(process.execPath, [CLI, ...args])).stdout;
  const imported = await cli('import', STORY, '-l', at('bare.sourcemark'), '--analyst', ANALYST);
  const [articleId = ''] = imported.split('\t');
  const report = async (library: string, format: string) => {
    const out = at(`report.${format}`);
    await cli(
      'report',
      '-l',
      at(library),
      '--article',
      articleId,
      '--format',
      format,
      '--out',
      out,
    );
    return out;
  };

  // Tagged as by a person at the desk: one change after the import, and the library read from the archive of both.
  const bare = await readJson(await report('bare.sourcemark', 'json'));
  const [text] = bare.texts;
  if (text === undefined) throw new Error('the story has no text');
  const claims = ADAS.map(([words, tag], i) => claimOn(text, words, { id: uuid(i, 0xada), tag }));
  const tagging = aChange(
    1,
    claims.map((claim) => creating('claim', claim)),
    {
      articleId,
      actor: ANALYST,
      at: tick(bare.changes.at(-1)?.at ?? null, Date.now()),
    },
  );
  const tagged = { ...bare, claims, changes: [...bare.changes, tagging] };
  await writeFile(at('tagged.json'), archiveJson(archiveOf(tagged, bare.originals)));
  await cli('import', at('tagged.json'), '-l', at('desk.sourcemark'), '--analyst', ANALYST);

  return {
    async send(mode) {
      const out = at(`${mode}.html`);
      const args = ['review', 'send', articleId, '-l', at('desk.sourcemark'), '--mode', mode];
      await cli(...args, '--out', out, '--analyst', ANALYST);
      return out;
    },
    async bringIn(path) {
      const printed = await cli('review', 'import', path, '-l', at('desk.sourcemark'));
      const lines = printed.trim().split('\n');
      return Object.fromEntries(
        lines.map((line) => {
          const [, what = '', value = ''] = line.split('\t');
          return [what, value] as const;
        }),
      );
    },
    report: async () => readHtml(await report('desk.sourcemark', 'html')),
  };
}

/** Keeps what a browser downloaded as a file that a desk is given. */
export async function asFile(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, `${name}.sourcemark-review`);
  await writeFile(path, content);
  return path;
}
