import { shorten, visible } from '../../text';
import type { ReviewFile } from '../reviewFile';

/** Why a file is not brought in, by what a program does about it; `message` is for a person. */
export type ReviewRefusal =
  | 'import-empty'
  | 'import-too-large'
  | 'import-undecodable'
  | 'import-unsupported'
  | 'import-damaged';

/** What was read, or why it was not and what of it could be rescued, as a review file of its own. */
export type ReviewRead =
  | { readonly ok: true; readonly value: ReviewFile }
  | {
      readonly ok: false;
      readonly code: ReviewRefusal;
      /** What happened, what was kept, what to do. */
      readonly message: string;
      readonly rescue: ReviewFile | null;
    };

const KEPT = 'Nothing was changed.';
/** How many characters of what is wrong are said: a file may name what it likes. */
const SAID = 300;

export function refuse(code: ReviewRefusal, what: string, todo: string): ReviewRead {
  return { ok: false, code, message: `${what} ${KEPT} ${todo}`, rescue: null };
}

const changesOf = (count: number): string =>
  count === 1 ? '1 change of it' : `${count} changes of it`;

/** A review file that cannot be taken as it is. `what` ends without a full stop. */
export function damaged(
  what: string,
  rescue: ReviewFile | null,
  code: ReviewRefusal = 'import-damaged',
): ReviewRead {
  const again =
    'Ask the reader to save the review file again: their work is still where they did it.';
  const saved =
    rescue === null
      ? 'Nothing of this file could be rescued.'
      : `If they cannot, ${changesOf(rescue.changes.length)} can be rescued as a copy.`;
  return {
    ok: false,
    code,
    message: `This review file is damaged: ${shorten(visible(what), SAID)}. ${KEPT} ${again} ${saved}`,
    rescue,
  };
}
