/** What is looked for in a folder that is to be imported: the same on disk and in what is dropped on the page. */
export * from './names';
export * from './walk';
