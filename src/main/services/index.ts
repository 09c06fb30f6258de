/** The use cases. The app, the command line and tests run them with their own ports. */
export * from './backups';
export * from './bringIn';
export * from './currentLibrary';
export * from './exchange';
export * from './exports';
export * from './folders';
export * from './handedFiles';
export * from './handlers';
export * from './importArticle';
export * from './incoming';
export * from './notices';
export * from './origins';
export * from './ports';
export * from './reportNames';
export * from './reviewsOf';
export * from './sendReview';
export * from './writeFiles';
