/** Changes and what they amount to: apply, invert, merge, fold, undo, and the clock that orders them. */
export * from './apply';
export * from './between';
export * from './canonical';
export * from './clock';
export * from './fold';
export * from './invert';
export * from './merge';
export * from './records';
export * from './references';
export * from './turnover';
export * from './undo';
