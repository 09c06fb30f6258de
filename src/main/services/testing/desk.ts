import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COPY_PLACE } from '../../../shared/review';
import { type Exchanging, exchangingHere, IN_MEMORY } from '../../storage';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { CurrentLibrary } from '../currentLibrary';
import { countingOrigins, openHeld, overFakes } from './overFakes';

/** What review copies are made of here: a page with nothing in it but their place. */
function emptyTemplate(): string {
  const path = join(temporaryFolder(), 'review.html');
  writeFileSync(path, `<!doctype html>\n<title>Review copy</title>\n${COPY_PLACE}\n`);
  return path;
}

/** All handlers over a library in memory, with fakes whose answers can be set and whose calls are kept. */
export function desk(
  path = IN_MEMORY,
  samplesFolder = '/nowhere',
  { exchanging = exchangingHere }: { readonly exchanging?: Exchanging } = {},
) {
  const current = new CurrentLibrary(value(openHeld(path, { create: true })), openHeld);
  onTestFinished(() => current.close());
  const copyTemplate = emptyTemplate();
  const origins = countingOrigins();
  return overFakes(current, { samplesFolder, copyTemplate, origins, exchanging });
}
