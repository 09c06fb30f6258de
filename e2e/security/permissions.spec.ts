import { bareWindow, expect } from '../support';
import { test } from '../support/shared';

test.describe('no permission is given', () => {
  test('when the page asks', async ({ app }) => {
    const { page } = app;
    const answers = await page.evaluate(async () => {
      const name = (error: unknown): string => (error as Error).name;
      return {
        notifications: await Notification.requestPermission(),
        camera: await navigator.mediaDevices
          .getUserMedia({ video: true })
          .then(() => 'given', name),
        screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'given', name),
        place: await new Promise<unknown>((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            ({ code }) => resolve(code),
          );
        }),
        storage: await navigator.storage.persist(),
      };
    });
    expect(answers).toMatchObject({ notifications: 'denied', place: 1, storage: false });
    expect(answers.camera).toBe('NotAllowedError');
    expect(answers.screen).not.toBe('given');
  });

  test('when a page without our headers asks', async ({ app }) => {
    const { electron } = app;
    const bare = await bareWindow(electron);
    expect(await bare.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('and the page is told so before it asks', async ({ app }) => {
    const { page } = app;
    const states = await page.evaluate(async () => {
      const names = ['notifications', 'midi', 'clipboard-read'] as PermissionName[];
      const queries = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return queries.map(({ state }) => state);
    });
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });
});
