// Everything the set-up has to say goes to stderr, so that a command's stdout holds its data alone.

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

const MEGABYTE = 1_000_000;

/**
 * Shows how far a download is: one line rewritten on a terminal, one line every tenth in a log.
 *
 * @param {string} label
 * @returns {(done: number, total: number | undefined) => void} Takes bytes so far and bytes in all.
 */
export function progress(label) {
  const terminal = process.stderr.isTTY === true;
  let shownTenth = 0;
  let shownAt = 0;
  return (done, total) => {
    const finished = total !== undefined && done >= total;
    const size = `${Math.round(done / MEGABYTE)}${total ? ` of ${Math.round(total / MEGABYTE)}` : ''} MB`;
    if (terminal) {
      if (!finished && Date.now() - shownAt < 100) return;
      shownAt = Date.now();
      process.stderr.write(`\r\x1b[K${label}: ${size}${finished ? '\n' : ''}`);
      return;
    }
    // Without a total, a line for every 20 MB.
    const tenth = Math.floor(total ? (10 * done) / total : done / (20 * MEGABYTE));
    if (tenth === shownTenth) return;
    shownTenth = tenth;
    say(`${label}: ${size}`);
  };
}
