import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { DEFAULT_PREFERENCES } from '../src/shared/api';
import { archiveOf, buildReport, renderHtml } from '../src/shared/report';
import { ferry } from '../src/shared/report/testing/ferry';
import { answerDialogs, chooseMenu, type RunningApp, test as desk } from './support';
import { expectAccessible } from './support/accessible';
import { test as copies } from './support/copyPage';
import {
  article,
  exportTo,
  importFixture,
  inspector,
  library,
  outline,
  press,
} from './support/desk';
import { ownPath } from './support/files';
import { reviewFileBy } from './support/readers';
import { readJson } from './support/report';
import { beginIn } from './support/reviewing';

/**
 * Every screen there is, looked at by axe in light, dark and high contrast. A new screen is one line: bring it up,
 * then `await expectAccessible(page, 'what it is')`, for a dialog `await expectDialog(page, 'its name')`.
 */

const SAMPLE = fileURLToPath(
  new URL('../samples/01-harbour-talks.sourcemark.json', import.meta.url),
);

/** Looks at the dialog of that name, and closes it. */
async function expectDialog(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
  await expectAccessible(page, `dialog ${name}`, 'dialog[open]');
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Answers the page's calls so from now on, by the operation's name, and loads it anew. */
async function answerCalls({ electron, page }: RunningApp, answers: Record<string, unknown>) {
  await electron.evaluate(({ ipcMain }, given) => {
    ipcMain.removeHandler('sourcemark:call');
    ipcMain.handle('sourcemark:call', (_event, name: string) => given[name] ?? given['any']);
  }, answers);
  await page.goto('app://sourcemark/index.html');
}

desk('axe finds nothing on any screen of the app, in any theme', async ({ launchApp }) => {
  desk.setTimeout(180_000);
  const app = await launchApp();
  const { page, electron } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  const tab = (name: RegExp) => page.getByRole('tab', { name }).click();

  await desk.step('the library', async () => {
    await expect(page.getByRole('button', { name: /Open the sample article/u })).toBeFocused();
    await expectAccessible(page, 'first start');
    await importFixture(app, 'old-locks.txt');
    await press(page, 'Control+w');
    await expect(library(page).getByRole('listitem')).toHaveCount(1);
    await expectAccessible(page, 'library');
    await press(page, '/');
    await page.keyboard.type('locks');
    await expect(library(page).getByRole('list', { name: 'Found' })).toBeVisible();
    await expectAccessible(page, 'library search');
    await page.keyboard.type(' nowhere');
    await expect(library(page).getByText(/^Nothing found/u)).toBeVisible();
    await expectAccessible(page, 'library search without a find');
    await page.keyboard.press('Escape');
    await chooseMenu(electron, 'go.sources');
    await expect(library(page).getByText('No article has a source yet.')).toBeVisible();
    await expectAccessible(page, 'register of a library without sources');
    await tab(/^Articles/u);
    await press(page, 'Control+Shift+v');
    await expectDialog(page, 'Paste an article');
    for (const [command, name] of [
      ['exchange.open', 'Shared folder'],
      ['backup.open', 'Restore from a backup'],
    ] as const) {
      await chooseMenu(electron, command);
      await expectDialog(page, name);
    }
  });

  await desk.step('an article', async () => {
    await chooseMenu(electron, 'import.sample');
    await expect(article(page)).toBeFocused();
    await expect(inspector(page)).toBeVisible();
    await expectAccessible(page, 'article with claims');
    await press(page, 'j*5');
    await expectAccessible(page, 'a claim in the inspector');
    await tab(/^Claims/u);
    await outline(page).getByRole('checkbox').first().check();
    await expectAccessible(page, 'list of claims, one ticked');
    await tab(/^Sources/u);
    await outline(page).getByRole('checkbox').first().check();
    await outline(page).locator('.source-row > button').first().press('Enter');
    await outline(page).locator('.people-count summary').click();
    await outline(page).getByRole('button', { name: 'Library', exact: true }).click();
    await expect(outline(page).locator('.source-row').first()).toBeVisible();
    await expectAccessible(page, 'register of the library');
    await outline(page).getByRole('button', { name: 'This article' }).click();
    await press(page, 'v');
    await expectAccessible(page, 'register, one ticked, a source in the inspector');
    await chooseMenu(electron, 'source.merge');
    await expectDialog(page, 'Merge two sources');
    await chooseMenu(electron, 'source.split');
    await expectDialog(page, 'Split a source');
    await press(page, 'Escape*2', 'k*30');
    await tab(/^Blocks/u);
    await expectAccessible(page, 'list of blocks');
    await article(page).focus();
    await press(page, 's');
    await expectDialog(page, 'Link a source');
    await press(page, 't');
    await expectDialog(page, 'How was it checked?');
    await press(page, 'Shift+E');
    await expectDialog(page, 'Summary, title and facts');
    for (const [key, name] of [
      ['h', 'History'],
      ['Control+k', 'Command palette'],
      ['?', 'Keyboard shortcuts'],
      ['Control+e', 'Export report'],
      ['Control+Shift+r', 'Send for review'],
    ] as const) {
      await press(page, key);
      await expectDialog(page, name);
    }
    await chooseMenu(electron, 'audit.export');
    await expectDialog(page, 'Export the audit trail');
    await press(page, 'f');
    await expectAccessible(page, 'article alone');
    await press(page, 'f');
  });

  await desk.step('settings', async () => {
    await press(page, 'Control+,');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    for (const each of await settings.getByRole('tab').all()) {
      await each.click();
      await expectAccessible(page, `settings, ${await each.innerText()}`, 'dialog[open]');
    }
    await press(page, 'Escape');
  });

  await desk.step('readers who differ', async () => {
    const archive = await readJson(SAMPLE);
    const text = archive.texts.at(-1);
    const [long = ''] = (text?.blocks ?? [])
      .map(({ start, end }) => text?.text.slice(start, end) ?? '')
      .sort((one, other) => other.length - one.length);
    const paths = [
      await reviewFileBy('Ben Auer', archive, (reader) => reader.tag(long, 'observed')),
    ];
    await answerDialogs(electron, { open: paths });
    await press(page, 'Control+Shift+b');
    const dialog = page.getByRole('dialog', { name: 'Bring in a review' });
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).press('Enter');
    await expect(dialog).toContainText('Brought in.');
    await expectDialog(page, 'Bring in a review');
    await tab(/^Differences/u);
    await outline(page)
      .getByRole('button', { name: long.slice(0, 30) })
      .first()
      .press('Enter');
    await expect(
      inspector(page).getByRole('region', { name: 'Difference', exact: true }),
    ).toContainText(long);
    await expectAccessible(page, 'a difference');
  });

  await desk.step('reviews', async () => {
    await chooseMenu(electron, 'review.start');
    await expectDialog(page, 'Review this article');
    for (const mode of [/^Blind/u, /^Open/u]) {
      await chooseMenu(electron, 'review.start');
      await page.getByLabel('Who reads?').fill('Bryn Oake');
      await page.getByRole('radio', { name: mode }).check();
      await page.getByRole('button', { name: 'Start the review' }).press('Enter');
      await expect(page.locator('.review-bar')).toBeVisible();
      await expectAccessible(page, `review ${String(mode)}`);
      if (mode.source === '^Open') {
        await press(page, 'g', 'x');
        await expectAccessible(page, 'a claim that is judged');
      }
      await chooseMenu(electron, 'review.leave');
      await expect(page.locator('.review-bar')).toHaveCount(0);
    }
  });

  await desk.step('suggestions and notices', async () => {
    await press(page, 'Control+w');
    await library(page)
      .getByRole('button', { name: /^Canal Board/u })
      .press('Enter');
    await expect(article(page)).toBeFocused();
    await expect(page.getByText(/^Suggestions \d/u)).toBeVisible();
    await press(page, 'g');
    await expect(inspector(page).getByRole('region', { name: /^Suggestion/u })).toBeVisible();
    await expectAccessible(page, 'a suggestion');
    await exportTo(app, ownPath('locks.html'), async () => {
      await press(page, 'Control+e', 'Enter');
      await expect(page.locator('.notice')).toBeVisible();
      await expectAccessible(page, 'a notice', '.notices');
    });
  });

  await desk.step('where nothing can be shown', async () => {
    const any = { ok: false, error: { code: 'internal', message: 'The disk is gone.' } };
    await answerCalls(app, { any });
    await expect(page.getByRole('heading', { name: /could not be opened/u })).toBeVisible();
    await expectAccessible(page, 'a library that could not be opened');
    const ok = (value: unknown) => ({ ok: true, value });
    await answerCalls(app, {
      any,
      'workspace.get': ok({ preferences: DEFAULT_PREFERENCES, keptOut: null, copy: null }),
      'library.list': ok([{ id: 'an article without anything else' }]),
      'library.history': ok([]),
    });
    await expect(page.getByRole('heading', { name: 'This could not be shown' })).toBeVisible();
    await expectAccessible(page, 'a page that could not be shown');
  });
});

copies(
  'axe finds nothing in what is handed on: review copies and the report',
  async ({ copyFile, openPage }) => {
    copies.setTimeout(120_000);
    const open = await openPage(await copyFile({ mode: 'open' }));
    await expectAccessible(open.page, 'first page of a review copy');
    await beginIn(open.page, 'Bryn Oake');
    await press(open.page, 'g', 'x');
    await expectAccessible(open.page, 'review copy');
    await open.page.keyboard.press('?');
    await expectDialog(open.page, 'Keyboard shortcuts');

    await open.kill();

    // The same address again, with other things in the file.
    const file = await copyFile({ mode: 'blind', number: 2 });
    const blind = await openPage(file);
    await beginIn(blind.page, 'Bryn Oake');
    await expectAccessible(blind.page, 'blind review copy');

    await writeFile(file, (await readFile(file, 'utf8')).replace('"claims":[]', '"claims":'));
    const cut = await blind.another();
    await expect(cut.getByRole('heading', { name: /cannot be shown/u })).toBeVisible();
    await expectAccessible(cut, 'a review copy that cannot be shown');

    const { input } = ferry();
    await writeFile(file, renderHtml(buildReport(input), archiveOf(input, {})));
    const report = await blind.another();
    await expect(report.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(report, 'report');
  },
);
