import { REVIEW_MODE_LABELS } from '../../shared/model';
import type { IncomingPreview } from '../../shared/review';
import { bringIn, readIncoming } from '../services';
import type { Library } from '../storage';
import { column, fail, FAILED, print, readInput, say } from './io';
import { withLibrary, workIn } from './openFor';

export interface ReviewImportOptions {
  readonly library: string;
  readonly analyst?: string;
  readonly dryRun?: true;
}

const TEXTS: Readonly<Record<IncomingPreview['text']['is'], string>> = {
  newest: 'the newest version',
  older: 'an older version',
  unknown: 'a version that is not in this library',
};

/** What a file holds, as pairs of what and how much: the lines that are printed of it. */
function linesOf(preview: IncomingPreview): readonly (readonly [string, string | number])[] {
  const { verdicts, text } = preview;
  return [
    ['article', preview.articleId],
    ['title', preview.title],
    ['reviewer', preview.reviewer],
    ['mode', REVIEW_MODE_LABELS[preview.mode].toLowerCase()],
    ['from', preview.from],
    ['to', preview.to],
    ['finished', preview.finished ? 'yes' : 'no'],
    ['text', `${text.number} (${TEXTS[text.is]})`],
    ['claims', preview.tags],
    ['agrees', verdicts.agree],
    ['disagrees', verdicts.disagree],
    ['asks', verdicts.query],
    ['notes', preview.notes],
    ['new-changes', preview.fresh],
    ['known-changes', preview.known],
    ['differences', preview.differences],
    ['conflicts', preview.conflicts],
    ...preview.unplaced.map((words) => ['not-placed', words] as const),
  ];
}

/** Previews one file and, unless it is only to be tried, brings it in. Gives the exit code. */
function importOne(library: Library, path: string, options: ReviewImportOptions): number {
  const file = readInput(path);
  if (!file.ok) return fail(file.error, path);
  const incoming = readIncoming(library, file.value);
  if (incoming.status === 'refused') {
    if (incoming.rescue !== null) {
      say(`sourcemark: ${path}: bring the file in with the app to save what can be rescued.`);
    }
    return fail(incoming.error, path);
  }
  const { preview, delivery } = incoming;
  for (const [what, value] of linesOf(preview)) {
    print([column(path), what, column(String(value))].join('\t'));
  }
  if (preview.rescued) say(`${path}: this is what was rescued of a damaged file.`);
  if (preview.fresh === 0) {
    say(`${path}: nothing new: the library has every change of it already.`);
    return 0;
  }
  if (options.dryRun === true) {
    say(`${path}: not brought in, for this was a dry run.`);
    return 0;
  }
  const work = workIn(library, options.analyst);
  const brought = bringIn(work, { verb: 'Bring in', reviewer: preview.reviewer, delivery });
  if (!brought.ok) return fail(brought.error, path);
  say(`${path}: ${brought.value.label}. Undo in the app takes it back.`);
  return 0;
}

/** Brings review files in; one that is refused does not stop the others. Three columns a line: file, what, value. */
export function reviewImportCommand(
  paths: readonly string[],
  options: ReviewImportOptions,
): Promise<number> {
  return withLibrary(options.library, { create: false, writes: true }, (library) => {
    const codes = paths.map((path) => importOne(library, path, options));
    return codes.some((code) => code !== 0) ? FAILED : 0;
  });
}
