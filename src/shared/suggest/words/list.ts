/** The words of a list in which white space divides them. */
export function listOf(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(listOf(words));
}
