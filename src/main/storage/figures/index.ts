export * from './measureArticles';
export * from './measured';
