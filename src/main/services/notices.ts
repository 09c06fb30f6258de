import type { ToldNotice } from '../../shared/api';

/** What the page is to tell the person and did not ask for. Kept until there is a page that takes it. */
export class Notices {
  private waiting: ToldNotice[] = [];

  /** @param changed Called when there is something to take. */
  constructor(private readonly changed: () => void) {}

  push(notice: ToldNotice): void {
    this.keep(notice);
    this.changed();
  }

  /** For the page that is loaded next: the one that is there is on its way out. */
  keep(notice: ToldNotice): void {
    this.waiting.push(notice);
  }

  take(): readonly ToldNotice[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }
}
