import type { ReactNode } from 'react';
import { moveAmongButtons } from './arrows';

interface Props<View extends string> {
  readonly label: string;
  /** In the order shown. */
  readonly tabs: readonly {
    readonly view: View;
    readonly title: string;
    readonly count?: number;
  }[];
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Tabs with how much is in each, and what the chosen one shows. Arrow keys go from tab to tab. */
export function Tabs<View extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: Props<View>) {
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={moveAmongButtons}>
        {tabs.map(({ view, title, count }) => (
          <button
            key={view}
            type="button"
            role="tab"
            aria-selected={view === chosen}
            onClick={() => onChoose(view)}
          >
            {title}
            {count !== undefined && (
              <>
                {' '}
                <span className="number">{count}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div
        className="outline-body"
        role="tabpanel"
        aria-label={tabs.find(({ view }) => view === chosen)?.title}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  );
}
