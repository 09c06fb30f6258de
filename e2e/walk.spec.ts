import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type Archive, type Tag, TAG_DEFINITIONS, TAGS } from '../src/shared/model';
import { answerDialogs, chooseMenu, type RunningApp, shownDialogs } from './support';
import {
  announced,
  article,
  claimCard,
  expectCounts,
  expectSaved,
  expectSelected,
  exportJson,
  exportTo,
  goTo,
  importFixture,
  inspector,
  library,
  press,
  write,
} from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';
import { markdownTable, readCsv, readHtml, readJson } from './support/report';

const TITLE = 'Canal Board Weighs Closing Two Old Locks';
const NOTE = 'Ask the board for the last test record.\nRoon left in 2019.';

interface Expected {
  readonly words: string;
  readonly tag: Tag;
  readonly sources?: readonly string[];
  readonly note?: string;
  readonly check?: string;
  /** The reason or the answer. */
  readonly said?: string;
}

/** What is tagged below, by hand, in the order of the text. */
const CLAIMS: readonly Expected[] = [
  {
    words:
      'The canal board plans to close both old locks before winter, people familiar with the plan said.',
    tag: 'anonymous',
    sources: ['people familiar with the plan'],
  },
  { words: 'both old locks', tag: 'sourced' },
  {
    words: 'Repairs would cost 14 million crowns, according to the board’s tender papers.',
    tag: 'sourced',
    sources: ['the board’s tender papers'],
  },
  {
    words: '“The gates have not been tested since spring,” … “Nobody asked us.”',
    tag: 'on-record',
    sources: ['Edda Roon'],
    note: NOTE,
    check: 'Confirmed',
  },
  {
    words: 'A spokesman for the canal board declined to comment.',
    tag: 'response',
    said: 'Declined to comment',
  },
  {
    words: 'The Vessen Courier reviewed the tender papers, which run to 212 pages.',
    tag: 'observed',
  },
  {
    words: 'Such a closure risks cutting off the upper harbor.',
    tag: 'unattributed',
    said: 'Needs source',
  },
  {
    words: 'The plan has been ready since June, the people familiar with the plan said.',
    tag: 'anonymous',
    sources: ['people familiar with the plan'],
  },
  { words: '“We will not be hurried,” Roon said.', tag: 'on-record', sources: ['Edda Roon'] },
];
const COUNTS = Object.fromEntries(
  TAGS.map((tag) => [tag, CLAIMS.filter((claim) => claim.tag === tag).length]),
) as Record<Tag, number>;

/** Something done that undo takes back: what the history calls it, and what shows whether it is done. */
interface Deed {
  readonly label: string;
  readonly shows: (done: boolean) => Promise<void>;
}

/** Does things to the open article, and writes them down. */
class Desk {
  readonly deeds: Deed[] = [];
  private counts: Readonly<Partial<Record<Tag, number>>> = {};

  constructor(private readonly page: Page) {}

  /** Presses keys, waits until what they do shows, and writes it down. */
  async act(label: string, keys: readonly string[], shows: Deed['shows']): Promise<void> {
    await press(this.page, ...keys);
    await shows(true);
    this.deeds.push({ label, shows });
  }

  /** Presses a tag's key; `by` is how the tag's count changes. */
  async tag(tag: Tag, by: 1 | -1 = 1): Promise<void> {
    const before = this.counts;
    const after = { ...before, [tag]: (before[tag] ?? 0) + by };
    const { key, label } = TAG_DEFINITIONS[tag];
    await this.act(
      by === 1 ? `Tag as ${label.toLowerCase()}` : `Remove the tag ${label.toLowerCase()}`,
      [key],
      (done) => expectCounts(this.page, done ? after : before),
    );
    this.counts = after;
  }

  /** Opens the source picker on the claim under the cursor, and presses keys in it. */
  async link(source: string, keys: readonly string[], offered: string): Promise<void> {
    const { page } = this;
    await press(page, 's');
    const dialog = page.getByRole('dialog', { name: 'Link a source' });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await expect(dialog.getByRole('option').first()).toContainText(offered);
    await this.act(`Link ${source}`, keys, async (done) => {
      await expect(dialog).toBeHidden();
      const unlink = claimCard(page).getByRole('button', { name: `Unlink ${source}` });
      await expect(unlink).toHaveCount(done ? 1 : 0);
    });
  }
}

async function firstStart(app: RunningApp): Promise<void> {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Open the sample article' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
  await importFixture(app, 'old-locks.txt');
  await expect(article(page)).toContainText('Nobody asked us.');
  await expectCounts(page, {});
}

async function tagEverySentence(page: Page, desk: Desk): Promise<void> {
  await goTo(page, 'j', 'The canal board');
  await desk.tag('anonymous');
  await desk.tag('anonymous', -1);
  await desk.tag('anonymous');
  await goTo(page, 'j', 'Repairs');
  await desk.tag('sourced');

  // A quotation in two halves, with who said it between them.
  await goTo(page, 'j', '“The gates');
  await press(page, 'ArrowRight', 'Shift+ArrowRight*7');
  await expectSelected(page, '“The gates have not been tested since spring,”');
  await desk.tag('on-record');
  await goTo(page, 'j', '“Nobody');
  await press(page, 'ArrowRight', 'Shift+ArrowRight*2');
  await expectSelected(page, '“Nobody asked us.”');
  await desk.act('Extend the claim', ['+'], (done) =>
    expect(claimCard(page).getByRole('blockquote')).toHaveText(
      `“The gates have not been tested since spring,”${done ? ' … “Nobody asked us.”' : ''}`,
    ),
  );

  await goTo(page, 'j', 'A spokesman');
  await desk.tag('response');
  const answer = inspector(page).getByLabel('What was the answer?');
  await expect(answer).toHaveValue('');
  await press(page, 'Enter', 'Tab');
  await expect(answer).toBeFocused();
  await desk.act('Record the answer', ['D'], (done) =>
    expect(answer).toHaveValue(done ? 'declined' : ''),
  );
  await press(page, 'Escape');
  await expect(article(page)).toBeFocused();

  await goTo(page, 'j', 'The Vessen Courier');
  await desk.tag('observed');
  await goTo(page, 'j', 'Such a closure');
  await desk.tag('unattributed');
  const reason = inspector(page).getByLabel('Why is it unattributed?');
  await expect(reason).toHaveValue('');
  await press(page, 'y');
  await expect(page.getByRole('dialog', { name: 'Why is it unattributed?' })).toBeVisible();
  await desk.act('Give the reason', ['4'], (done) =>
    expect(reason).toHaveValue(done ? 'needs-source' : ''),
  );
  await expect(article(page)).toBeFocused();

  await goTo(page, 'j', 'The plan has');
  await desk.tag('anonymous');
  await goTo(page, 'j', '“We will not');
  await desk.tag('on-record');
}

async function overlap(page: Page, desk: Desk): Promise<void> {
  await goTo(page, 'k', 'The canal board');
  await press(page, 'ArrowRight*7', 'Shift+ArrowRight*2');
  await expectSelected(page, 'both old locks');
  await desk.tag('sourced');
  await press(page, 'k', 'j');
  const here = inspector(page).getByRole('region', { name: 'Claims here' });
  await expect(here.getByRole('button')).toHaveCount(2);
  await press(page, 'c');
  await expect(claimCard(page).getByRole('blockquote')).toHaveText(CLAIMS[0]?.words ?? '');
  await press(page, 'c');
  await expect(claimCard(page).getByRole('blockquote')).toHaveText('both old locks');
}

async function linkSources(page: Page, desk: Desk): Promise<void> {
  await press(page, 'k', 'j');
  const people = 'people familiar with the plan';
  await desk.link(people, ['Enter'], `“${people}”`);
  await goTo(page, 'j', 'Repairs');
  await desk.link('the board’s tender papers', ['Enter'], 'Document');
  await expect(claimCard(page)).toContainText('Document');
  await goTo(page, 'j', '“The gates');
  await desk.link('Edda Roon', ['Enter'], 'a former lock keeper');
  await goTo(page, 'j', 'The plan has');
  await desk.link(people, ['f', 'a', 'm', 'i', 'l', 'Enter'], people);
  await expect(claimCard(page)).toContainText('cited by 2 claims');
  await goTo(page, 'j', '“We will');
  await desk.link('Edda Roon', ['Enter'], 'Edda Roon');
  await expect(claimCard(page)).toContainText('cited by 2 claims');
}

async function noteAndCheck(page: Page, desk: Desk): Promise<void> {
  await goTo(page, 'k', '“The gates');
  await press(page, 'e');
  const note = inspector(page).getByRole('textbox', { name: /^Note/u });
  await write(page, note, NOTE);
  await desk.act('Edit the note', ['Tab'], (done) => expect(note).toHaveValue(done ? NOTE : ''));
  await press(page, 'Tab');
  const check = inspector(page).getByLabel('Check');
  await expect(check).toBeFocused();
  await desk.act('Set the check status', ['C'], (done) =>
    expect(check).toHaveValue(done ? 'confirmed' : 'unchecked'),
  );
  await press(page, 'Escape');
  await expect(article(page)).toBeFocused();
  await expectSaved(page);
}

async function undo(page: Page, { label, shows }: Deed): Promise<void> {
  await press(page, 'Control+z');
  await expect(announced(page, `Undo: ${label}`)).toBeVisible();
  await shows(false);
}

async function redo(page: Page, { label, shows }: Deed): Promise<void> {
  await press(page, 'Control+Shift+z');
  await expect(announced(page, `Redo: ${label}`)).toBeVisible();
  await shows(true);
}

function checkArchive(archive: Archive): void {
  const { claims, sources, attributions } = archive;
  const at = (claim: Archive['claims'][number]) => claim.anchor.segments[0]?.start ?? 0;
  const labels = new Map(sources.map(({ id, name, descriptor }) => [id, name ?? descriptor]));
  const found = claims
    .toSorted((a, b) => at(a) - at(b))
    .map(({ id, anchor, tag, note, check, reason, answer }) => ({
      words: anchor.quote.exact,
      tag,
      sources: attributions
        .filter(({ claimId }) => claimId === id)
        .map(({ sourceId }) => labels.get(sourceId)),
      note,
      check,
      said: reason ?? answer ?? '',
    }));
  expect(found).toEqual(
    CLAIMS.map(({ words, tag, sources = [], note = '', check = 'unchecked', said = '' }) => ({
      words,
      tag,
      sources,
      note,
      check: check.toLowerCase(),
      said: { 'Declined to comment': 'declined', 'Needs source': 'needs-source' }[said] ?? '',
    })),
  );
  expect(sources).toHaveLength(3);
  const [text] = archive.texts;
  for (const { anchor } of claims) {
    expect(anchor.segments.map(({ start, end }) => text?.text.slice(start, end)).join(' … ')).toBe(
      anchor.quote.exact,
    );
  }
}

async function exportAll(app: RunningApp): Promise<void> {
  const { page } = app;
  const [html, md, csv, json] = [
    ownPath('r.html'),
    ownPath('r.md'),
    ownPath('r.csv'),
    ownPath('r.json'),
  ];
  await exportTo(app, html, async () => {
    await press(page, 'Control+e');
    await expect(page.getByRole('button', { name: /^HTML/u })).toBeFocused();
    await press(page, 'Enter');
  });
  for (const [path, name] of [
    [md, /^Markdown/u],
    [csv, /^CSV/u],
    [json, /^JSON/u],
  ] as const) {
    await exportTo(app, path, async () => {
      await chooseMenu(app.electron, 'report.export');
      await page.getByRole('button', { name }).press('Enter');
    });
  }
  const asked = (await shownDialogs(app.electron)).filter(({ kind }) => kind === 'save');
  expect(asked.map(({ extensions }) => extensions[0])).toEqual(['html', 'md', 'csv', 'json']);
  for (const { defaultPath } of asked) expect(defaultPath).toContain(TITLE);

  const archive = await readJson(json);
  checkArchive(archive);
  await checkHtml(html, archive);
  await checkMarkdown(md);
  await checkCsv(csv, archive);
}

async function checkHtml(path: string, archive: Archive): Promise<void> {
  const report = await readHtml(path);
  // The imported file itself stays out of the page.
  expect(report.data).toEqual({ ...archive, originals: {} });
  expect(report.reaches).toEqual([]);
  expect(report.text).toContain(archive.texts[0]?.sha256);
  const figures = report.table('figures');
  for (const tag of TAGS) {
    const row = figures.find(([name]) => name?.includes(TAG_DEFINITIONS[tag].label));
    expect(row?.[1], tag).toBe(String(COUNTS[tag]));
  }
  const ledger = report.table('ledger').slice(1);
  expect(ledger).toHaveLength(CLAIMS.length);
  CLAIMS.forEach(({ words, tag, sources, note, check, said }, i) => {
    const [number, , quotation, tagged, linked, checked] = ledger[i] ?? [];
    expect(number).toBe(String(i + 1));
    expect(quotation).toContain(words);
    expect(quotation?.includes('Note:')).toBe(note !== undefined);
    expect(tagged).toContain(TAG_DEFINITIONS[tag].label);
    expect(tagged).toContain(said ?? '');
    for (const source of sources ?? ['—']) expect(linked).toContain(source);
    expect(checked).toBe(check ?? 'Unchecked');
  });
  expect(report.table('register').slice(1)).toHaveLength(3);
}

async function checkMarkdown(path: string): Promise<void> {
  const markdown = await readFile(path, 'utf8');
  const figures = markdownTable(markdown, 'Headline figures');
  for (const tag of TAGS) {
    const row = figures.find(([name]) => name === TAG_DEFINITIONS[tag].label);
    expect(row?.[1], tag).toBe(String(COUNTS[tag]));
  }
  const ledger = markdownTable(markdown, 'Claim ledger').slice(1);
  expect(ledger.map((row) => row[2])).toEqual(CLAIMS.map(({ words }) => words));
  expect(ledger.map((row) => row[3]?.replaceAll('**', '').split('<br>')[0])).toEqual(
    CLAIMS.map(({ tag }) => TAG_DEFINITIONS[tag].label),
  );
  expect(markdownTable(markdown, 'Source register').slice(1)).toHaveLength(3);
}

async function checkCsv(path: string, archive: Archive): Promise<void> {
  const ledger = await readCsv(path);
  expect(ledger.map(({ quotation }) => quotation)).toEqual(CLAIMS.map(({ words }) => words));
  expect(ledger.map(({ tag }) => tag)).toEqual(CLAIMS.map(({ tag }) => TAG_DEFINITIONS[tag].label));
  expect(ledger.map(({ source_labels }) => source_labels)).toEqual(
    CLAIMS.map(({ sources = [] }) => sources.join('; ')),
  );
  expect(ledger.map(({ reason, answer }) => `${reason ?? ''}${answer ?? ''}`)).toEqual(
    CLAIMS.map(({ said = '' }) => said),
  );
  expect(ledger.map(({ check }) => check)).toEqual(CLAIMS.map(({ check = 'Unchecked' }) => check));
  expect(ledger.map(({ note }) => note)).toEqual(CLAIMS.map(({ note = '' }) => note));
  const sources = await readCsv(path.replace('.csv', '-sources.csv'));
  expect(sources.map(({ source_id }) => source_id).toSorted()).toEqual(
    archive.sources.map(({ id }) => id),
  );
  expect(sources.map(({ name, descriptor }) => name || descriptor)).toEqual([
    'people familiar with the plan',
    'the board’s tender papers',
    'Edda Roon',
  ]);
  expect(sources.map(({ supports }) => supports)).toEqual(['1; 8', '3', '4; 9']);
}

test('an article from the first start to the report, and everything found again', async ({
  launchApp,
}) => {
  const first = await launchApp();
  const desk = new Desk(first.page);

  await test.step('first start and import', () => firstStart(first));
  await test.step('tags', () => tagEverySentence(first.page, desk));
  await test.step('an overlap', () => overlap(first.page, desk));
  await test.step('sources', () => linkSources(first.page, desk));
  await test.step('note and check', () => noteAndCheck(first.page, desk));
  await expectCounts(first.page, COUNTS);

  await test.step('undo to the beginning, redo to the end', async () => {
    for (const deed of desk.deeds.toReversed()) await undo(first.page, deed);
    await press(first.page, 'Control+z');
    await expect(announced(first.page, 'Nothing to undo')).toBeVisible();
    await expectCounts(first.page, {});
    for (const deed of desk.deeds) await redo(first.page, deed);
    await press(first.page, 'Control+Shift+z');
    await expect(announced(first.page, 'Nothing to redo')).toBeVisible();
    await expectCounts(first.page, COUNTS);
    await expectSaved(first.page);
  });

  await test.step('export', () => exportAll(first));
  await first.quit();

  const second = await launchApp({ userData: first.userData });
  const { page } = second;
  const exported = ownPath('again.json');
  await test.step('everything is there after a new start, and so is undo', async () => {
    const entry = library(page).getByRole('button', { name: `${TITLE} imported` });
    await expect(entry).toContainText('9 claims');
    await entry.press('Enter');
    await expectCounts(page, COUNTS);
    await exportJson(second, exported);
    expect(await readFile(exported, 'utf8')).toBe(await readFile(ownPath('r.json'), 'utf8'));
    const again = new Desk(page);
    await noteAndCheckAgain(page, again);
    for (const deed of again.deeds.toReversed()) await undo(page, deed);
    for (const deed of again.deeds) await redo(page, deed);
    await expectSaved(page);
    await exportJson(second, exported);
  });

  await test.step('the JSON export in a new library gives the same bytes', async () => {
    await answerDialogs(second.electron, { save: ownPath('Second.sourcemark') });
    await chooseMenu(second.electron, 'library.new');
    await expect(page.getByRole('button', { name: 'Open the sample article' })).toBeVisible();
    await answerDialogs(second.electron, { open: [exported] });
    await press(page, 'Control+o');
    await expectCounts(page, COUNTS);
    const back = ownPath('back.json');
    await exportJson(second, back);
    expect((await readFile(back)).equals(await readFile(exported))).toBe(true);
  });
  await second.quit();
});

/** What the first session did last, as the second session's undo knows it. */
async function noteAndCheckAgain(page: Page, desk: Desk): Promise<void> {
  await goTo(page, 'j', '“The gates');
  const note = inspector(page).getByRole('textbox', { name: /^Note/u });
  await desk.act('Edit the note', [], (done) => expect(note).toHaveValue(done ? NOTE : ''));
  const check = inspector(page).getByLabel('Check');
  await desk.act('Set the check status', [], (done) =>
    expect(check).toHaveValue(done ? 'confirmed' : 'unchecked'),
  );
}
