import { describe, expect, it } from 'vitest';
import { linesOf } from './testing/lines';
import { quotations } from './quotations';

/** The quotations of a text whose lines are its paragraphs; `+` before one that goes on, `>` behind one left open. */
function found(text: string): string[] {
  return quotations(text, linesOf(text)).map(
    ({ start, end, closed, continues }) =>
      `${continues ? '+' : ''}${text.slice(start, end)}${closed ? '' : '>'}`,
  );
}

type Case = readonly [text: string, ...expected: string[]];

const cases = (rule: string, table: readonly Case[]) => {
  describe(rule, () => {
    it.each(table)('%s', (text, ...expected) => {
      expect(found(text)).toEqual(expected);
    });
  });
};

cases('marks of every shape pair', [
  ['Kell said, “We will stay.”', '“We will stay.”'],
  ['Kell said, "We will stay."', '"We will stay."'],
  ["Kell said, ``We will stay.''", "``We will stay.''"],
  ["Kell said, ''We will stay.''", "''We will stay.''"],
  ['Kell said, ‘‘We will stay.’’', '‘‘We will stay.’’'],
  ['Kell sagte: „Wir bleiben.“ Dann ging sie.', '„Wir bleiben.“'],
  ['Kell a dit : « Nous restons. » Puis rien.', '« Nous restons. »'],
  ['Kell sagde: »Vi bliver.« Så gik hun.', '»Vi bliver.«'],
  ['Kell sa: ”Vi stannar.” Sedan gick hon.', '”Vi stannar.”'],
  ['Kell said, "We will stay."', '"We will stay."'],
]);

cases('marks of different shapes pair', [
  ['“We will stay," Kell said. “We must."', '“We will stay,"', '“We must."'],
  ['"We will stay,” Kell said. "We must.”', '"We will stay,”', '"We must.”'],
  ["''We will stay,\" Kell said.", "''We will stay,\""],
  ['It was “an old harbour" with “deep" water.', '“an old harbour"', '“deep"'],
  ["‘We will stay,' Kell said.", "‘We will stay,'"],
]);

cases('a mark set the wrong way round is read by its place', [
  ['The play “Frost“ opened on Monday.', '“Frost“'],
  ['”We will stay,” said Kell.', '”We will stay,”'],
  ['” … and we will stay,” said Kell.', '” … and we will stay,”'],
  ['She called it ‘D-minus‘ work.', '‘D-minus‘'],
  ['“The ice is thin.“[The Orlan Post.] And so on.', '“The ice is thin.“'],
  ['“It will hold. “', '“It will hold. “'],
  ['“We will stay, ”Kell said.', '“We will stay, ”'],
  ['”We will stay.', '”We will stay.>'],
]);

cases('what stands beside a straight mark gives its direction', [
  ['The "deep" harbour and the "old" pier.', '"deep"', '"old"'],
  ['Kell said ("We stay") and left.', '"We stay"'],
  ['The pact—"a gift"—was signed.', '"a gift"'],
  ['A non-"core" task, a "core"-like one.', '"core"', '"core"'],
  ['Kell: "... and then it froze."', '"... and then it froze."'],
  ['It was "odd"; "rare"; and "cold": so she said.', '"odd"', '"rare"', '"cold"'],
  ['Kell said "We sta—" before the line broke.', '"We sta—"'],
  ['He saw "the end…" and "[a] start".', '"the end…"', '"[a] start"'],
  ['<q>"We stay"</q> was the line.', '"We stay"'],
  ['\u202a"We stay,"\u200b she said.', '"We stay,"'],
  ['He said: \u202a"We stay.', '"We stay.>'],
  ['Kell said: "... and then it froze.', '"... and then it froze.>'],
  ['Kell said: "—and then it froze.', '"—and then it froze.>'],
  ['Kell went on—"We stay.', '"We stay.>'],
  ['Kell said ("We stay.', '"We stay.>'],
  ['Kell said: “ We stay.', '“ We stay.>'],
  ['"He said <q>"no"</q> to us," she said.', '"He said <q>"no"</q> to us,"'],
]);

cases('a full stop stands within or without', [
  ['It was “odd.” It was “cold”. So be it.', '“odd.”', '“cold”'],
  ['It was "odd." It was "cold". So be it.', '"odd."', '"cold"'],
]);

cases('a space may be lost or too many', [
  ['"We stay"said Kell.', '"We stay"'],
  ['Kell said:"We stay," and left.', '"We stay,"'],
  ['Kell said:" We stay" and left.', '" We stay"'],
  ['"We stay," he said,"and we fish."', '"We stay,"', '"and we fish."'],
  ['“We stay, ” Kell said. “ We fish.”', '“We stay, ”', '“ We fish.”'],
  ['"We say \'no,\' " Kell said. "That is all."', '"We say \'no,\' "', '"That is all."'],
  ["'We stay,'he said. 'We fish,' she said.", "'We stay,'", "'We fish,'"],
]);

cases('what is quoted within a quotation is part of it', [
  ['“He said ‘no’ to us,” Kell said.', '“He said ‘no’ to us,”'],
  ['‘He said “no” to us,’ Kell said.', '‘He said “no” to us,’'],
  ['"He told me \'go,\' and I went," she said.', '"He told me \'go,\' and I went,"'],
  ['"He told me "go" and I went," she said.', '"He told me "go" and I went,"'],
  ['“He told me “go” and I went,” she said.', '“He told me “go” and I went,”'],
  ['“‘No,’ he told me,” she said. “He said, ‘No.’”', '“‘No,’ he told me,”', '“He said, ‘No.’”'],
  ["''They say, 'You must go,''' Kell said.", "''They say, 'You must go,'''"],
  ["'''You must go' was the order,'' Kell said.", "'''You must go' was the order,''"],
  ['“Il a dit « non » hier,” she said.', '“Il a dit « non » hier,”'],
  ['« Il a dit “non” hier », a dit Kell.', '« Il a dit “non” hier »'],
]);

cases('single marks quote where they are well formed', [
  ['‘We will stay,’ she said. ‘We must.’', '‘We will stay,’', '‘We must.’'],
  ["'We will stay,' she said.", "'We will stay,'"],
  ['Mayor: ‘No ship sails’', '‘No ship sails’'],
  ["Orlan calls pact 'a gift'; rivals disagree", "'a gift'"],
  ["Minister hails 'great success' in talks", "'great success'"],
  ["Orlan hails 'success' for the workers' club", "'success'"],
  ["Orlan hails 'success' and 'peace'", "'success'", "'peace'"],
  ["`We will stay,' she said.", "`We will stay,'"],
  ['‘20 ships sailed,’ she said.', '‘20 ships sailed,’'],
  ['‘Cause of fire unknown,’ says chief', '‘Cause of fire unknown,’'],
  ['‘Singin’ Bob’ wins', '‘Singin’ Bob’'],
]);

cases('an apostrophe is no quotation mark', [
  ["We don't know the ship's crew, and they can't say."],
  ['We don’t know O’Brien’s crew, nor do the workers’ friends.'],
  ["The workers' union and the owners' club met."],
  ['The ’90s were rock ’n’ roll, and the ’80s weren’t.'],
  ["The '90s were rock 'n' roll, said the owners' club."],
  ['In the ‘20s and the ‘30s, the workers‘ club grew.'],
  ["Give 'em time, said the owners' club."],
  ["'Tis the owners' time."],
  ["He fell 'round the owners' barn."],
  ['The class of ’16 and the class of ’17 met.'],
  ["The class of '16 met the owners' club."],
  ['‘The workers’ union will stay,’ she said.', '‘The workers’ union will stay,’'],
  ["'We were goin' home,' she said.", "'We were goin' home,'"],
  [
    "'It is the owners' time and the workers' time.'",
    "'It is the owners' time and the workers' time.'",
  ],
  ["'The 5' pole and the ol' pier stand,' she said.", "'The 5' pole and the ol' pier stand,'"],
  ["'We caught 'em all,' she said.", "'We caught 'em all,'"],
  ["'The 5'10 man is here,' she said.", "'The 5'10 man is here,'"],
  ['The ’copter crew were goin’, she said.'],
  [`The 'Merica he knew ${'was a place of long roads '.repeat(5)}and the workers' rights.`],
  ['`Code` and more code` here.'],
]);

cases('inches and feet are no quotation marks', [
  ['A 12" pipe met a 6" pipe.'],
  ['He is 5\'10" tall and she is 6\' 1" tall.'],
  ['A 12“ pipe and a 14” pipe.'],
  ['"The pipe is 12" wide," he said.', '"The pipe is 12" wide,"'],
  ['“He is like 5’2”. You know that,” she said.', '“He is like 5’2”. You know that,”'],
  ['"Rule 12" and "Rule 13" apply.', '"Rule 12"', '"Rule 13"'],
  ['She quoted “Article 7” twice.', '“Article 7”'],
  ['A 19"screen cost "too much" then.', '"too much"'],
  ['A 19"screen and a 20"screen.'],
  ['"Rule 12" set a 6" pipe.', '"Rule 12"'],
  ['"I am 5\'10" tall, no "giant," I say," he said.', '"I am 5\'10" tall, no "giant," I say,"'],
]);

cases('a quotation runs over sentences', [
  ['“We stay. We fish! Do you?” she asked.', '“We stay. We fish! Do you?”'],
  ['“It\'s cold. It’s late," she said.', '“It\'s cold. It’s late,"'],
]);

cases('a quotation runs over paragraphs that each open it', [
  [
    'Kell said: “We stay.\n“We fish.\n“We sing.” Then she left.',
    '“We stay.>',
    '+“We fish.>',
    '+“We sing.”',
  ],
  ['"We stay.\n  "We fish," she said. "Yes."', '"We stay.>', '+"We fish,"', '"Yes."'],
  ['“We stay.\n \n“We fish,” she said.', '“We stay.>', '+“We fish,”'],
  ['‘We stay.\n \n‘We fish,’ she said.', '‘We stay.>', '+‘We fish,’'],
  ["''We stay.\n''We fish,'' she said.", "''We stay.>", "+''We fish,''"],
  ['‘We stay.\n‘We fish “hard”.\n‘We sing.’', '‘We stay.>', '+‘We fish “hard”.>', '+‘We sing.’'],
  [
    '"The “guild” stays.\n"The “club” goes," he said.',
    '"The “guild” stays.>',
    '+"The “club” goes,"',
  ],
  ['“We stay,” she said.\n“We fish,” she said.', '“We stay,”', '“We fish,”'],
]);

cases('an opening mark without its closing one', [
  ['“We stay and fish.\nThe harbour froze.', '“We stay and fish.>'],
  ['Kell said: "We stay and fish.  \nThe harbour froze.', '"We stay and fish.>'],
  ['It ended. “We stay.\nThe “old” harbour froze.', '“We stay.>', '“old”'],
  ['“We stay.\nThe harbour froze.\n“We fish.”', '“We stay.>', '“We fish.”'],
  ['“We stay.\n‘No,’ she said.', '“We stay.>', '‘No,’'],
]);

cases('a stray mark takes nothing with it', [
  ['The play “Frost opened on Monday.\nThe harbour froze.'],
  ['The play “Frost opened to “great” reviews.', '“great”'],
  ['“We stay, she said. “We fish,” she said.', '“We fish,”'],
  ['We stay,” she said. “We fish,” he said.', '“We fish,”'],
  ['We stay," she said. "We fish," he said.', '"We fish,"'],
  ['“We stay,” she said.” “We fish.”', '“We stay,”', '“We fish.”'],
  ['"The “guild” stays.\nThe harbour froze.', '“guild”'],
  ['A mark " alone.\nAnd "" or “ ” or \'\' too.'],
  ['‘We stay.\nThe harbour froze.'],
  ['‘We stay.\n‘Tis time to go.'],
  ['We stay"</q> she said, and left"</q> at once.'],
  ['Kell wrote: " and then nothing.'],
  ['We sta—" she said, and left" at once.'],
  ['We stay"— she said, and left"— at once.'],
  ['We stay"… she said, and left"… at once.'],
  ['We stay,"\u200b she said, and left"\u200b at once.'],
  ["A mark ' alone, and then it was odd.'"],
  ["'We sell ships', he said, and left it at that'.", "'We sell ships'"],
  ["Kell 'fell and said “the men’, or so” to us.", '“the men’, or so”'],
  ['“We stay, she said. “We fish,” she said.\n“No,” he said.', '“We fish,”', '“No,”'],
  ['"The “guild” stays.\n“No,” she said.', '“guild”', '“No,”'],
  ["She said 'we stay.\n'We fish.\nThe harbour froze."],
  ['« Nous restons.\nThe harbour froze.'],
  ['« Il dit : "un “non” hier » fort.\n"No," she said.', '« Il dit : "un “non” hier »', '"No,"'],
]);

it('gives the words without the marks', () => {
  const text = "“We stay,\" ''we fish,'' and ‘we sing’: “so\n“be it";
  const inner = quotations(text, linesOf(text)).map((q) => text.slice(q.inner.start, q.inner.end));
  expect(inner).toEqual(['We stay,', 'we fish,', 'we sing', 'so', 'be it']);
});

it('leaves what stands between the paragraphs given alone', () => {
  const text = '“No” “Yes” “Perhaps”';
  const [yes] = quotations(text, [{ start: 5, end: 10 }]);
  expect(yes).toMatchObject({ start: 5, end: 10, inner: { start: 6, end: 9 } });
  expect(quotations(text, [])).toEqual([]);
});

it('reads a run of marks that paragraphs divide', () => {
  const halves = (text: string) => {
    const middle = text.length / 2;
    return [
      { start: 0, end: middle },
      { start: middle, end: text.length },
    ];
  };
  for (const text of ['"a""b"', "'a''b'", "''a''''b''"]) {
    const whole = halves(text).map((span) => ({ ...span, closed: true }));
    expect(quotations(text, halves(text))).toMatchObject(whole);
  }
});
