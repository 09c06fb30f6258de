/** Figures across the articles of a library: sums of what each report counts, and the claims behind each. */
export * from './across';
export * from './claims';
export * from './figures';
