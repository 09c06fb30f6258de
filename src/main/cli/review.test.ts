import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COPY_PLACE, copyIn, printReviewFile, reviewFileOf } from '../../shared/review';
import { ANALYST, ARTICLE, CHANGES, CLAIMS, FILE, TEXT } from '../../shared/review/testing/file';
import { aChange, REVIEW_ID, updating } from '../../shared/testing/builders';
import { openLibrary } from '../storage';
import { temporaryFolder, value } from '../storage/testing/temporary';
import { createProgram } from './program';
import { USAGE } from './io';

/** What the command line did, run in this process: nothing of it needs one of its own. */
interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
const at = (name: string) => join(folder, name);
const library = () => at('desk.sourcemark');

/** Runs the command line in `folder`, with a page that has nothing in it but the place for a copy's data. */
async function cli(...args: string[]): Promise<Run> {
  const out = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      out[stream] += String(chunk);
      return true;
    }),
  );
  let status = 0;
  try {
    const sender = { template: at('template.html'), appVersion: '0.1.0' };
    const program = createProgram(sender, (code) => (status = code));
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    status = error.exitCode === 0 ? 0 : USAGE;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return { status, ...out };
}

function inLibrary<T>(work: (library: ReturnType<typeof opened>) => T): T {
  const library = opened();
  try {
    return work(library);
  } finally {
    library.close();
  }
}
const opened = () => value(openLibrary(library(), { create: true }));

const deliveries = () =>
  inLibrary((desk) => value(desk.records(ARTICLE.id)).deliveries.map(({ id }) => id));

beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(at('template.html'), `<title>Review copy</title>${COPY_PLACE}`);
  inLibrary((desk) => {
    for (const change of ANALYST) value(desk.commit(change));
  });
});

describe('review send', () => {
  const args = ['review', 'send', ARTICLE.id.slice(0, 12), '--out', 'copy.html', '--mode', 'open'];
  const send = (...more: string[]) => {
    const given = args.map((each) => (each === 'copy.html' ? at('copy.html') : each));
    return cli(...given, '-l', library(), '--analyst', 'Ines Calder', ...more);
  };
  const copy = () => {
    const read = copyIn(readFileSync(at('copy.html'), 'utf8'));
    if (!read.ok) throw new Error(read.message);
    return read.value;
  };
  beforeEach(() => {
    const note = { note: 'Their names are known to us.' };
    inLibrary((desk) => value(desk.commit(aChange(50, [updating('claim', CLAIMS.met, note)]))));
  });

  it('writes a review copy and says what goes along and what stays', async () => {
    const run = await send();
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(run.stderr).toContain(
      'In it: the text of “Harbour pact in doubt”, 3 claims, 0 sources.',
    );
    expect(run.stderr).toContain('Stays here: 1 note.');
    expect(run.stderr).toContain(`Wrote ${at('copy.html')}.`);
    expect(copy()).toMatchObject({ mode: 'open', sentBy: 'Ines Calder', appVersion: '0.1.0' });
    expect(copy().claims.map(({ note }) => note)).toEqual(['', '', '']);
  });

  it('lets go along what is asked for', async () => {
    expect((await send('--notes', '--summary')).stderr).not.toContain('1 note');
    expect(copy().claims.map(({ note }) => note)).toContain('Their names are known to us.');
  });

  it('sends a blind copy without claims', async () => {
    expect((await send('--mode', 'blind')).stderr).toContain('no claims');
    expect(copy().claims).toEqual([]);
  });

  it('writes nothing for an article that is not there, or without the page for copies', async () => {
    const gone = await cli(
      'review',
      'send',
      'ffff',
      '-l',
      library(),
      '-m',
      'open',
      '-o',
      at('a.html'),
    );
    expect(gone).toMatchObject({ status: 1, stdout: '' });
    expect(gone.stderr).toContain('No article has the id ffff');
    writeFileSync(at('template.html'), 'something else');
    await expect(send()).rejects.toThrow('exactly one place');
    expect(existsSync(at('a.html'))).toBe(false);
    expect(existsSync(at('copy.html'))).toBe(false);
  });
});

describe('review import', () => {
  const bring = (...args: string[]) => cli('review', 'import', ...args, '--library', library());
  const file = (name: string, content: string) => {
    writeFileSync(at(name), content);
    return at(name);
  };

  it('prints what is in the file, and brings it in once', async () => {
    const mara = file('mara.sourcemark-review', printReviewFile(FILE));
    const first = await bring(mara, '--analyst', 'Ines Calder');
    expect(first.status).toBe(0);
    expect(
      first.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')),
    ).toEqual(
      [
        ['article', ARTICLE.id],
        ['title', ARTICLE.title],
        ['reviewer', 'Mara Okello'],
        ['mode', 'open'],
        ['from', '2026-01-13T10:00:00.000Z'],
        ['to', '2026-01-13T10:00:00.000Z'],
        ['finished', 'yes'],
        ['text', '1 (the newest version)'],
        ['claims', '2'],
        ['agrees', '1'],
        ['disagrees', '1'],
        ['asks', '1'],
        ['notes', '1'],
        ['new-changes', '9'],
        ['known-changes', '0'],
        ['differences', '4'],
        ['conflicts', '0'],
      ].map((line) => [mara, ...line]),
    );
    expect(first.stderr).toContain('Bring in the review by Mara Okello (9 changes)');
    expect(deliveries()).toHaveLength(1);
    const last = inLibrary((desk) => value(desk.changes(ARTICLE.id)).at(-1));
    expect(last?.actor).toBe('Ines Calder');

    const again = await bring(mara);
    expect(again).toMatchObject({ status: 0 });
    expect(again.stderr).toContain('nothing new');
    expect(deliveries()).toHaveLength(1);
  });

  it('changes nothing in a dry run', async () => {
    const run = await bring(file('a.sourcemark-review', printReviewFile(FILE)), '--dry-run');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('new-changes\t9');
    expect(run.stderr).toContain('dry run');
    expect(deliveries()).toEqual([]);
  });

  it('does the other files when one is refused, and fails', async () => {
    const bad = file('bad.sourcemark-review', printReviewFile(FILE).replace('Mara', 'Sara'));
    const good = file('good.sourcemark-review', printReviewFile(FILE));
    const run = await bring(bad, at('gone.sourcemark-review'), good);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`sourcemark: ${bad}: This review file is damaged`);
    expect(run.stderr).toContain(`sourcemark: ${at('gone.sourcemark-review')}: `);
    expect(deliveries()).toHaveLength(1);
  });

  it('is what “import” sends a review file to', async () => {
    const mara = file('mara.sourcemark-review', printReviewFile(FILE));
    const run = await cli('import', mara, '--library', library());
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('“review import”');
  });

  it('creates no library', async () => {
    const path = at('none.sourcemark');
    const run = await cli('review', 'import', at('a'), '--library', path);
    expect(run.status).toBe(1);
    expect(readdirSync(folder)).not.toContain('none.sourcemark');
  });
});

describe('review list and review audit', () => {
  beforeEach(async () => {
    const head = { article: ARTICLE, text: TEXT, savedAt: FILE.savedAt, appVersion: '0.1.0' };
    const early = printReviewFile(reviewFileOf({ ...head, changes: CHANGES.slice(0, 4) }));
    writeFileSync(at('early.sourcemark-review'), early);
    await cli('review', 'import', at('early.sourcemark-review'), '--library', library());
  });

  it('lists a review that was brought in, and what of it is only under way here', async () => {
    const line = (delivered: number, open: number) =>
      `${[REVIEW_ID, ARTICLE.id, 'open', '2026-01-13T10:00:00.000Z', delivered, open].join('\t')}\tMara Okello\tHarbour pact in doubt\n`;
    const list = () => cli('review', 'list', '--library', library());
    expect(await list()).toEqual({ status: 0, stdout: line(4, 0), stderr: '' });
    inLibrary((desk) => {
      for (const change of CHANGES) value(desk.commit(change));
    });
    expect((await list()).stdout).toBe(line(4, CHANGES.length - 4));
  });

  it('writes the audit trail of what everybody did', async () => {
    const args = ['review', 'audit', ARTICLE.id, '-l', library(), '--format'];
    const json = await cli(...args, 'json', '--out', '-');
    expect(JSON.parse(json.stdout)).toMatchObject({ article: { id: ARTICLE.id } });
    const csv = await cli(...args, 'csv', '--out', at('audit.csv'));
    expect(csv).toEqual({ status: 0, stdout: '', stderr: `Wrote ${at('audit.csv')}.\n` });
    expect(readFileSync(at('audit.csv'), 'utf8')).toContain('Mara Okello');
    expect((await cli(...args, 'csv', '--out', at('no/audit.csv'))).status).toBe(1);
  });
});

describe('usage', () => {
  it.each([
    [['review']],
    [['review', 'send', '0', '-l', 'a', '-o', '-']],
    [['review', 'send', '0', '-l', 'a', '-o', '-', '-m', 'both']],
    [['review', 'send', '0', '-l', 'a', '-o', '-', '-m', 'blind', '--notes']],
    [['review', 'import', '-l', 'a']],
    [['review', 'audit', '0', '-l', 'a', '-o', '-', '-f', 'pdf']],
  ])('is 2 for %j', async (args) => {
    const run = await cli(...args);
    expect(run).toMatchObject({ status: USAGE, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it.each(['send', 'import', 'list', 'audit'])('explains %s with an example', async (command) => {
    const run = await cli('review', command, '--help');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`cli -- review ${command}`);
  });
});
