import {
  type ApiError,
  type ExportOutcome,
  failure,
  type Incoming,
  type Result,
  success,
} from '../../shared/api';
import {
  deliveryOf,
  previewOf,
  printReviewFile,
  readReviewFile,
  type ReviewFile,
} from '../../shared/review';
import { faultInDelivery } from '../../shared/review/checking/delivery';
import type { FileBytes } from '../importers';
import type { Library } from '../storage';
import type { Dialogs } from './ports';
import { rescuedName } from './reviewNames';
import { shortTitle } from './titles';
import { saveAs } from './writeFiles';

type Rescue = Extract<Incoming, { status: 'refused' }>['rescue'];

/** Why a sound review file has no article to go to. */
function noArticle(library: Library, { article }: ReviewFile): ApiError {
  const title = `“${shortTitle(article.title)}”`;
  const was = library.changes(article.id);
  if (!was.ok) return was.error;
  return {
    code: 'not-found',
    message:
      was.value.length > 0
        ? `This review is of ${title}, which was deleted from this library. Nothing was changed. Bring the article back with Undo in the list of articles, then bring the review in again.`
        : `This review is of ${title}, which is not in this library. Nothing was changed. Open the library that the article was sent from, or open the article’s review copy or JSON export here, then bring the review in again.`,
  };
}

/** Reads a review file and says what bringing it in would do. Writes nothing. */
export function readIncoming(library: Library, { name, bytes }: FileBytes): Incoming {
  const refused = (error: ApiError, rescue: Rescue = null): Incoming => ({
    status: 'refused',
    name,
    error,
    rescue,
  });
  const read = readReviewFile(bytes);
  if (!read.ok) {
    const { code, message, rescue } = read;
    return refused(
      { code, message },
      rescue && { changes: rescue.changes.length, content: printReviewFile(rescue) },
    );
  }
  const file = read.value;
  const records = library.records(file.article.id);
  if (!records.ok) {
    return refused(records.error.code === 'not-found' ? noArticle(library, file) : records.error);
  }
  const changes = library.changes(file.article.id);
  if (!changes.ok) return refused(changes.error);
  const delivery = deliveryOf(file, records.value.texts);
  const fault = faultInDelivery(delivery, records.value.texts);
  if (fault !== null) {
    return refused({
      code: 'import-damaged',
      message: `This review file does not fit the article here: ${fault}. Nothing was changed. Ask the reader to save the review file again, or bring it in where the article was sent from.`,
    });
  }
  const preview = previewOf({ ...records.value, changes: changes.value, file });
  return { status: 'ready', name, delivery, preview };
}

/** Writes what was rescued of a damaged review file, which has to be a review file of its own. */
export async function saveRescued(
  dialogs: Dialogs,
  content: string,
): Promise<Result<ExportOutcome>> {
  const read = readReviewFile(content);
  if (!read.ok) return failure(read.code, read.message);
  const { article, reviewer } = read.value;
  return saveAs(
    () => dialogs.saveFile(rescuedName(article.title, reviewer), 'review-file'),
    () => success(printReviewFile(read.value)),
  );
}
