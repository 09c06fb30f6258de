/** What outlives a session and is not in the library: settings.json in the user's data folder. */
export * from './recent';
export * from './schema';
export * from './servicesSettings';
export * from './settingsFile';
