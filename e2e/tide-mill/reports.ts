import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Archive } from '../../src/shared/model';
import type { RunningApp } from '../support';
import { exportJson, exportTo, press } from '../support/desk';
import { ownPath } from '../support/files';
import { type HtmlReport, readCsv, readHtml, readJson } from '../support/report';
import { exportAudit } from '../support/reviewing';
import { QUESTION, WHY } from './reading';
import { ANSWER, EXTENT, FIGURES } from './settling';
import { ANALYST, BLIND, OPEN, SECRETS } from './story';

/** That a report prints the figures counted by hand: see settling.ts. */
export function expectFiguresIn(report: HtmlReport): void {
  for (const { reader, kappa, matched, mine, extra, same } of FIGURES) {
    const figures = report.tableCalled('reading', new RegExp(`^Analyst and R\\d ${reader}:`, 'u'));
    const [, coefficient, value, , over] = figures.at(-1) ?? [];
    expect([coefficient, value, over]).toEqual([
      'Cohen’s kappa',
      kappa,
      `${String(matched)} matched claims`,
    ]);
    expect(report.text).toContain(
      `${String(mine)} claims of the analyst compared, ${String(matched)} of them matched by a reader’s; ${String(extra)} only a reader’s.`,
    );
    expect(report.text).toContain(`The same tag from both: ${String(same)} of ${String(matched)}.`);
  }
  const withBerit = report.tableCalled('reading', new RegExp(`^Analyst and R1 ${BLIND}`, 'u'));
  expect(withBerit[2]?.[2]).toBe(EXTENT);
  expect(withBerit[2]?.[4]).toBe('14 stretches of tagged text');
  expect(report.text).toContain('Of 425 characters that somebody tagged, 321 (76%)');
}

async function checkReport(path: string): Promise<void> {
  const report = await readHtml(path);
  expect(report.reaches).toEqual([]);
  const readers = report.table('reading').slice(1);
  const begins = (words: string) => expect.stringMatching(new RegExp(`^${words}`, 'u')) as unknown;
  expect(readers).toEqual([
    [`R1 ${BLIND}`, begins('Blind, finished'), begins('11 changes'), '—', '—', '7'],
    [
      `R2 ${OPEN}`,
      begins('Open, finished'),
      begins('12 changes'),
      '7 of 7',
      'Agrees 3 Disagrees 3 Asks 1',
      '1',
    ],
  ]);
  expectFiguresIn(report);

  const left = report.tableCalled('reading', /^1 of 6 differences, in the order of the text/u);
  expect(left.slice(1).map(([number, , words]) => [number, words])).toEqual([
    ['D6', '“Nobody asked the town,” Arden said.'],
  ]);
  const settled = report.tableCalled(
    'reading',
    /^5 of 6 differences: the analyst’s kept 1, the reader’s taken 1, both kept 1, neither kept 1, settled by editing 1\./u,
  );
  expect(settled.slice(1).map(([number]) => number)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5']);
  expect(settled[1]?.[2]).toContain(`The analyst’s kept by ${ANALYST}`);
  expect(settled[1]?.[2]).toContain(ANSWER);
  expect(settled[1]?.[3]).toContain(QUESTION);
  expect(settled[4]?.[3]).toContain(WHY);

  const open = report.tableCalled('sign-off', /kinds of item are open/u);
  const openOf = (what: string) => open.find(([name]) => name === what)?.slice(1, 3);
  expect(openOf('Differences not settled')).toEqual(['1', '6 differences']);
  expect(openOf('Of these, queries without an answer')).toEqual(['0', '1 open difference']);
  expect(openOf('Readers who have not finished')).toEqual(['0', '2 readers']);
  expect(openOf('Claims given to readers and not judged')).toEqual(['0', '7 claims']);
  const lines = report.tableCalled('sign-off', /^Each signs for/u).slice(1);
  expect(lines.map(([role, name]) => [role, name])).toEqual([
    ['Analyst', ANALYST],
    ['Second reader', BLIND],
    ['Second reader', OPEN],
    ['Standards', expect.any(String)],
  ]);
}

function checkArchive({ claims, deliveries, rulings, changes }: Archive): void {
  expect(claims).toHaveLength(7);
  expect(deliveries.map((each) => each.changes.length).toSorted((a, b) => a - b)).toEqual([11, 12]);
  expect(rulings.map(({ ruling }) => ruling).toSorted()).toEqual([
    'both',
    'edit',
    'mine',
    'neither',
    'theirs',
  ]);
  expect(changes).toHaveLength(OWN_CHANGES);
}

/** 15 of tagging, 2 reviews brought in, 6 of settling, 4 of undo and redo, 2 after the new start. */
const OWN_CHANGES = 15 + 2 + 6 + 4 + 2;

async function checkAudit(csv: string, json: string): Promise<void> {
  const trail = JSON.parse(await readFile(json, 'utf8')) as {
    entries: { actor: string; review: { reviewer: string; counts: boolean } | null }[];
  };
  const by = (name: string | null) =>
    trail.entries.filter(({ review }) => (review?.reviewer ?? null) === name);
  expect([by(null).length, by(BLIND).length, by(OPEN).length]).toEqual([OWN_CHANGES, 11, 12]);
  expect(by(null).every(({ actor }) => actor === ANALYST)).toBe(true);
  expect(trail.entries).toHaveLength(OWN_CHANGES + 11 + 12);
  const rows = await readCsv(csv);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(trail.entries.length);
  const verdicts = rows.filter(
    ({ kind, field, review }) => kind === 'verdict' && field === 'verdict' && review === OPEN,
  );
  expect(verdicts.map(({ after }) => after).toSorted()).toEqual([
    'agree',
    'agree',
    'agree',
    'disagree',
    'disagree',
    'disagree',
    'query',
  ]);
}

export async function exportAll(app: RunningApp): Promise<void> {
  const { page } = app;
  const [html, json] = [ownPath('report.html'), ownPath('report.json')];
  await exportTo(app, html, async () => {
    await press(page, 'Control+e');
    await expect(page.getByRole('button', { name: /^HTML/u })).toBeFocused();
    await press(page, 'Enter');
  });
  await exportJson(app, json);
  const [trailCsv, trailJson] = [ownPath('trail.csv'), ownPath('trail.json')];
  await exportAudit(app, trailCsv, 'CSV');
  await exportAudit(app, trailJson, 'JSON');
  await checkReport(html);
  checkArchive(await readJson(json));
  await checkAudit(trailCsv, trailJson);
  // The desk's own archive has it all: the search of the copies looked for what is there.
  const archive = await readFile(json, 'utf8');
  for (const secret of Object.values(SECRETS)) expect(archive).toContain(secret);
}
