import * as fc from 'fast-check';

/** Pieces of strings that mean something to whatever shows, stores or opens them. */
export const HOSTILE_PIECES: readonly string[] = [
  ...[
    '<script>window.ran=1</script>',
    '</script>',
    '</script x',
    '<!--',
    '-->',
    ']]>',
    '<img src=x onerror=a>',
  ],
  ...['</style>', '</title>', '&lt;', '&amp;', '&#0;', '"', "'", '`', '" onload="', 'javascript:a'],
  ...[
    '=HYPERLINK("https://leak.example/";"x")',
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '|',
    "'=1",
    '％',
    '＝1',
  ],
  ...[',', ';', '\t', '\r', '\r\n', '\n', '\n\n', '""', '\u0001=1', '\u200b=1', '\ufeff=1', ' =1'],
  ...[
    '[a](javascript:b)',
    '![a](https://leak.example/)',
    '# ',
    '## a',
    '- ',
    '* ',
    '1. ',
    '> ',
    '---',
  ],
  ...[
    '===',
    '```',
    '~~~',
    '| a | b |',
    '|---|---|',
    '**',
    '__',
    '_',
    '\\',
    '<b>',
    '[a]: b',
    '$x$',
    '~a~',
  ],
  ...[
    'https://a.example',
    'www.a.example',
    'a@b.example',
    '    a',
    '&copy;',
    '[^1]',
    '- [x] ',
    '<!-- a',
  ],
  ...[
    '/',
    '..',
    '../',
    '..\\',
    'C:\\',
    '/etc/passwd',
    '.',
    ' .',
    ':',
    '?',
    '*',
    '~',
    '%2e%2e',
    '$HOME',
  ],
  ...[
    'CON',
    'nul',
    'AUX.txt',
    'COM1',
    'lpt¹',
    'CONIN$',
    'a.',
    'a ',
    '.a',
    'exe.\u202efdp',
    'a\u2066b',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[2J',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\u061c',
    '\u200f',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u{1f6a2}',
    '\u{1f469}\u200d\u{1f680}',
    '\u{e0041}',
    'e\u0301',
  ],
  ...[
    'a'.repeat(300),
    '船'.repeat(100),
    '\u0301'.repeat(40),
    '{{a}}',
    '${a}',
    '%s',
    '__proto__',
    'null',
  ],
  ...['&File', '&&', 'Harbour', 'pact', ' ', ' in doubt.', 'É', '“so”', '…'],
];

/** Strings of a few such pieces; now and then 10,000 characters of one. */
export const hostileStrings = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc
        .array(fc.constantFrom(...HOSTILE_PIECES), { maxLength: 6 })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...HOSTILE_PIECES)
        .map((piece) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)),
    },
  );

/** The same without what UTF-8 cannot hold: halves of characters. */
export const writableStrings = (): fc.Arbitrary<string> =>
  hostileStrings().map((text) => text.replace(/\p{Cs}/gu, ''));
