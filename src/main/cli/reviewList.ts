import type { AuditFormat } from '../../shared/api';
import { reviewsOf, writeFiles } from '../services';
import { renderAudit } from '../storage';
import { articleNamed } from './articleNamed';
import { column, fail, print, say } from './io';
import { withLibrary } from './openFor';

/** The reviews of every article of a library, a line each. */
export function reviewListCommand(options: { readonly library: string }): Promise<number> {
  const { library: path } = options;
  return withLibrary(path, { create: false, writes: false }, (library) => {
    const articles = library.list();
    if (!articles.ok) return fail(articles.error, path);
    for (const { id: articleId } of articles.value) {
      const reviews = reviewsOf(library, articleId);
      if (!reviews.ok) return fail(reviews.error, path);
      for (const {
        id,
        reviewer,
        mode,
        changedAt,
        delivered,
        notHandedIn,
        title,
      } of reviews.value) {
        const counts = [String(delivered), String(notHandedIn)];
        print(
          [id, articleId, mode, changedAt, ...counts, column(reviewer), column(title)].join('\t'),
        );
      }
    }
    return 0;
  });
}

export interface AuditOptions {
  readonly library: string;
  readonly format: AuditFormat;
  /** `-`: standard output. */
  readonly out: string;
}

/** Writes every change of an article and of what readers handed in. */
export function reviewAuditCommand(
  prefix: string,
  { library: path, format, out }: AuditOptions,
): Promise<number> {
  return withLibrary(path, { create: false, writes: false }, async (library) => {
    const id = articleNamed(library, prefix);
    if (!id.ok) return fail(id.error, path);
    const audit = renderAudit(library, id.value, format);
    if (!audit.ok) return fail(audit.error, path);
    if (out === '-') {
      process.stdout.write(audit.value);
      return 0;
    }
    const written = await writeFiles([{ path: out, content: audit.value }]);
    if (!written.ok) return fail(written.error);
    say(`Wrote ${out}.`);
    return 0;
  });
}
