import type { Jobs, Library } from '../storage';
import type { Notices } from './notices';

/**
 * Has a library examined that was too large for it before it was opened, while it is worked in. Where it turns out to
 * be damaged it takes no more changes, and the person is told. Never rejects.
 */
export async function watchOver(
  library: Library,
  { examine }: Pick<Jobs, 'examine'>,
  notices: Notices,
): Promise<void> {
  try {
    const findings = await examine(library.path);
    if (findings.length > 0) notices.push({ tone: 'error', text: library.distrust(findings) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const text = `Whether the library is sound could not be found out (${why}). Nothing was changed, and work goes on; run “check” on it when the app is closed.`;
    notices.push({ tone: 'error', text });
  }
}
