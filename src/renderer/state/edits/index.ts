/** Every edit a person can make, as pure functions from the open article to the ops of a change. */
export * from './article';
export * from './bulk';
export * from './chains';
export * from './claims';
export * from './closedFields';
export * from './edit';
export * from './goBack';
export * from './merge';
export * from './reviews';
export * from './rulings';
export * from './sources';
export * from './split';
export * from './suggestions';
export * from './undoAtHand';
export * from './verdicts';
export * from './versions';
