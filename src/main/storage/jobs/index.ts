/** What takes long with a large library or article, in a thread of its own or here. */
export { JobThreads } from './inWorker';
export { type Jobs, jobsHere } from './jobs';
