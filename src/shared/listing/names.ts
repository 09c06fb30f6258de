/** What two spellings of a name have in common: case, white space and how accents are encoded tell none apart. */
export function sameName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
