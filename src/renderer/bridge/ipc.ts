import { BRIDGE_NAME, failure } from '../../shared/api';
import type { Desk } from './desk';

/** The desk that the preload exposes: main, over IPC. Throws where the page runs without a preload. */
export function ipcDesk(scope: object): Desk {
  const bridge = (scope as Record<string, unknown>)[BRIDGE_NAME] as Desk | undefined;
  if (bridge === undefined) throw new Error('This page runs only inside Sourcemark.');
  return {
    async call(name, args) {
      try {
        return await bridge.call(name, args);
      } catch (error) {
        return failure(
          'internal',
          `The main process did not answer (${String(error)}). Your edits are kept here and will be sent again.`,
        );
      }
    },
    on: (event, listener) => bridge.on(event, listener),
  };
}
