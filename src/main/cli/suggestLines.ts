import type { Readable, Writable } from 'node:stream';
import type { Span } from '../../shared/model';
import { RULES, suggest, type Suggestion } from '../../shared/suggest';
import { fail } from './io';
import { readLines, writeLine } from './lines';

interface Given {
  readonly id: string;
  readonly text: string;
}

type Pair = readonly [start: number, end: number];

/** A suggestion as a line gives it: UTF-16 offsets into the line's text, the rules in words. */
interface Told {
  readonly tag: Suggestion['tag'];
  readonly content: readonly Pair[];
  readonly source: Pair | null;
  readonly cue: Pair | null;
  readonly sourceKey: string;
  readonly because: readonly string[];
}

/** What a line holds, or in words why it cannot be read. */
function parse(line: string): Given | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null) return 'this is no object with an id and a text';
  const { id, text } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return 'there is no “id” that is a string';
  if (typeof text !== 'string') return 'there is no “text” that is a string';
  return { id, text };
}

const pair = ({ start, end }: Span): Pair => [start, end];

function told({ tag, content, mention, cue, sourceKey, because }: Suggestion): Told {
  return {
    tag,
    content: content.map(pair),
    source: mention && pair(mention),
    cue: cue && pair(cue),
    sourceKey,
    because: because.map((rule) => RULES[rule].because),
  };
}

/**
 * For each line `{id, text}` of `input` writes `{id, suggestions}` as one line, in order and as they come. A line
 * that cannot be read is named on standard error and left out. Gives the exit code.
 */
export async function suggestLines(input: Readable, output: Writable): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const given = parse(line);
    if (typeof given === 'string') {
      code = fail({ message: `${given}. It was left out.` }, `standard input, line ${number}`);
      continue;
    }
    const { id, text } = given;
    await writeLine(output, JSON.stringify({ id, suggestions: suggest(text).map(told) }));
  }
  return code;
}
