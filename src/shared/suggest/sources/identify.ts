import type { Span } from '../../model';
import { NameBook } from './book';
import { Mentions } from './classify';
import type { Citing, Identified, SourceRule } from './identified';
import { Resolver } from './resolver';
import { Speakers, type Speaker } from './speakers';

interface Meant {
  readonly speaker: Speaker;
  readonly rules: readonly SourceRule[];
}

/**
 * Whom each citing means; parallel to `citings`, which stand in text order. Pure, and linear in the text and
 * the citings: the text is read once for its names, each citing looks back over a bounded number of others.
 */
export function identify(
  text: string,
  paragraphs: readonly Span[],
  citings: readonly Citing[],
  mentions = new Mentions(),
): Identified[] {
  const book = new NameBook(text, paragraphs);
  const speakers = new Speakers();
  const resolver = new Resolver(text, book, speakers, mentions);
  /** By where the mention begins. */
  const resolved = new Map<number, Meant>();
  const meant = (mention: Span | null, at: number): Meant => {
    const rules: SourceRule[] = [];
    if (mention === null) return { speaker: resolver.goesOn(at, rules), rules };
    // One mention can be cited for several claims: “a source said X and added Y” is one source.
    const known = resolved.get(mention.start);
    if (known !== undefined) return known;
    const words = mentions.read(text.slice(mention.start, mention.end));
    const result = { speaker: resolver.meant(words, mention.start, rules), rules };
    resolved.set(mention.start, result);
    return result;
  };
  const found = citings.map(({ mention, at }) => {
    const result = meant(mention, at);
    const { speaker } = result;
    const place = { sentence: book.sentenceAt(at), paragraph: book.paragraphAt(at) };
    speakers.cite({ speaker, at, ...place });
    return result;
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
