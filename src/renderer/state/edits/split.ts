import { type Source, sourceLabel } from '../../../shared/model';
import { attributionsTo } from '../selectors';
import type { OpenArticle } from '../state';
import { create, type Edit, editOf, type NewId, update } from './edit';

/** What the new source is called: its name where the old one has one, else its descriptor. */
export function renamed(source: Source, label: string): Pick<Source, 'name' | 'descriptor'> {
  const words = label.trim();
  return source.name === null
    ? { name: null, descriptor: words }
    : { name: words, descriptor: source.descriptor };
}

/**
 * Makes a second source of one, as one change: the attributions `moved` (by id) go to it, and it has all that the
 * register says of the first but its label. Null where none would move or none would stay, or without a label.
 */
export function splitSource(
  open: OpenArticle,
  source: Source,
  moved: ReadonlySet<string>,
  label: string,
  newId: NewId,
): Edit | null {
  const all = attributionsTo(open.records, source.id);
  const going = all.filter(({ id }) => moved.has(id));
  if (going.length === 0 || going.length === all.length || label.trim() === '') return null;
  const made: Source = { ...source, ...renamed(source, label), id: newId() };
  return editOf(`Split ${sourceLabel(source)}`, [
    create('source', made),
    ...going.map((link) => update('attribution', link, { sourceId: made.id })),
  ]);
}
