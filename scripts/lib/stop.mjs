/** A failure the user can act on: its message says what happened and what to do, and no stack is shown. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}

/**
 * @param {unknown} error
 * @returns {string} The text to show: the message alone for a Stop, the stack for what nobody foresaw.
 */
export function describe(error) {
  if (error instanceof Stop) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * The innermost reason of a network or file error, which `fetch` hides in `cause`.
 *
 * @param {unknown} error
 * @returns {string} One line.
 */
export function reason(error) {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const text = inner instanceof Error ? inner.message : String(inner);
  return text.split('\n', 1)[0] ?? text;
}

/**
 * Runs a script's body and turns a failure into a message and exit code 1.
 *
 * @param {() => Promise<void>} body
 */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 1;
  }
}
