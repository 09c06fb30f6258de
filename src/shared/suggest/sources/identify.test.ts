import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../model';
import { identify } from './identify';
import type { Citing, Identified } from './identified';

/**
 * A text with its citings marked: `[Ada Lund] said`. `[]` is a citing without words. Paragraphs are lines.
 */
function read(marked: string): { text: string; paragraphs: Span[]; citings: Citing[] } {
  let text = '';
  const citings: Citing[] = [];
  for (const [index, part] of marked.split(/[[\]]/u).entries()) {
    const start = text.length;
    text += part;
    if (index % 2 === 0) continue;
    const mention = part === '' ? null : { start, end: text.length };
    citings.push({ mention, at: start });
  }
  const paragraphs: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '') paragraphs.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return { text, paragraphs, citings };
}

function whom(marked: string): Identified[] {
  const { text, paragraphs, citings } = read(marked);
  return identify(text, paragraphs, citings);
}

/** Which citings share a source: `0 0 1` where the first two do. */
function pattern(found: readonly Identified[]): string {
  const keys = [...new Set(found.map(({ sourceKey }) => sourceKey))];
  return found.map(({ sourceKey }) => keys.indexOf(sourceKey)).join(' ');
}

describe('citings that mean one source share its key', () => {
  it.each([
    ['a surname', '[Ada Lund] said it rained. [Lund] said it would stop.', '0 0'],
    ['a title and surname', '[Ada Lund] said it rained. [Ms. Lund] said it would stop.', '0 0'],
    ['a first name', 'Ada Lund swims. [Ada] said it rained. [Lund] agreed.', '0 0'],
    [
      'a name introduced outside any citing',
      'Ada Lund, a pilot, came home. [Lund] said it rained. [Ada Lund] said so.',
      '0 0',
    ],
    ['a name introduced only later', '[Lund] said it rained.\n[Ada Lund] is a pilot.', '0 0'],
    ['a middle initial', '[Ada K. Lund] said it rained. [Ada Lund] said so.', '0 0'],
    [
      'two family names',
      '[Ana Ruiz Vega] said it rained. [Ruiz Vega] and later [Ruiz] said so.',
      '0 0 0',
    ],
    [
      'two bearers of a surname, told apart by title',
      'Ada Lund met Bo Lund. [Mr. Lund] said it rained. [Ms. Lund] said no. [Bo Lund] left.',
      '0 1 0',
    ],
    ['he after a man', '[Bo Dahl] said it rained. “It will stop,” [he] said.', '0 0'],
    [
      'she passes over a man',
      '[Ada Lund] met the crew. Bo Dahl steered. [She] said it rained.',
      '0 0',
    ],
    [
      'she by the role',
      'Spokeswoman [Kim Voss] met Bo Dahl. Dahl waved. [She] said it rained. [Voss] left.',
      '0 0 0',
    ],
    [
      'she by the text’s own pronoun',
      'Ebbe Qvist said Monday she would go. [Per Dahl] stayed. [She] left. [Qvist] slept.',
      '0 1 1',
    ],
    [
      'he is who the sentence is about',
      'Bo Dahl was away, but after Ada Lund’s call, [he] wrote a letter. [Dahl] came back.',
      '0 0',
    ],
    [
      'he passes over a name inside a quotation',
      '[Bo Dahl] said, “Ask Per Lund about it.” [He] laughed.',
      '0 0',
    ],
    [
      'he is an official before',
      '[A senior official] said it rained. [He] would not say more.',
      '0 0',
    ],
    ['they are the group', '[Two pilots] said it rained. [They] said it would stop.', '0 0'],
    [
      'it is the institution',
      '[The Harbour Board] said it rained. [It] said the rain would stop.',
      '0 0',
    ],
    ['he is not the author', '[Bo Dahl] left. [I] said so. [He] laughed.', '0 1 0'],
    [
      'a place is not the club named after it',
      'The Lake Club Olm Vael met. [Olm Vael] said so. [The Lake Club Olm Vael] left.',
      '0 1',
    ],
    [
      'an adverb that opens a sentence is nobody',
      'Bo Dahl came. Typically he is late. [He] said so. [Dahl] left.',
      '0 0',
    ],
    ['they are not one named person', '[Ada Lund] said so. [They] left.', '0 1'],
    [
      'an office before a name',
      'Secretary of State Ada Lund came. [Lund] said so. [The secretary of state] left. [Ada Lund] slept.',
      '0 0 0',
    ],
    ['who is whoever stands before', '[Ada Lund], [who] said it rained, left.', '0 0'],
    ['these people', '[People familiar with the talks] said so. [These people] said more.', '0 0'],
    ['the people', '[People familiar with the talks] said so. [The people] said more.', '0 0'],
    [
      'the same people with an article',
      '[People familiar with the talks] said so. [The people familiar with the talks] said more.',
      '0 0',
    ],
    [
      'one of the people',
      '[People familiar with the talks] said so. [One of these people] said more. [Another of the people] did not.',
      '0 0 0',
    ],
    ['one of them', '[Three pilots] said so. [One of them] said more.', '0 0'],
    [
      'one of the people with their description',
      '[One of the people familiar with the talks] said so. [The people familiar with the talks] agreed.',
      '0 0',
    ],
    [
      'a person, then the person',
      '[A person briefed on the plan] said so. [The person] said more.',
      '0 0',
    ],
    [
      'the last people, not those before',
      '[People close to Ada Lund] said so. [People who saw the plan] said no. [These people] said more.',
      '0 1 1',
    ],
    [
      'other words, other people',
      '[People familiar with the talks] said so. [People familiar with the plan] said no.',
      '0 1',
    ],
    ['the same words', '[Analysts] said so. The rain went on. [Analysts] said more.', '0 0'],
    [
      'officials again',
      '[Ministry officials] said so. [Pilots] said no. [The officials] said more.',
      '0 1 0',
    ],
    [
      'an official, the official',
      '[An official] said so. [Ada Lund] said no. [The official] said more.',
      '0 1 0',
    ],
    ['another source is another', '[A source] said so. [Another source] said no.', '0 1'],
    ['a source twice is two', '[A source] said so. Much later [a source] said no.', '0 1'],
    ['some and others', '[Some] said so. [Others] said no.', '0 1'],
    [
      'the ministry',
      '[The Fisheries Ministry] said so. [Ada Lund] said no. [The ministry] said more.',
      '0 1 0',
    ],
    [
      'the ministry named outside a citing',
      'The Fisheries Ministry met. [The ministry] said so. [The Fisheries Ministry] left.',
      '0 0',
    ],
    ['the company', '[Northline Airways] said so. [The company] said more.', '0 0'],
    ['the paper', '[The Vael Courier] said so. [The newspaper] said more.', '0 0'],
    [
      'an acronym in brackets',
      '[The Vael Harbour Watch (VHW)] said so. [The VHW] said more.',
      '0 0',
    ],
    [
      'an acronym of first letters',
      '[The Harbour Safety Board] said so. [The HSB] said more.',
      '0 0',
    ],
    [
      'a spokesman for the ministry',
      '[The Fisheries Ministry] said so. [A spokesman for the ministry] said more. [The spokesman] left.',
      '0 0 0',
    ],
    [
      'a spokesman without more',
      '[The Fisheries Ministry] said so. [A spokesman] said more.',
      '0 0',
    ],
    [
      'the spokeswoman who has a name',
      'Fisheries spokeswoman [Ada Lund] said so. [The spokeswoman] said more.',
      '0 0',
    ],
    [
      'a spokesman is not whom he speaks for',
      '[Ada Lund] said so. [A spokesman for Ms. Lund] declined.',
      '0 1',
    ],
    [
      'her spokesman',
      '[Ada Lund] said so. [Her spokesman] declined. [A spokesman for Lund] came.',
      '0 1 1',
    ],
    [
      'the campaign',
      '[Ada Lund’s campaign] said so. [The Lund campaign] said more. [The campaign] left.',
      '0 0 0',
    ],
    [
      'the report',
      '[A report by the port] said so. [Ada Lund] said no. [The report] said more.',
      '0 1 0',
    ],
    ['another report', '[A report] said so. [Another report] said no.', '0 1'],
    [
      'the senator',
      '[Sen. Ada Lund] said so. [Bo Dahl] said no. [The senator] said more.',
      '0 1 0',
    ],
    [
      'the mayor, named outside a citing',
      'Mayor Ada Lund was there. [The mayor] said so. [Lund] left.',
      '0 0',
    ],
    [
      'the former minister',
      '[Ada Lund, a former fisheries minister] said so. [The former minister] said more.',
      '0 0',
    ],
    [
      'the nominee of that party',
      'Democratic nominee Ada Lund met Republican nominee Bo Dahl. [The Republican nominee] said so. [Dahl] left.',
      '0 0',
    ],
    ['the lawmaker, who is a senator', '[Sen. Ada Lund] said so. [The lawmaker] said more.', '0 0'],
    ['the woman', '[Ada Lund] said so. Bo Dahl heard it. [The woman] said more.', '0 0'],
    ['nobody named: the last goes on', '[Ada Lund] said so. [] It will stop.', '0 0'],
  ])('%s', (_, marked, expected) => {
    expect(pattern(whom(marked))).toBe(expected);
  });
});

it('takes a mention that is cited twice for one source', () => {
  const { text, paragraphs, citings } = read(
    '[A source] said it rained and added that it was cold.',
  );
  expect(pattern(identify(text, paragraphs, [...citings, ...citings]))).toBe('0 0');
});

describe('citings that mean one source, where it is less plain', () => {
  it.each([
    [
      'she is the spokeswoman of an institution',
      '[A Harbour Board spokeswoman] said so. [She] left.',
      '0 0',
    ],
    [
      'people described otherwise are others',
      '[People close to Lund] said so. [The people familiar with the talks] said no.',
      '0 1',
    ],
    [
      'he is nobody inside a quotation',
      'Bo Dahl spoke. “Per Lund knows.” [He] laughed. [Dahl] left.',
      '0 0',
    ],
    [
      'an acronym that only the text explains',
      '[The Vael Harbour Watch (HAVW)] said so. [The HAVW] said more.',
      '0 0',
    ],
    [
      'she by the pronoun of an earlier sentence',
      'Ebbe Qvist said she would go. Bo Dahl said he would stay. [She] left. [Qvist] slept.',
      '0 0',
    ],
    [
      'a name with and without its last part',
      '[Ana Ruiz Vega] said so. [Ana Ruiz] said more.',
      '0 0',
    ],
  ])('%s', (_, marked, expected) => {
    expect(pattern(whom(marked))).toBe(expected);
  });
});

describe('what a source is', () => {
  const tags = (marked: string) => whom(marked).map(({ tag }) => tag);

  it('is what its full name is, wherever the name is shortened', () => {
    const [first, second] = whom('[Lund] said so.\n[Ada Lund, a ferry pilot,] said more.');
    expect(first).toEqual({ ...second, rules: ['named-person', 'surname'] });
    expect(first).toMatchObject({
      name: 'Ada Lund',
      descriptor: 'a ferry pilot',
      tag: 'on-record',
    });
  });

  it('takes from the text what it says of a person outside any citing', () => {
    expect(whom('Ada Lund, a ferry pilot, was there. [Lund] said so.')[0]?.descriptor).toBe(
      'a ferry pilot',
    );
  });

  it('has one descriptor for all its mentions, the fullest', () => {
    const found = whom('[One of the people] said so. [The people] said more. [A person] left.');
    expect(found[0]?.descriptor).toBe(found[1]?.descriptor);
  });

  it.each([
    [
      'one word that the text elsewhere makes a company',
      '[Northline] said so. Northline, a shipping company, sank.',
      'sourced',
    ],
    [
      'one word that the text elsewhere makes a person',
      '[Qvist] said so. Mr. Qvist slept.',
      'on-record',
    ],
    ['one word in capitals that is a person', 'Ada Lund came.\n[LUND]: I said so.', 'on-record'],
    [
      'an adjective of origin names nobody',
      'The Mexican team lost. Bo Dahl won. [He] said so.',
      'on-record',
    ],
    ['an office nobody is named for', '[The president] said so.', 'on-record'],
    ['a holder nobody is named for', '[The senator] said so.', 'anonymous'],
    [
      'a person whose campaign is named',
      '[Qvist] said so. The Qvist campaign met the Qvist team.',
      'on-record',
    ],
    ['an acronym that begins a longer name', '[OT] said so. OT Vael met.', 'sourced'],
    ['police', '[Police] said so.', 'sourced'],
    ['he, before anybody', '[He] said so.', 'anonymous'],
    ['I, outside a quotation', '[I] said so.', 'observed'],
    ['nobody at all', '[] It rained.', 'anonymous'],
  ])('%s', (_, marked, tag) => {
    expect(tags(marked)[0]).toBe(tag);
  });

  it('is the speaker, where “I” stands inside a quotation', () => {
    expect(pattern(whom('[Ada Lund] said: “[I] think it rained.”'))).toBe('0 0');
  });
});

describe('the rules that fired', () => {
  it.each([
    ['[Ada Lund] said so.', ['named-person']],
    ['Ada Lund came. [Lund] said so.', ['named-person', 'surname']],
    ['[Officials] said so.', ['unnamed-people']],
    ['[The ministry] said so.', ['institution']],
    ['The Harbour Board met. [HB] said so.', ['institution', 'short-institution']],
    ['[A spokesman for the ministry] said so.', ['official-voice']],
    ['[A report] said so.', ['document']],
    ['[A memo described by officials] said so.', ['described-by-people']],
    ['[The president] said so.', ['public-office']],
    ['[We] said so.', ['author-speaks']],
    ['[He] said so.', ['pronoun', 'nobody-before']],
    ['[] It rained.', ['nobody-before']],
  ])('%s', (marked, rules) => {
    expect(whom(marked)[0]?.rules).toEqual(rules);
  });

  it.each([
    ['[Bo Dahl] said so. [He] left.', ['pronoun']],
    ['[Bo Dahl], [who] left.', ['relative-pronoun', 'named-person']],
    ['[Officials] said so. [The officials] left.', ['unnamed-people', 'people-again']],
    ['[Officials] said so. [Officials] left.', ['unnamed-people', 'same-words']],
    ['[A report] said so. [The report] said more.', ['document', 'definite-again']],
    ['Sen. [Ada Lund] said so. [The senator] left.', ['unnamed-people', 'role-again']],
    ['[Ada Lund] said so. [] It rained.', ['same-speaker-goes-on']],
  ])('%s', (marked, rules) => {
    expect(whom(marked)[1]?.rules).toEqual(rules);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Ada Lund',
    'Mr. Dahl',
    'he',
    'she',
    'they',
    'who',
    'the people',
    'one of them',
    'a source',
    'the ministry',
    'A spokesman for',
    'said',
    ',',
    '.',
    '“',
    '”',
    '"',
    '(',
    ')',
    '’s',
    'of',
    'and',
    'the',
    'HSB',
    '—',
    '\n',
    'é',
    '𝒜',
    '\ud83d',
    ' ',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const cited = texts.chain((text) =>
    fc
      .array(
        fc.record({
          start: fc.nat(text.length),
          length: fc.nat(40),
          none: fc.boolean(),
        }),
        { maxLength: 12 },
      )
      .map((spans) => ({
        text,
        citings: spans
          .sort((one, other) => one.start - other.start)
          .map(({ start, length, none }) => ({
            mention: none ? null : { start, end: Math.min(text.length, start + length) },
            at: start,
          })),
      })),
  );
  const linesOf = (text: string): Span[] => {
    let at = 0;
    return text.split('\n').map((line) => {
      const span = { start: at, end: at + line.length };
      at += line.length + 1;
      return span;
    });
  };

  it('gives each citing a source with a key and a rule, the same every time', () => {
    fc.assert(
      fc.property(cited, ({ text, citings }) => {
        const found = identify(text, linesOf(text), citings);
        expect(found).toHaveLength(citings.length);
        for (const { sourceKey, rules } of found) {
          expect(sourceKey).not.toBe('');
          expect(rules).not.toHaveLength(0);
        }
        expect(identify(text, linesOf(text), citings)).toEqual(found);
      }),
    );
  });

  it('says one thing of one source', () => {
    fc.assert(
      fc.property(cited, ({ text, citings }) => {
        const byKey = new Map<string, Omit<Identified, 'rules'>>();
        for (const { rules: _, ...source } of identify(text, linesOf(text), citings)) {
          const known = byKey.get(source.sourceKey) ?? source;
          expect(source).toEqual(known);
          byKey.set(source.sourceKey, known);
        }
      }),
    );
  });

  it('takes a run of capitals that is longer than any name for several', () => {
    const [found] = whom(`[Kell]${' Kell'.repeat(1_000)} met.`);
    expect(found?.sourceKey.length).toBeLessThan(100);
  });

  it('takes a text without paragraphs for one', () => {
    const { text, citings } = read('Ada Lund came. [Lund] said so.');
    expect(identify(text, [], citings)[0]?.name).toBe('Ada Lund');
  });
});
