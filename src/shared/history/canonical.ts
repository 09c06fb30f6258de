/**
 * The JSON of a plain value without white space and with keys in order (by UTF-16 units), so that equal values print
 * the same. Fields that are undefined are left out, as in any JSON.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let printed = '';
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] === undefined) continue;
    printed += `${printed === '' ? '' : ','}${JSON.stringify(key)}:${canonical(fields[key])}`;
  }
  return `{${printed}}`;
}
