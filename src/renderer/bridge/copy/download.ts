/** Milliseconds after which the browser has surely read what it is to save. */
const READ_MS = 60_000;

/** Hands a file to the browser, which puts it where downloads go or asks where to. */
export function download(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}

/** What of a title or a name may be in the name of a file anywhere; never empty. */
function plain(words: string, length: number): string {
  const kept = words
    .normalize('NFC')
    .replace(/[\p{C}/\\:*?"<>|.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(kept);
  const cut = characters.slice(0, length).join('');
  // No half word, unless the first one is that long.
  const half = /\S/u.test(characters[length] ?? ' ');
  const whole = half ? cut.replace(/(\S)\s+\S*$/u, '$1') : cut;
  return whole.trim() || 'review';
}

/** The name of a review file, without a place: `Title - Reader.sourcemark-review`. */
export function fileName(title: string, reader: string, extension: string): string {
  return `${plain(title, 60)} - ${plain(reader, 40)}.${extension}`;
}
