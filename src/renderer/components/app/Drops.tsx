import { useEffect, useRef, useState } from 'react';
import { REVIEW_EXTENSION } from '../../../shared/review';
import { dropRefused, type DropTarget, dropTarget } from '../../state/dropping';
import { importDropped, importFiles, readReviews } from '../../state/effects';
import { useDesk } from './desk';

const isReview = ({ name }: File) => name.toLowerCase().endsWith(`.${REVIEW_EXTENSION}`);

/** Takes files that are dropped anywhere, and says while they are held what will become of them. Above dialogs too. */
export function Drops() {
  const { context, store } = useDesk();
  const [target, setTarget] = useState<DropTarget | null>(null);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      const files = [...dataTransfer.items].filter(({ kind }) => kind === 'file');
      const next = dropTarget(
        store.get(),
        files.map(({ type }) => type),
      );
      dataTransfer.dropEffect = next.takes ? 'copy' : 'none';
      // Asked many times a second: what says the same stays.
      setTarget((now) => (now?.words === next.words && now.more === next.more ? now : next));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setTarget(null);
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setTarget(null);
      const no = dropRefused(store.get());
      if (no !== null) {
        context.notify({ tone: 'error', text: `${no.words}. Nothing was imported. ${no.more}` });
        return;
      }
      // Only now: when this handler has ended they are gone.
      const entries = [...event.dataTransfer.items].flatMap(
        (item) => item.webkitGetAsEntry() ?? [],
      );
      if (entries.some(({ isDirectory }) => isDirectory)) {
        void importDropped(context, entries);
        return;
      }
      const files = [...event.dataTransfer.files];
      const reviews = files.filter(isReview);
      const others = files.filter((file) => !isReview(file));
      if (others.length > 0) void importFiles(context, others);
      if (reviews.length > 0) void readReviews(context, reviews);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [context, store]);
  useEffect(() => {
    // Anew, above a dialog that was opened meanwhile.
    element.current?.hidePopover();
    if (target !== null) element.current?.showPopover();
  }, [target]);
  return (
    <div
      ref={element}
      className="drop-target"
      popover="manual"
      data-takes={target?.takes}
      aria-hidden="true"
    >
      <p>{target?.words}</p>
      <p className="more">{target?.more}</p>
    </div>
  );
}
