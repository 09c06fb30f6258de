import { switchLibrary } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';

/** Other libraries, at most this many: the menu has the rest. */
const SHOWN = 4;
const NONE: readonly string[] = [];

/** A library's name and the folder it is in, of a path of any system. */
function parts(path: string): { readonly name: string; readonly folder: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const name = path.slice(at + 1).replace(/\.sourcemark$/iu, '');
  return { name, folder: path.slice(0, Math.max(0, at)) };
}

/** The libraries that were opened last, to go back to one. */
export function RecentLibraries() {
  const { context } = useDesk();
  const recent = useSelect((state) => state.workspace?.recent ?? NONE);
  if (recent.length === 0) return null;
  return (
    <section className="recent-libraries" aria-labelledby="recent-libraries">
      <h2 id="recent-libraries">Other libraries</h2>
      <ul>
        {recent.slice(0, SHOWN).map((path, place) => (
          <li key={path}>
            <button
              type="button"
              className="plain"
              title={path}
              onClick={() => void switchLibrary(context, { recent: place })}
            >
              <strong>{parts(path).name}</strong>{' '}
              <span className="facts">{parts(path).folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
