import { useState } from 'react';
import { importPaste } from '../../state/effects';
import { useDesk } from '../app/desk';
import { Modal } from './Modal';

/** Takes text that is pasted or typed. Pasted HTML keeps its headings and paragraphs. */
export function PasteDialog() {
  const { store, context } = useDesk();
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string | null>(null);
  const take = () => {
    store.dispatch({ type: 'dialog', dialog: null });
    void importPaste(
      context,
      html === null ? { format: 'txt', content: text } : { format: 'html', content: html },
    );
  };
  return (
    <Modal label="Paste an article" keep={text !== ''}>
      <h2>Paste an article</h2>
      <textarea
        aria-label="Text of the article"
        rows={12}
        value={text}
        placeholder="Paste the text here."
        onChange={(event) => {
          setText(event.target.value);
          // Once it is edited by hand, what counts is what can be seen.
          setHtml(null);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/html');
          if (pasted === '' || text !== '') return;
          event.preventDefault();
          setText(event.clipboardData.getData('text/plain'));
          setHtml(pasted);
        }}
      />
      <div className="dialog-actions">
        <button type="button" onClick={() => store.dispatch({ type: 'dialog', dialog: null })}>
          Cancel
        </button>
        <button type="button" className="primary" disabled={text.trim() === ''} onClick={take}>
          Import
        </button>
      </div>
    </Modal>
  );
}
