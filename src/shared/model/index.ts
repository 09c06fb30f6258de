/** The records of the domain and what may be in them. */
export * from './archive';
export * from './article';
export * from './attribution';
export * from './change';
export * from './claim';
export * from './decision';
export * from './delivery';
export * from './fields';
export * from './groups';
export * from './kinds';
export * from './record';
export * from './review';
export * from './ruling';
export * from './source';
export * from './taxonomy';
export * from './text';
export * from './verdict';
