import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import type { Peer, Piece, Ranges } from './ranges';

/*
 * Recogito's text annotator over plain paragraphs, as it comes. J goes to the next sentence, 1 annotates it.
 * It is handed DOM ranges, as it makes them from a selection: from stored offsets it looks for each one from the
 * beginning of the text, which with 20,000 takes longer than anybody waits.
 */
const colours = ['#3b6fd4', '#d4683b', '#3bd48f', '#8a3bd4', '#d4b23b', '#3bb7d4'] as const;

/** Shows the text with its ranges, in place of what was shown. */
function show({ paragraphs, tagged, sentences }: Ranges): void {
  const main = document.createElement('main');
  const words = paragraphs.map((paragraph) => document.createTextNode(paragraph));
  main.append(
    ...words.map((node) => {
      const paragraph = document.createElement('p');
      paragraph.append(node);
      return paragraph;
    }),
  );
  document.body.replaceChildren(main);

  const starts: number[] = [];
  paragraphs.reduce((from, { length }) => {
    starts.push(from);
    return from + length + 1;
  }, 0);
  let made = 0;
  const annotation = ({ start, end, block }: Piece): TextAnnotation => {
    const node = words[block];
    const from = starts[block];
    if (node === undefined || from === undefined) throw new Error(`no paragraph ${block}`);
    const range = document.createRange();
    range.setStart(node, start - from);
    range.setEnd(node, end - from);
    const id = `n${(made += 1)}`;
    const selector = [{ quote: range.toString(), start, end, range }];
    return { id, bodies: [], target: { annotation: id, selector } };
  };

  const tags = [...new Set(tagged.map(({ tag }) => tag))];
  const tagOf = new Map<string, string>();
  const annotator = createTextAnnotator(main, {
    style: ({ id }) => ({
      fill: colours[tags.indexOf(tagOf.get(id) ?? '')] ?? colours[0],
      fillOpacity: 0.2,
    }),
  });
  annotator.setAnnotations(
    tagged.map((piece) => {
      const each = annotation(piece);
      tagOf.set(each.id, piece.tag);
      return each;
    }),
  );

  let cursor = 0;
  window.onkeydown = ({ key }) => {
    if (key === 'j') cursor += 1;
    const sentence = sentences[cursor];
    if (sentence === undefined) return;
    if (key === 'j') {
      words[sentence.block]?.parentElement?.scrollIntoView({ block: 'nearest' });
    } else if (key === '1') {
      annotator.addAnnotation(annotation(sentence));
    }
  };
}

Object.assign(window, { show } satisfies Peer);
