import { isFaultOfFile } from '../errors';
import type { Finding } from '../finding';
import { faultsInContent } from './content';
import { faultsInDerived } from './derived';
import { type Reading, reading } from './reading';
import { faultsInSchema, faultsInStructure } from './structure';

const ofFile = (message: string): Finding => ({ articleId: null, message });

/** What `look` finds; that it cannot be carried out, because of what is in the file, is a finding too. */
function unlessItFails(look: () => Finding[]): Finding[] {
  try {
    return look();
  } catch (error) {
    if (!isFaultOfFile(error)) throw error;
    return [ofFile(`SQLite: ${error.message}`)];
  }
}

/** What can be told without reading the whole file: whether it is made as libraries of its version are. */
export function glance(read: Reading): Finding[] {
  return unlessItFails(() => faultsInSchema(read).map(ofFile));
}

/**
 * Everything by which a library can be told to be damaged: structure, references, whether each row is what was
 * written, and whether what is counted and searched is what is there. Reads the whole file: some 15 ms a megabyte. What the records mean is for `check` to say.
 */
export function examine(read: Reading): Finding[] {
  const findings = glance(read);
  // Nothing else can be asked of a file that does not have the tables.
  if (findings.length > 0) return findings;
  return [
    ...unlessItFails(() => faultsInStructure(read).map(ofFile)),
    ...unlessItFails(() => faultsInContent(read)),
    ...unlessItFails(() => faultsInDerived(read)),
  ];
}

/** As `examine`, of the library at `path`, which may be open: over a connection of its own, which writes nothing. */
export function examineFile(path: string): readonly Finding[] {
  return reading(path, examine);
}
