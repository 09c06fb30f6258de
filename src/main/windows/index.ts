/** The windows: where they stand, how they close, what happens when a page fails. */
export * from './commands';
export * from './desktop';
export * from './lifetime';
export * from './deskWindow';
export * from './deskWindows';
export * from './recover';
export * from './requests';
