import type { OpenArticle } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { moveAmongButtons } from '../controls/arrows';
import { LibrarySourceList } from './LibrarySourceList';
import { SourceList } from './SourceList';

const SCOPES = [
  ['article', 'This article'],
  ['library', 'Library'],
] as const;

/** The register of the open article, or, where that is chosen, of the whole library. */
export function Register({ open }: { readonly open: OpenArticle }) {
  const { store } = useDesk();
  const scope = useSelect((state) => state.registerScope);
  return (
    <>
      <div className="scopes" role="group" aria-label="Sources of" onKeyDown={moveAmongButtons}>
        {SCOPES.map(([each, label]) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === scope}
            onClick={() => store.dispatch({ type: 'register-scope', scope: each })}
          >
            {label}
          </button>
        ))}
      </div>
      {scope === 'article' ? <SourceList open={open} /> : <LibrarySourceList />}
    </>
  );
}
