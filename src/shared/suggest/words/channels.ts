import type { Channel } from '../../model';

/** The words by which a sentence says how its source spoke, by channel. The first that is found decides. */
export const CHANNEL_WORDS: readonly (readonly [Channel, string])[] = [
  [
    'social-post',
    'tweet tweeted tweets twitter x facebook instagram telegram tiktok bluesky mastodon posted post',
  ],
  [
    'court',
    'court courtroom testified testimony trial judge hearing lawsuit indictment affidavit ruling',
  ],
  ['filing', 'filing filings prospectus'],
  ['poll', 'poll polls survey surveys pollster'],
  ['statement', 'statement statements communique release'],
  ['interview', 'interview interviews interviewed told'],
  ['report', 'report study studies audit review memo memorandum'],
  ['database', 'data database records statistics figures register'],
  ['press-report', 'newspaper reported'],
];
