/** What keeps the page in its place. README.md in this folder says which guard stands where. */
export { developmentServer } from './development';
export * from './guard';
