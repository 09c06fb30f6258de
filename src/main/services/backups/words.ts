import { basename } from 'node:path';
import type { Missing } from '../../../shared/api';
import { counted } from '../../../shared/text';
import type { Prepared } from '../../storage';

/** Titles that are named at most. */
const NAMED = 5;

const titled = (title: string) => (title === '' ? 'an article without a title' : `“${title}”`);

/** What a library holds that a backup of it does not, in sentences. */
export function missingWords({ changes, articles, unread }: Missing): string {
  const named = articles
    .slice(0, NAMED)
    .map((each) => `${titled(each.title)} (${String(each.changes)})`);
  const more = articles.length - named.length;
  const list = [...named, ...(more > 0 ? [counted(more, 'more article')] : [])].join(', ');
  const first = changes === 0 ? '' : `It lacks ${counted(changes, 'change')}: ${list}.`;
  const second =
    unread === 0
      ? ''
      : unread === null
        ? 'How much was done since cannot be read any more.'
        : `${counted(unread, 'change')} made since cannot be read any more.`;
  const words = [first, second].filter((each) => each !== '').join(' ');
  return words === '' ? 'It lacks nothing that can be found.' : words;
}

/** What was restored, what of the damaged library could be added, and where that is now. */
export function restoredWords({ rescued, aside }: Prepared): string {
  const { changes, lost } = rescued;
  const added =
    changes === 0
      ? ''
      : `${counted(changes, 'change')} made since could still be read and ${changes === 1 ? 'was' : 'were'} added.`;
  const gone =
    lost === 0
      ? ''
      : lost === null
        ? 'What else was done since could not be read; nobody can tell how much.'
        : `${counted(lost, 'change')} made since could not be read.`;
  const kept = aside === null ? '' : `What was there before is kept as ${basename(aside)}.`;
  return ['The library was restored.', added, gone, kept].filter((each) => each !== '').join(' ');
}
