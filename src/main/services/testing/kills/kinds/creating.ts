import type { Kind } from '../kind';
import { textFile } from '../words';

/** The app starts for the first time, and a first article is brought in. */
export const creating: Kind = {
  within: 60,
  steps: 2,
  lives: 3,
  work(desk) {
    return () => desk.bringIn('story.txt', textFile(desk.chance, 3_000));
  },
};
