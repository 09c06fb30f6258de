import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../shared/api';
import { type Call, route } from './route';

const operations = {
  'ferry.rename': {
    args: v.strictObject({ name: v.pipe(v.string(), v.trim(), v.minLength(1)) }),
  },
  'ferry.sink': { args: v.strictObject({}) },
};

function setUp() {
  const renamed: string[] = [];
  const logged: string[] = [];
  const answer = (call: Partial<Call>) =>
    route(
      operations,
      {
        'ferry.rename': ({ name }) => {
          renamed.push(name);
          return name === 'taken' ? failure('not-found', 'No such ferry.') : success(name);
        },
        'ferry.sink': () => Promise.reject(new Error('struck a rock')),
      },
      { trusted: true, name: 'ferry.rename', args: { name: 'Halla' }, ...call },
      (operation, error) => logged.push(`${operation}: ${String(error)}`),
    );
  return { answer, renamed, logged };
}

describe('route', () => {
  it('gives the handler what the schema made of the arguments, and answers what it answers', async () => {
    const { answer, renamed } = setUp();
    expect(await answer({ args: { name: '  Halla ' } })).toEqual(success('Halla'));
    expect(await answer({ args: { name: 'taken' } })).toEqual(
      failure('not-found', 'No such ferry.'),
    );
    expect(renamed).toEqual(['Halla', 'taken']);
  });

  it('asks who calls before anything else, so that a stranger learns nothing', async () => {
    const { answer, renamed } = setUp();
    for (const name of ['ferry.rename', 'no.such', 7]) {
      expect(await answer({ trusted: false, name })).toMatchObject({
        error: { code: 'forbidden' },
      });
    }
    expect(renamed).toEqual([]);
  });

  it.each([
    'ferry.burn',
    '',
    'constructor',
    '__proto__',
    'toString',
    7,
    null,
    undefined,
    {},
    ['ferry.sink'],
  ])('knows no operation named %j', async (name) => {
    const { answer } = setUp();
    expect(await answer({ name })).toMatchObject({ error: { code: 'unknown-operation' } });
  });

  it.each([
    undefined,
    null,
    'Halla',
    {},
    { name: 7 },
    { name: ' ' },
    { name: 'Halla', rank: 1 },
    [],
  ])('does not hand on the arguments %j', async (args) => {
    const { answer, renamed } = setUp();
    expect(await answer({ args })).toMatchObject({ error: { code: 'invalid-arguments' } });
    expect(renamed).toEqual([]);
  });

  it('says which argument does not fit', async () => {
    const { answer } = setUp();
    expect(JSON.stringify(await answer({ args: { name: 4711 } }))).toContain(' name: ');
  });

  it('turns what a handler throws into an answer, and tells the log', async () => {
    const { answer, logged } = setUp();
    const result = await answer({ name: 'ferry.sink', args: {} });
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('rock');
    expect(logged).toEqual(['ferry.sink: Error: struck a rock']);
  });

  it('survives arguments that fall apart when read', async () => {
    const { answer } = setUp();
    const args = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(await answer({ args })).toMatchObject({ ok: false });
  });
});
