/** The audit trail: every change of an article and of its readers, as a table and as data. */
export { auditCsv } from './csv';
export { AUDIT_FORMAT, AUDIT_VERSION, auditJson } from './json';
export * from './trail';
