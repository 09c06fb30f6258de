/** More marks on one letter than any writing has: the limit of Unicode’s Stream-Safe Text Format (UAX #15, 13). */
const MARKS = /[^\P{M}\u034f]{30}(?=[^\P{M}\u034f])/gu;

/**
 * Unicode form NFC, in time that grows with the length. Marks are put in order by comparing each with those before
 * it, so that a letter under a hundred thousand of them would take minutes: after every 30 an invisible U+034F
 * parts them. Applied again it changes nothing.
 */
export function nfc(text: string): string {
  const composed = text.replace(MARKS, '$&\u034f').normalize('NFC');
  // A few marks become two in form NFC, so that there may be too many again.
  const parted = composed.replace(MARKS, '$&\u034f');
  return parted === composed ? composed : parted.normalize('NFC');
}
