/** As many members, items and lists as no article comes near: one with 10,000 claims has half of them. */
const LIMIT = 3_000_000;

const [OPENS, LISTS, NAMES, PARTS] = [0x7b, 0x5b, 0x3a, 0x2c];

/**
 * Whether a source of JSON (its `{`, `[`, `:` and `,`, those inside of strings too) would take far more memory, parsed, than it is long: a few bytes can be an object or a
 * list of its own. To be asked before it is parsed.
 */
export function hasTooManyParts(json: string): boolean {
  let parts = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === PARTS || code === NAMES || code === OPENS || code === LISTS) parts += 1;
  }
  return parts > LIMIT;
}
