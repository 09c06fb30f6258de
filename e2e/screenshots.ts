import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bringUpAcross } from './acrossPicture';
import { reviewingPictures } from './reviewingPictures';
import { launch, removeFolder } from './support';

/**
 * Makes the pictures of the documentation from the real app, so that they stay true:
 * `npm run screenshots` writes docs/desk.png, docs/across.png and docs/reviewing-*.png. With a folder as argument, they go there instead.
 */
const target = process.argv[2] ?? 'docs';

await mkdir(target, { recursive: true });
const picture = async (page: Page, name: string) => {
  await page.screenshot({ path: join(target, `${name}.png`) });
};
const app = await launch();
const { page, electron } = app;
try {
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await page.getByRole('button', { name: /Open the sample article/u }).waitFor();
  await page.getByRole('button', { name: /Open the sample article/u }).click();
  await page.getByRole('region', { name: 'Article', exact: true }).waitFor();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.getByRole('tab', { name: /Claims/u }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await picture(page, 'desk');
  await bringUpAcross(app);
  await picture(page, 'across');
} finally {
  await app.quit();
  await removeFolder(app.userData);
}

await reviewingPictures(picture);
