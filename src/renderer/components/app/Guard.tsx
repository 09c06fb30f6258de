import { Component, type ReactNode } from 'react';

interface Props {
  /** What became of the person's work, in words. */
  readonly kept: string;
  readonly children: ReactNode;
}

interface State {
  /** What went wrong; null: nothing. */
  readonly problem: string | null;
}

/** Where something cannot be shown, says so in place of a blank window, with what was kept and what to do. */
export class Guard extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { kept, children } = this.props;
    const { problem } = this.state;
    if (problem === null) return children;
    return (
      <main className="failure">
        <div role="alert">
          <h1>This could not be shown</h1>
          <p>
            Something went wrong in Sourcemark ({problem}). {kept}
          </p>
        </div>
        <button type="button" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </main>
    );
  }
}
