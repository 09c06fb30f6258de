import type { ArgsOf, EventName, Events, OperationName, Result, ResultOf } from '../../shared/api';

/**
 * The port to whatever keeps the records: main (Electron), or a store of the page's own. Everything the
 * renderer wants from outside goes through it. `call` never rejects: failures are values.
 */
export interface Desk {
  call<K extends OperationName>(name: K, args: ArgsOf<K>): Promise<Result<ResultOf<K>>>;
  /** Listens to main; gives back the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
}
