import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { change, create, decision, id, imported, ORIGINAL, tagged, text } from './testing/builders';
import { attribution, source } from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

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
  expect(value(library.check())).toEqual([]);
  library.close();
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  db.exec('PRAGMA ignore_check_constraints = ON; DROP TRIGGER changes_never_updated');
  db.exec(sql);
  db.close();
  return value(temporaryLibrary(path).check()).map(({ message }) => message);
}

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
    `INSERT INTO source SELECT '${id(0x999)}', article_id, replace(body, '${id(0x201)}', '${id(0x999)}') FROM source`,
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
  ['an original that was changed', `UPDATE originals SET bytes = x'00'`, 'the original file'],
  ['a body that cannot be read', `UPDATE changes SET ops = '['`, 'cannot be read'],
  ['a column that differs from its body', `UPDATE claim SET tag = 'sourced'`, 'SQLite:'],
])('finds %s', (_what, damage, words) => {
  expect(findings(damage).join('\n')).toContain(words);
});
