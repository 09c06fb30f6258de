import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import * as v from 'valibot';
import { type Archive, archiveSchema } from '../../src/shared/model';

/** Reports as a second desk reads them: with other means than those that wrote them. */

/** A table's rows by column. */
export type Rows = readonly Readonly<Record<string, string>>[];

export async function readJson(path: string): Promise<Archive> {
  return v.parse(archiveSchema, JSON.parse(await readFile(path, 'utf8')));
}

export async function readCsv(path: string): Promise<Rows> {
  const text = await readFile(path, 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((each) => each.message).join()}`);
  return data;
}

const spaced = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();

/** What an HTML report shows and what it carries. */
export interface HtmlReport {
  readonly data: unknown;
  /** All text but the carried data, white space made single spaces. */
  readonly text: string;
  /** The first table in a section: the first row's cells, then the others'. */
  table(section: string): readonly (readonly string[])[];
  /** The table of a section that has such a caption; empty where none has. */
  tableCalled(section: string, caption: RegExp): readonly (readonly string[])[];
  /** What the file would fetch or run. */
  readonly reaches: readonly string[];
}

export async function readHtml(path: string): Promise<HtmlReport> {
  const { document } = parseHTML(await readFile(path, 'utf8'));
  const carried = document.querySelector('script#sourcemark-data');
  const data: unknown = JSON.parse(carried?.textContent ?? '');
  carried?.remove();
  const cellsOf = (table: Element | null | undefined) =>
    [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => spaced(cell.textContent)),
    );
  const reaches = [...document.querySelectorAll('script, link, [src], iframe, form')];
  return {
    data,
    text: spaced(document.body.textContent),
    table: (section) => cellsOf(document.querySelector(`#${section} table`)),
    tableCalled: (section, caption) =>
      cellsOf(
        [...document.querySelectorAll(`#${section} table`)].find((table) =>
          caption.test(spaced(table.querySelector('caption')?.textContent ?? null)),
        ),
      ),
    reaches: reaches.map((element) => element.outerHTML),
  };
}

/** The rows of the first Markdown table under a heading, cells as they are written. */
export function markdownTable(markdown: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = markdown.split(new RegExp(`^## \\d+\\. ${heading}$`, 'mu'));
  const lines = section.split('\n');
  const from = lines.findIndex((line) => line.startsWith('|'));
  const to = lines.findIndex((line, i) => i > from && !line.startsWith('|'));
  return lines
    .slice(from, to === -1 ? undefined : to)
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
