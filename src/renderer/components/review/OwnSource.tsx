import { Command } from 'cmdk';
import { useState } from 'react';
import { sourceLabel } from '../../../shared/model';
import { setOwnSource, wordsOf } from '../../state/edits';
import { edit } from '../../state/effects';
import {
  attributionsOf,
  currentShown,
  selectionSpan,
  sourcesOf,
  textOf,
  verdictOn,
} from '../../state/selectors';
import { sourcesFor } from '../../state/sourcing';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Modal } from '../dialogs/Modal';

/** Asks who a claim of the analyst's should be attributed to: one of the sources that are known, or other words. */
export function OwnSource({ open }: { readonly open: OpenArticle }) {
  const { store, context } = useDesk();
  const claim = currentShown(open);
  const verdict = claim && verdictOn(open.records, claim.id);
  const selected =
    open.selection === null ? '' : wordsOf(textOf(open).text, selectionSpan(open.selection));
  const [typed, setTyped] = useState(verdict?.source ?? '');
  if (claim === undefined || open.review === null) return null;
  const finish = (source: string) => {
    store.dispatch({ type: 'dialog', dialog: null });
    edit(context, setOwnSource(open, claim, source, context.newId));
  };
  const words = typed.trim() === '' ? selected : typed.trim();
  const own = new Set(attributionsOf(open.review.shown, claim.id).map(({ sourceId }) => sourceId));
  const others = sourcesOf(open.review.shown).filter(({ id }) => !own.has(id));
  const known = sourcesFor([...others, ...sourcesOf(open.records)], typed, selected);
  const names = [...new Set([...known.likely, ...known.others].map(sourceLabel))].filter(
    (name) => name !== words,
  );
  return (
    <Modal label="Name another source" className="picker">
      <Command label="Sources" loop shouldFilter={false}>
        <Command.Input
          value={typed}
          onValueChange={setTyped}
          maxLength={200}
          placeholder="Who should the claim be attributed to?"
        />
        <Command.List>
          <Command.Empty>Type who or what the claim should be attributed to.</Command.Empty>
          {words !== '' && (
            <Command.Item value={`words ${words}`} onSelect={() => finish(words)}>
              <span>{words}</span>
              <span className="facts">{typed.trim() === '' ? 'Selected' : 'As typed'}</span>
            </Command.Item>
          )}
          {names.length > 0 && (
            <Command.Group heading="Sources of this article">
              {names.map((name) => (
                <Command.Item key={name} value={`source ${name}`} onSelect={() => finish(name)}>
                  <span>{name}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {verdict !== undefined && verdict.source !== '' && (
            <Command.Item value="as the analyst has it" onSelect={() => finish('')}>
              <span>As the analyst has it</span>
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}
