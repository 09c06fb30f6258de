import { articleOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { ArticleFacts } from '../inspector/ArticleFacts';
import { Modal } from './Modal';

/** The article's particulars, wherever in it the cursor is. What is typed is kept at every key. */
export function FactsDialog({ open }: { readonly open: OpenArticle }) {
  const { store } = useDesk();
  return (
    <Modal label="Summary, title and facts" className="facts-dialog">
      <h2>Summary, title and facts</h2>
      <ArticleFacts article={articleOf(open)} />
      <div className="dialog-actions">
        <button
          type="button"
          className="primary"
          onClick={() => store.dispatch({ type: 'dialog', dialog: null })}
        >
          Done
        </button>
      </div>
    </Modal>
  );
}
