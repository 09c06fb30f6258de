import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { BLOCK_KIND_LABELS, type BlockKind, type Text } from '../../../shared/model';
import { shorten } from '../../../shared/text';
import { setBlockKind } from '../../state/edits';
import { edit } from '../../state/effects';
import {
  blockRead,
  claimsRead,
  measuresOf,
  sentenceAt,
  sentencesOf,
  textOf,
} from '../../state/selectors';
import { openDifferences } from '../../state/differences';
import type { OpenArticle, OutlineView } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { ClaimList } from '../claims/ClaimList';
import { GrowingRows } from '../controls/GrowingRows';
import { walkRows } from '../controls/rows';
import { Tabs } from '../controls/Tabs';
import { DifferenceList } from '../differences/DifferenceList';
import { Register } from '../register/Register';

function useJump(open: OpenArticle) {
  const { store } = useDesk();
  return (offset: number) => {
    store.dispatch({ type: 'cursor', sentence: sentenceAt(sentencesOf(textOf(open)), offset) });
  };
}

/** Sentences without any tag. */
function Untagged({ open }: { readonly open: OpenArticle }) {
  const { untagged, sentences } = measuresOf(open);
  const jump = useJump(open);
  const { text } = textOf(open);
  if (untagged.length === 0) {
    return (
      <p className="empty">
        {sentences === 0
          ? 'The body has no sentences.'
          : 'Every sentence of the body carries a tag.'}
      </p>
    );
  }
  return (
    <GrowingRows
      label="Untagged sentences"
      items={untagged}
      row={({ start, end }) => (
        <li key={start}>
          <button type="button" onClick={() => jump(start)}>
            {shorten(text.slice(start, end), 110)}
          </button>
        </li>
      )}
    />
  );
}

interface BlockRowProps {
  readonly text: Text;
  readonly at: number;
  readonly current: boolean;
}

const KINDS = Object.keys(BLOCK_KIND_LABELS) as BlockKind[];

/** A block with what it was taken for. The same for the same text: there may be thousands. */
const BlockRow = memo(function BlockRow({ text, at, current }: BlockRowProps) {
  const { store, context } = useDesk();
  const block = text.blocks[at];
  if (block === undefined) return null;
  const { kind, start, end } = block;
  return (
    <li>
      <select
        aria-label={`Kind of block ${at + 1}`}
        value={kind}
        onChange={(event) => {
          const chosen = KINDS.find((each) => each === event.target.value);
          if (chosen !== undefined) edit(context, setBlockKind(text, at, chosen));
        }}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {BLOCK_KIND_LABELS[each]}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-current={current ? 'location' : undefined}
        onClick={() => {
          store.dispatch({ type: 'cursor', sentence: sentenceAt(sentencesOf(text), start) });
        }}
      >
        {shorten(text.text.slice(start, end), 60)}
      </button>
    </li>
  );
});

/** How many blocks behind the one that is read are there in any case. */
const BLOCKS_AHEAD = 20;

/** The blocks of the text, with what each was taken for; a wrong guess is corrected here. */
function Blocks({ open }: { readonly open: OpenArticle }) {
  const text = textOf(open);
  const here = blockRead(open);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <div ref={list} id={STAGE_IDS.blocks}>
      <GrowingRows
        label="Blocks"
        className="blocks"
        items={text.blocks}
        least={here + BLOCKS_AHEAD}
        onKeyDown={walkRows}
        row={({ start }, i) => <BlockRow key={start} text={text} at={i} current={i === here} />}
      />
    </div>
  );
}

const VIEWS: Readonly<Record<OutlineView, string>> = {
  untagged: 'Untagged',
  claims: 'Claims',
  sources: 'Sources',
  differences: 'Differences',
  blocks: 'Blocks',
};

/** The article at a glance: what is untagged, what is claimed, what its blocks are. */
export function Outline({ open: live }: { readonly open: OpenArticle }) {
  const { store } = useDesk();
  const chosen = useSelect((state) => state.outline);
  const open = useDeferredValue(live, null);
  if (open === null) return <div className="outline" />;
  const compared = open.records.all('delivery').size > 0;
  const views = (Object.keys(VIEWS) as OutlineView[]).filter(
    (each) => compared || each !== 'differences',
  );
  // What was brought in may have been taken back.
  const view = views.includes(chosen) ? chosen : 'untagged';
  const counts: Readonly<Record<OutlineView, number>> = {
    untagged: measuresOf(open).untagged.length,
    claims: claimsRead(open.records).size,
    sources: open.records.all('source').size,
    differences: openDifferences(open).length,
    blocks: textOf(open).blocks.length,
  };
  return (
    <div className="outline">
      <Tabs
        label="Outline"
        tabs={views.map((each) => ({ view: each, title: VIEWS[each], count: counts[each] }))}
        chosen={view}
        onChoose={(each) => store.dispatch({ type: 'outline', view: each })}
      >
        {view === 'untagged' && <Untagged open={open} />}
        {view === 'claims' && <ClaimList key={open.articleId} open={open} />}
        {view === 'sources' && <Register key={open.articleId} open={open} />}
        {view === 'differences' && <DifferenceList open={open} />}
        {view === 'blocks' && <Blocks open={open} />}
      </Tabs>
    </div>
  );
}
