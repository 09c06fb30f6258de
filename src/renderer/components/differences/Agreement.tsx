import { counted } from '../../../shared/text';
import { useEffect, useRef, useState } from 'react';
import { TAG_DEFINITIONS, type Tag } from '../../../shared/model';
import type { Agreement as Figures, Agreements } from '../../../shared/review';
import { agreementsOf, codingsOf, comparedOf, rangesTakeLong } from '../../state/differences';
import type { OpenArticle } from '../../state/state';

type Figure = Figures['tags'];

const number = (value: number) => value.toFixed(2).replace('-', '−');

/** A figure with its range, and why there is none where there is none. */
function FigureRow({
  name,
  help,
  figure,
  unit,
  ranges,
}: {
  readonly name: string;
  readonly help: string;
  readonly figure: Figure;
  /** What it was worked out over, as one and as several. */
  readonly unit: readonly [string, string];
  /** Whether the interval was worked out; until then nothing is said of it. */
  readonly ranges: boolean;
}) {
  const { value, interval, units, why } = figure;
  return (
    <tr>
      <th scope="row" title={help}>
        {name}
      </th>
      <td className="number">{value === null ? '–' : number(value)}</td>
      <td className="facts">
        {interval !== null && (
          <>
            {String(interval.level * 100)}%: {number(interval.low)} to {number(interval.high)},{' '}
          </>
        )}
        {counted(units, ...unit)}
        {why !== null && (ranges || value === null) && <span className="why">{why}</span>}
      </td>
    </tr>
  );
}

const STRETCH = ['stretch', 'stretches'] as const;
const MATCHED = ['matched claim', 'matched claims'] as const;

const isTag = (value: string): value is Tag => value in TAG_DEFINITIONS;
const codeOf = (value: string) => (isTag(value) ? TAG_DEFINITIONS[value].code : value);

/** Which tag of the analyst met which of the reader. */
function ConfusionTable({
  confusion,
  reader,
}: {
  readonly confusion: NonNullable<Figures['confusion']>;
  readonly reader: string;
}) {
  const { tags, counts } = confusion;
  return (
    <details>
      <summary>Which tag met which</summary>
      <table className="confusion">
        <caption className="facts">Rows: yours. Columns: {reader}.</caption>
        <thead>
          <tr>
            <td />
            {tags.map((label) => (
              <th key={label} scope="col">
                {codeOf(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tags.map((label, row) => (
            <tr key={label}>
              <th scope="row">{codeOf(label)}</th>
              {tags.map((other, column) => (
                <td key={other} className="number">
                  {counts[row]?.[column] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Block({
  figures,
  name,
  ranges,
}: {
  readonly figures: Figures;
  readonly name: string;
  readonly ranges: boolean;
}) {
  const { claims, independent, confusion } = figures;
  const several = figures.reviews.length > 1;
  return (
    <li>
      <h5>{name}</h5>
      <p className="facts">
        {String(claims.matched)} of your {counted(claims.mine, 'claim')} matched,{' '}
        {String(claims.extra)} only {several ? 'theirs' : `by ${name}`}
      </p>
      <table className="figures">
        <tbody>
          <FigureRow
            name="Boundaries"
            help="Where claims begin and end, whatever their tag: Krippendorff’s unitizing alpha."
            figure={figures.boundaries}
            unit={STRETCH}
            ranges={ranges}
          />
          <FigureRow
            name="Extent"
            help="Which text is tagged at all: Krippendorff’s |u-alpha."
            figure={figures.extent}
            unit={STRETCH}
            ranges={ranges}
          />
          <FigureRow
            name="Tags"
            help={
              several
                ? 'The tags of matched claims: Krippendorff’s nominal alpha.'
                : 'The tags of matched claims: Cohen’s kappa.'
            }
            figure={figures.tags}
            unit={MATCHED}
            ranges={ranges}
          />
        </tbody>
      </table>
      {!independent && (
        <p className="facts">
          An open review: {name} saw your claims, so this is not the agreement of two people who
          worked apart.
        </p>
      )}
      {confusion !== null && claims.matched > 0 && (
        <ConfusionTable confusion={confusion} reader={name} />
      )}
    </li>
  );
}

interface Found {
  readonly of: object;
  readonly agreements: Agreements;
  /** Whether the ranges are among them. */
  readonly ranges: boolean;
}

/** Calls `work` when what is on the screen now has been painted; gives back what cancels it. */
function whenPainted(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Works the figures out once the page is painted, then their ranges: these only when asked, where they take long. */
function useAgreements(open: OpenArticle) {
  const compared = comparedOf(open);
  const [found, setFound] = useState<Found | null>(null);
  const [asked, setAsked] = useState<object | null>(null);
  const here = found?.of === compared ? found : null;
  const wanted = asked === compared || !rangesTakeLong(open);
  const stage = here === null ? 'figures' : here.ranges ? 'done' : wanted ? 'ranges' : 'wait';
  // The article changes with every key; what is compared does not.
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (compared.codings.length === 0 || stage === 'done' || stage === 'wait') return undefined;
    const ranges = stage === 'ranges';
    return whenPainted(() =>
      setFound({ of: compared, agreements: agreementsOf(latest.current, ranges), ranges }),
    );
  }, [compared, stage]);
  return { found: here, stage, ask: () => setAsked(compared) };
}

/** How far the analyst and the readers agree, before anything was settled. */
export function Agreement({ open }: { readonly open: OpenArticle }) {
  const { found, stage, ask } = useAgreements(open);
  const agreements = found?.agreements ?? null;
  const ranges = found?.ranges === true;
  const names = new Map(codingsOf(open).map(({ review }) => [review.id, review.reviewer]));
  const nameOf = ({ reviews }: Figures) => reviews.map((id) => names.get(id) ?? '').join(', ');
  return (
    <section
      className="agreement"
      aria-label="Agreement"
      aria-busy={stage !== 'done' && stage !== 'wait'}
    >
      <h4>Agreement</h4>
      <p className="facts">
        Over tagged text only: text that nobody tagged is not counted as agreement. From what
        everybody said before anything was settled. 1 is complete, 0 what chance would give.
      </p>
      {agreements === null ? (
        <p className="facts">Working it out…</p>
      ) : (
        <ul>
          {agreements.each.map((each) => (
            <Block
              key={each.reviews.join(' ')}
              figures={each}
              name={nameOf(each)}
              ranges={ranges}
            />
          ))}
          {agreements.all !== null && (
            <Block figures={agreements.all} name="All blind readers together" ranges={ranges} />
          )}
        </ul>
      )}
      {stage === 'wait' && (
        <button type="button" onClick={ask}>
          Work out the ranges (takes a few seconds)
        </button>
      )}
    </section>
  );
}
