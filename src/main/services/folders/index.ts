export * from './chosenFolders';
export * from './listFolder';
