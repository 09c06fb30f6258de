import { column, fail, print } from './io';
import { withLibrary } from './openFor';

export interface ListOptions {
  readonly library: string;
  readonly json?: boolean;
}

/** The articles of a library, the last changed first: id, last change, number of claims, title, outlet. */
export function listCommand({ library: path, json }: ListOptions): Promise<number> {
  return withLibrary(path, { create: false, writes: false }, (library) => {
    const list = library.list();
    if (!list.ok) return fail(list.error, path);
    if (json === true) {
      print(JSON.stringify(list.value, null, 2));
      return 0;
    }
    for (const { id, changedAt, claims, title, outlet } of list.value) {
      print([id, changedAt, String(claims), column(title), column(outlet)].join('\t'));
    }
    return 0;
  });
}
