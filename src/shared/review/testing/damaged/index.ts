import { BROKEN } from './broken';
import { CHANGED } from './changes';
import { EDITED } from './edited';
import type { DamagedFile } from './row';
import { WRONG } from './wrong';

export type { DamagedFile } from './row';

/** Files that a review is not brought in from. Whoever reads them leaves the library as it was, byte for byte. */
export const DAMAGED: readonly DamagedFile[] = [...WRONG, ...BROKEN, ...EDITED, ...CHANGED];
