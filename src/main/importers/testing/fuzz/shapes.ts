import { CONTROLS } from './pieces';

/** What a file of a size is made of, and how much: `size` counts what the name says, or UTF-16 units. */
export interface Shape {
  readonly name: string;
  readonly make: (size: number) => string | Uint8Array;
}

const shape = (name: string, make: Shape['make']): Shape => ({ name, make });
const wide = (count: number, piece: string) => piece.repeat(Math.ceil(count / piece.length));
const page = (body: string) =>
  `<!doctype html><html><head><title>Quays</title></head><body>${body}</body></html>`;
const nested = (tag: string) =>
  shape(`<${tag}> in <${tag}>`, (size) => page(`<${tag}>`.repeat(size) + 'The quays stay closed.'));
const linked = (json: string) =>
  page(`<script type="application/ld+json">${json}</script><p>The quays stay closed.</p>`);

/** HTML that goes deep or wide. */
export const HTML_SHAPES: readonly Shape[] = [
  ...['div', 'span', 'b', 'a', 'p', 'li', 'table', 'blockquote', 'svg', 'template', 'form'].map(
    nested,
  ),
  shape('elements in one another, closed', (n) =>
    page('<div>'.repeat(n) + 'x' + '</div>'.repeat(n)),
  ),
  shape('different elements in one another', (n) => page('<ul><li><p><b><i>'.repeat(n) + 'x')),
  shape('end tags of nothing', (n) => page('<p>' + '</div>'.repeat(n) + 'x</p>')),
  shape('end tags of formatting', (n) => page('<b><i>'.repeat(100) + '</b></i>'.repeat(n) + 'x')),
  shape('empty paragraphs', (n) => page('<p></p>'.repeat(n))),
  shape('line breaks', (n) => page('x<br>'.repeat(n))),
  shape('sections in a page', (n) =>
    page('<div><p>The quays stay closed, it said.</p></div>'.repeat(n)),
  ),
  shape('headlines', (n) => page('<h1>The quays stay closed</h1>'.repeat(n))),
  shape('bylines', (n) => page('<p class="byline">By Ann Lee</p>'.repeat(n))),
  shape('nav elements around one line', (n) => page('<nav>'.repeat(n) + '<h1>The quays</h1>')),
  shape('forms', (n) => page('<form><p>x</p>'.repeat(n))),
  shape('tables', (n) => page('<table><tr><td>x'.repeat(n))),
  shape('meta elements', (n) => page('<meta name="author" content="Ann Lee">'.repeat(n))),
  shape('attributes of one element', (n) =>
    page(`<p ${Array.from({ length: n }, (_, i) => `a${i}="b"`).join(' ')}>x</p>`),
  ),
  shape('one attribute', (n) => page(`<p class="${wide(n, 'byline author ')}">x</p>`)),
  shape('an attribute without an end', (n) => page(`<p class="${wide(n, 'x ')}`)),
  shape('unquoted attribute', (n) => page(`<p class=${wide(n, 'x')}>x</p>`)),
  shape('white space in a tag', (n) => page(`<p ${wide(n, ' \n')}>x</p>`)),
  shape('equals signs in a tag', (n) => page(`<p ${wide(n, '= ')}>x</p>`)),
  shape('a style attribute', (n) => page(`<p style="${wide(n, ';  ')}">x</p>`)),
  shape('a tag name', (n) => page(`<${wide(n, 'x')}>y`)),
  shape('a comment', (n) => page(`<!--${wide(n, '--!x')}-->y`)),
  shape('a comment without an end', (n) => page(`<!--${wide(n, '-')}`)),
  shape('comments that open', (n) => page('<!--'.repeat(n))),
  shape('less-than signs', (n) => page('<'.repeat(n))),
  shape('tags that open', (n) => page('<a '.repeat(n))),
  shape('a script without an end', (n) => page(`<script>${wide(n, 'x<')}`)),
  shape('styles without an end', (n) => page('<style><'.repeat(n))),
  shape('processing instructions', (n) => `<?xml ${wide(n, '? ')}<html>x`),
  shape(
    'xhtml elements that close themselves',
    (n) => `<?xml version="1.0"?><html>${'<a b/>'.repeat(n)}x`,
  ),
  shape('xhtml with a long tag', (n) => `<?xml version="1.0"?><html><a ${wide(n, ' /')}x`),
  shape('xhtml of angle brackets', (n) => `<?xml version="1.0"?><html>${'<a '.repeat(n)}`),
  shape('a declaration without an end', (n) => `<!doctype ${wide(n, '[')}`),
  shape('entities', (n) => page('&amp;'.repeat(n))),
  shape('ampersands', (n) => page('&'.repeat(n))),
  shape('one entity', (n) => page(`&#${wide(n, '1')};`)),
  shape('a title', (n) => `<title>${wide(n, 'The quays ')}</title><p>x</p>`),
  shape('one paragraph', (n) => page(`<p>${wide(n, 'The quays stay closed. ')}</p>`)),
  shape('one word', (n) => page(`<p>${wide(n, 'quay')}</p>`)),
  shape('charsets', (n) => '<meta '.repeat(n) + 'charset=utf-8>x'),
];

/** Markdown that goes deep or wide. */
export const MD_SHAPES: readonly Shape[] = [
  shape('quotations in one another', (n) => `${'>'.repeat(n)} The quays stay closed.`),
  shape('quotations in one another, line by line', (n) =>
    Array.from({ length: Math.ceil(n / 50) }, (_, i) => `${'> '.repeat(Math.min(i, 49))}x`).join(
      '\n',
    ),
  ),
  shape('lists in one another', (n) => `${'- '.repeat(n)}x`),
  shape('lists in one another, line by line', (n) =>
    Array.from({ length: Math.ceil(n / 100) }, (_, i) => `${'  '.repeat(Math.min(i, 99))}- x`).join(
      '\n',
    ),
  ),
  shape('list items', (n) => '- x\n'.repeat(n)),
  shape('loose list items', (n) => '- x\n\n'.repeat(n)),
  shape('brackets', (n) => '['.repeat(n)),
  shape('brackets by paragraphs', (n) => `${'['.repeat(1_400)}\n\n`.repeat(Math.ceil(n / 1_400))),
  shape('links in brackets', (n) => '[a]('.repeat(n)),
  shape('pictures', (n) => '![](x)'.repeat(n)),
  shape('emphasis', (n) => '*a_ '.repeat(n)),
  shape('emphasis in words', (n) => 'a**b'.repeat(n)),
  shape('stars', (n) => '*'.repeat(n)),
  shape('code spans', (n) =>
    Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => '`'.repeat(i)).join('a'),
  ),
  shape('a code fence', (n) => `\`\`\`\n${wide(n, 'x\n\n')}`),
  shape('angle brackets', (n) => '<'.repeat(n)),
  shape('raw tags', (n) => 'a <b '.repeat(n)),
  shape('comments', (n) => 'a <!-- '.repeat(n)),
  shape('instructions', (n) => 'a <?'.repeat(n)),
  shape('CDATA', (n) => 'a <![CDATA['.repeat(n)),
  shape('html blocks', (n) => '<div>\n\n'.repeat(n)),
  shape('one html block', (n) => `<div>${'<b>'.repeat(n)}`),
  shape('definitions', (n) => '[a]: b\n'.repeat(n)),
  shape('definitions without an end', (n) => `[${wide(n, 'a\n')}]: b`),
  shape('underlines', (n) => 'a\n===\n'.repeat(n)),
  shape('rules', (n) => '- - '.repeat(n)),
  shape('backslashes', (n) => '\\'.repeat(n)),
  shape('tabs', (n) => '\t'.repeat(n) + 'x'),
  shape('entities', (n) => '&a'.repeat(n)),
  shape('hashes', (n) => '# '.repeat(n)),
];

/** Front matter that goes wide. */
export const FRONT_SHAPES: readonly Shape[] = [
  shape('fences', (n) => '---\n'.repeat(n)),
  shape('keys', (n) => `---\n${'a: b\n'.repeat(n)}---\nx`),
  shape('keys without an end', (n) => `---\n${'a: b\n'.repeat(n)}`),
  shape('one value', (n) => `---\ntitle: ${wide(n, '"\'x ')}\n---\nx`),
  shape('one list', (n) => `---\nauthor: [${wide(n, 'Ann Lee,')}]\n---\nx`),
  shape(
    'a list of names',
    (n) => `---\nauthors:\n${'  - Ann Lee\n'.repeat(Math.min(n, 90))}---\nx`,
  ),
  shape('spaces', (n) => `---${wide(n, ' ')}\na: b\n---\nx`),
  shape('blank lines', (n) => `---\n${'\n'.repeat(n)}x`),
  shape('a date', (n) => `---\ndate: ${wide(n, '1')}\n---\nx`),
  shape('a language', (n) => `---\nlang: ${wide(n, 'en-')}\n---\nx`),
  shape('an address', (n) => `---\nurl: https://${wide(n, 'a.')}\n---\nx`),
];

/** JSON-LD that goes deep or wide. */
export const LINKED_SHAPES: readonly Shape[] = [
  shape('lists in lists', (n) => linked('['.repeat(n) + ']'.repeat(n))),
  shape('objects in objects', (n) => linked('{"@graph":'.repeat(n) + '1' + '}'.repeat(n))),
  shape('ids in ids', (n) =>
    linked(`{"@type":"Article","author":${'{"@id":'.repeat(n)}1${'}'.repeat(n)}}`),
  ),
  shape('authors', (n) => linked(`{"@type":"Article","author":[${'"Ann Lee",'.repeat(n)}"x"]}`)),
  shape('graphs of graphs', (n) => {
    const width = Math.ceil(Math.sqrt(n));
    const inner = `{"@graph":[${'1,'.repeat(width)}1]}`;
    return linked(`[${Array.from({ length: width }, () => inner).join(',')}]`);
  }),
  shape('scripts', (n) => page('<script type="application/ld+json">{}</script>'.repeat(n))),
  shape('one headline', (n) => linked(`{"@type":"Article","headline":"${wide(n, 'The quays ')}"}`)),
  shape('types', (n) => linked(`{"@type":[${'"a",'.repeat(n)}"Article"]}`)),
];

/** JSON that goes deep or wide, for every reader of JSON. */
export function jsonShapes(format: string): readonly Shape[] {
  const head = `{"format":"${format}","version":1,"schemaVersion":1,`;
  return [
    shape('lists in lists', (n) => '['.repeat(n) + ']'.repeat(n)),
    shape('lists without an end', (n) => '['.repeat(n)),
    shape('objects in objects', (n) => '{"a":'.repeat(n) + '1' + '}'.repeat(n)),
    shape('lists in the file', (n) => `${head}"changes":${'['.repeat(n)}${']'.repeat(n)}}`),
    shape('objects in the file', (n) => `${head}"article":${'{"a":'.repeat(n)}1${'}'.repeat(n)}}`),
    shape('objects in a list without an end', (n) => `${head}"changes":[${'{"ops":['.repeat(n)}`),
    shape('objects that open', (n) => `${head}${'{'.repeat(n)}`),
    shape('quotation marks', (n) => `${head}${'"'.repeat(n)}`),
    shape('backslashes', (n) => `${head}"${'\\'.repeat(n)}`),
    shape(
      'changes of nothing',
      (n) => `${head}"changes":[${'{"ops":[],"actor":"a"},'.repeat(n)}{}]}`,
    ),
    shape('members', (n) => `${head}${Array.from({ length: n }, (_, i) => `"a${i}":1`).join()}}`),
    shape(
      'objects of unlike members',
      (n) => `${head}"changes":[${Array.from({ length: n }, (_, i) => `{"a${i}":1}`).join()}]}`,
    ),
    shape('a string', (n) => `${head}"title":"${wide(n, 'quay ')}"}`),
    shape('formats', (n) => `{${'"format":'.repeat(n)}`),
    shape('a number', (n) => `${head}"a":${wide(n, '9')}}`),
  ];
}

/** Plain text that is long in every direction. */
export const TEXT_SHAPES: readonly Shape[] = [
  shape('one line', (n) => wide(n, 'The quays stay closed, he said. ')),
  shape('one word', (n) => wide(n, 'quay')),
  shape('lines', (n) => wide(n, 'The quays stay closed.\n')),
  shape('blank lines', (n) => '\n'.repeat(n) + 'x'),
  shape('wrapped lines', (n) => wide(n, `${'quay '.repeat(14)}quay\n`)),
  shape('lines of one letter', (n) => wide(n, 'a\n')),
  shape('spaces', (n) => 'x' + ' '.repeat(n) + 'x'),
  shape('full stops', (n) => '.'.repeat(n)),
  shape('quotation marks', (n) => '“'.repeat(n)),
  shape('capitals', (n) => wide(n, 'A. B. ')),
  shape('addresses', (n) => wide(n, 'Ann Lee at a@b.example, ')),
  shape('at signs', (n) => wide(n, '@')),
  shape('names before an address', (n) => `${wide(n, 'Ann at ')}a@b.c`),
  shape('by', (n) => wide(n, 'By Ann ')),
  shape('combining marks', (n) => 'a' + '\u0301'.repeat(n)),
  shape('combining marks out of order', (n) => 'a' + '\u0301\u0323'.repeat(n)),
  shape('jamo', (n) => '\u1100\u1161\u11a8'.repeat(n)),
  shape('compositions that decompose', (n) => '\u0344\u1e69\u0958'.repeat(n)),
  shape('letters that grow', (n) => '\ufdfa'.repeat(n)),
  shape('emoji', (n) => '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(n)),
  ...CONTROLS.map((control) =>
    shape(
      `U+${control.codePointAt(0)?.toString(16) ?? ''}`,
      (n) => `The quays${control.repeat(n)} stay closed.`,
    ),
  ),
];

const ascii = (text: string) => new TextEncoder().encode(text);
const filled =
  (head: readonly number[] | string, byte: number) =>
  (size: number): Uint8Array => {
    const start = typeof head === 'string' ? ascii(head) : Uint8Array.from(head);
    const bytes = new Uint8Array(start.length + size).fill(byte);
    bytes.set(start);
    return bytes;
  };

/** Bytes that are another format, or no text in any encoding. */
export const BYTE_SHAPES: readonly Shape[] = [
  shape('PDF', filled('%PDF-1.7\n', 0x20)),
  shape('DOCX', filled('PK\u0003\u0004\u0014\u0000\u0006\u0000', 0x61)),
  shape('PNG', filled([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0)),
  shape('gzip', filled([0x1f, 0x8b, 8, 0], 0x7f)),
  shape('SQLite', filled('SQLite format 3\u0000', 0)),
  shape('NULs', filled('', 0)),
  shape('0xFF', filled('', 0xff)),
  shape('continuation bytes', filled('', 0x80)),
  shape('lead bytes', filled('', 0xf0)),
  shape('half a surrogate in UTF-8', filled([0xed, 0xa0], 0x80)),
  shape('UTF-8 with a mark', filled([0xef, 0xbb, 0xbf], 0x61)),
  shape('UTF-16 LE of any length', filled([0xff, 0xfe], 0x61)),
  shape('UTF-16 BE of any length', filled([0xfe, 0xff], 0x61)),
  shape('UTF-16 lone surrogates', filled([0xff, 0xfe], 0xd8)),
  shape('UTF-32', filled([0xff, 0xfe, 0, 0], 0)),
  shape('ISO-2022-JP', filled('<meta charset=iso-2022-jp>\u001b$B', 0x21)),
  shape('a charset that is none', filled('<meta charset=x-quay>\u00e9', 0xe9)),
  shape('a charset that is wrong', filled('<meta charset=shift_jis><p>', 0x81)),
  shape('windows-1252', filled('<p>', 0x93)),
];
