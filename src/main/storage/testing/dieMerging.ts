import { ARTICLE, id, imported, tagged } from './builders';
import { openLibrary } from '../open';

/** A process that dies in the middle of merging: `dieMerging.ts LIBRARY`. */
const [path = ''] = process.argv.slice(2);

/** Its ops are printed when its row is written, after the rows and before the records. */
const fatal = {
  ...tagged(2, 'Mara Quill'),
  ops: Object.assign([...tagged(2, 'Mara Quill').ops], {
    toJSON(): never {
      process.kill(process.pid, 'SIGKILL');
      throw new Error('still alive');
    },
  }),
};

const opened = openLibrary(path, { create: true });
if (!opened.ok) throw new Error(opened.error.message);
opened.value.commit(imported());
opened.value.mergeHistory({
  articleId: id(ARTICLE),
  changes: [imported(), tagged(1), fatal],
  originals: [],
});
