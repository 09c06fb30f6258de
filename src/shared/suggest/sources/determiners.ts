/** The small words before a noun, by what they say of a source: the one known already, or a new one. */
export const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'same', 'said']);
export const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen twenty thirty hundred'.split(
    ' ',
  ),
);
export const INDEFINITE = new Set([
  ...NUMBERS,
  ...'a an one another some any many most several few other others numerous various multiple certain countless every each no more all both'.split(
    ' ',
  ),
]);
/** Words that mean people without a noun. */
export const ALONE_PEOPLE = new Set([
  'some',
  'many',
  'others',
  'other',
  'several',
  'most',
  'few',
  'both',
  'all',
  'one',
  'another',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'nobody',
  'none',
  'each',
  'those',
  'neither',
  'either',
  'two',
  'three',
  'four',
  'five',
  'six',
  'thousands',
  'hundreds',
  'dozens',
  'scores',
  'millions',
  'percent',
  'half',
  'no one',
  'majority',
  'you',
  'these',
]);
export const DEFINITE_ALONE = new Set(['these', 'both', 'neither', 'either']);
