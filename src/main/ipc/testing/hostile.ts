import fc from 'fast-check';

/** Strings that a careless program would take for the name of a file somewhere. */
export const HOSTILE_PATHS: readonly string[] = [
  '',
  ' ',
  '.',
  '..',
  '../../../../etc/passwd',
  '..\\..\\Windows\\System32\\config\\SAM',
  '/etc/passwd',
  'C:\\Users\\ines\\.ssh\\id_rsa',
  '\\\\server\\share\\a.sourcemark',
  '//server/share',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'app://sourcemark/index.html',
  'smb://server/share',
  'a\u0000b.html',
];

/** Strings that mean something to somebody: to SQL, to a file system, to a browser, to C, to every object. */
export const HOSTILE_STRINGS: readonly string[] = [
  ...HOSTILE_PATHS,
  'vscode://open?file=/etc/passwd',
  'https://courier.example/ferry',
  'CON',
  'nul.html',
  'a.sourcemark.json',
  'a.html',
  'a.md',
  'a.sourcemark-review',
  '.htaccess',
  '~/.bashrc',
  '$(touch /tmp/a)',
  '`id`',
  '%2e%2e%2f',
  "'; DROP TABLE changes; --",
  '" OR 1=1 --',
  '$.title',
  ':memory:',
  'file:a?mode=memory',
  '=HYPERLINK("https://elsewhere.example")',
  '<script>alert(1)</script>',
  '</script><!--',
  '\u0000',
  '\ud800',
  'x\udfff',
  '\u202egpj.exe',
  '\u2028',
  '\n\r\n',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  'word '.repeat(300),
];

/** A function would not pass the structured clone; this is what a page could send in its place. */
const LIKE_A_FUNCTION = { call: 'apply', apply: 'call', length: 0, name: 'then', then: 'x' };

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { after: value };
  return value;
}

function round(): unknown {
  const value: Record<string, unknown> = {};
  value['value'] = value;
  return value;
}

/** Values that are seldom what is asked for. Made anew each time, since some are large. */
export const HOSTILE_VALUES: readonly (readonly [string, () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['zero', () => 0],
  ['below zero', () => -1],
  ['minus zero', () => -0],
  ['NaN', () => Number.NaN],
  ['Infinity', () => Number.POSITIVE_INFINITY],
  ['a half', () => 0.5],
  ['a huge number', () => Number.MAX_VALUE],
  ['a big integer', () => 10n ** 30n],
  ['an empty list', () => []],
  ['an empty object', () => ({})],
  ['a hole', () => Array.from({ length: 3 })],
  ['a date', () => new Date(0)],
  ['no date', () => new Date(Number.NaN)],
  ['a map', () => new Map<unknown, unknown>([['__proto__', { polluted: true }]])],
  ['a set', () => new Set([1])],
  ['an error', () => new RangeError('no')],
  ['a pattern', () => /(a+)+$/u],
  ['a boxed string', () => Object('a') as unknown],
  ['bytes', () => new Uint8Array([1, 2, 3])],
  ['a buffer', () => new ArrayBuffer(8)],
  ['a view', () => new DataView(new ArrayBuffer(8))],
  ['floats', () => new Float64Array(2)],
  ['like a function', () => ({ ...LIKE_A_FUNCTION })],
  ['like a promise', () => ({ then: true, catch: true })],
  ['JSON with a prototype', () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown],
  [
    'a constructor with a prototype',
    () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
  ],
  ['its own toString', () => ({ toString: 'a', valueOf: 1, toJSON: 'b', hasOwnProperty: null })],
  ['itself inside itself', round],
  ['a hundred levels', () => nested(100)],
];

/** The same, but of a size that takes its time: for a few runs, not for hundreds. */
export const HUGE_VALUES: readonly (readonly [string, () => unknown])[] = [
  ['a string of 100 MB', () => 'a'.repeat(100 * 1024 * 1024)],
  ['bytes of 100 MB', () => new Uint8Array(100 * 1024 * 1024)],
  ['a string of 1 MB', () => '/'.repeat(1024 * 1024)],
  ['a million numbers', () => Array.from({ length: 1_000_000 }, (_, i) => i)],
  ['a million objects', () => Array.from({ length: 1_000_000 }, () => ({}))],
  [
    'a million names',
    () => Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [`a${i}`, i])),
  ],
  ['two thousand levels', () => nested(2_000)],
  ['ten thousand levels', () => nested(10_000)],
];

/** Names to add to an object, or to put in the place of one it has. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  'hasOwnProperty',
  'path',
  'url',
  'id',
  'articleId',
  '',
  'a\u0000b',
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES).map(([, make]) => make()),
  fc.constantFrom(...HOSTILE_STRINGS),
);

/** What is done to one place of a value. */
type Deed =
  | { readonly does: 'replace'; readonly with: unknown }
  | { readonly does: 'add'; readonly name: string; readonly with: unknown }
  | { readonly does: 'leave out' }
  | { readonly does: 'double' };

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ does: fc.constant('replace' as const), with: hostileValue }),
  fc.record({
    does: fc.constant('add' as const),
    name: fc.constantFrom(...NAMES),
    with: hostileValue,
  }),
  fc.record({ does: fc.constant('leave out' as const) }),
  fc.record({ does: fc.constant('double' as const) }),
);

/** Sets a field of its own, also one named `__proto__`. */
function put(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function without(object: object, left: string): object {
  const copy = {};
  for (const [name, value] of Object.entries(object)) if (name !== left) put(copy, name, value);
  return copy;
}

/** The value with the deed done at one place, which `steps` lead to: each picks a field, as far as there are any. */
export function spoil(value: unknown, steps: readonly number[], done: Deed): unknown {
  const isHolder = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
  const names = isHolder ? Object.keys(value) : [];
  const [step, ...further] = steps;
  const name = step === undefined ? undefined : names[step % Math.max(1, names.length)];
  if (name === undefined || !isHolder) {
    if (done.does === 'replace') return done.with;
    if (done.does === 'add') {
      const copy: object = isHolder && !Array.isArray(value) ? { ...value } : {};
      put(copy, done.name, done.with);
      return copy;
    }
    return done.does === 'double' ? [value, value] : undefined;
  }
  const inner = (value as Record<string, unknown>)[name];
  if (done.does === 'leave out' && further.length === 0) {
    return Array.isArray(value) ? value.slice(1) : without(value, name);
  }
  const spoilt = spoil(inner, further, done);
  if (Array.isArray(value))
    return value.map((each: unknown, i) => (String(i) === name ? spoilt : each));
  const copy = { ...value };
  put(copy, name, spoilt);
  return copy;
}
