import type { AuditFormat } from '../../shared/api';
import type { ReviewMode } from '../../shared/model';
import { REVIEW_EXTENSION } from '../../shared/review';
import { fileName } from './fileNames';

/** File names for what a review is sent and comes back as; safe on every system. */

export function copyName(title: string, mode: ReviewMode): string {
  return `${fileName(title, 'Article')} – ${mode} review copy.html`;
}

export function reviewFileName(title: string, reviewer: string): string {
  return `${fileName(title, 'Article')} – ${fileName(reviewer, 'reader')}.${REVIEW_EXTENSION}`;
}

export function rescuedName(title: string, reviewer: string): string {
  return `${fileName(title, 'Article')} – ${fileName(reviewer, 'reader')} (rescued).${REVIEW_EXTENSION}`;
}

export function auditName(title: string, format: AuditFormat): string {
  return `${fileName(title, 'Article')} – audit trail.${format}`;
}
