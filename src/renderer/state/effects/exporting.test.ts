import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { page } from '../testing/page';
import { temporaryFolder } from '../../../main/storage/testing/temporary';
import { type CopyChoice, success } from '../../../shared/api';
import { busyInWords } from '../busy';
import { addClaim, keepNoteHere, setFields } from '../edits';
import {
  edit,
  exportAudit,
  exportReport,
  openArticle,
  previewCopy,
  sendForReview,
  stopWork,
} from '.';

const OPEN: CopyChoice = {
  mode: 'open',
  notes: true,
  sourceDetails: true,
  confidential: false,
  summary: true,
};
const SECRET = 'Ask for the ledger behind the shop.';

/** An article with one claim, whose note is marked to be kept here. */
async function withSecret() {
  const on = await page();
  await openArticle(on.context, on.articleId);
  const open = () => {
    const found = on.store.get().open;
    if (found === null) throw new Error('no article is open');
    return found;
  };
  edit(on.context, addClaim(open(), 'sourced', on.context.newId));
  const claim = () => {
    const [found] = open().records.all('claim').values();
    if (found === undefined) throw new Error('there is no claim');
    return found;
  };
  edit(on.context, setFields(open(), 'Edit the note', 'claim', claim().id, { note: SECRET }));
  edit(on.context, keepNoteHere(claim(), true));
  return { ...on, claim };
}

describe('sending for review', () => {
  it('shows what would be in the file, everything done so far included', async () => {
    const on = await withSecret();
    const copy = await previewCopy(on.context, OPEN);
    expect(copy?.claims).toHaveLength(1);
    expect(JSON.stringify(copy)).not.toContain(SECRET);
    const all = await previewCopy(on.context, { ...OPEN, confidential: true });
    expect(JSON.stringify(all)).toContain(SECRET);
  });

  it('writes exactly that, and says where it is and what the reader does with it', async () => {
    const on = await withSecret();
    const path = join(temporaryFolder(), 'copy.html');
    on.main.fakes.saveTo = path;
    await sendForReview(on.context, OPEN);
    expect(on.notices()[0]).toContain(path);
    expect(on.notices()[0]).toContain('.sourcemark-review');
    const written = readFileSync(path, 'utf8');
    expect(written).toContain(on.claim().id);
    expect(written).not.toContain(SECRET);
  });

  it('writes nothing, and says so, while changes wait for the library', async () => {
    const on = await withSecret();
    await on.outbox.settle();
    on.control.down = true;
    edit(on.context, keepNoteHere(on.claim(), false));
    on.main.fakes.saveTo = join(temporaryFolder(), 'copy.html');
    await sendForReview(on.context, OPEN);
    expect(await previewCopy(on.context, OPEN)).toBeUndefined();
    expect(on.notices()[0]).toContain('Not sent: some changes have not reached the library yet');
    expect(on.main.fakes.calls).toEqual([]);
  });

  it('writes nothing of what the library refused', async () => {
    const on = await withSecret();
    await on.outbox.settle();
    on.control.refuse = true;
    edit(on.context, keepNoteHere(on.claim(), false));
    await exportAudit(on.context, 'json');
    await exportReport(on.context, 'html');
    expect(on.notices()[0]).toContain('Not exported: the library did not take “Let the note go');
    expect(on.notices()[1]).toContain('so the report would not show what you see');
    expect(on.main.fakes.calls).toEqual([]);
  });
});

describe('a report', () => {
  it('is shown to be under way once its place is chosen, and stopping it is said', async () => {
    const on = await withSecret();
    on.main.fakes.saveTo = join(temporaryFolder(), 'report.html');
    const choose = on.hold('report.place');
    const write = on.hold('export.write');
    const call = vi.spyOn(on.context.desk, 'call');
    const begun = vi.spyOn(on.context, 'nextWork');
    const exporting = exportReport(on.context, 'html');
    await vi.waitUntil(() => call.mock.calls.some(([name]) => name === 'report.place'));
    // However long the dialog is open, no work has begun.
    expect(begun).not.toHaveBeenCalled();
    choose();
    await on.until(() => on.store.get().busy.length > 0);
    expect(busyInWords(on.store.get().busy)).toBe('Exporting the report…');
    stopWork(on.context);
    expect(call).toHaveBeenLastCalledWith('export.stop', {
      exportId: expect.any(String) as string,
    });
    write();
    await exporting;
    expect(on.notices()).toHaveLength(1);
  });

  it('that was stopped leaves no file, and says what was kept', async () => {
    const on = await withSecret();
    on.main.fakes.saveTo = join(temporaryFolder(), 'report.html');
    const { desk } = on.context;
    const answer = desk.call.bind(desk);
    vi.spyOn(desk, 'call').mockImplementation((name, args) =>
      name === 'export.write' ? Promise.resolve(success(null) as never) : answer(name, args),
    );
    await exportReport(on.context, 'html');
    expect(on.notices()).toEqual([
      'Stopped: the report was not written. What was at its place is as it was, and so is the library; export again when you want to.',
    ]);
  });
});

describe('the audit trail', () => {
  it('is written with everything that was done', async () => {
    const on = await withSecret();
    const path = join(temporaryFolder(), 'trail.csv');
    on.main.fakes.saveTo = path;
    await exportAudit(on.context, 'csv');
    expect(on.notices()[0]).toContain(path);
    expect(readFileSync(path, 'utf8')).toContain('Keep the note here when sending for review');
  });
});
