/** What mutations put into files: each has broken some reader of some program. */

const encode = (text: string) => new TextEncoder().encode(text);

const point = (code: number) => String.fromCodePoint(code);

/** Characters that are not seen, or do more than be seen. */
export const CONTROLS: readonly string[] = [
  ...[0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x85, 0x9b, 0xa0, 0xad].map(point),
  ...[0x061c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029].map(point),
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069].map(point),
  ...[0x3000, 0x3164, 0xfe0f, 0xfeff, 0xfff9, 0xfffc, 0xfffd, 0xfffe, 0xffff].map(point),
  ...[0xfdd0, 0x1fffe, 0x10ffff, 0xe0001, 0xe0041, 0xf0000].map(point),
  'e\u0301\u0301\u0301\u0301',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
];

const MARKUP: readonly string[] = [
  ...['<', '>', '</', '/>', '<!--', '-->', '<!', '<?', '<![CDATA[', ']]>', '&', '&#', '&#x110000;'],
  ...['&#0;', '&#xd800;', '&amp', '"', "'", '=', '<script>', '</script>', '<style>', '<title>'],
  ...[
    '<template>',
    '<noscript>',
    '<svg>',
    '<math>',
    '<textarea>',
    '<plaintext>',
    '<xmp>',
    '<table>',
  ],
  ...[
    '<p hidden>',
    '<base href=//x>',
    '<html',
    '<body',
    '<?xml version="1.0"?>',
    '<h1>',
    '<br><br>',
  ],
];

const MARKDOWN: readonly string[] = [
  ...['---\n', '...\n', '> ', '* ', '1. ', '    ', '\t', '```\n', '~~~', '[', ']', '](', '![', '<'],
  ...[
    '**',
    '__',
    '*_',
    '`',
    '``',
    '\\',
    '|',
    '# ',
    '===\n',
    '- - - -\n',
    '[a]: <',
    '&#42;',
    '\n\n',
  ],
];

const JSONS: readonly string[] = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', '\\u0000', 'null', 'true', '-0'],
  ...['1e999', '-1', '9007199254740993', '{"__proto__":', '"constructor"', '""', '"\\ud800"', '[]'],
  ...['"format"', '"changes"', '"ops"', '"id"', '"before":null', '"after":null', '"segments":[]'],
];

const YAML: readonly string[] = [
  'title:',
  'author:',
  '- ',
  '[',
  ']',
  '"',
  ': ',
  '#',
  '\n  ',
  '---',
];

export const TEXT_PIECES: readonly string[] = [
  ...CONTROLS,
  ...MARKUP,
  ...MARKDOWN,
  ...JSONS,
  ...YAML,
];

/** Bytes that no text in UTF-8 has, byte order marks, and the first bytes of other formats. */
export const BYTE_PIECES: readonly Uint8Array[] = [
  ...[[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff], [0xfe, 0xff], [0x80]],
  ...[[0xff, 0xfe], [0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xe2, 0x80], [0]],
  ...[
    [0x1f, 0x8b, 8, 0],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0x1b, 0x24, 0x42],
  ],
].map((bytes) => Uint8Array.from(bytes));

/** A piece of any of these. */
export const PIECES: readonly Uint8Array[] = [...TEXT_PIECES.map(encode), ...BYTE_PIECES];
