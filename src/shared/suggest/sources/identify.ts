import type { Span } from '../../model';
import { NameBook } from './book';
import { readMention } from './classify';
import type { Mention } from './mention';
import type { Citing, Identified, SourceRule } from './identified';
import { Resolver } from './resolver';
import { Speakers } from './speakers';

/**
 * Whom each citing means; parallel to `citings`, which stand in text order. Pure, and linear in the text and
 * the citings: the text is read once for its names, each citing looks back over a bounded number of others.
 */
export function identify(
  text: string,
  paragraphs: readonly Span[],
  citings: readonly Citing[],
): Identified[] {
  const book = new NameBook(text, paragraphs);
  const speakers = new Speakers();
  const resolver = new Resolver(text, book, speakers);
  const read = new Map<string, Mention>();
  const found = citings.map(({ mention, at }) => {
    const rules: SourceRule[] = [];
    let words: Mention | null = null;
    if (mention !== null) {
      const raw = text.slice(mention.start, mention.end);
      words = read.get(raw) ?? null;
      if (words === null) {
        words = readMention(raw);
        read.set(raw, words);
      }
    }
    const start = mention?.start ?? at;
    const speaker =
      words === null ? resolver.goesOn(at, rules) : resolver.meant(words, start, rules);
    speakers.cite({
      speaker,
      at,
      sentence: book.sentenceAt(at),
      paragraph: book.paragraphAt(at),
    });
    return { speaker, rules };
  });
  return found.map(({ speaker, rules }) => ({
    sourceKey: speaker.key,
    kind: speaker.kind,
    name: speaker.name,
    descriptor: speaker.descriptor,
    tag: speaker.tag,
    rules,
  }));
}
