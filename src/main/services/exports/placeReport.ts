import type { ExportFormat, ExportPlace, Result } from '../../../shared/api';
import { reportPaths, suggestedName } from '../reportNames';
import { writtenTo } from '../writeFiles';
import type { Exporting } from './exporting';

interface Report {
  readonly articleId: string;
  readonly format: ExportFormat;
}

/** Asks where to write the report. Null where the dialog was closed. */
export async function placeReport(
  { current, dialogs, exports, rendering, appVersion }: Exporting,
  { articleId, format }: Report,
): Promise<Result<ExportPlace | null>> {
  const article = current.get().article(articleId);
  if (!article.ok) return article;
  const name = suggestedName(article.value.title, format);
  rendering.ready();
  return exports.choose(
    () => dialogs.saveReport(name, format),
    async (path, signal) => {
      // Only now, so that the report holds what was changed while the dialog was open.
      const asked = { articleId, format, appVersion };
      const made = await rendering.report(current.get(), asked, signal);
      if (!made.ok) return made;
      const paths = reportPaths(path, format);
      return writtenTo(
        made.value.flatMap((content, i) => {
          const each = paths[i];
          return each === undefined ? [] : [{ path: each, content }];
        }),
        signal,
      );
    },
  );
}
