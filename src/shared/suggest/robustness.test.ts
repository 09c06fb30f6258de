import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../model';
import { RULES } from './rules';
import { suggest } from './suggest';
import type { Suggestion } from './suggestion';

/** Whether the offset stands between the two halves of a surrogate pair. */
const splitsPair = (text: string, offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/** Why `span` is no span of `text`; an empty list where it is one. */
function faults(text: string, { start, end }: Span): string[] {
  return [
    ...(Number.isInteger(start) && Number.isInteger(end) ? [] : ['not whole numbers']),
    ...(start >= 0 && end <= text.length ? [] : ['outside the text']),
    ...(start < end ? [] : ['empty']),
    ...(splitsPair(text, start) || splitsPair(text, end) ? ['splits a surrogate pair'] : []),
  ].map((fault) => `${start}-${end} ${fault}`);
}

function spansOf({ content, mention, cue, chain }: Suggestion): Span[] {
  const links = chain.flatMap((link) => [link.mention, link.cue]);
  return [...content, mention, cue, ...links].filter((span) => span !== null);
}

/** Why a suggestion for `text` is not what everybody relies on; an empty list where it is. */
function unsound(text: string, suggestion: Suggestion): string[] {
  const { content, because, sourceKey, id, tag, answer } = suggestion;
  const ordered = content.every(({ start }, i) => start >= (content[i - 1]?.end ?? 0));
  return [
    ...spansOf(suggestion).flatMap((span) => faults(text, span)),
    ...(content.length > 0 ? [] : ['no content']),
    ...(ordered ? [] : ['content out of order or overlapping']),
    ...(because.length > 0 ? [] : ['no rule']),
    ...(suggestion.name !== null || suggestion.descriptor !== '' ? [] : ['a source without words']),
    ...because.filter((rule) => !Object.hasOwn(RULES, rule)),
    ...(id !== '' && sourceKey !== '' ? [] : ['an empty id or source key']),
    ...(tag === 'response' || answer === null ? [] : ['an answer that is no response']),
  ].map((why) => `${id}: ${why}`);
}

/** Expects of all suggestions for `text` what everybody relies on; gives them. */
function expectSound(text: string): Suggestion[] {
  const found = suggest(text);
  expect(found.flatMap((each) => unsound(text, each))).toEqual([]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  return found;
}

const QUOTE_MARKS = ['“', '”', '"', '‘', '’', "'", "''", '``', '`', '«', '»', '„', '‹', '›', '「'];
const CUES = [
  ...['said', 'says', 'told', 'asked', 'added', 'according to', 'According to', 'claimed that'],
  ...['declined to comment', 'did not respond', 'in a statement', 'reported', 'wrote', 'denied'],
  ...['who asked not to be named', 'was quoted as saying', '’s claim that', 'that', 'whether'],
];
const SOURCES = [
  ...['Ada Kell', 'Kell', 'Mr. Odu', 'Sen. J. Vael (R., Norrland)', 'U.S.', 'McBray-O’Hare'],
  ...['he', 'she', 'they', 'these people', 'one of them', 'the people', 'officials', 'a person'],
  ...['people familiar with the talks', 'the ministry', 'a poll', 'a spokeswoman for Northline'],
  ...['Jorun Vael, a former minister,', 'Ełżbieta Ñúñez', 'O’', 'García'],
];
const MARKS = [
  '.',
  '. ',
  ', ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  ': ',
  '; ',
  ' — ',
  '—',
  ' (',
  ') ',
];
const ODD = ['🚢', '👩‍⚖️', '\ud83d', '\udea2', 'e\u0301', '\u200b', '\u202e', '\u0000', '\u2028'];
const PLAIN = [
  'the port would close',
  'Friday',
  '3,000',
  'Jan. 3',
  'the',
  'and',
  'of',
  '?',
  '!',
  '…',
];

const fragments = (...kinds: readonly (readonly string[])[]) =>
  fc
    .array(fc.oneof(...kinds.map((kind) => fc.constantFrom(...kind))), { maxLength: 40 })
    .map((pieces) => pieces.join(''));

describe('what is suggested for any text', () => {
  it.each([
    ['any UTF-16 code units', fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'halves of surrogate pairs',
      fc
        .array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
    ],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
    ['sources, cues and marks', fragments(SOURCES, CUES, MARKS, PLAIN)],
    ['quotation marks and cues', fragments(QUOTE_MARKS, CUES, MARKS, SOURCES)],
    ['everything', fragments(SOURCES, CUES, QUOTE_MARKS, MARKS, PLAIN, ODD)],
  ] as const)('is sound and the same each time: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(expectSound(text)).toEqual(suggest(text));
      }),
      { numRuns: 300 },
    );
  });

  /** Sentences that any engine reads, with what is odd strewn between their words. */
  const sentence = fc
    .tuple(
      fc.constantFrom('Ada Kell', 'People familiar with the talks', 'The ministry', 'She'),
      fc.constantFrom(' said ', ' said that ', ', a former minister, said '),
      fc.array(fc.constantFrom('the 🚢', 'port', '“', '”', '"', '\ud83d', 'closes', ODD[4] ?? ''), {
        minLength: 2,
        maxLength: 8,
      }),
      fc.constantFrom('. ', '.\n\n', '', '," she said. ', '.” '),
    )
    .map(([source, cue, words, end]) => `${source}${cue}${words.join(' ')}${end}`);

  it('is sound where people are cited, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const text = sentences.join('');
        expect(expectSound(text)).toEqual(suggest(text));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on what was read before', () => {
    fc.assert(
      fc.property(sentence, sentence, (text, other) => {
        const first = suggest(text);
        suggest(other);
        expect(suggest(text)).toEqual(first);
      }),
    );
  });
});

/**
 * Text that would keep code busy for hours that looks at each place once for each other: code that reads it
 * in one go is done at once. Nothing here is timed; what does not end is seen.
 */
describe('long texts end', { timeout: 60_000 }, () => {
  const fill = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const MEGABYTE = 1 << 20;

  it.each(QUOTE_MARKS)('a megabyte of %s', (mark) => {
    expectSound(fill(mark, MEGABYTE));
    expectSound(fill(`${mark} `, MEGABYTE / 8));
    expectSound(fill(`${mark}a`, MEGABYTE / 8));
  });

  it.each(QUOTE_MARKS)('%s that is opened and never closed', (mark) => {
    expectSound(`${mark}${fill('the gates close and ', MEGABYTE / 8)}`);
    expectSound(fill(`She said, ${mark}the gates close. `, MEGABYTE / 8));
    expectSound(fill(`${mark}The gates close.\n\n`, MEGABYTE / 8));
  });

  it.each([
    ['letters', 'a'],
    ['capitals', 'A'],
    ['digits', '1'],
    ['letters and full stops', 'A.'],
    ['hyphens', 'a-'],
    ['apostrophes', 'a’'],
    ['ships', '🚢'],
    ['accents', '\u0301'],
    ['halves of pairs', '\ud83d'],
    ['zero-width joiners', '\u200d'],
    ['full stops', '.'],
    ['ideographs', '船'],
  ])('one word of a megabyte of %s', (_, piece) => {
    expectSound(fill(piece, MEGABYTE));
  });

  it.each([
    [','],
    [', '],
    [' '],
    ['\n'],
    ['\n\n'],
    ['\t'],
    ['\u00a0'],
    ['— '],
    ['said '],
    ['said, '],
    ['he said '],
    ['said. '],
    ['Said '],
    ['according to '],
    ['According to, '],
    ['according to people who said '],
    ['who '],
    [', who said, '],
    ['that '],
    ['said that '],
    ['and '],
    ['of the '],
    ['the people '],
    ['people familiar with '],
    ['Kell '],
    ['Ada Kell, '],
    ['Kell, a minister, '],
    ['Mr. '],
    ['J. '],
    ['U.S. '],
    ['Jan. 3 '],
    ['a spokesman for '],
    ['declined to comment '],
    ['he '],
    ['(('],
    ['))'],
    ['(a '],
    ['a) '],
    ['[”'],
    ['“‘'],
    [' said “no” '],
    [', she said, '],
    ['," she said, "'],
    ['’s claim that '],
    ['Kell: '],
    ['1,000 '],
  ])('nothing but %j', (piece) => {
    expectSound(fill(piece, MEGABYTE / 16));
  });

  it('parentheses inside one another', () => {
    const half = MEGABYTE / 32;
    expectSound(`She said ${'('.repeat(half)}the gates close${')'.repeat(half)}.`);
    expectSound(`Kell (${'who (he said) '.repeat(half / 14)}) said the gates close.`);
  });

  it('chains of speakers inside one another', () => {
    expectSound(`${'Ada Kell said that '.repeat(3_000)}the gates close.`);
    expectSound(`The gates close, ${'Ada Kell said, '.repeat(3_000)}.`);
    expectSound(`Kell told ${'people who told '.repeat(3_000)}her that the gates close.`);
  });

  it('a source with a name and a description without end', () => {
    expectSound(`${'Ada '.repeat(10_000)}said the gates close.`);
    expectSound(
      `Kell, ${'a former minister of the port and '.repeat(5_000)}, said the gates close.`,
    );
    expectSound(`The gates close, said ${'people familiar with '.repeat(3_000)}the talks.`);
  });

  it('a paragraph of 200,000 words, with whoever is cited in it', () => {
    const words = 'Ada Kell said the gates would close. “We sign,” she said. Ships came and went. ';
    const found = expectSound(words.repeat(200_000 / 15));
    expect(found.length).toBeGreaterThan(10_000);
  });

  it('a sentence of 200,000 words', () => {
    expectSound(`Ada Kell said ${'the gates would close and '.repeat(40_000)}so on.`);
  });

  it('thousands of people, each cited once', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, i) =>
        `Ada K${i.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}`,
    );
    const found = expectSound(names.map((name) => `${name} said the gates would close. `).join(''));
    expect(found.length).toBeGreaterThan(19_000);
  });
});

/** Invented news in languages whose words the rules do not know. */
const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Der Hafen von Norrland bleibt bis Freitag geschlossen, sagte die Sprecherin des Ministeriums, Ada Kell. „Wir haben keine Wahl“, fügte sie hinzu. Nach Angaben des Hafenamts liefen in dieser Woche drei Schiffe aus. Mit den Gesprächen vertraute Personen erklärten, der Rat habe zweimal getagt. Der frühere Minister Jorun Vael lehnte eine Stellungnahme ab.',
  ],
  [
    'Spanish',
    '«No tenemos otra opción», dijo la portavoz del ministerio, Ada Kell. Según el registro del puerto, tres barcos zarparon esta semana. Personas cercanas a las negociaciones aseguraron que el consejo se reunió dos veces. El exministro Jorun Vael declinó hacer comentarios. “El puerto seguirá cerrado”, añadió Kell.',
  ],
  [
    'French',
    '« Nous n’avons pas le choix », a déclaré la porte-parole du ministère, Ada Kell. Selon le registre du port, trois navires ont quitté la rade cette semaine. Des proches des négociations affirment que le conseil s’est réuni deux fois. L’ancien ministre Jorun Vael n’a pas souhaité s’exprimer. « Le port restera fermé », a-t-elle ajouté.',
  ],
  [
    'Russian',
    '«У нас нет выбора», — сказала представитель министерства Ада Келл. По данным портового журнала, на этой неделе вышли три судна. Люди, знакомые с ходом переговоров, сообщили, что совет собирался дважды. Бывший министр Йорун Ваэль отказался от комментариев.',
  ],
  [
    'Chinese',
    '“我们别无选择，”海港部发言人阿达·凯尔说。根据港口登记，本周有三艘船离港。知情人士称，理事会开了两次会。前部长约伦·瓦尔拒绝置评。「港口将继续关闭」，她补充道。',
  ],
  [
    'Arabic',
    'قالت المتحدثة باسم الوزارة آدا كيل: «ليس لدينا خيار آخر». وبحسب سجل الميناء، غادرت ثلاث سفن هذا الأسبوع. وقال أشخاص مطلعون على المحادثات إن المجلس اجتمع مرتين. ورفض الوزير السابق يورون فايل التعليق.',
  ],
];

describe('a text that is not English', () => {
  it.each(FOREIGN)('gets few suggestions or none: %s', (_, text) => {
    // A quotation is a quotation in any language; who speaks is not read off words the rules do not know.
    const found = expectSound(text);
    expect(found.length).toBeLessThanOrEqual(2);
    expect(found.filter(({ cue }) => cue !== null)).toEqual([]);
  });

  it.each(FOREIGN)('changes nothing for the English beside it: %s', (_, text) => {
    const english = 'Ada Kell said the gates would close.';
    const found = expectSound(`${text}\n\n${english}\n\n${text}`);
    const at = text.length + 2;
    const words = found
      .filter(({ content: [first] }) => first !== undefined && first.start >= at)
      .filter(({ content: [first] }) => first !== undefined && first.start < at + english.length)
      .map(({ mention }) => mention && { start: mention.start - at, end: mention.end - at });
    expect(words).toEqual([{ start: 0, end: 'Ada Kell'.length }]);
  });
});
