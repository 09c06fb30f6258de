/** What the text itself says about whom it cites. */
export * from './attribution';
