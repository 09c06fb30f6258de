import { useDesk } from '../app/desk';
import { moveAmongButtons } from '../controls/arrows';

interface Props<Format extends string> {
  readonly formats: readonly Format[];
  /** What each is called, and what it holds. */
  readonly words: Readonly<Record<Format, readonly [name: string, what: string]>>;
  readonly onChoose: (format: Format) => void;
}

/** The formats to export in. Choosing one closes the dialog. */
export function Formats<Format extends string>({ formats, words, onChoose }: Props<Format>) {
  const { store } = useDesk();
  return (
    <ul className="choices" onKeyDown={moveAmongButtons}>
      {formats.map((format) => (
        <li key={format}>
          <button
            type="button"
            onClick={() => {
              store.dispatch({ type: 'dialog', dialog: null });
              onChoose(format);
            }}
          >
            <strong>{words[format][0]}</strong>
            <span>{words[format][1]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
