import * as v from 'valibot';
import { failure, type Result } from '../../shared/api';

/** Operations by name, each with the schema of its arguments. */
export type Operations = Readonly<Record<string, { readonly args: v.GenericSchema }>>;

/** One handler an operation. What it takes is what the operation's schema gives. */
export type HandlersOf<C extends Operations> = {
  readonly [K in keyof C]: (
    args: v.InferOutput<C[K]['args']>,
  ) => Promise<Result<unknown>> | Result<unknown>;
};

/** A call as it came in. Nothing about it is known yet. */
export interface Call {
  /** Whether the caller is our own page. */
  readonly trusted: boolean;
  readonly name: unknown;
  readonly args: unknown;
}

function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  if (first === undefined) return 'they do not fit';
  const path = v.getDotPath(first);
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${path === null ? '' : `${path}: `}${first.message}${more}`;
}

/**
 * Answers one call: is it our page, is there such an operation, do the arguments fit, and only then the
 * handler. Never rejects: what a handler throws becomes `internal` and goes to `log`.
 *
 * @param log Hears of what should not have happened, with the operation's name.
 */
export async function route<C extends Operations>(
  contract: C,
  handlers: HandlersOf<C>,
  { trusted, name, args }: Call,
  log: (operation: string, error: unknown) => void,
): Promise<Result<unknown>> {
  if (!trusted) {
    return failure(
      'forbidden',
      'Only the window of Sourcemark may ask for this. Nothing was done.',
    );
  }
  const operation =
    typeof name === 'string' && Object.hasOwn(contract, name) ? contract[name] : undefined;
  if (typeof name !== 'string' || operation === undefined) {
    return failure('unknown-operation', 'There is no such operation. Nothing was done.');
  }
  try {
    const parsed = v.safeParse(operation.args, args);
    if (!parsed.success) {
      return failure(
        'invalid-arguments',
        `The arguments of ${name} do not fit: ${complaint(parsed.issues)}. Nothing was done.`,
      );
    }
    // The schema that has just parsed them belongs to the same name as the handler.
    const handler = handlers[name] as (args: unknown) => Promise<Result<unknown>> | Result<unknown>;
    return await handler(parsed.output);
  } catch (error) {
    log(name, error);
    return failure(
      'internal',
      `Something went wrong inside Sourcemark (${name}). What was saved before is kept; what this step ` +
        'would have done is not. Try again; if it happens again, quit and start Sourcemark anew.',
    );
  }
}
