import type { Chance } from './chance';

const WORDS =
  'the harbour board met twice on Monday and officials said that ferry talks had stalled while Mara Quill its chair declined to comment'.split(
    ' ',
  );

/** Paragraphs of about `length` UTF-16 code units in all, different for every seed. */
export function paragraphs(chance: Chance, length: number): string[] {
  const all: string[] = [];
  for (let written = 0; written < length;) {
    const words = Array.from({ length: 8 + chance.below(60) }, () => chance.of(WORDS));
    const line = `${words.join(' ')}.`;
    all.push(`${line.charAt(0).toUpperCase()}${line.slice(1)}`);
    written += line.length;
  }
  return all;
}

/** A text file no other is the same as. */
export function textFile(chance: Chance, length: number): Uint8Array<ArrayBuffer> {
  const number = chance.seed().toString(36);
  return new TextEncoder().encode(
    [`Talks ${number} stall`, ...paragraphs(chance, length)].join('\n\n'),
  );
}

/** A page no other is the same as. */
export function webPage(chance: Chance, length: number): Uint8Array<ArrayBuffer> {
  const number = chance.seed().toString(36);
  const body = paragraphs(chance, length).map((words) => `<p>${words}</p>`);
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Talks ${number} stall</title></head><body><article><h1>Talks ${number} stall</h1>${body.join('\n')}</article></body></html>`,
  );
}
