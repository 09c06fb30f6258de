/**
 * Shows one native dialog at a time: while one is open, another counts as closed at once. A person can see to one; a
 * page that was taken over could ask for thousands.
 */
export class OneAtATime {
  private isOpen = false;

  /** @param closed What a closed dialog gives. */
  async show<T>(closed: T, dialog: () => Promise<T>): Promise<T> {
    if (this.isOpen) return closed;
    this.isOpen = true;
    try {
      return await dialog();
    } finally {
      this.isOpen = false;
    }
  }
}
