import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { BusyWords, StopWork } from '../app/BusyLine';
import { useDesk, useSelectNow } from '../app/desk';
import { STAGE_IDS } from '../app/stage';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** Something was typed that Escape or a click beside the dialog must not throw away. */
  readonly keep?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the desk, with the keyboard in its first field or on its first button. Escape and a click beside it close it; the keyboard goes back to the article. */
export function Modal({ label, className = '', keep = false, children }: Props) {
  const { store } = useDesk();
  // The status bar is out of reach below the dialog.
  const busy = useSelectNow((state) => state.busy.length > 0);
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    // Of itself a dialog focuses whatever comes first, also what nobody can type into.
    dialog?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    return () => {
      dialog?.close();
      const back = before instanceof HTMLElement && before !== document.body && before.isConnected;
      if (back) before.focus();
      else document.getElementById(STAGE_IDS.article)?.focus();
    };
  }, []);
  const close = () => {
    if (!keep) store.dispatch({ type: 'dialog', dialog: null });
  };
  return (
    <dialog
      ref={element}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === element.current) close();
      }}
    >
      <div className="dialog-body">{children}</div>
      {busy && (
        <p className="dialog-busy">
          <span role="status">
            <BusyWords />
          </span>
          <StopWork />
        </p>
      )}
    </dialog>
  );
}
