import type { CommandId } from '../../shared/api';
import { type Source, sourceLabel } from '../../shared/model';
import type * as effects from './effects';
import { mentionsOf, nextMention, sourceAtHand } from './mentions';
import { inArticle, type Run, say } from './run';
import { sentenceAt, sentencesOf, textOf } from './selectors';
import type { Dialog, OpenArticle } from './state';

/** Goes to a mention of a source, by its place in the list of its mentions, and says which it is. */
export function goToMention(
  open: OpenArticle,
  context: effects.Context,
  source: Source,
  index: number,
): void {
  const mentions = mentionsOf(open, source);
  const mention = mentions[index];
  if (mention === undefined) {
    say(context, `The text nowhere names ${sourceLabel(source)}`);
    return;
  }
  const { start, end, claims } = mention;
  const sentence = sentenceAt(sentencesOf(textOf(open)), start);
  context.store.dispatch({
    type: 'visit',
    sourceId: source.id,
    mention: { start, end },
    sentence,
  });
  const where = `Mention ${index + 1} of ${mentions.length} of ${sourceLabel(source)}`;
  say(context, claims.length === 0 ? `${where}: the same words again, linked to no claim` : where);
}

/** Does something with the source at hand; says how to come by one where there is none. */
const onSource = (run: (open: OpenArticle, context: effects.Context, source: Source) => void) =>
  inArticle((open, context) => {
    const source = sourceAtHand(open);
    if (source === undefined)
      say(context, 'Go to a source of the register first, or to a claim that has one');
    else run(open, context, source);
  });

const toMention = (direction: 1 | -1) =>
  onSource((open, context, source) => {
    goToMention(open, context, source, nextMention(open, mentionsOf(open, source), direction));
  });

const withSource = (dialog: Dialog) =>
  onSource((open, context, source) => {
    if (open.visit === null) context.store.dispatch({ type: 'visit', sourceId: source.id });
    context.store.dispatch({ type: 'dialog', dialog });
  });

type Ids = Extract<
  CommandId,
  'go.sources' | 'go.next-mention' | 'go.previous-mention' | `source.${string}`
>;

/** The commands on the register of sources. */
export const REGISTER: Readonly<Record<Ids, Run>> = {
  'go.sources': (context, stage) => {
    if (context.store.get().open === null) {
      context.store.dispatch({ type: 'library-view', view: 'sources' });
    } else {
      context.store.dispatch({ type: 'outline', view: 'sources' });
    }
    stage.focusSources();
  },
  'go.next-mention': toMention(1),
  'go.previous-mention': toMention(-1),
  'source.merge': withSource('merge-sources'),
  'source.split': withSource('split-source'),
};
