import { describe, expect, it } from 'vitest';
import { ACROSS_PARTS, type AcrossFigure, type AcrossPart } from '../api';
import { MODES, ROLES, type Tag, TAGS } from '../model';
import { buildReport, type ReportInput, type ReportModel } from '../report';
import { ferry } from '../report/testing/ferry';
import { harbour } from '../report/testing/harbour';
import { Story } from '../report/testing/story';
import { sameName } from '../listing';
import { AcrossSum, type CountedArticle } from './across';
import { figureClaims, hasFigure } from './claims';
import { figuresOf } from './figures';

/** A story in which one person is two sources, a descriptor is spelt twice, and a chain is embedded. */
function lock(): ReportInput {
  const story = new Story([
    ['headline', 'Lock to close'],
    'Two lock officials said it is unsafe. Mara Quill called it a scare. The board saw a report. Nobody asked.',
  ]);
  const unsafe = story.claim('anonymous', 'it is unsafe');
  const scare = story.claim('on-record', 'it a scare');
  const report = story.claim('sourced', 'The board saw a report');
  const officials = story.source({ name: null, kind: 'group', descriptor: 'Two  lock officials' });
  const again = story.source({ name: null, kind: 'person', descriptor: 'two lock officials' });
  const mara = story.source({ name: 'Mara Quill', kind: 'person' });
  const quill = story.source({ name: 'MARA QUILL', kind: 'person' });
  const board = story.source({ name: 'Canal Board', kind: 'institution' });
  const outer = story.link(unsafe, officials);
  story.link(unsafe, again, { mode: 'indirect' });
  story.link(unsafe, mara, { parentId: outer.id, role: 'context' });
  story.link(scare, mara, { role: 'disputes', mode: 'direct' });
  story.link(scare, quill, { role: 'supports', mode: 'partial' });
  story.link(report, board);
  return story.input();
}

const inputs: readonly ReportInput[] = [harbour(), ferry().input, lock()];
const reports = inputs.map(buildReport);
const articles: readonly CountedArticle[] = inputs.map((input, i) => ({
  article: {
    id: input.article.id,
    title: input.article.title,
    outlet: i === 1 ? 'the harbour gazette ' : 'The Harbour Gazette',
    publishedAt: i === 2 ? '' : '2026-03-04',
    importedAt: '',
    changedAt: '',
    claims: input.claims.length,
    tags: Object.fromEntries(TAGS.map((tag) => [tag, 0])) as Record<Tag, number>,
  },
  figures: figuresOf(input),
}));
const added = new AcrossSum();
for (const each of articles) added.add(each);
const view = added.result({ all: 9, unread: 0 });
const sum = (of: (report: ReportModel) => number) =>
  reports.reduce((total, report) => total + of(report), 0);

describe('figures across articles', () => {
  it('are the sums of what the reports count', () => {
    for (const tag of TAGS) {
      expect(view.claims[tag]).toBe(sum(({ measures }) => measures.byTag[tag].claims));
      expect(view.words.byTag[tag]).toBe(sum(({ measures }) => measures.byTag[tag].words));
    }
    expect(view.words.body).toBe(sum(({ measures }) => measures.words.body));
    expect(view.words.covered).toBe(sum(({ measures }) => measures.words.covered));
    expect(view.untagged).toBe(sum(({ untagged }) => untagged.length));
    expect(view).toMatchObject({ articles: 3, fitting: 3, all: 9 });
  });

  it('by outlet and by month divide all claims', () => {
    for (const kind of ['outlet', 'month'] as const) {
      for (const tag of TAGS) {
        const total = view.by[kind].rows.reduce((n, { claims }) => n + (claims[tag] ?? 0), 0);
        expect(total).toBe(view.claims[tag]);
      }
    }
    expect(view.by.outlet.rows.map(({ label, articles: n }) => [label, n])).toEqual([
      ['The Harbour Gazette', 3],
    ]);
    expect(view.by.month.rows.map(({ key, articles: n }) => [key, n])).toEqual([
      ['2026-03', 2],
      ['', 1],
    ]);
  });

  it('of a source are the claims that the registers list it for, by role and by mode', () => {
    const kinds = ['descriptor', 'person', 'institution', 'document'] as const;
    let compared = 0;
    for (const kind of kinds) {
      for (const { key, claims } of view.by[kind].rows) {
        const listed = reports.map(({ register, ledger }) => {
          const own = register.filter(({ label }) => sameName(label) === key);
          const numbers = new Set(own.map(({ number }) => number));
          const links = ledger.flatMap((entry) =>
            entry.links
              .filter(({ source }) => numbers.has(source))
              .map(({ mode }) => ({ claim: entry.number, mode })),
          );
          return { own, links };
        });
        const size = (of: (each: (typeof listed)[number]) => readonly number[]) =>
          listed.reduce((total, each) => total + new Set(of(each)).size, 0);
        for (const role of ROLES) {
          expect(claims[role] ?? 0).toBe(
            size(({ own }) => own.flatMap((each) => each.claims[role])),
          );
        }
        for (const mode of MODES) {
          const of = size(({ links }) =>
            links.filter((link) => link.mode === mode).map(({ claim }) => claim),
          );
          expect(claims[mode] ?? 0).toBe(of);
        }
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(6);
  });

  it('count a person who is two sources once for a claim', () => {
    const mara = view.by.person.rows.find(({ key }) => key === 'mara quill');
    expect(mara?.claims).toMatchObject({ all: 2, disputes: 1, supports: 1, context: 1 });
    const officials = view.by.descriptor.rows.find(({ key }) => key === 'two lock officials');
    expect(officials?.claims).toMatchObject({ all: 1, anonymous: 1 });
  });

  it('each open as many claims as they count', () => {
    let opened = 0;
    for (const { kind, rows } of Object.entries(view.by).map(([kind, own]) => ({ kind, ...own }))) {
      for (const { key, claims } of rows) {
        for (const part of ACROSS_PARTS) {
          const figure = { kind, key, part } as AcrossFigure;
          const found = articles.flatMap(({ article, figures }, i) => {
            const [input] = inputs.slice(i, i + 1);
            if (figures === null || input === undefined) return [];
            return hasFigure(figure, article, figures) ? figureClaims(figure, input) : [];
          });
          expect(found.length).toBe(expectedOf(kind, claims, part));
          opened += found.length;
        }
      }
    }
    expect(opened).toBeGreaterThan(50);
  });
});

/** Roles and modes are counted of sources only. */
function expectedOf(
  kind: string,
  claims: Readonly<Partial<Record<AcrossPart, number>>>,
  part: AcrossPart,
): number {
  const isTag = part === 'all' || TAGS.some((tag) => tag === part);
  return (kind === 'outlet' || kind === 'month') && !isTag ? 0 : (claims[part] ?? 0);
}
