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

/** A label with its number, which no line parts from it. */
const whole = (label: string, count: number) =>
  `${label.toLowerCase()} ${count}`.replaceAll(' ', '\u00a0');

/** How many claims with each tag, and the roles that are no plain support, in words. */
export function citedAs({ claims, tags, roles }: Counts): string {
  if (claims === 0) return 'linked to no claim';
  const byTag = TAGS.filter((tag) => tags[tag] > 0).map((tag) =>
    whole(TAG_DEFINITIONS[tag].label, tags[tag]),
  );
  const byRole = ROLES.filter((role) => role !== 'supports' && roles[role] > 0).map((role) =>
    whole(ROLE_LABELS[role], roles[role]),
  );
  return [counted(claims, 'claim'), [...byTag, ...byRole].join(', ')].join(': ');
}
