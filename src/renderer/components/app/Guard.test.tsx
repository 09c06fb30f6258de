import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Guard } from './Guard';

const KEPT = 'What you did is saved.';

it('shows what it guards', () => {
  expect(renderToStaticMarkup(<Guard kept={KEPT}>the desk</Guard>)).toBe('the desk');
});

it('says what went wrong, what was kept and what to do, where it cannot be shown', () => {
  const guard = new Guard({ kept: KEPT, children: 'the desk' });
  guard.state = Guard.getDerivedStateFromError(new Error('no <words>'));
  const page = renderToStaticMarkup(guard.render());
  expect(page).toContain(`Something went wrong in Sourcemark (no &lt;words&gt;). ${KEPT}`);
  expect(page).toContain('Load it again');
  expect(page).not.toContain('the desk');
});
