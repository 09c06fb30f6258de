import { execFileSync } from 'node:child_process';
import { bundle } from '../../src/main/testing/bundle';
import type { Timed } from '../peer/readers';
import type { Scenario } from './scenario';

export const suggest: Scenario = {
  name: 'suggest',
  about:
    'suggestions for 1,000 articles of 800 words, beside wink-nlp and compromise finding sentences and tags',
  async run() {
    const script = await bundle('../bench/peer/readers.ts');
    try {
      const printed = execFileSync(process.execPath, ['--expose-gc', script.path], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const timed = JSON.parse(printed) as Timed;
      const row = { by: 'median', words: 1_000 } as const;
      const peer = (name: 'wink' | 'compromise') => ({ ours: timed.suggest, peer: timed[name] });
      return [
        { ...row, scenario: 'Suggest, 1,000 words; wink-nlp', ...peer('wink'), aim: 0.4 },
        { ...row, scenario: 'The same; compromise', ...peer('compromise'), aim: null },
        {
          ...row,
          scenario: 'The same in 200,000 words; in 2,000',
          ours: timed.long,
          peer: timed.short,
          aim: 1.5,
        },
      ];
    } finally {
      script.remove();
    }
  },
};
