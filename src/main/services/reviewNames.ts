import type { AuditFormat } from '../../shared/api';
import type { ReviewMode } from '../../shared/model';
import { REVIEW_EXTENSION } from '../../shared/review';
import { fileStem } from '../../shared/text';

/**
 * File names for what a review is sent and comes back as; safe on every system. Two names and what stands around
 * them have to fit into 255 bytes.
 */
const articleIn = (title: string) => fileStem(title, { bytes: 120, otherwise: 'Article' });
const readerIn = (name: string) => fileStem(name, { bytes: 90, otherwise: 'reader' });

export function copyName(title: string, mode: ReviewMode): string {
  return `${articleIn(title)} – ${mode} review copy.html`;
}

export function reviewFileName(title: string, reviewer: string): string {
  return `${articleIn(title)} – ${readerIn(reviewer)}.${REVIEW_EXTENSION}`;
}

export function rescuedName(title: string, reviewer: string): string {
  return `${articleIn(title)} – ${readerIn(reviewer)} (rescued).${REVIEW_EXTENSION}`;
}

export function auditName(title: string, format: AuditFormat): string {
  return `${articleIn(title)} – audit trail.${format}`;
}
