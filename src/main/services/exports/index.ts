export { Exports } from './exports';
