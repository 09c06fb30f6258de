/** Endings of the files that are looked for in a folder: articles, pages, and articles exported from Sourcemark. */
const ARTICLES =
  /(?:\.(?:txt|text|md|markdown|mdown|mkd|html|htm|xhtml|xht)|\.sourcemark\.json)$/iu;

/** What systems and programs leave in folders for themselves. */
const OWN = /^(?:\.|~\$|__MACOSX$|thumbs\.db$|desktop\.ini$|\$RECYCLE\.BIN$)/iu;

/** Whether a file's name says that it can be read as an article. */
export function isArticleName(name: string): boolean {
  return ARTICLES.test(name);
}

/** Whether a file or folder is hidden, or a program's own. */
export function isHiddenName(name: string): boolean {
  return OWN.test(name);
}
