import { type Node, Schema } from 'prosemirror-model';
import { EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import type { Peer, Ranges, Tagged } from './ranges';

/*
 * A bare ProseMirror view: paragraphs of text, ranges as plain inline decorations. J goes to the next sentence,
 * 1 decorates it. Positions: one more than the offset for every paragraph begun.
 */
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0] },
    text: {},
  },
});

const rangesKey = new PluginKey<DecorationSet>('ranges');

const plugin = new Plugin<DecorationSet>({
  key: rangesKey,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, set) {
      const ranges = tr.getMeta(rangesKey) as readonly Tagged[] | undefined;
      return ranges === undefined ? set : set.add(tr.doc, ranges.map(decoration));
    },
  },
  props: { decorations: (state) => rangesKey.getState(state) },
});

const position = (offset: number, block: number) => offset + block + 1;

function decoration({ start, end, block, tag }: Tagged): Decoration {
  return Decoration.inline(position(start, block), position(end, block), { class: `tag ${tag}` });
}

function documentOf(paragraphs: readonly string[]): Node {
  return schema.node(
    'doc',
    null,
    paragraphs.map((words) => schema.node('paragraph', null, schema.text(words))),
  );
}

/** Shows the text with its ranges, in place of what was shown. */
function show({ paragraphs, tagged, sentences }: Ranges): void {
  document.body.replaceChildren();
  const view = new EditorView(document.body, {
    state: EditorState.create({ doc: documentOf(paragraphs), plugins: [plugin] }),
    editable: () => false,
  });
  view.dispatch(view.state.tr.setMeta(rangesKey, tagged));
  let cursor = 0;
  window.onkeydown = ({ key }) => {
    if (key === 'j') cursor += 1;
    const sentence = sentences[cursor];
    if (sentence === undefined) return;
    if (key === 'j') {
      const { node } = view.domAtPos(position(sentence.start, sentence.block));
      (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'nearest' });
    } else if (key === '1') {
      view.dispatch(view.state.tr.setMeta(rangesKey, [{ ...sentence, tag: 'added' }]));
    }
  };
}

Object.assign(window, { show } satisfies Peer);
