import { memo } from 'react';
import { type Claim, TAGS, type Text } from '../../../shared/model';
import { strip } from '../../../shared/report';
import { TagPatterns } from '../controls/TagPatterns';
import { heightOf, pathsOf, SCALE } from './stripPaths';

interface Props {
  readonly text: Text;
  readonly claims: readonly Claim[];
  /** CSS pixels. */
  readonly width: number;
}

/** The bands: one path a tag, so that thousands of claims are six elements. */
export const StripBands = memo(function StripBands({ text, claims, width }: Props) {
  const model = strip(text, claims);
  const paths = pathsOf(model, width);
  return (
    <svg width={width} height={heightOf(model)} aria-hidden="true">
      <TagPatterns prefix="strip" scale={SCALE} />
      {TAGS.map((tag) => (
        <path key={tag} className={`band ink-${tag}`} d={paths[tag]} fill={`url(#strip-${tag})`} />
      ))}
    </svg>
  );
});
