export * from './chosenFolder';
export * from './listFolder';
