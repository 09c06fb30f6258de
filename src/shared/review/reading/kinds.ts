import { ARCHIVE_FORMAT } from '../../model';
import { isCopy } from '../embed';
import { COPY_FORMAT } from '../reviewCopy';
import { REVIEW_FORMAT } from '../reviewFile';
import { refuse, type ReviewRead } from './said';

const CHOOSE = 'Choose the file that the reader saved with Save review file.';
const SAVE =
  'Open it in a browser, choose Save review file there, and bring in the file that it saves.';

function other(what: string, todo = CHOOSE): ReviewRead {
  return refuse('import-unsupported', what, todo);
}

const COPY = other('This is a review copy, not the review file that is saved from it.', SAVE);
const ARCHIVE = other(
  'This is an exported article, not a review file.',
  'To bring the article in, choose File > Open article.',
);

/** Whether a source that is no complete JSON was once a review file. */
export function wasReview(source: string): boolean {
  return new RegExp(`"format"\\s*:\\s*"${REVIEW_FORMAT}"`, 'u').test(source);
}

/** What a file that is not JSON is instead. */
export function otherThanJson(source: string): ReviewRead {
  if (isCopy(source)) return COPY;
  if (/^\s*<(?:!doctype|html|!--)/iu.test(source)) {
    return source.includes('content="Sourcemark')
      ? other('This is a report, not a review file.')
      : other('This is a web page, not a review file.');
  }
  if (new RegExp(`"format"\\s*:\\s*"${ARCHIVE_FORMAT}"`, 'u').test(source)) return ARCHIVE;
  return other('This is not a review file.');
}

/** What a JSON file is instead, by the format that it says it has. */
export function otherFormat(format: unknown): ReviewRead {
  if (format === ARCHIVE_FORMAT) return ARCHIVE;
  if (format === COPY_FORMAT) return COPY;
  return other('This JSON file is not a review file.');
}
