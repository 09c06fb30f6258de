import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../archive';
import { buildReport } from '../build';
import type { ReportInput } from '../model';
import { decided } from '../testing/decided';
import { harbour } from '../testing/harbour';
import { ferry } from '../testing/ferry';
import { EVILS, hostile } from '../testing/hostile';
import { UNTAGGED_LINE } from '../wording';
import { renderHtml } from './page';

const render = (input: ReportInput) => renderHtml(buildReport(input), archiveOf(input, {}));
const parse = (input: ReportInput) => parseHTML(render(input)).document;

const text = (element: { textContent: string | null } | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('renderHtml', () => {
  const harmless = render(hostile('harmless'));

  it('loads nothing, runs nothing and says so in its policy', () => {
    const document = parse(harbour());
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((each) => each.getAttribute('type'))).toEqual(['application/json']);
    expect([...document.querySelectorAll('[src], link, iframe, object, embed, form')]).toEqual([]);
    expect(render(harbour())).not.toMatch(/@import|url\((?!#)/u);
  });

  it('has the sections of a report in order', () => {
    const titles = [...parse(harbour()).querySelectorAll('h2')].map(text);
    expect(titles).toEqual([
      '1 Identity',
      '2 Source summary',
      '3 Headline figures',
      '4 Distinct sources',
      '5 Claim ledger',
      '6 Source register',
      '7 Anonymity',
      '8 Untagged and unattributed',
      '9 The article, marked up',
      '10 Method',
      '11 Second reader',
      '12 Sign-off',
    ]);
  });

  it('links article and ledger both ways, and every link inside the page arrives', () => {
    const document = parse(harbour());
    const { ledger } = buildReport(harbour());
    for (const { number } of ledger) {
      expect(document.querySelector(`#t${number}`)?.getAttribute('href')).toBe(`#c${number}`);
      expect(document.querySelector(`#c${number} a[href="#t${number}"]`)).not.toBeNull();
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id), id).not.toBeNull();
    }
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reads in order without its style: label, words, end of claim', () => {
    const block = parse(harbour()).querySelectorAll('.b-paragraph')[2];
    expect(text(block)).toBe(
      '¶ 3. 9 REC“We are not in the business of giving ports away,” End of claim 9. Ms. Solheim said in an interview, …9 REC“and anybody who says otherwise has not read the contract.” End of claim 9.',
    );
  });

  it('prints the figures with what they are out of', () => {
    const document = parse(harbour());
    const figures = text(document.querySelector('#figures'));
    const { measures } = buildReport(harbour());
    const { covered, body } = measures.words;
    expect(figures).toContain(`${covered} of ${body} (71%) words of the body`);
    expect(figures).toContain('7 of 19 (37%) claims');
    expect(text(document.querySelector('#distinct'))).toContain('4 or more');
    expect(text(document.querySelector('#method'))).toContain(
      'Claims suggested by rule and accepted: 0; added by hand: 19.',
    );
  });

  it('says in the method note how each rule fared, with what the figures are out of', () => {
    const note = parse(decided()).querySelector('#method');
    expect(text(note)).toContain('Claims suggested by rule and accepted: 1; added by hand: 2.');
    const table = [...(note?.querySelectorAll('table') ?? [])].at(-1);
    expect(text(table?.querySelector('caption'))).toMatch(
      /^4 decisions about suggestions: 2 accepted, 2 dismissed\. A suggestion made by several rules counts for each of them,/u,
    );
    const { rules } = buildReport(decided()).provenance;
    expect(
      [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(text)),
    ).toEqual(
      rules.map(({ words, accepted, dismissed }) => [words, `${accepted}`, `${dismissed}`]),
    );
  });

  it('has no table of rules where nobody decided about a suggestion', () => {
    const note = parse(harbour()).querySelector('#method');
    expect(note?.querySelectorAll('table')).toHaveLength(1);
    expect(text(note)).not.toContain('decisions about suggestions: ');
  });

  it('says first of all when nobody has tagged the article', () => {
    const input = harbour();
    const bare = { ...input, claims: [], attributions: [] };
    expect(render(bare).split('\n')[0]).toContain(UNTAGGED_LINE);
    const document = parse(bare);
    expect(text(document.body.firstElementChild)).toBe(UNTAGGED_LINE);
    expect(text(document.querySelector('title'))).toMatch(/^Not tagged\./u);
    expect(render(input)).not.toContain(UNTAGGED_LINE);
  });

  it('prints an empty summary as not written', () => {
    const input = harbour();
    const document = parse({ ...input, article: { ...input.article, summary: ' \n' } });
    expect(text(document.querySelector('#summary p'))).toBe('Not written.');
  });

  it('names every tag in words and by code beside each marked place', () => {
    for (const label of parse(harbour()).querySelectorAll('a.label')) {
      expect(label.getAttribute('aria-label')).toMatch(
        /^Claim \d+, [A-Z][a-z ]+, (begins|continues):$/u,
      );
      expect(text(label)).toMatch(/^…?\d+ (SRC|ANON|REC|RESP|NONE|OBS)$/u);
    }
  });

  it.each(EVILS)('keeps %j inert in every field', (evil) => {
    const input = hostile(evil);
    const model = buildReport(input);
    const page = parseHTML(renderHtml(model, archiveOf(input, {}))).document;
    // The untagged sentences are as many as the words make, so they are looked at by themselves.
    const { untagged } = model;
    const listed = [...page.querySelectorAll('#untagged tbody th + td:last-child .quotation')];
    expect(listed.map((each) => [text(each), each.children.length])).toEqual(
      untagged.map((each) => [each.text.replace(/\s+/gu, ' ').trim(), 0]),
    );
    const count = (document: ReturnType<typeof parse>) => {
      for (const row of document.querySelectorAll('#untagged tbody tr')) row.remove();
      const names: Record<string, number> = {};
      for (const { localName } of document.querySelectorAll('*')) {
        names[localName] = (names[localName] ?? 0) + 1;
      }
      return names;
    };
    const document = page;
    // The same elements as with harmless words: nothing that was typed became markup.
    expect(count(document)).toEqual(count(parseHTML(harmless).document));
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^xlink/u);
      expect(element.getAttribute('href') ?? '#').toMatch(/^#/u);
    }
    expect(document.querySelector('#sourcemark-data')?.textContent).not.toMatch(
      /[<>&\u2028\u2029]/u,
    );
    expect(text(document.querySelector('h1'))).toBe(evil.replace(/\s+/gu, ' ').trim());
  });

  it('tells of readers, agreement and differences, linked with the ledger both ways', () => {
    const { input } = ferry();
    const document = parse(input);
    const section = document.querySelector('#reading');
    const tables = [...(section?.querySelectorAll('table') ?? [])].map((each) =>
      [...each.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text)),
    );
    const [readers, blind, confusion, open, , unresolved, settled] = tables;
    expect(readers?.map(([name, , , judged]) => [name, judged])).toEqual([
      ['R1 Mara Okello', '—'],
      ['R2 Jon Pell', '4 of 5'],
    ]);
    expect(blind?.map(([, name, value]) => [name, value])).toEqual([
      ['Krippendorff’s unitizing alpha', '0.70'],
      ['Krippendorff’s |u-alpha', '0.42'],
      ['Cohen’s kappa', '0.38'],
    ]);
    // Analyst by reader, SRC ANON REC NONE OBS and all.
    expect(confusion?.map((row) => row.slice(1).join(' '))).toEqual([
      '0 0 0 0 1 1',
      '0 1 0 0 0 1',
      '0 0 1 0 0 1',
      '1 0 0 0 0 1',
      '0 0 0 0 0 0',
      '1 1 1 0 1 4',
    ]);
    expect(open?.at(-1)?.slice(2, 4)).toEqual([
      '0.00',
      'There is too little to compare for an interval.',
    ]);
    expect(unresolved?.map(([number]) => number)).toEqual(['D1', 'D2', 'D4', 'D5']);
    expect(settled?.map(([number]) => number)).toEqual(['D3', 'D6']);
    expect(text(document.querySelector('#d3'))).toContain(
      'The reader’s taken: R1 Mara Okello by Cleo, 2026-01-18 16:30 UTC',
    );
    expect(document.querySelector('#d3 a[href="#c2"]')).not.toBeNull();
    expect(document.querySelector('#c2 a[href="#d3"]')).not.toBeNull();
    expect(text(document.querySelector('#identity'))).toContain('Tagged by Ada 9 changes');
    expect(text(document.querySelector('#method'))).toContain('Second readers and agreement');
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });

  it('says that there is no second reader where one might look for agreement', () => {
    const document = parse(harbour());
    for (const id of ['identity', 'reading', 'sign-off']) {
      expect(text(document.getElementById(id)), id).toContain('No second reader');
    }
    expect(text(document.querySelector('#method'))).not.toContain('Second readers and agreement');
  });

  it('links an address only when a browser may follow it', () => {
    const at = (url: string) => {
      const input = harbour();
      return parse({ ...input, article: { ...input.article, url } }).querySelector('a[rel]');
    };
    expect(at('https://halven.example/a?b=1&c="2"')?.getAttribute('href')).toBe(
      'https://halven.example/a?b=1&c="2"',
    );
    expect(at(' javascript:alert(1)')).toBeNull();
    expect(at('data:text/html,x')).toBeNull();
  });
});
