export const EXPORT_FORMATS = ['html', 'md', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const AUDIT_FORMATS = ['csv', 'json'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** A place that a person chose for an export, by which the page knows it. */
export interface ExportPlace {
  readonly exportId: string;
}

/** The files written, or null: the dialog was closed, or the export was stopped. */
export type ExportOutcome = { readonly paths: readonly string[] } | null;
