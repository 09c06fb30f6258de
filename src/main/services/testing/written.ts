import { type ExportOutcome, type ExportPlace, type Result, success } from '../../../shared/api';
import type { Handlers } from '../handlers';

type Placed = Result<ExportPlace | null>;

/** Writes to the place that was chosen, as the page does; null where the dialog was closed. */
export async function written(
  handlers: Pick<Handlers, 'export.write'>,
  placed: Placed | Promise<Placed>,
): Promise<Result<ExportOutcome>> {
  const place = await placed;
  if (!place.ok) return place;
  return place.value === null ? success(null) : handlers['export.write'](place.value);
}
