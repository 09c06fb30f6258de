/** Native dialogs: the use cases' own, and what is asked before there is a window. */
export * from './ask';
export * from './fileNames';
export * from './libraryAtStart';
export * from './nativeDialogs';
export * from './startPorts';
