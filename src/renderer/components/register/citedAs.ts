import {
  type Role,
  ROLE_LABELS,
  ROLES,
  type Tag,
  TAG_DEFINITIONS,
  TAGS,
} from '../../../shared/model';
import { counted } from '../../../shared/text';

interface Counts {
  readonly claims: number;
  readonly tags: Readonly<Record<Tag, number>>;
  readonly roles: Readonly<Record<Role, number>>;
}

/** How many claims with each tag, and the roles that are no plain support, in words. No figure is parted from what it counts. */
export function citedAs({ claims, tags, roles }: Counts): string {
  if (claims === 0) return 'linked to no claim';
  const byTag = TAGS.filter((tag) => tags[tag] > 0).map(
    (tag) => `${TAG_DEFINITIONS[tag].label.toLowerCase()} ${tags[tag]}`,
  );
  const byRole = ROLES.filter((role) => role !== 'supports' && roles[role] > 0).map(
    (role) => `${ROLE_LABELS[role].toLowerCase()} ${roles[role]}`,
  );
  const whole = (words: string) => words.replaceAll(' ', '\u00a0');
  return [whole(counted(claims, 'claim')), [...byTag, ...byRole].map(whole).join(', ')].join(': ');
}
