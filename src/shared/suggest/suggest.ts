import type { Block } from '../model';
import { sentencesIn } from '../text';
import { citedWords, nameAndDescriptor } from './attribution';
import type { Suggestion } from './suggestion';

/** The claims of `text` that somebody is cited for. Pure, and linear in the length of the text. */
export function suggest(text: string, blocks?: readonly Block[]): Suggestion[] {
  const whole = blocks ?? [{ start: 0, end: text.length }];
  return whole.flatMap((block) =>
    sentencesIn(text, block).flatMap((sentence): Suggestion[] => {
      const cited = citedWords(text, sentence);
      if (cited === null || cited.mention.start > cited.cue.start) return [];
      const content = { start: cited.cue.end + 1, end: sentence.end };
      if (content.end - content.start < 3) return [];
      const mention = text.slice(cited.mention.start, cited.mention.end);
      const { name, descriptor } = nameAndDescriptor(mention);
      const named = /^\p{Lu}/u.test(name);
      return [
        {
          id: `${content.start}-${content.end}`,
          content: [content],
          mention: cited.mention,
          cue: cited.cue,
          sourceKey: mention.toLowerCase(),
          kind: named ? 'person' : 'group',
          name: named ? name : null,
          descriptor: named ? descriptor : mention,
          tag: named ? 'on-record' : 'anonymous',
          answer: null,
          mode: 'indirect',
          channel: 'other',
          chain: [],
          because: ['speaker-says'],
        },
      ];
    }),
  );
}
