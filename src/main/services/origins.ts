import { v7 } from 'uuid';
import { type ChangeHead, tick } from '../../shared/history';
import { type Result, success } from '../../shared/api';
import type { Library } from '../storage';
import type { Origins } from './ports';

/** New ids and the time, as the machine gives them. */
export const systemOrigins: Origins = { newId: () => v7(), now: () => Date.now() };

/** Who is at work in which library: what making a change takes. */
export interface Work {
  readonly library: Library;
  /** The actor of the changes made. */
  readonly actor: string;
  readonly origins: Origins;
}

/** The head of a new change, later than everything in the library. */
export function newHead({ library, actor, origins }: Work): Result<ChangeHead> {
  const latest = library.latestStamp();
  if (!latest.ok) return latest;
  return success({ id: origins.newId(), actor, at: tick(latest.value, origins.now()) });
}
