import { random } from './random';

/**
 * What the generated news is made of: each name stands for one of its lines, and `{name}` in a line for what
 * that name gives. A lower-case `clause` never begins a sentence by itself.
 */
const GRAMMAR = {
  paragraph: [
    '{indirect} {plain} {plain}',
    '{quotation} {plain}',
    '{anonymous} {indirect} {plain}',
    '{plain} {plain} {plain}',
    '{plain} {anonymous}',
    '{plain} {quotation} {carried}',
    '{document} {plain} {indirect}',
    '{response} {plain}',
    '{plain} {document} {response}',
  ],
  quotation: [
    '“{Clause},” {said} {person}. “{Clause}.”',
    '“{Clause},” {surname} {said}, “and {clause}.”',
    '"{Clause}," said {person}. "{Clause}, and {clause}."',
    '{Person} called the plan “{adjective} and {adjective}” and {said} {clause}.',
    'Asked about {matter}, {surname} {said}: “{Clause}. {Clause}.”',
    '“Why,” {surname} asked, “would {matter} wait for {matter}?”',
  ],
  carried: [
    '“{Clause},” {pronoun} added.',
    '“{Clause}. {Clause}.”',
    '{Pronoun} also {said} {clause}.',
  ],
  indirect: [
    '{Person} {said} {when} that {clause}.',
    '{Clause}, {person} {said}.',
    '{Person} told reporters in {town} that {clause}, although {clause}.',
    'In a statement, the {body} {said} {clause}.',
    'The {body} announced {when} that {clause} because {clause}.',
    '{Surname}’s claim that {clause} was met with silence in {town}.',
  ],
  anonymous: [
    'People familiar with {matter} {said} {clause}.',
    '{Clause}, according to {number} people briefed on {matter}.',
    'A senior official at the {body}, who asked not to be named, {said} {clause}.',
    '{Clause}, these people {said}. One of them added that {clause}.',
    '{Surname} told aides that {clause}, two people who heard it {said}.',
  ],
  document: [
    'According to a filing with the {body}, {clause}.',
    'A report by the {body} found that {clause}.',
    '{Clause}, a memo seen by this paper shows.',
    'A survey of {number} households in {town} showed {clause}.',
  ],
  response: [
    'A spokeswoman for the {body} declined to comment on {matter}.',
    'The {body} did not respond to a request for comment.',
    '{Surname} could not be reached {when}.',
    'The {body} denied that {clause}.',
  ],
  plain: [
    '{Clause}.',
    '{Clause}, and {clause}.',
    '{When}, {clause}, while {clause}.',
    'It was the {ordinal} time in {number} years that {clause}.',
    '{Surname}, who grew up in {town}, has led the {body} since {matter} ended.',
    'Since then, {clause}.',
  ],
  clause: [
    '{matter} {verb} {matter} in {town}',
    'the {body} {verb} {matter} {when}',
    '{number} {adjective} ships {verb} {matter}',
    'the {adjective} {thing} of {town} {verb} more than {number} households',
    '{matter} {verb} the {adjective} {thing} {when}',
  ],
  matter: [
    'the {adjective} {thing}',
    'the {thing} in {town}',
    'the talks over the {thing}',
    'a {adjective} {thing}',
    'the {body}’s plan for the {thing}',
  ],
  verb: 'delayed|would pay for|had doubled the cost of|depends on|will replace|rarely touched|ended|was meant to protect|cannot outlast|has doubled|opened|weakened'.split(
    '|',
  ),
  said: ['said', 'said', 'said', 'says', 'warned', 'argued', 'added'],
  thing:
    'harbour|ferry|budget|bridge|treaty|reservoir|tram line|quota|election|strike|railway|hospital|tunnel|levy|archive|fishing fleet'.split(
      '|',
    ),
  adjective: 'northern|costly|old|quiet|disputed|new|public|modest|unfinished|regional|hasty'.split(
    '|',
  ),
  body: 'harbour board|transport ministry|central bank|city council|teachers’ union|rail regulator|Norrland Institute|Vessen Line|statistics office|court of appeal'.split(
    '|',
  ),
  number: ['two', 'three', 'a dozen', '40', '1,200', '3.5 million'],
  ordinal: ['second', 'third', 'fifth'],
  when: ['on Friday', 'last week', 'in January', 'on Jan. 3', 'late on Tuesday', 'two years ago'],
  pronoun: ['he', 'she'],
  title: 'Transport Minister|Sen.|Dr.|Mayor|spokeswoman|economist|Chief Justice|Prof.'.split('|'),
  role: 'a former minister|who runs the ferry line|an engineer at the port|the board’s chairwoman|a pilot of 20 years'.split(
    '|',
  ),
} as const;

const FIRST =
  'Ada Jorun Kwame Ilse Tomas Mirela Bashir Oona Pavel Yara Dagny Emeka Lucia Henrik'.split(' ');
const BEGINNINGS =
  'Va Kel Mor Ode Bran Tis Hol Fen Gar Lun Sax Wen Pry Dor Ulv Ris Cam Jor Nev'.split(' ');
const MIDDLES = ['', 'la', 'ri', 'no', 'den', 'ske', 'mo', 'bar', 'ti'];
const SURNAME_ENDS = 'el ling ova ström rez quist aye ner sen dahl mann'.split(' ');
const TOWN_ENDS = 'haven burg ton wick mouth stad ford'.split(' ');

type Slots = Readonly<Record<string, readonly string[]>>;

/** The words of one article: who and where it is about, then a headline and paragraphs, a blank line between two. */
function article(words: number, next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const invented = (ends: readonly string[]) => pick(BEGINNINGS) + pick(MIDDLES) + pick(ends);
  const surnames = Array.from({ length: 5 }, () => invented(SURNAME_ENDS));
  const people = surnames.map((surname) => `${pick(FIRST)} ${surname}`);
  const slots: Slots = {
    ...GRAMMAR,
    surname: surnames,
    town: Array.from({ length: 3 }, () => invented(TOWN_ENDS)),
    person: [
      ...people.map((person) => `${pick(GRAMMAR.title)} ${person}`),
      ...people.map((person) => `${person}, ${pick(GRAMMAR.role)},`),
      ...surnames,
    ],
  };
  const fill = (line: string): string =>
    line.replace(/\{(\w)(\w*)\}/gu, (_, initial: string, rest: string) => {
      const lower = initial.toLowerCase();
      const filled = fill(pick(slots[lower + rest] ?? []));
      return initial === lower ? filled : filled.charAt(0).toUpperCase() + filled.slice(1);
    });
  const blocks = [fill('{Matter} {verb} {matter}')];
  for (let made = 0; made < words;) {
    // A description that ends in a comma before a full stop or another comma.
    const block = fill(pick(GRAMMAR.paragraph)).replaceAll(/,(?=[.,])/gu, '');
    blocks.push(block);
    made += countWords(block);
  }
  return blocks.join('\n\n');
}

/** How many words stand in a text: what white space parts. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** `count` articles of at least `words` words each, about invented people and places; the same every time. */
export function articles(count: number, words: number): string[] {
  const next = random(words);
  return Array.from({ length: count }, () => article(words, next));
}
