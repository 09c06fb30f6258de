import { overlaps } from '../anchoring';
import { type BlockKind, BLOCK_KIND_LABELS, type Span, type Text } from '../model';

/** Blocks that are cited by number. The others are cited by what they are. */
const NUMBERED: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'caption']);

/** Where things stand in a text, in a reader's words. */
export class Places {
  /** By index of block: its number from 1, or null. */
  readonly numbers: readonly (number | null)[];
  private readonly lead: Span | undefined;
  private readonly headlines: readonly Span[];

  constructor(private readonly text: Text) {
    let next = 0;
    this.numbers = text.blocks.map(({ kind }) => (NUMBERED.has(kind) ? (next += 1) : null));
    this.lead = text.blocks.find((block) => block.kind === 'paragraph');
    this.headlines = text.blocks.filter((block) => block.kind === 'headline');
  }

  /** Indices of the blocks that the spans (in order) touch. */
  private touched(spans: readonly Span[]): number[] {
    const { blocks } = this.text;
    return spans.flatMap((span) => {
      const found: number[] = [];
      for (let i = this.blockAt(span.start); i < blocks.length; i += 1) {
        const block = blocks[i];
        if (block === undefined || block.start >= span.end) break;
        found.push(i);
      }
      return found;
    });
  }

  /** Index of the first block that ends after `offset`. */
  private blockAt(offset: number): number {
    const { blocks } = this.text;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** `Headline`, `¶ 3`, `¶ 3–4`, `Headline, ¶ 1`. */
  place(spans: readonly Span[]): string {
    const blocks = [...new Set(this.touched(spans))];
    const named = blocks
      .filter((i) => (this.numbers[i] ?? null) === null)
      .map((i) => BLOCK_KIND_LABELS[this.text.blocks[i]?.kind ?? 'paragraph']);
    const numbered = blocks.flatMap((i) => this.numbers[i] ?? []);
    const [first, last] = [numbered[0], numbered.at(-1)];
    const range =
      first === undefined || last === undefined
        ? []
        : [first === last ? `¶ ${first}` : `¶ ${first}–${last}`];
    return [...new Set(named), ...range].join(', ');
  }

  inHeadline(spans: readonly Span[]): boolean {
    return spans.some((span) => this.headlines.some((headline) => overlaps(span, headline)));
  }

  inLead(spans: readonly Span[]): boolean {
    const { lead } = this;
    return lead !== undefined && spans.some((span) => overlaps(span, lead));
  }
}
