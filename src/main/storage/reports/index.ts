/** What is exported of an article, printed from the library. */
export { renderAudit } from './audit';
export { type Rendering, renderingHere, renderingIn } from './rendering';
export { type RenderedReport, renderReport } from './report';
