import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { checkLibrary } from './checkLibrary';
import { CHECKSUMMED, registerHashes, seal } from './checksums';
import {
  attribution,
  begun,
  change,
  claim,
  create,
  decision,
  delivery,
  id,
  imported,
  inReview,
  ORIGINAL,
  REVIEW,
  ruling,
  source,
  tagged,
  text,
  verdict,
} from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

/** The statements that make the triggers of the file. */
function triggersOf(db: InstanceType<typeof DatabaseSync>): string[] {
  const rows = db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").all();
  return (rows as { sql: string }[]).map(({ sql }) => sql);
}

/** A sound library, then the damage that `sql` does to its file, then what `check` finds. */
function findings(sql: string): string[] {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const library = temporaryLibrary(path);
  const original = { sha256: text().importedFrom.sha256, bytes: ORIGINAL };
  value(library.commit(imported(), [original]));
  value(library.commit(tagged(1)));
  value(
    library.commit(
      change(2, [
        create('source', source(0x201)),
        create('attribution', attribution(0x301, id(0x101), id(0x201))),
        create('decision', decision(0x401)),
      ]),
    ),
  );
  const agreed = inReview(4, [create('verdict', verdict(0x700, claim(0x101, 'officials said')))]);
  const found = inReview(5, [create('claim', claim(0x605, 'met twice'))]);
  for (const each of [begun(3), agreed, found]) value(library.commit(each));
  value(
    library.commit(
      change(6, [
        create('delivery', delivery([begun(3), agreed])),
        create('ruling', ruling(0x801)),
      ]),
    ),
  );
  expect(value(library.check())).toEqual([]);
  library.close();
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  const triggers = triggersOf(db);
  db.exec('PRAGMA ignore_check_constraints = ON');
  for (const trigger of triggers) db.exec(`DROP ${trigger.slice(7).split(' ', 2).join(' ')}`);
  db.exec(sql);
  // Whoever forges a row may forge its checksum too: what it means has to give it away.
  registerHashes(db);
  for (const table of Object.keys(CHECKSUMMED)) seal(db, table);
  for (const trigger of triggers) db.exec(trigger);
  db.close();
  return value(checkLibrary(path)).map(({ message }) => message);
}

const SEARCH = 'the search does not find what the library holds';

it.each([
  [
    'a record that is not what the changes amount to',
    `UPDATE claim SET body = json_set(body, '$.note', 'forged')`,
    `claim ${id(0x101)} is not what the changes amount to`,
  ],
  ['a record that is gone', 'DELETE FROM attribution', `attribution ${id(0x301)} is missing`],
  [
    'a record that refers to nothing',
    'DELETE FROM source',
    'a row of attribution refers to a row of source that is not there',
  ],
  [
    'a decision that was turned round',
    `UPDATE decision SET body = json_set(body, '$.outcome', 'accepted')`,
    `decision ${id(0x401)} is not what the changes amount to`,
  ],
  [
    'a decision about a text that is gone',
    'DELETE FROM text',
    'a row of decision refers to a row of text that is not there',
  ],
  [
    'a record from nowhere',
    `INSERT INTO source (id, article_id, body) SELECT '${id(0x999)}', article_id, replace(body, '${id(0x201)}', '${id(0x999)}') FROM source`,
    `source ${id(0x999)} is stored, but the changes do not amount to it`,
  ],
  [
    'a text whose words were changed',
    `UPDATE text SET body = replace(body, 'met twice', 'met once!')`,
    'words do not have the SHA-256',
  ],
  [
    'an anchor that no longer stands on its words',
    `UPDATE text SET body = replace(body, 'officials said', 'officials sang')`,
    'not those it quotes',
  ],
  [
    'a review that does not begin',
    `DELETE FROM review_changes WHERE id = '${id(0x1003)}'`,
    `review ${REVIEW}: it does not begin`,
  ],
  [
    'a claim in a review beside its words',
    `UPDATE review_changes SET body = replace(body, 'met twice', 'met thrice')`,
    `change ${id(0x1005)}: the words at the place of its claim are not those it quotes`,
  ],
  [
    'a review of an article that never was here',
    `UPDATE review_changes SET article_id = '${id(9)}', body = replace(body, '"${id(1)}"', '"${id(9)}"')`,
    'its article was never here',
  ],
  [
    'a change of a review that touches the article',
    `UPDATE review_changes SET body = replace(body, '"kind":"claim"', '"kind":"text"')`,
    'it changes the article’s own records',
  ],
  [
    'a change of a review that cannot be read',
    `UPDATE review_changes SET body = '['`,
    'cannot be read',
  ],
  ['a change of a review that is none', `UPDATE review_changes SET body = '{}'`, 'is no change'],
  [
    'a change of a review in another’s place',
    `UPDATE review_changes SET review_id = '${id(0x501)}' WHERE id = '${id(0x1005)}'`,
    'is another than its row says',
  ],
  [
    'a delivery that was edited',
    `UPDATE delivery SET body = replace(body, '"agree"', '"query"')`,
    'its changes are not those that its id is made of',
  ],
  ['a delivery that is gone', 'DELETE FROM delivery', 'is missing'],
  [
    'a ruling that was turned round',
    `UPDATE ruling SET body = json_set(body, '$.ruling', 'theirs')`,
    `ruling ${id(0x801)} is not what the changes amount to`,
  ],
  [
    'a ruling about a text that is gone',
    'DELETE FROM text',
    'a row of ruling refers to a row of text that is not there',
  ],
  ['an original that was changed', `UPDATE originals SET bytes = x'00'`, 'the original file'],
  ['a body that cannot be read', `UPDATE changes SET ops = '['`, 'cannot be read'],
  [
    'a column that differs from its body',
    `UPDATE claim SET tag = 'sourced'`,
    'its tag is not that of its body',
  ],
  [
    'a wrong count of claims',
    'UPDATE claim_counts SET claims = 7',
    'the number of claims with each tag is not what is kept of it',
  ],
  [
    'a wrong length of a history',
    'UPDATE histories SET changes = changes - 1',
    'the length of the history is not what is kept of it',
  ],
  ['a record that is not searched', `DELETE FROM searched WHERE kind = 'source'`, SEARCH],
  [
    'a search for words that are not there',
    `INSERT INTO search_texts (rowid, words) SELECT seq, 'forged' FROM searched WHERE kind = 'text'`,
    SEARCH,
  ],
])('finds %s', (_what, damage, words) => {
  expect(findings(damage).join('\n')).toContain(words);
});
