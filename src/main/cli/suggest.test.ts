import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES, suggest } from '../../shared/suggest';
import { temporaryFolder } from '../storage/testing/temporary';
import { bundle, type Bundle } from '../testing/bundle';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/cli/index.ts');
}, 60_000);
afterAll(() => script.remove());

function cli(cwd: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script.path, 'suggest', ...args],
    { cwd, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const jsonl = (...lines: string[]) => cli(temporaryFolder(), ['--jsonl'], lines.join('\n'));
const line = (id: string, text: string) => JSON.stringify({ id, text });

interface Line {
  readonly id: string;
  readonly suggestions: readonly {
    readonly tag: string;
    readonly content: readonly (readonly [number, number])[];
    readonly source: readonly [number, number] | null;
    readonly cue: readonly [number, number] | null;
    readonly sourceKey: string;
    readonly because: readonly string[];
  }[];
}

const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((each) => JSON.parse(each) as Line);

const SENTENCE = 'Jorun Vael said the gates would close.';
const PLAIN = 'The harbour froze in January.';

describe('suggestions for people', () => {
  it('show each with its tag, its words, who is cited and why, in the order of the text', () => {
    const folder = temporaryFolder();
    const second = 'People familiar with the talks said the ferry would stay.';
    writeFileSync(join(folder, 'story.txt'), `Ferry talks stall\n\n${SENTENCE}\n\n${second}\n`);
    const run = cli(folder, ['story.txt']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const [head, vael, people] = run.stdout.split('\n\n');
    expect(head).toBe('story.txt: Ferry talks stall\n2 suggestions.');
    expect(vael).toMatch(/^1\. On record: .*gates would close/u);
    expect(vael).toContain('Jorun Vael (mention: ‘Jorun Vael’; cue: ‘said’)');
    expect(vael).toContain(`Because: ${RULES['speaker-says'].because}`);
    expect(people).toMatch(/^2\. Anonymous: .*ferry would stay/u);
    expect(people).toContain('mention: ‘People familiar with the talks’');
    expect(readdirSync(folder)).toEqual(['story.txt']);
  });

  it('do the other files when one is refused, and fail', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'story.txt'), `Ferry talks stall\n\n${PLAIN}\n`);
    const run = cli(folder, ['gone.txt', 'story.txt']);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('story.txt: Ferry talks stall\nNo suggestions.\n');
    expect(run.stderr).toMatch(/^sourcemark: gone\.txt: /u);
  });
});

describe('suggestions as lines of JSON', () => {
  it('are one line a text, in order, with offsets into exactly that text', () => {
    // What any normalisation would shift: a decomposed letter, a pair of surrogates, half of one, odd ends of lines.
    const odd = `e\u0301🚢\ud83d\r\n \u2028${SENTENCE}`;
    const run = jsonl(line('b', odd), line('a', PLAIN), line('a', SENTENCE));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const [first, plain, last] = parsed(run.stdout);
    expect(plain).toEqual({ id: 'a', suggestions: [] });
    expect(first?.id).toBe('b');
    for (const [text, found] of [
      [odd, first?.suggestions],
      [SENTENCE, last?.suggestions],
    ] as const) {
      const words = (span?: readonly [number, number] | null) => span && text.slice(...span);
      expect(found).toHaveLength(1);
      expect(words(found?.[0]?.source)).toBe('Jorun Vael');
      expect(words(found?.[0]?.cue)).toBe('said');
      expect(words(found?.[0]?.content[0])).toContain('the gates would close');
    }
  });

  it('say what the engine says, with its rules in words', () => {
    const text = `${SENTENCE} "No," said people familiar with the talks, "never." ${PLAIN}`;
    const [found] = parsed(jsonl(line('a', text)).stdout);
    expect(found).toEqual({
      id: 'a',
      suggestions: suggest(text).map((each) => ({
        tag: each.tag,
        content: each.content.map(({ start, end }) => [start, end]),
        source: each.mention && [each.mention.start, each.mention.end],
        cue: each.cue && [each.cue.start, each.cue.end],
        sourceKey: each.sourceKey,
        because: each.because.map((rule) => RULES[rule].because),
      })),
    });
  });

  it('pass over empty lines and further fields, and need no end of the last line', () => {
    const run = jsonl(`{"year":1999,"text":"","id":"a"}\r`, '', ' \r', line('b', ''));
    expect(run).toEqual({
      status: 0,
      stdout: '{"id":"a","suggestions":[]}\n{"id":"b","suggestions":[]}\n',
      stderr: '',
    });
  });

  it.each([
    ['{"id":"x","text":"cut o', 'not JSON'],
    ['["x","text"]', 'no “id”'],
    ['null', 'no object'],
    ['{"id":7,"text":""}', 'no “id”'],
    ['{"id":"x","text":null}', 'no “text”'],
    ['{"id":"x"}', 'no “text”'],
  ])('name the line %s, do the others, and fail', (bad, why) => {
    const run = jsonl(line('a', ''), '', bad, line('b', ''));
    expect(run).toMatchObject({
      status: 1,
      stdout: '{"id":"a","suggestions":[]}\n{"id":"b","suggestions":[]}\n',
    });
    expect(run.stderr).toMatch(/^sourcemark: standard input, line 3: .*\n$/u);
    expect(run.stderr).toContain(why);
  });

  it('come before the next text is given', async () => {
    const run = spawn(process.execPath, [script.path, 'suggest', '--jsonl']);
    const ended = once(run, 'close');
    run.stdin.write(`${line('a', '')}\n`);
    const [chunk] = (await once(run.stdout, 'data')) as [Buffer];
    expect(chunk.toString()).toBe('{"id":"a","suggestions":[]}\n');
    run.stdin.end();
    expect(await ended).toEqual([0, null]);
  });
});

describe('usage', () => {
  it.each([[[]], [['--jsonl', 'story.txt']], [['--json']]])('is 2 for %j', (args) => {
    const run = cli(temporaryFolder(), args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it('is explained with an example', () => {
    const run = cli(temporaryFolder(), ['--help']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('cli -- suggest');
  });
});
