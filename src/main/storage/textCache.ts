import type { Text } from '../../shared/model';

/** How much text is kept, in UTF-16 units: some twenty articles of 50,000 words. */
const LIMIT = 6_000_000;

/**
 * Texts read lately. Checking an anchor needs the whole text, and reading it for every tag would cost more
 * than the commit. The one used longest ago goes first.
 */
export class TextCache {
  private readonly texts = new Map<string, Text>();
  private size = 0;

  constructor(private readonly limit = LIMIT) {}

  get(id: string): Text | undefined {
    const text = this.texts.get(id);
    if (text !== undefined) {
      this.texts.delete(id);
      this.texts.set(id, text);
    }
    return text;
  }

  add(text: Text): void {
    this.drop(text.id);
    this.texts.set(text.id, text);
    this.size += text.text.length;
    for (const id of this.texts.keys()) {
      if (this.size <= this.limit || id === text.id) break;
      this.drop(id);
    }
  }

  drop(id: string): void {
    this.size -= this.texts.get(id)?.text.length ?? 0;
    this.texts.delete(id);
  }

  clear(): void {
    this.texts.clear();
    this.size = 0;
  }
}
