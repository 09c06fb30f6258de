import type { Page } from '@playwright/test';
import { expect } from '../support';
import { test } from '../support/shared';

/** Runs `act` in the page outside of the debugger's call, which may do what the page may not. */
function violations(page: Page, act: string): Promise<{ directive: string; blocked: string }> {
  return page.evaluate(
    (source) =>
      new Promise((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI }) => {
            resolve({ directive: effectiveDirective, blocked: blockedURI });
          },
          { once: true },
        );
        const attempts: Record<string, () => void> = {
          'inline script': () => {
            const script = document.createElement('script');
            script.textContent = 'window.ranInline = true';
            document.body.append(script);
          },
          eval: () => {
            (0, eval)('window.ranEval = true');
          },
          'inline style': () => {
            document.body.append(
              Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
            );
          },
          'remote image': () => {
            new Image().src = 'https://pictures.example/a.png';
          },
          'remote script': () => {
            document.body.append(
              Object.assign(document.createElement('script'), { src: 'https://cdn.example/a.js' }),
            );
          },
          frame: () => {
            document.body.append(
              Object.assign(document.createElement('iframe'), { src: 'https://frames.example/' }),
            );
          },
          fetch: () => void fetch('https://data.example/').catch(() => undefined),
          base: () => {
            document.head.append(
              Object.assign(document.createElement('base'), { href: 'https://base.example/' }),
            );
          },
          form: () => {
            const form = document.createElement('form');
            form.action = 'https://forms.example/';
            document.body.append(form);
            form.submit();
          },
          plugin: () => {
            document.body.append(
              Object.assign(document.createElement('object'), { data: 'https://plug.example/' }),
            );
          },
          worker: () => {
            new Worker('./worker.js').terminate();
          },
        };
        setTimeout(() => {
          try {
            attempts[source]?.();
          } catch {
            // Refused by an exception as well; the event is what is waited for.
          }
        });
      }),
    act,
  );
}

test.describe('the policy forbids', () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ['inline script', 'script-src-elem'],
    ['eval', 'script-src'],
    ['inline style', 'style-src-elem'],
    ['remote image', 'img-src'],
    ['remote script', 'script-src-elem'],
    ['frame', 'frame-src'],
    ['fetch', 'connect-src'],
    ['base', 'base-uri'],
    ['form', 'form-action'],
    ['plugin', 'object-src'],
    ['worker', 'worker-src'],
  ];
  for (const [attempt, directive] of forbidden) {
    test(attempt, async ({ app }) => {
      const { page } = app;
      expect(await violations(page, attempt)).toMatchObject({ directive });
      const ran = await page.evaluate(() => 'ranInline' in window || 'ranEval' in window);
      expect(ran).toBe(false);
    });
  }
});
