import { fileStem } from '../../../shared/text';

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

/** The name of a review file, without a place: `Title - Reader.sourcemark-review`. */
export function fileName(title: string, reader: string, extension: string): string {
  return `${fileStem(title, { bytes: 120, otherwise: 'review' })} - ${fileStem(reader, { bytes: 90, otherwise: 'reader' })}.${extension}`;
}
