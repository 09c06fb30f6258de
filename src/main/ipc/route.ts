import * as v from 'valibot';
import { failure, type Result } from '../../shared/api';
import { faultInData } from './plainData';

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

/** As many UTF-16 units of what is wrong as a message repeats: it may quote what it was given. */
const COMPLAINT = 300;

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return `${path === null ? '' : `${path}: `}${issue.message}`.slice(0, COMPLAINT);
}

/** The fields of an operation's arguments that are bytes. */
function bytesIn(schema: v.GenericSchema): ReadonlySet<string> {
  const { entries = {} } = schema as {
    readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  };
  const names = Object.entries(entries).flatMap(([name, { type }]) =>
    type === 'instance' ? [name] : [],
  );
  return new Set(names);
}

/** The arguments as the schema has them, or what is wrong with them. */
function parse(schema: v.GenericSchema, args: unknown): { readonly args: unknown } | string {
  const fault = faultInData(args, bytesIn(schema));
  if (fault !== null) return fault;
  // At the first fault: of a million, each with its own account, main would run out of memory.
  const parsed = v.safeParse(schema, args, { abortEarly: true });
  return parsed.success ? { args: parsed.output } : complaint(parsed.issues[0]);
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
    const parsed = parse(operation.args, args);
    if (typeof parsed === 'string') {
      return failure(
        'invalid-arguments',
        `The arguments of ${name} do not fit: ${parsed}. Nothing was done.`,
      );
    }
    // The schema that has just parsed them belongs to the same name as the handler.
    const handler = handlers[name] as (args: unknown) => Promise<Result<unknown>> | Result<unknown>;
    return await handler(parsed.args);
  } catch (error) {
    log(name, error);
    return failure(
      'internal',
      `Something went wrong inside Sourcemark (${name}). What was saved before is kept; what this step ` +
        'would have done is not. Try again; if it happens again, quit and start Sourcemark anew.',
    );
  }
}
