import { type Span, TAG_DEFINITIONS } from '../../shared/model';
import { counted } from '../../shared/report';
import { RULES, suggest, type SuggestedSource, type Suggestion } from '../../shared/suggest';
import { readArticle } from '../importers';
import { column, fail, FAILED, print, readInput } from './io';

/** The words at `span`, quoted, on one line. */
function quoted(text: string, { start, end }: Span): string {
  return `‘${column(text.slice(start, end))}’`;
}

/** `Ada Kell, a former minister`: who is meant, by the fullest mention. */
function called({ name, descriptor }: SuggestedSource): string {
  return column([name ?? '', descriptor].filter((part) => part !== '').join(', '));
}

/** `Ada Kell, a former minister (mention: ‘she’; cue: ‘said’)` */
function cited(
  text: string,
  source: SuggestedSource,
  mention: Span | null,
  cue: Span | null,
): string {
  const words = (span: Span | null) => (span === null ? 'none' : quoted(text, span));
  return `${called(source)} (mention: ${words(mention)}; cue: ${words(cue)})`;
}

function lines(text: string, suggestion: Suggestion, number: number): string[] {
  const { tag, content, mention, cue, chain, because } = suggestion;
  const field = (name: string, value: string) => `   ${`${name}:`.padEnd(9)}${value}`;
  const claim = content.map((span) => column(text.slice(span.start, span.end))).join(' […] ');
  return [
    `${number}. ${TAG_DEFINITIONS[tag].label}: ${claim}`,
    field('Source', cited(text, suggestion, mention, cue)),
    ...chain.map((link) => field('Quoting', cited(text, link, link.mention, link.cue))),
    field('Because', because.map((rule) => RULES[rule].because).join('; ')),
  ];
}

/** Prints what the engine suggests for each file, in the order of the text. Gives the exit code. */
export function suggestCommand(paths: readonly string[]): number {
  let code = 0;
  let first = true;
  for (const path of paths) {
    const file = readInput(path);
    const read = file.ok ? readArticle(file.value) : file;
    if (!read.ok) {
      fail(read.error, path);
      code = FAILED;
      continue;
    }
    const { title, text, blocks } = read.value;
    const found = suggest(text, blocks).toSorted(
      (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
    );
    if (!first) print('');
    first = false;
    print(`${column(path)}: ${column(title)}`);
    print(found.length === 0 ? 'No suggestions.' : `${counted(found.length, 'suggestion')}.`);
    found.forEach((each, i) => print(['', ...lines(text, each, i + 1)].join('\n')));
  }
  return code;
}
