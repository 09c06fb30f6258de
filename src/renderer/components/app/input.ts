import { useEffect } from 'react';
import { commandsNow } from '../../state/availability';
import { commandFor } from '../../state/keys';
import { useDesk, useMac } from './desk';
import { keyPlace } from './stage';

/** Keys mean commands, unless the place where they are pressed wants them itself. */
export function useCommandKeys(): void {
  const { run, store } = useDesk();
  const mac = useMac();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { key, code, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift } = event;
      const id = commandFor(
        { key, code, ctrl, meta, alt, shift },
        keyPlace(event.target),
        mac,
        commandsNow(store.get()),
      );
      if (id === null) return;
      event.preventDefault();
      run(id);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [run, store, mac]);
}

/** Notes on the page whether the person works with keys or pointer: some help is for one of them only. */
export function useInputMode(): void {
  useEffect(() => {
    const note = (event: Event) => {
      document.documentElement.dataset['input'] = event.type === 'keydown' ? 'keyboard' : 'pointer';
    };
    window.addEventListener('keydown', note, true);
    window.addEventListener('pointerdown', note, true);
    return () => {
      window.removeEventListener('keydown', note, true);
      window.removeEventListener('pointerdown', note, true);
    };
  }, []);
}
