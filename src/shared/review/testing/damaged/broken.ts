import { CHANGES, FILE } from '../file';
import { damaged, type DamagedFile, PRINTED, print, utf8 } from './row';

const ENDS = 'it ends in the middle';
const LOST = 'a character that holds it together was lost or changed';
const NOT_UTF8 = 'it is not UTF-8';

/** Up to and without the first `mark`. */
function upTo(mark: string): string {
  const at = PRINTED.indexOf(mark);
  if (at === -1) throw new Error(`no ${mark} in the file`);
  return PRINTED.slice(0, at);
}

/** With the first `from` replaced. */
function but(from: string, to: string, source = PRINTED): string {
  if (!source.includes(from)) throw new Error(`no ${from} in the file`);
  return source.replace(from, () => to);
}

/** With one byte in the middle of the first `mark` that is no UTF-8. */
function byteIn(mark: string): Uint8Array {
  const bytes = utf8(PRINTED);
  bytes[utf8(upTo(mark)).length + 2] = 0xff;
  return bytes;
}

const ALL = CHANGES.length;
const pretty = JSON.stringify(FILE, null, 2);

/** Review files that lost something on the way, so that they are no JSON any more. */
export const BROKEN: readonly DamagedFile[] = [
  damaged('cut off before the text', upTo('"text":'), ENDS, null),
  damaged('cut off in the text', upTo('said.\\n'), ENDS, null),
  damaged('cut off before the first change', upTo('{"id":"0000000c'), ENDS, null),
  damaged('cut off in the first change', upTo('"label":"Begin'), ENDS, null),
  damaged('cut off in the second change', upTo('"label":"Agree"'), ENDS, 1),
  damaged('cut off in the fifth change', upTo('"label":"Tag as anonymous"'), ENDS, 4),
  damaged(
    'cut off between two changes',
    upTo('{"id":"0000000c-0000-7000-8000-000000000069"'),
    ENDS,
    5,
  ),
  damaged('cut off before the checksum', upTo('"checksum":'), ENDS, ALL),
  damaged('cut off before its last bracket', PRINTED.trimEnd().slice(0, -1), ENDS, ALL),
  damaged(
    'cut off, and printed by another program',
    pretty.slice(0, pretty.indexOf('"Ask"')),
    ENDS,
    3,
  ),
  damaged('cut off, and all on one line', JSON.stringify(FILE).slice(0, -300), ENDS, ALL - 1),
  damaged(
    'without a quotation mark of a change',
    but('"label":"Agree"', '"label":Agree"'),
    LOST,
    ALL - 1,
  ),
  damaged(
    'without the closing mark of a note',
    but('Which mayor is meant?"', 'Which mayor is meant?'),
    LOST,
    ALL - 2,
  ),
  damaged(
    'without a comma between two changes',
    but('},\n{"id":"0000000c', '}\n{"id":"0000000c'),
    LOST,
    ALL,
  ),
  damaged(
    'without the bracket that ends a change',
    but('}],"reviewId"', '}"reviewId"'),
    LOST,
    null,
  ),
  damaged(
    'with a bare control character',
    but('There are two', 'There\u0000are two'),
    LOST,
    ALL - 1,
  ),
  damaged(
    'with a line broken by a mail program',
    but('There are two', 'There are\n two'),
    LOST,
    ALL - 1,
  ),
  damaged('twice in one', `${PRINTED}${PRINTED}`, LOST, ALL),
  damaged('with the text of another program behind', `${PRINTED}{"sent":"by mail"}`, LOST, ALL),
  damaged(
    'with a lost byte in a note',
    byteIn('There are two'),
    NOT_UTF8,
    ALL - 1,
    'import-undecodable',
  ),
  damaged(
    'with a lost byte in the text',
    byteIn('Ministers met'),
    NOT_UTF8,
    null,
    'import-undecodable',
  ),
  damaged(
    'in Latin-1',
    Uint8Array.from(
      Buffer.from(but('Mara', 'Måra', print({ ...FILE, reviewer: 'Zoë' })), 'latin1'),
    ),
    NOT_UTF8,
    null,
    'import-undecodable',
  ),
];
