/** The article as painted by ProseMirror: read-only, with claims as decorations. No React. */
export * from './frame';
export * from './paint';
export * from './positions';
export * from './view';
