import { TAG_DEFINITIONS, type BlockKind } from '../../model';
import type { MarkedBlock, Piece, ReportModel, Run } from '../model';
import { html, type Html } from './escape';
import { heard } from './labels';

/** Level of the block's heading in the page; the rest of the blocks are none. */
const LEVELS: Partial<Record<BlockKind, number>> = { headline: 3, heading: 4 };

/** How many washes may lie on each other before the words become hard to read. */
const WASHES = 4;

/** A claim's first piece is where the ledger points to. */
function pieceId({ claim, ordinal }: Piece): string {
  return ordinal === 1 ? `t${claim}` : `t${claim}-${ordinal}`;
}

/** The number and code in front of a piece, linked to the ledger. */
function startLabel(piece: Piece): Html {
  const { claim, tag, continued } = piece;
  const { label, code } = TAG_DEFINITIONS[tag];
  const spoken = `Claim ${claim}, ${label}, ${continued ? 'continues' : 'begins'}:`;
  const shown = `${continued ? '…' : ''}${claim} ${code}`;
  return html`<a
    class="label ${tag}"
    id="${pieceId(piece)}"
    href="#c${claim}"
    aria-label="${spoken}"
    >${shown}</a
  >`;
}

/** A run under its claims: one element inside the other, each drawing its own line on its own lane. */
function run({ text, pieces, starts, ends }: Run): Html {
  const marked = pieces.reduceRight<Html>(
    (inner, { tag, lane }) =>
      html`<span class="mark ${tag}${lane < WASHES ? '' : ' deep'}" style="--lane:${lane}"
        >${inner}</span
      >`,
    html`${text}`,
  );
  const finished = ends.map(({ claim }) => heard(` End of claim ${claim}. `));
  return html`${starts.map(startLabel)}${marked}${finished}`;
}

function block({ kind, number, lanes, runs }: MarkedBlock): Html {
  const level = LEVELS[kind];
  const heading = level === undefined ? null : html` role="heading" aria-level="${level}"`;
  const gutter =
    number === null ? null : html`<span class="pilcrow">¶&#8239;${number}${heard('. ')}</span>`;
  return html`<div class="block b-${kind}" ${heading} style="--lanes:${lanes}">
    ${gutter}${runs.map(run)}
  </div> `;
}

/** 9. The article with every claim marked. */
export function markedArticle({ markup, identity }: ReportModel): Html {
  const language = /^[A-Za-z0-9-]+$/u.test(identity.language)
    ? html` lang="${identity.language}"`
    : null;
  return html`<article class="words" ${language}>${markup.map(block)}</article> `;
}
