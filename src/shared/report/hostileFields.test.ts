import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { copyIn, COPY_PLACE, copyOf, embedCopy } from '../review';
import { hostileStrings } from '../testing/hostileStrings';
import { archiveJson, archiveOf } from './archive';
import { auditCsv, auditJson } from './audit';
import { buildReport } from './build';
import { renderCsv } from './csv';
import { unguarded } from './csvTable';
import { renderHtml } from './html/page';
import { renderMarkdown } from './markdown/page';
import { printable } from './printable';
import { hostile } from './testing/hostile';

/** What the file says when it was written and is read again. */
const written = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Strings with something to see in them: the story that says them everywhere has to have words. */
const evils = hostileStrings()
  .map((evil) => evil.slice(0, 600))
  .filter((evil) => /[\p{L}\p{N}]/u.test(evil));

function everywhere(property: (evil: string) => void): void {
  fc.assert(fc.property(evils, property), { numRuns: 25 });
}

const rowsOf = (csv: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/u, ''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

it('reads every string back from JSON, from the data in an HTML report, and from a review copy', () => {
  everywhere((evil) => {
    const input = hostile(evil);
    const archive = archiveOf(input, {});
    expect(JSON.parse(written(archiveJson(archive)))).toEqual(archive);
    const { document } = parseHTML(written(renderHtml(buildReport(input), archive)));
    expect(JSON.parse(document.querySelector('#sourcemark-data')?.textContent ?? '')).toEqual(
      archive,
    );
    const choice = {
      mode: 'open',
      notes: true,
      sourceDetails: true,
      confidential: true,
      summary: true,
    } as const;
    const sent = {
      id: archive.article.id,
      appVersion: '1',
      sentBy: evil,
      sentAt: '2026-01-13T09:00:00.000Z',
    };
    const copy = copyOf(input, choice, sent);
    const page = written(embedCopy(`<!doctype html><title>a</title>${COPY_PLACE}`, copy));
    expect(parseHTML(page).document.querySelectorAll('*').length).toBeLessThan(7);
    const [, data = ''] = /<script[^>]*>(.*)<\/script>/su.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual(copy);
  });
  expect(copyIn('<p>no copy</p>').ok).toBe(false);
}, 60_000);

it('reads every string back from CSV, where none is a formula', () => {
  everywhere((evil) => {
    const input = hostile(evil);
    const { ledger, sources, differences } = renderCsv(buildReport(input));
    const audit = auditCsv(input);
    for (const csv of [ledger, sources, differences, audit]) {
      for (const row of rowsOf(csv)) {
        for (const value of Object.values(row))
          expect(value).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫]/u);
      }
    }
    const line = evil.replaceAll('\n', ' ');
    expect(rowsOf(sources).map(({ descriptor }) => unguarded(descriptor ?? ''))).toEqual([
      line,
      line,
    ]);
    expect(rowsOf(ledger).map(({ note }) => unguarded(note ?? ''))).toContain(evil);
    const said = rowsOf(audit).map(({ who }) => unguarded(who ?? ''));
    expect(said).toContain(line);
    expect(JSON.stringify(JSON.parse(written(auditJson(input))))).toContain(
      JSON.stringify(line).slice(1, -1),
    );
  });
}, 60_000);

it('shows the same words in an HTML report, and no markup but its own', () => {
  const names = (page: string) =>
    new Set([...parseHTML(page).document.querySelectorAll('*')].map(({ localName }) => localName));
  const page = (evil: string) => {
    const input = hostile(evil);
    return renderHtml(buildReport(input), archiveOf(input, {}));
  };
  const own = names(page('harmless'));
  everywhere((evil) => {
    const html = written(page(evil));
    for (const name of names(html)) expect(own).toContain(name);
    const { document } = parseHTML(html);
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^xlink|^src/u);
      expect(element.getAttribute('href') ?? '#').toMatch(/^(?:#|https?:\/\/)/u);
    }
    expect(oneLine(document.querySelector('h1')?.textContent ?? '')).toBe(
      oneLine(printable(evil.replaceAll('\n', ' '))),
    );
    document.querySelector('#sourcemark-data')?.remove();
    expect(document.body.textContent).not.toMatch(
      /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
    );
  });
}, 60_000);

it('shows the same words in a Markdown report, and no markup but its own', () => {
  everywhere((evil) => {
    const tree = fromMarkdown(written(renderMarkdown(buildReport(hostile(evil)))));
    const walk = (node: { type: string; children?: unknown; value?: string }) => {
      expect([
        'link',
        'image',
        'definition',
        'linkReference',
        'imageReference',
        'code',
      ]).not.toContain(node.type);
      if (node.type === 'html') expect(node.value).toBe('<br>');
      if (Array.isArray(node.children)) for (const child of node.children) walk(child as never);
    };
    walk(tree);
    const line = oneLine(printable(evil.replaceAll('\n', ' ')));
    expect(toString(tree.children[0])).toBe(`Sourcing report: ${line}`);
  });
}, 60_000);
