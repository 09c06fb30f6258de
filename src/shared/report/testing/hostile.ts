import type { Claim, Delivery } from '../../model';
import { claimOn, Reader, saidAbout } from '../../review/testing/readers';
import {
  aChange,
  anArticle,
  aRuling,
  aSource,
  aText,
  creating,
  uuid,
} from '../../testing/builders';
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
  const read = secondReaders(story, claim, evil);
  const changes = [...input.changes, ...read.changes].map((change) => ({
    ...change,
    actor: line,
    label: line,
  }));
  return { ...input, ...read, texts, changes, appVersion: line };
}

/** What readers say who write `evil` wherever they can write: one blind, one open, one who read another text. */
function secondReaders(
  story: Story,
  claim: Claim,
  evil: string,
): Pick<ReportInput, 'deliveries' | 'rulings' | 'changes'> {
  const line = evil.replaceAll('\n', ' ');
  const blind = new Reader(story.text, line, 'blind', 1);
  blind.create(
    'claim',
    claimOn(story.text, `Untagged ${line} words.`, { id: uuid(1, 0xe1), note: evil }),
  );
  const open = new Reader(story.text, line, 'open', 2);
  open.judge(claim, { verdict: 'disagree', tag: 'anonymous', source: line, note: evil });
  open.create('source', aSource({ id: uuid(2, 0xe1), descriptor: line, name: line }));
  const other = aText([`Elsewhere ${line} was read.`], { id: uuid(3, 0xe1), number: 9 });
  const astray = new Reader(other, line, 'blind', 3);
  astray.tag(`Elsewhere ${line} was read.`, 'sourced');
  const written = ({ changes, ...rest }: Delivery): Delivery => ({
    ...rest,
    changes: changes.map((change) => ({ ...change, actor: line, label: line })),
  });
  const deliveries = [
    written(blind.delivery()),
    written(open.delivery()),
    written({ ...astray.delivery(), text: other, rescued: true }),
  ];
  const ruling = aRuling(story.text, {
    difference: claim.id,
    versions: saidAbout(
      claim,
      [claim],
      { article: anArticle(), texts: [story.text], deliveries },
      story.text,
    ),
    ruling: 'theirs',
    reviewId: open.reviewId,
    note: evil,
  });
  const changes = [
    ...deliveries.map((each) => ['delivery', each] as const),
    ['ruling', ruling] as const,
  ].map(([kind, record], i) => aChange(20_000 + i, [creating(kind, record)]));
  return { deliveries, rulings: [ruling], changes };
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
