/** The use cases. The app, the command line and tests run them with their own ports. */
export * from './currentLibrary';
export * from './exchange';
export * from './handlers';
export * from './importArticle';
export * from './origins';
export * from './ports';
export * from './renderReport';
export * from './reportNames';
export * from './writeFiles';
