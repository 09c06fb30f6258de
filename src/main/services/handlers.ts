import type { ArgsOf, OperationName, Result, ResultOf } from '../../shared/api';
import type { CurrentLibrary } from './currentLibrary';
import type { Desktop, Dialogs, Origins, Settings } from './ports';

/** One handler an operation of the contract: a missing one does not compile. Arguments are parsed before. */
export type Handlers = {
  readonly [K in OperationName]: (
    args: ArgsOf<K>,
  ) => Promise<Result<ResultOf<K>>> | Result<ResultOf<K>>;
};

export interface HandlerDeps {
  readonly library: CurrentLibrary;
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  readonly settings: Settings;
  /** The folder `samples/` of the app. */
  readonly samplesFolder: string;
  readonly appVersion: string;
  /** `process.platform`. */
  readonly platform: string;
  /** Left out: UUIDv7 and the system clock. */
  readonly origins?: Origins;
}

/** Every operation of the contract, over the open library. */
export declare function createHandlers(deps: HandlerDeps): Handlers;
