import { TAGS } from '../../../shared/model';
import { BAND, PITCH, TAG_TILES } from '../../../shared/report';

interface Props {
  /** What the ids of the patterns begin with. */
  readonly prefix: string;
  /** Their size beside that in the report. */
  readonly scale?: number;
}

/** The report's patterns, one a tag, to fill the shapes of a picture with: `url(#prefix-tag)`. */
export function TagPatterns({ prefix, scale = 1 }: Props) {
  return (
    <defs>
      {TAGS.map((tag) => {
        const { width, path, stroke, ends } = TAG_TILES[tag];
        return (
          <pattern
            key={tag}
            id={`${prefix}-${tag}`}
            className={`tag-pattern ink-${tag}`}
            width={width}
            height={PITCH}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${scale})`}
          >
            <rect className="band-ground" width={width} height={BAND} />
            <path d={path} fill="none" strokeWidth={stroke} strokeLinecap={ends} />
          </pattern>
        );
      })}
    </defs>
  );
}
