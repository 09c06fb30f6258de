/**
 * Calls `work` when the frame that shows the page as it is now is on its way to the screen: once the frame after
 * it has been painted as well, so that the work takes nothing from it. Gives back what cancels it. Of a window
 * that is hidden no frames are painted: it calls at once, in a task of its own.
 */
export function afterFrame(work: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  let cancelled = false;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      // A message sent in a frame arrives when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (!cancelled) work();
      };
      port2.postMessage(null);
    });
  });
  return () => {
    cancelled = true;
    cancelAnimationFrame(frame);
  };
}
