import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build';
import { decided } from '../testing/decided';
import { harbour } from '../testing/harbour';
import { EVILS, hostile } from '../testing/hostile';
import { UNTAGGED_LINE } from '../wording';
import { md } from './escape';
import { renderMarkdown } from './page';

const render = (input: Parameters<typeof buildReport>[0]) => renderMarkdown(buildReport(input));

describe('md', () => {
  it('means nothing but itself, whatever it says', () => {
    const pieces = fc.constantFrom(
      ...Array.from('a1 \\`*_{}[]()#+-.!|~<>&=:/@$"\'\n\t'),
      '<b>',
      '&amp;',
      'http://a.example',
      'www.a.example',
      '1.',
      '- ',
      '---',
      '***',
      '# ',
      ' ##',
      '![x](y)',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const words = parts.join('').replace(/\s+/gu, ' ').trim();
        fc.pre(words !== '');
        const { children } = fromMarkdown(md(parts.join('')));
        expect(children.map(({ type }) => type)).toEqual(['paragraph']);
        const [paragraph] = children;
        if (paragraph?.type !== 'paragraph') throw new Error('not a paragraph');
        expect(paragraph.children.map(({ type }) => type)).toEqual(['text']);
        expect(toString(paragraph)).toBe(words);
        const headed = fromMarkdown(`# Report: ${md(parts.join(''))}`);
        expect(headed.children.map(({ type }) => type)).toEqual(['heading']);
        expect(toString(headed)).toBe(`Report: ${words}`);
      }),
    );
  });

  it('keeps a cell of a table in its cell', () => {
    expect(md('a | b\nc')).toBe('a \\| b c');
  });
});

describe('renderMarkdown', () => {
  const harmless = render(hostile('harmless'));

  it('has the sections in order', () => {
    const titles = [...render(harbour()).matchAll(/^## (.*)$/gmu)].map((match) => match[1]);
    expect(titles).toHaveLength(12);
    expect(titles[0]).toBe('1. Identity');
    expect(titles.slice(9)).toEqual(['10. Method', '11. Second reader', '12. Sign-off']);
  });

  it('says in its first line when nobody has tagged the article', () => {
    const bare = { ...harbour(), claims: [], attributions: [] };
    expect(render(bare).split('\n')[0]).toBe(`**${UNTAGGED_LINE}**`);
    expect(render(harbour()).split('\n')[0]).toMatch(/^# Sourcing report: Harbour/u);
  });

  it('says in the method note how each rule fared, and nothing of it where nobody decided', () => {
    const page = render(decided());
    const { rules } = buildReport(decided()).provenance;
    const rows = rules.map(
      ({ words, accepted, dismissed }) => `| ${md(words)} | ${accepted} | ${dismissed} |`,
    );
    expect(page).toContain('Claims suggested by rule and accepted: 1; added by hand: 2.\n\n4 dec');
    expect(page).toContain(
      ['| Rule | Accepted | Dismissed |', '| --- | ---: | ---: |', ...rows].join('\n'),
    );
    expect(render(harbour())).not.toContain('| Rule |');
  });

  it('marks claims in the article, also where they overlap', () => {
    expect(render(harbour())).toContain(
      '`[4 NONE]` a step that would undo the `[5 SRC]` port agreement signed two years ago `[/5]` and `[6 NONE]` risks undermining',
    );
  });

  it.each(EVILS)('has no markup, links or pictures from %j', (evil) => {
    const shape = (source: string) => {
      const seen: string[] = [];
      const walk = (node: { type: string; children?: unknown; value?: string }) => {
        if (!['text', 'break'].includes(node.type)) {
          seen.push(node.type === 'html' ? `html ${node.value ?? ''}` : node.type);
        }
        if (Array.isArray(node.children)) for (const child of node.children) walk(child as never);
      };
      walk(fromMarkdown(source));
      return seen.filter((each) => each !== 'html <br>');
    };
    // The untagged sentences are as many as the words make, so they are left out of the comparison.
    const listed = (page: string) => page.replace(/^- ¶ .*\n/gmu, '');
    const page = render(hostile(evil));
    expect(shape(page).filter((each) => /^html|^link|^image/u.test(each))).toEqual([]);
    expect(shape(listed(page))).toEqual(shape(listed(harmless)));
    const columns = (source: string) =>
      [...source.matchAll(/^\|.*\|$/gmu)].map(
        ([row]) => row.replaceAll('\\|', '').split('|').length,
      );
    expect(columns(page)).toEqual(columns(harmless));
  });
});
