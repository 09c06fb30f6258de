/** The sourcing report: figures, the report computed from records, and one renderer per plain-text format. */
export * from './archive';
export * from './audit';
export * from './build';
export { distinctSources } from './distinct';
export * from './measures';
export { type Mismatch, mismatch } from './mismatch';
export * from './model';
export * from './strip';
export { type Link, linksByClaim, supporters } from './support';
export * from './wording';
export { peopleReasons } from './peopleWords';
export * from './method';
export * from './tag-style';
export { renderCsv } from './csv';
export { renderHtml } from './html/page';
export { renderMarkdown } from './markdown/page';
