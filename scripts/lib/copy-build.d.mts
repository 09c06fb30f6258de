/** Builds the page of review copies. Rejects where it is not as it has to be. */
export function buildCopy(): Promise<string>;
/** Builds the page into out/. */
export function writeCopy(): Promise<void>;
