import type { Channel, Mode, Span } from '../model';
import type { Citing, Page } from './citing/citing';
import { CHANNEL_WORDS } from './words/channels';
import { listOf } from './words/list';

const CHANNELS = new Map(
  CHANNEL_WORDS.flatMap(([channel, words]) =>
    listOf(words).map((word) => [word, channel] as const),
  ),
);
const MARKS = /^[\s“”„"'‘’`«»,.;:—–-]*$/u;

/** Whether the content is quoted as a whole, in part, or not at all. */
export function modeOf({ text, quotations }: Page, content: readonly Span[]): Mode {
  let some = false;
  let all = true;
  for (const { start, end } of content) {
    const at = firstEndingAfter(quotations, start);
    let from = start;
    for (let k = at; k < quotations.length; k += 1) {
      const quotation = quotations[k];
      if (quotation === undefined || quotation.start >= end) break;
      some = true;
      if (!MARKS.test(text.slice(from, Math.max(from, quotation.start)))) all = false;
      from = Math.min(end, quotation.end);
    }
    if (!MARKS.test(text.slice(from, end))) all = false;
  }
  if (!some) return 'indirect';
  return all ? 'direct' : 'partial';
}

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How the source spoke, by the words of the sentence that are not what was said. */
export function channelOf({ sentences }: Page, { sentence, content }: Citing): Channel {
  for (const { word, start } of sentences[sentence]?.tokens ?? []) {
    const channel = CHANNELS.get(word);
    if (channel !== undefined && !content.some((span) => span.start <= start && start < span.end)) {
      return channel;
    }
  }
  return 'other';
}
