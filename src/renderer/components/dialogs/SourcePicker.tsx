import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import type { KnownSource } from '../../../shared/api';
import {
  type Claim,
  nameKey,
  type Source,
  sourceLabel,
  SOURCE_KIND_LABELS,
} from '../../../shared/model';
import { copyAndLink, createAndLink, linkSource, type Edit } from '../../state/edits';
import { edit, knownSources } from '../../state/effects';
import { attributionsOf, attributionsTo, currentClaim, sourcesOf } from '../../state/selectors';
import {
  draftCalled,
  draftsFor,
  evidenceFor,
  evidenceOf,
  type SourceOption,
  sourcesFor,
} from '../../state/sourcing';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { counted, shorten } from '../../../shared/text';
import { Modal } from './Modal';

interface Props {
  readonly open: OpenArticle;
}

/** Named sources of other articles that these words may mean. */
function useKnown(words: string): readonly KnownSource[] {
  const { context } = useDesk();
  const [known, setKnown] = useState<readonly KnownSource[]>([]);
  useEffect(() => {
    let stale = false;
    void knownSources(context, words).then((found) => {
      if (!stale) setKnown(found);
    });
    return () => {
      stale = true;
    };
  }, [context, words]);
  return known;
}

function Picker({ open, claim }: Props & { readonly claim: Claim }) {
  const { store, context } = useDesk();
  const [typed, setTyped] = useState('');
  const evidence = evidenceFor(open, claim);
  const linked = new Set(attributionsOf(open.records, claim.id).map(({ sourceId }) => sourceId));
  const unlinked = sourcesOf(open.records).filter(({ id }) => !linked.has(id));
  const { likely, others } = sourcesFor(unlinked, typed, evidence.words);
  const claimsOf = ({ id }: Source) =>
    new Set(attributionsTo(open.records, id).map(({ claimId }) => claimId)).size;
  const finish = (wanted: Edit | null) => {
    store.dispatch({ type: 'dialog', dialog: null });
    edit(context, wanted);
  };
  const words = typed.trim() === '' ? evidence.words : typed.trim();
  const understood = typed.trim() === '' ? evidence.draft : draftCalled(open, typed);
  const creatable = words === '' ? [] : draftsFor(claim.tag, words, understood);
  const elsewhere = useKnown(words).filter(
    ({ kind, name }) =>
      !sourcesOf(open.records).some(
        (source) =>
          source.kind === kind && source.name !== null && nameKey(source.name) === nameKey(name),
      ),
  );
  const copy = (known: KnownSource) => {
    const proof = evidenceOf(evidence, known.name);
    finish(copyAndLink(open, claim, known, understood, proof, context.newId));
  };
  const create = (option: SourceOption) => {
    const proof = evidenceOf(evidence, words);
    finish(createAndLink(open, claim, option.draft, proof, context.newId));
  };
  const link = (source: Source) => {
    // A known source may go by another name here: `she`, `these people`. Its own words must be in the mention.
    const proof = evidenceOf(evidence, source.name ?? source.descriptor);
    finish(linkSource(open, claim, source, proof, context.newId));
  };
  // Enter takes what the text or the typing speaks for; where nothing does, nothing is chosen yet.
  const spoken = likely[0]?.id ?? (creatable[0] === undefined ? '' : `new ${creatable[0].label}`);
  const first = words === '' ? '' : spoken;
  const [picked, setPicked] = useState({ typed: '', value: '' });
  const acted = useRef(false);
  const value = picked.typed === typed && picked.value !== '' ? picked.value : first;
  const registered = (heading: string, sources: readonly Source[]) =>
    sources.length > 0 && (
      <Command.Group heading={heading}>
        {sources.map((source) => (
          <Command.Item key={source.id} value={source.id} onSelect={() => link(source)}>
            <span>{sourceLabel(source)}</span>
            <span className="facts">
              {SOURCE_KIND_LABELS[source.kind]} · {counted(claimsOf(source), 'claim')}
            </span>
          </Command.Item>
        ))}
      </Command.Group>
    );
  return (
    // What is offered is chosen here: cmdk would leave out new sources and never select one.
    <Command
      label="Sources"
      loop
      shouldFilter={false}
      value={value}
      onValueChange={(chosen) => {
        // cmdk chooses the first row by itself; here only a person does.
        if (acted.current) setPicked({ typed, value: chosen });
      }}
      onKeyDown={(event) => {
        acted.current = /^(?:Arrow|Home|End)/u.test(event.key);
      }}
      onPointerMoveCapture={() => {
        acted.current = true;
      }}
    >
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder={
          unlinked.length === 0
            ? 'Name or description of the source'
            : 'Find a source, or type a new one'
        }
      />
      <Command.List>
        <Command.Empty>Type who or what the claim is attributed to.</Command.Empty>
        {registered('In the register', likely)}
        {elsewhere.length > 0 && (
          <Command.Group heading="From other articles">
            {elsewhere.map((known) => (
              <Command.Item
                key={`${known.kind} ${known.name}`}
                value={`from ${known.kind} ${known.name}`}
                onSelect={() => copy(known)}
              >
                <span>
                  {known.name}
                  {known.affiliation !== '' && <span className="facts"> {known.affiliation}</span>}
                </span>
                <span className="facts">
                  {SOURCE_KIND_LABELS[known.kind]} · {shorten(known.title, 40)}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {creatable.length > 0 && (
          <Command.Group heading={typed.trim() === '' ? 'New, from the text' : 'New'}>
            {creatable.map((option) => (
              <Command.Item
                key={option.label}
                value={`new ${option.label}`}
                onSelect={() => create(option)}
              >
                <span>
                  {option.draft.name ?? `“${option.draft.descriptor}”`}
                  {option.draft.name !== null && option.draft.descriptor !== '' && (
                    <span className="facts"> {option.draft.descriptor}</span>
                  )}
                </span>
                <span className="facts">{option.label}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {registered('Others in the register', others)}
      </Command.List>
    </Command>
  );
}

/** Links a source to the claim: one of the register, or a new one with the words of the text. */
export function SourcePicker({ open }: Props) {
  const claim = currentClaim(open);
  if (claim === undefined) return null;
  return (
    <Modal label="Link a source" className="picker">
      <Picker open={open} claim={claim} />
    </Modal>
  );
}
