import type { PickedFile } from './ports';

/** Articles that the person opened from outside of the app. Kept until a page asks for them. */
export class HandedFiles {
  private waiting: PickedFile[] = [];

  /** @param changed Called when there is something to take. */
  constructor(private readonly changed: () => void) {}

  push(files: readonly PickedFile[]): void {
    if (files.length === 0) return;
    this.waiting.push(...files);
    this.changed();
  }

  take(): readonly PickedFile[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }
}
