/** The one window: where it stands, how it closes, what happens when its page fails. */
export * from './commands';
export * from './desktop';
export * from './lifetime';
export * from './mainWindow';
export * from './recover';
export * from './requests';
