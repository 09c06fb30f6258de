import { contextBridge, ipcRenderer } from 'electron';
import {
  BRIDGE_NAME,
  CALL_CHANNEL,
  EVENT_CHANNEL,
  EVENT_NAMES,
  failure,
  OPERATION_NAMES,
  type Result,
} from '../shared/api';

type Listener = (payload: unknown) => void;

const operations: ReadonlySet<string> = new Set(OPERATION_NAMES);
const listeners = new Map<string, Set<Listener>>(EVENT_NAMES.map((name) => [name, new Set()]));

ipcRenderer.on(EVENT_CHANNEL, (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

// Names go through as they are; arguments are parsed in main, which trusts nothing said here.
contextBridge.exposeInMainWorld(BRIDGE_NAME, {
  async call(name: string, args: unknown): Promise<Result<unknown>> {
    if (!operations.has(name)) return failure('unknown-operation', 'There is no such operation.');
    try {
      return (await ipcRenderer.invoke(CALL_CHANNEL, name, args)) as Result<unknown>;
    } catch (error) {
      return failure('internal', `${name} could not be asked for: ${String(error)}`);
    }
  },
  on(event: string, listener: Listener): () => void {
    const heard = listeners.get(event);
    // Each call counts by itself, also with the same function.
    const entry: Listener = (payload) => listener(payload);
    heard?.add(entry);
    return () => void heard?.delete(entry);
  },
});
