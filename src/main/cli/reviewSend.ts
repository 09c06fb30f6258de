import type { ReviewMode } from '../../shared/model';
import { counted } from '../../shared/report';
import { staysAtHome } from '../../shared/review';
import { reviewCopy, reviewCopyPage, writeFiles } from '../services';
import { articleNamed } from './articleNamed';
import { fail, say } from './io';
import { withLibrary, workIn } from './openFor';

export interface SendOptions {
  readonly library: string;
  /** `-`: standard output. */
  readonly out: string;
  readonly mode: ReviewMode;
  readonly notes?: true;
  readonly sourceDetails?: true;
  readonly confidential?: true;
  readonly summary?: true;
  readonly analyst?: string;
}

export interface Sender {
  /** Path of the page that review copies are made of. */
  readonly template: string;
  readonly appVersion: string;
}

/** Writes the review copy of an article, and says what goes along and what stays. */
export function sendCommand(
  prefix: string,
  options: SendOptions,
  { template, appVersion }: Sender,
): Promise<number> {
  const { library: path, out, mode } = options;
  const choice = {
    mode,
    notes: options.notes === true,
    sourceDetails: options.sourceDetails === true,
    confidential: options.confidential === true,
    summary: options.summary === true,
  };
  return withLibrary(path, { create: false, writes: false }, async (library) => {
    const id = articleNamed(library, prefix);
    if (!id.ok) return fail(id.error, path);
    const articleId = id.value;
    const records = library.records(articleId);
    if (!records.ok) return fail(records.error, path);
    const copy = reviewCopy(workIn(library, options.analyst), appVersion, { articleId, choice });
    if (!copy.ok) return fail(copy.error, path);
    const page = reviewCopyPage(template, copy.value);
    if (!page.ok) return fail(page.error);
    if (out === '-') process.stdout.write(page.value);
    else {
      const written = await writeFiles([{ path: out, content: page.value }]);
      if (!written.ok) return fail(written.error);
    }
    const { article, claims, sources } = copy.value;
    const also =
      mode === 'blind'
        ? ['no claims']
        : [counted(claims.length, 'claim'), counted(sources.length, 'source')];
    say(`In it: the text of “${article.title}”, ${also.join(', ')}.`);
    for (const what of staysAtHome(records.value, choice)) say(`Stays here: ${what}.`);
    if (out !== '-') say(`Wrote ${out}.`);
    return 0;
  });
}
