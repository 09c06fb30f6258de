import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The least characters of base64 that are worth reading: fewer hold no word that is planted. */
const RUN = /[\w+/-]{16,}={0,2}/gu;

/** What escapes stand for: of JSON and scripts, of HTML, of addresses. */
function unescaped(text: string): string {
  const code = (digits: string, base: number) => {
    const point = Number.parseInt(digits, base);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  };
  return text
    .replace(/\\u\{?([\da-f]{1,6})\}?|\\x([\da-f]{2})/giu, (_all, long?: string, short?: string) =>
      code(long ?? short ?? '', 16),
    )
    .replace(/&#x([\da-f]{1,6});/giu, (_all, digits: string) => code(digits, 16))
    .replace(/&#(\d{1,7});/gu, (_all, digits: string) => code(digits, 10))
    .replace(/%([\da-f]{2})/giu, (_all, digits: string) => code(digits, 16));
}

/** What bytes are when they are read as packed; nothing where they are not. */
function unpacked(bytes: Buffer): Buffer[] {
  return [gunzipSync, inflateSync, inflateRawSync].flatMap((unpack) => {
    try {
      return [unpack(bytes, { maxOutputLength: 50_000_000 })];
    } catch {
      return [];
    }
  });
}

/** Everything that bytes may be read as: letters of one or two bytes, with escapes read, backwards. */
function readings(bytes: Buffer): string[] {
  const utf8 = bytes.toString('utf8');
  const plain = [
    utf8,
    unescaped(utf8),
    bytes.toString('utf16le'),
    bytes.subarray(1).toString('utf16le'),
  ];
  return [...plain, Array.from(utf8).reverse().join('')];
}

/**
 * Which of the words are anywhere in a file, however they are written down: plain, in any case, escaped, backwards, in
 * hexadecimal, in base64 (also where the word begins in the middle of a group), packed, or packed in base64.
 */
export function tracesOf(words: readonly string[], file: Buffer): readonly string[] {
  const runs = [...new Set(file.toString('latin1').match(RUN))];
  const coded = runs.flatMap((run) => [
    ...[0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64')),
    ...(/^[\da-f]+$/iu.test(run) ? [Buffer.from(run, 'hex')] : []),
  ]);
  const whole = [
    file,
    ...[file, ...runs.map((run) => Buffer.from(run, 'base64'))].flatMap(unpacked),
  ];
  const read = [
    ...whole.flatMap(readings),
    coded.map((bytes) => bytes.toString('latin1')).join('\n'),
  ];
  const found = read.map((each) => each.toLowerCase());
  return words.filter((word) => found.some((each) => each.includes(word.toLowerCase())));
}
