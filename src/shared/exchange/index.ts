/** What desks that share a folder tell each other, and what their work comes to where it clashes. */
export * from './clashes';
export * from './exchangeFile';
