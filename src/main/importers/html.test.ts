import { describe, expect, it } from 'vitest';
import { blocksOf, expectRefusal, readAs } from './testing/read';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;
const filler =
  '<p>The harbour master said that the quays would stay closed until the dredging ended.</p>'.repeat(
    8,
  );

describe('blocks of a page', () => {
  it('gives each element its kind; the nearest one around the words decides', () => {
    const fragment =
      '<h1>Title</h1><p class="dek">Under it</p><p>One <b>bold</b>, two<br>lines.</p><h3>Part</h3>' +
      '<ul><li>first <p>second</p></li></ul><blockquote><p>Said.</p></blockquote>' +
      '<figure><img alt="no"><figcaption>Seen. <span>Photo: Roe</span></figcaption></figure><h1>Again</h1>';
    expect(blocksOf('a.html', fragment)).toEqual([
      ['headline', 'Title'],
      ['dek', 'Under it'],
      ['paragraph', 'One bold, two lines.'],
      ['heading', 'Part'],
      ['list-item', 'first'],
      ['list-item', 'second'],
      ['quote', 'Said.'],
      ['caption', 'Seen. Photo: Roe'],
      ['heading', 'Again'],
    ]);
  });

  it.each([
    ['entities', '<p>A&nbsp;&amp;&#8217;B &ldquo;c&rdquo; &#146;</p>', 'A &’B “c” ’'],
    ['quotation elements', '<p>He said <q>no</q>.</p>', 'He said “no”.'],
    ['table rows', '<table><tr><td>A</td><td>1</td></tr></table>', 'A 1'],
    ['words across inline elements', '<p>har<wbr>bo<i>ur</i></p>', 'harbour'],
    ['bare text', 'just <b>words</b>', 'just words'],
    ['an unclosed paragraph', '<p>One', 'One'],
  ])('reads %s as a reader sees them', (_what, html, text) => {
    expect(readAs('Pasted page.html', html).text).toBe(text);
  });

  it('ends a paragraph at two line breaks, as old pages do', () => {
    expect(
      blocksOf('a.html', '<div>One<br> <br>Two<br>too</div>').map(([, words]) => words),
    ).toEqual(['One', 'Two too']);
  });

  it.each([
    '<script>alert("x")</script>',
    '<style>p{}</style>',
    '<template><p>x</p></template>',
    '<noscript>x</noscript>',
    '<p hidden>x</p>',
    '<p style="color:red; display : none">x</p>',
    '<span aria-hidden="true">x</span>',
    '<svg><text>x</text></svg>',
    '<form><label>x</label><input value="x"><button>x</button></form>',
    '<iframe srcdoc="x">x</iframe>',
    '<!-- x -->',
  ])('leaves out %s', (junk) => {
    expect(readAs('a.html', `<p>kept</p>${junk}<p>kept too</p>`).text).toBe('kept\nkept too');
  });

  it('keeps a page that stands in a form', () => {
    expect(readAs('a.html', page(`<form>${filler}<input></form>`)).text).toContain('harbour');
  });
});

describe('the article of a page', () => {
  it('is found among navigation, asides and footers, with its headline and byline', () => {
    const blocks = blocksOf(
      'a.html',
      page(
        `<nav><a>Home</a></nav><h1>Site name</h1><article><h1>Quays closed</h1><div class="byline">By Jane Roe</div>${filler}</article>` +
          '<aside>Related</aside><footer>Rights</footer>',
        '<meta property="og:title" content="Quays closed - The Post">',
      ),
    );
    expect(blocks.slice(0, 2)).toEqual([
      ['headline', 'Quays closed'],
      ['byline', 'By Jane Roe'],
    ]);
    expect(blocks).toHaveLength(10);
  });

  it('is the whole body where a page is too short to tell', () => {
    expect(blocksOf('a.html', page('<nav>Home</nav><h1>Quays closed</h1><p>Short.</p>'))).toEqual([
      ['headline', 'Quays closed'],
      ['paragraph', 'Short.'],
    ]);
  });

  it('is all that was copied, where it comes from the clipboard', () => {
    const copied = page(
      `<!--StartFragment--><aside>One.</aside><footer>Two.</footer><!--EndFragment-->`,
    );
    expect(readAs('Pasted page.html', copied).text).toBe('One.\nTwo.');
  });
});

describe('metadata of a page', () => {
  it('comes from JSON-LD first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'From data',
          author: [{ name: 'Jane Roe' }, 'John Doe'],
          datePublished: '2026-01-13T08:00Z',
          publisher: { name: 'The Post' },
          mainEntityOfPage: { '@id': 'https://post.example/a' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readAs('a.html', page('<p>Words.</p>', head))).toMatchObject({
      title: 'From data',
      byline: 'Jane Roe and John Doe',
      outlet: 'The Post',
      url: 'https://post.example/a',
      publishedAt: '2026-01-13T08:00Z',
      language: 'en',
    });
  });

  it('comes from meta elements, and never takes an address that is not of the web', () => {
    const head =
      '<meta name="author" content="https://social.example/jane"><meta name="author" content="By Jane Roe">' +
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">' +
      '<meta property="article:published_time" content="13 January 2026">';
    expect(readAs('a.html', page('<p>Words.</p>', head))).toMatchObject({
      title: 'T',
      byline: 'Jane Roe',
      url: '',
      publishedAt: '2026-01-13',
    });
  });
});

describe('hostile pages', () => {
  it('reads 5,000 elements inside one another', () => {
    const deep = page('<div>'.repeat(5_000) + 'deep words' + '</div>'.repeat(5_000));
    expect(readAs('a.html', deep).text).toBe('deep words');
  });

  it('refuses what is nested or tagged without measure, at once', () => {
    expectRefusal('a.html', '<b>'.repeat(100_000), 'import-too-large');
    expectRefusal('a.html', '<p>'.repeat(300_000), 'import-too-large');
    expectRefusal('a.html', `<p>${'<'.repeat(1_000_001)}`, 'import-too-large');
    const attributes = Array.from({ length: 6_000 }, (_, i) => `a${i}="b"`).join(' ');
    expectRefusal('a.html', `<p ${attributes}>The quays.</p>`, 'import-too-large');
    const picture = `<img src="data:image/svg+xml,${'a = b '.repeat(20_000)}">`;
    expect(readAs('a.html', page(`${picture}<p>The quays.</p>`)).text).toContain('The quays.');
  });

  it('reads a page of many elements without looking for the article in it', () => {
    const aside =
      '<div class="comment">Said below the article, and longer than a line of it.</div>';
    const found = (paragraphs: number) => {
      const line = '<p>The quays stay closed until the spring, the harbour office said.</p>';
      return readAs('a.html', page(line.repeat(paragraphs) + aside)).text.includes('Said below');
    };
    expect([found(100), found(16_000)]).toEqual([false, true]);
  });

  it('keeps the words that a graphic without an end would swallow, and none of what it draws', () => {
    const drawn =
      '<title>icon</title><g><text>Fig.</text></g><foreignObject><p>4 %</p></foreignObject>';
    for (const graphic of [`<svg>${drawn}`, `<svg><g>${drawn}`, `<svg><svg>${drawn}`]) {
      const html = page(
        `<p>One.</p>${graphic}<p>Two.</p><div><svg>${drawn}</svg><i>Three.</i></div>`,
      );
      expect(blocksOf('a.html', html).map(([, words]) => words)).toEqual([
        'One.',
        'Two.',
        'Three.',
      ]);
    }
    expect(readAs('a.html', page(`<p>One <svg>${drawn}</svg> two.</p>`)).text).toBe('One two.');
  });

  it('lets nothing but words through', () => {
    const html = `<p onclick="evil()">One <img src=x onerror="evil()"> <a href="javascript:evil()">two</a></p><p><scr<script>ipt>three</p>`;
    const { text } = readAs('a.html', html);
    expect(text).toContain('One two');
    expect(text).not.toContain('evil');
  });

  it('reads XHTML whose scripts close themselves', () => {
    const xhtml =
      '<?xml version="1.0"?><html xml:lang="en"><head><script src="x"/></head><body><p>One<br/>two</p></body></html>';
    expect(readAs('a.xhtml', xhtml).text).toBe('One two');
  });
});
