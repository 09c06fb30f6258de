import { Command, defaultFilter } from 'cmdk';
import { useMemo, useState } from 'react';
import { publishedOn } from '../../../shared/listing';
import { commandsNow } from '../../state/availability';
import { openArticle } from '../../state/effects';
import { offeredArticles } from '../../state/palette';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { Modal } from './Modal';

/** Where an article stands among commands that fit better and worse. Articles were chosen and put in order already. */
const ARTICLE = 0.6;

/** What an entry is ranked by; 0 where it does not fit. */
function fitting(value: string, typed: string, keywords?: string[]): number {
  return keywords?.includes('article') === true ? ARTICLE : defaultFilter(value, typed, keywords);
}

/** The articles opened last, those whose title fits what is typed, and every command by name. */
export function Palette() {
  const { store, context, run } = useDesk();
  const [typed, setTyped] = useState('');
  const hasArticle = useSelect((state) => state.open !== null);
  const inApp = useSelect((state) => state.workspace?.copy == null);
  const all = useSelect((state) => state.articles);
  const recent = useSelect((state) => state.recent);
  const open = useSelect((state) => state.open);
  const articles = useMemo(
    () => (inApp ? offeredArticles({ articles: all, recent, open }, typed) : []),
    [inApp, all, recent, open, typed],
  );
  const offered = useSelect(commandsNow).filter(
    (command) => command.id !== 'view.palette' && (hasArticle || !command.article),
  );
  const close = () => store.dispatch({ type: 'dialog', dialog: null });
  return (
    <Modal label="Command palette" className="picker">
      <Command label="Commands" loop filter={fitting}>
        <Command.Input
          placeholder={inApp ? 'Type a command or a title' : 'Type a command'}
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List>
          <Command.Empty>No command or article of that name.</Command.Empty>
          {articles.length > 0 && (
            <Command.Group heading={typed.trim() === '' ? 'Opened last' : 'Articles'}>
              {articles.map(({ id, title, outlet, publishedAt }) => (
                <Command.Item
                  key={id}
                  value={id}
                  keywords={['article']}
                  onSelect={() => {
                    close();
                    void openArticle(context, id);
                  }}
                >
                  <span>{title}</span>
                  <span className="facts">
                    {[outlet, publishedOn(publishedAt)].filter((fact) => fact !== '').join(' · ')}
                  </span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          <Command.Group heading="Commands">
            {offered.map(({ id, label }) => (
              <Command.Item
                key={id}
                value={`${label} ${id}`}
                onSelect={() => {
                  close();
                  run(id);
                }}
              >
                <span>{label}</span>
                <Keys command={id} />
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </Modal>
  );
}
