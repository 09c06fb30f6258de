import { uuid } from '../../../testing/builders';
import { sha256 } from '../../sha256';
import { CHANGES, FILE, having, sealed, TEXT } from '../file';
import { damaged, type DamagedFile, PRINTED, print } from './row';

const SUM = 'its checksum does not match, so it was changed after it was saved';
const HASH = 'the words of its text do not match their hash';
const ALL = CHANGES.length;

const text = (fields: object) => having({ text: { ...FILE.text, ...fields } });
const decomposed = `${TEXT.text} café`.normalize('NFD');
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const { checksum: _left, ...unsealed } = FILE;

/** Review files that were edited by hand, or made by something that is not Sourcemark. */
export const EDITED: readonly DamagedFile[] = [
  damaged('a note put differently', PRINTED.replace('There are two', 'There are six'), SUM, ALL),
  damaged('another reader’s name in front', { ...FILE, reviewer: 'Ada' }, SUM, ALL),
  damaged('a change taken out', { ...FILE, changes: CHANGES.slice(0, -1) }, SUM, ALL - 1),
  damaged('changes in another order', { ...FILE, changes: CHANGES.toReversed() }, SUM, ALL),
  damaged(
    'words of the text put differently',
    PRINTED.replace('Ministers met on', 'Ministers sat on'),
    SUM,
    null,
  ),
  damaged(
    'no checksum',
    JSON.stringify(unsealed),
    'checksum: Invalid key: Expected "checksum" but received undefined',
    ALL,
  ),
  damaged(
    'a checksum that is none',
    { ...FILE, checksum: 'yes' },
    'checksum: Invalid format: Expected /^[0-9a-f]{64}$/u but received "yes"',
    ALL,
  ),
  damaged(
    'its version as words',
    having({ version: '1' }),
    'version: Invalid type: Expected 1 but received "1"',
    ALL,
  ),
  damaged(
    'no version',
    having({ version: undefined }),
    'version: Invalid key: Expected "version" but received undefined',
    ALL,
  ),
  damaged(
    'a field of its own',
    having({ remark: 'hello' }),
    'remark: Invalid key: Expected never but received "remark"',
    ALL,
  ),
  damaged(
    'a reader without a name',
    having({ reviewer: '' }),
    'reviewer: Invalid length: Expected >=1 but received 0',
    ALL,
  ),
  damaged(
    'a time that is none',
    having({ savedAt: 'on Monday' }),
    'savedAt: Invalid timestamp: Received "on Monday"',
    ALL,
  ),
  damaged(
    'a way of reading that there is not',
    having({ mode: 'half' }),
    'mode: Invalid type: Expected ("blind" | "open") but received "half"',
    ALL,
  ),
  damaged(
    'a review that is no id',
    having({ review: 'mine' }),
    'review: Invalid UUID: Received "mine"',
    ALL,
  ),
  damaged(
    'no changes',
    having({ changes: [] }),
    'changes: Invalid length: Expected >=1 but received 0',
    null,
  ),
  damaged(
    'changes that are no list',
    JSON.stringify(having({ changes: 'none' })),
    'changes: Invalid type: Expected Array but received "none"',
    null,
  ),
  damaged(
    'no text',
    having({ text: null }),
    'text: Invalid type: Expected Object but received null',
    null,
  ),
  damaged('another hash of the text', text({ sha256: sha256('else') }), HASH, null),
  damaged(
    'other words under the same hash',
    text({ text: TEXT.text.replace('Monday', 'Sunday') }),
    HASH,
    null,
  ),
  damaged(
    'blocks that leave words out',
    text({ blocks: TEXT.blocks.slice(1) }),
    'the blocks of its text do not fit its words',
    null,
  ),
  damaged(
    'a text in another Unicode form',
    text({ text: decomposed, sha256: sha256(decomposed) }),
    'its text is not in Unicode form NFC',
    null,
  ),
  damaged(
    'a text of another article',
    text({ articleId: uuid(9) }),
    'its text belongs to another article',
    null,
  ),
  damaged(
    'a field that passes for an object’s own making',
    print(FILE).replace('"version":1,', '"version":1,"__proto__":{"rescued":true},'),
    'the file: it has a field that no review has',
    ALL,
  ),
  damaged(
    'bottomless lists',
    sealed({ ...FILE, article: nested(40) }),
    'it is nested deeper than any review',
    ALL,
  ),
  damaged(
    'ten thousand lists in each other',
    print(FILE).replace(
      '"version":1,',
      `"version":1,"x":${'['.repeat(10_000)}${']'.repeat(10_000)},`,
    ),
    'it is nested deeper than any review',
    ALL,
  ),
  damaged(
    'a number beyond counting',
    print(FILE).replace('"number":1,', '"number":1e999,'),
    'text.number: it holds a number that no review has',
    null,
  ),
  damaged(
    'a number that lost digits',
    print(FILE).replace('"start":0,', '"start":9007199254740993,'),
    'text.blocks.0.start: it holds a number that no review has',
    null,
  ),
];
