import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launch, removeFolder, type RunningApp } from './support';
import { article, expectSaved, goTo, press } from './support/desk';
import { type FilePage, openFilePage } from './support/filePage';
import { beginIn, chooseReviews, expectKept, mailed, sendForReview } from './support/reviewing';
import { QUESTION, readBlind, readOpen } from './tide-mill/reading';
import { BLIND, note, OPEN, select, tag, tagTheStory } from './tide-mill/story';

/** What a picture shows, as it is named in docs/reviewing.md. */
type Picture = (page: Page, name: string) => Promise<void>;

/** Narrow enough to be read in a document that shows it narrower. Heights are in pixels, as much as a picture needs. */
const WIDTH = 1080;

async function resized({ electron, page }: Pick<RunningApp, 'electron' | 'page'>, height: number) {
  await electron.evaluate(
    ({ BrowserWindow }, [width, high]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, high);
    },
    [WIDTH, height] as const,
  );
  await page.waitForFunction((wanted) => innerHeight === wanted, height);
}

/** As a reader of the blind copy has it after some sentences. */
async function blindPicture(browser: FilePage, picture: Picture): Promise<void> {
  const { page } = browser;
  await resized(browser, 660);
  await beginIn(page, BLIND);
  await tag(page, 'The council', '2');
  await tag(page, 'Repairs', '1');
  await tag(page, '“We were', '3');
  await tag(page, 'A spokeswoman', '4');
  await goTo(page, 'j', 'The wheel');
  await select(page, 'The wheel turned all winter', 5);
  await press(page, '1');
  await expectKept(page, 5);
  await picture(page, 'reviewing-blind');
}

/** The first screen of the open copy, and a claim that is disagreed with. */
async function openPictures(browser: FilePage, picture: Picture): Promise<void> {
  const { page } = browser;
  await resized(browser, 600);
  await page.getByLabel(/^Your name/u).waitFor();
  await picture(page, 'reviewing-first');
  await beginIn(page, OPEN);
  await press(page, 'g', 'a', 'g', 'q');
  await note(page, QUESTION);
  await press(page, 'g', 'a', 'g', 'a', 'g', '1');
  await expectKept(page, 6);
  await picture(page, 'reviewing-open');
}

/** Takes the pictures of docs/reviewing.md: one story, on the analyst's desk and on those of two readers. */
export async function reviewingPictures(picture: Picture): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcemark-pictures-'));
  const browsers: FilePage[] = [];
  const app = await launch();
  const { page } = app;
  /** In a browser with data of its own: the same again for the same name. */
  const openAs = async (name: string, file: string) => {
    const browser = await openFilePage(file, join(folder, `data of ${name}`));
    browsers.push(browser);
    return browser;
  };
  try {
    await resized(app, 730);
    const story = join(folder, 'tide-mill.txt');
    await copyFile(fileURLToPath(new URL('fixtures/tide-mill.txt', import.meta.url)), story);
    await tagTheStory(app, story);
    const blindCopy = await sendForReview(app, join(folder, 'blind.html'), () => Promise.resolve());
    const openCopy = await sendForReview(app, join(folder, 'open.html'), async (dialog) => {
      await press(page, 'ArrowDown');
      await dialog.getByText('7 claims, 2 sources').waitFor();
      await picture(page, 'reviewing-send');
    });

    const [blindFile, openFile] = await Promise.all([
      mailed(blindCopy, join(folder, 'one')),
      mailed(openCopy, join(folder, 'two')),
    ]);
    await blindPicture(await openAs('one', blindFile), picture);
    await openPictures(await openAs('two', openFile), picture);

    const files = [await readBlind(openAs, blindCopy), await readOpen(openAs, openCopy)];
    const dialog = await chooseReviews(app, files);
    await picture(page, 'reviewing-bring-in');
    for (let left = files.length; left > 0; left -= 1) {
      await dialog.getByRole('button', { name: 'Bring in', exact: true }).first().press('Enter');
      await dialog
        .getByText('Brought in.')
        .nth(files.length - left)
        .waitFor();
    }
    await press(page, 'Escape');
    await expectSaved(page);
    await article(page).waitFor();
    await page.getByRole('tab', { name: /^Differences/u }).press('Enter');
    await press(page, 'Escape', 'd', 'm', 'b');
    await page.getByText('4 differences left').waitFor();
    await resized(app, 540);
    await picture(page, 'reviewing-differences');
  } finally {
    for (const browser of browsers) await browser.kill();
    await app.quit();
    await removeFolder(app.userData);
    await removeFolder(folder);
  }
}
