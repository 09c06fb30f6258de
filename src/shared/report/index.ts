/** The sourcing report: figures, the report computed from records, and one renderer per plain-text format. */
export * from './archive';
export * from './measures';
export * from './model';
export * from './order';
