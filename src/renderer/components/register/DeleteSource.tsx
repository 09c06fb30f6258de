import type { Source } from '../../../shared/model';
import { deleteSource } from '../../state/edits';
import { edit } from '../../state/effects';
import { attributionsTo } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';

interface Props {
  readonly open: OpenArticle;
  readonly source: Source;
}

/** The button that strikes a source from the register; there only while no claim cites it. */
export function DeleteSource({ open, source }: Props) {
  const { context } = useDesk();
  if (attributionsTo(open.records, source.id).length > 0) return null;
  return (
    <button
      type="button"
      className="plain danger"
      onClick={() => edit(context, deleteSource(open, source))}
    >
      Delete the source
    </button>
  );
}
