import { RULES } from '../../suggest/rules';
import { uuid } from '../../testing/builders';
import type { ReportInput } from '../model';
import { Story } from './story';

/**
 * Three claims, one of them suggested by the first rule of the engine; a second that was suggested by the first two
 * is deleted since. Dismissed: one by the second rule and one that this version has not, and one by another such.
 */
export function decided(): ReportInput {
  const [first = '', second = ''] = Object.keys(RULES);
  const story = new Story([
    ['headline', 'Fires were set, officials believe'],
    'Two officials said the fires were set. The mayor, Ada Quist, denied it.',
    'The brigade counted nine fires. It will rain.',
  ]);
  const suggested = story.claim('anonymous', 'the fires were set');
  story.claim('response', 'denied it');
  story.claim('sourced', 'nine fires');
  story.decide(null, ['a-later-rule', second]);
  story.decide(suggested, [first]);
  story.decide({ ...suggested, id: uuid(99) }, [second, first]);
  // The name of something that every object has.
  story.decide(null, ['toString']);
  return story.input();
}
