import { type Tag, TAG_DEFINITIONS, TAGS } from '../../../shared/model';

/** How an article's claims divide among the tags, as a thin bar. The numbers are in its label. */
export function TagBar({ tags }: { readonly tags: Readonly<Record<Tag, number>> }) {
  const present = TAGS.filter((tag) => tags[tag] > 0);
  if (present.length === 0) return null;
  const label = present.map((tag) => `${TAG_DEFINITIONS[tag].label} ${tags[tag]}`).join(', ');
  return (
    <span className="tag-bar" role="img" aria-label={label} title={label}>
      {present.map((tag) => (
        <span key={tag} className={`fill-${tag}`} style={{ flexGrow: tags[tag] }} />
      ))}
    </span>
  );
}
