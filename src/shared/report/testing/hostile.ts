import type { ReportInput } from '../model';
import { Story } from './story';

/** An article in which every field that somebody can write says `evil`. */
export function hostile(evil: string): ReportInput {
  const line = evil.replaceAll('\n', ' ');
  const story = new Story([
    ['headline', `Headline ${line}`],
    ['byline', `By ${line}`],
    `One ${line} claim here. Another sentence ${line} stays.`,
    `Untagged ${line} words.`,
  ]);
  const texts = [{ ...story.text, importedFrom: { ...story.text.importedFrom, name: line } }];
  const fields = {
    descriptor: line,
    affiliation: line,
    interest: line,
    independenceGroup: line,
    anonymityReason: { text: line, boilerplate: false },
  };
  const named = story.source({ ...fields, name: line });
  const unnamed = story.source({ ...fields, name: null });
  const { text } = story.text;
  const start = text.indexOf('One ');
  const whole = { start, end: text.indexOf('.', start + line.length) };
  const claim = story.claim('on-record', text.slice(whole.start, whole.end), { note: evil });
  story.claim('unattributed', `Headline ${line}`, { note: evil });
  story.claim('anonymous', line);
  story.link(claim, named, { cue: whole, mention: whole });
  story.link(claim, unnamed);
  story.decide(claim, ['speaker-says', line]);
  story.decide(null, [line]);
  const input = story.input({
    title: line,
    byline: line,
    outlet: line,
    url: line,
    publishedAt: line,
    language: line,
    summary: evil,
  });
  const changes = input.changes.map((change) => ({ ...change, actor: line, label: line }));
  return { ...input, texts, changes, appVersion: line };
}

export const EVILS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '</title></head><body onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; & &amp; \u2028\u2029',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '| a | b |\n|---|---|\n# h\n- [x](javascript:alert(1)) ![i](http://evil.example/i.png) `c` *e* <b>b</b>',
  '=HYPERLINK("http://evil.example";"x")',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '-2+3\n=1+1',
  ' =1+1',
  '＝1+1',
];
