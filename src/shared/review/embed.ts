import * as v from 'valibot';
import { faultInCopy } from './checking/copy';
import { faultInValues } from './checking/values';
import { hasTooManyParts, shorten, visible } from '../text';
import { COPY_FORMAT, COPY_VERSION, type ReviewCopy, reviewCopySchema } from './reviewCopy';

const OPENING = '<script type="application/json" id="sourcemark-review-copy">';
const CLOSING = '</script>';

/** The empty element that the page's template has exactly once, and that a review copy has filled. */
export const COPY_PLACE = `${OPENING}${CLOSING}`;

/** What was read, or why it was not, in words for a person: what happened, what was kept, what to do. */
export type CopyRead =
  | { readonly ok: true; readonly value: ReviewCopy }
  | { readonly ok: false; readonly message: string };

/** JSON for the inside of a script element: nothing in it can end the element or, in old engines, a line. */
export function jsonForScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The review copy as one HTML file. Throws where `template` has not exactly one `COPY_PLACE`: it is ours. */
export function embedCopy(template: string, copy: ReviewCopy): string {
  const [head, tail, ...more] = template.split(COPY_PLACE);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error('the template of a review copy has exactly one place for its data');
  }
  return `${head}${OPENING}${jsonForScript(JSON.stringify(copy))}${CLOSING}${tail}`;
}

/** Whether an HTML file is a review copy, empty or damaged ones too. */
export function isCopy(html: string): boolean {
  return html.includes(OPENING);
}

const SEND_AGAIN = 'Nothing was changed. Ask whoever sent it to send it again.';

/** How many characters of what is wrong are said: a file may name what it likes. */
const SAID = 300;

function refuse(what: string): CopyRead {
  return {
    ok: false,
    message: `This review copy is damaged: ${shorten(visible(what), SAID)}. ${SEND_AGAIN}`,
  };
}

/** What stands in the element, from the text of the file (or of the element alone). */
function dataIn(html: string): string | null {
  const [, tail, ...more] = html.split(OPENING);
  if (tail === undefined || more.length > 0) return null;
  const end = tail.indexOf(CLOSING);
  return end === -1 ? tail : tail.slice(0, end);
}

/** Reads the data of a review copy out of its HTML and checks everything in it. Never throws. */
export function copyIn(html: string): CopyRead {
  const data = dataIn(html);
  if (data === null) {
    return {
      ok: false,
      message: `This page is not a Sourcemark review copy. Nothing was changed. Choose the .html file that was written with File > Send for review.`,
    };
  }
  return readCopy(data);
}

/** Reads the JSON of a review copy, as it stands in its element. Never throws. */
export function readCopy(json: string): CopyRead {
  if (hasTooManyParts(json)) return refuse('it has more parts than any article');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refuse('its data is not complete');
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== COPY_FORMAT) return refuse('its data is something else');
  if (typeof version === 'number' && version > COPY_VERSION) {
    return {
      ok: false,
      message: `This review copy was made by a newer Sourcemark (format ${version}; this one reads up to ${COPY_VERSION}). Nothing was changed. Update Sourcemark, or read the copy in a browser.`,
    };
  }
  const odd = faultInValues(raw);
  if (odd !== null) return refuse(odd);
  const parsed = v.safeParse(reviewCopySchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const fault = faultInCopy(parsed.output);
  return fault === null ? { ok: true, value: parsed.output } : refuse(fault);
}
