import type { AuditFormat, ExportFormat, Result } from '../../../shared/api';
import { success } from '../../../shared/api';
import type { Library } from '../library';
import { readAt } from '../readAt';
import { printAudit, readForAudit } from './audit';
import { printReport, readForReport } from './report';

/** Which report. */
export interface ReportAsked {
  readonly articleId: string;
  readonly format: ExportFormat;
  readonly appVersion: string;
}

/** Which audit trail. */
export interface AuditAsked {
  readonly articleId: string;
  readonly format: AuditFormat;
}

/** What is to be written, as bytes: a report in CSV is three files (see `RenderedReport`), all else is one. */
export type Files = readonly Uint8Array[];

/** Prints what was read of a library, without that. */
type Printing = () => Result<Files>;

/** Reads what is needed while `library` is to be had, and prints it after that. */
type From = <T>(read: (library: Library) => Result<T>) => Result<T>;

const utf8 = (text: string) => Buffer.from(text, 'utf8');

function report(from: From, { articleId, format, appVersion }: ReportAsked): Printing {
  const read = from((library) => readForReport(library, articleId));
  return () =>
    read.ok ? success(printReport(read.value, format, appVersion).files.map(utf8)) : read;
}

function audit(from: From, { articleId, format }: AuditAsked): Printing {
  const read = from((library) => readForAudit(library, articleId));
  return () => (read.ok ? success([utf8(printAudit(read.value, format))]) : read);
}

const of =
  (library: Library): From =>
  (read) =>
    read(library);
const at =
  (path: string, libraryId: string): From =>
  (read) =>
    readAt(path, libraryId, read);

/** Of an open library. */
export const reportOf = (library: Library, asked: ReportAsked) => report(of(library), asked)();
export const auditOf = (library: Library, asked: AuditAsked) => audit(of(library), asked)();

/** The same to be printed, read over a connection of its own to the library at `path`, of which it is at one moment. */
export const reportAt = (path: string, libraryId: string, asked: ReportAsked) =>
  report(at(path, libraryId), asked);
export const auditAt = (path: string, libraryId: string, asked: AuditAsked) =>
  audit(at(path, libraryId), asked);
