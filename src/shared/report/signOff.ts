import { type Computed, type OpenItem, openItems } from './openItems';
import { readerDid } from './reading/wording';
import { counted, period } from './wording';

/** Somebody who is to sign. */
export interface SignatureLine {
  readonly role: 'Analyst' | 'Second reader' | 'Adjudicator' | 'Standards';
  /** Empty: not known, to be filled in by hand. */
  readonly name: string;
  /** What they did and when, one entry a thing. */
  readonly did: readonly string[];
}

/** 12. Who answers for the report, and what they would sign in spite of. */
export interface SignOff {
  readonly lines: readonly SignatureLine[];
  readonly open: readonly OpenItem[];
}

function lines({ identity, reading }: Computed): SignatureLine[] {
  const settled = new Map(
    reading.settlers.map(({ actor, changes, first, last }) => [
      actor,
      `Settled differences: ${counted(changes, 'change')}, ${period(first, last)}`,
    ]),
  );
  const analysts = identity.taggers.map(({ actor, changes, first, last }): SignatureLine => {
    const own = settled.get(actor);
    settled.delete(actor);
    const tagged = `Tagged: ${counted(changes, 'change')}, ${period(first, last)}`;
    return { role: 'Analyst', name: actor, did: own === undefined ? [tagged] : [tagged, own] };
  });
  const nobody = (role: SignatureLine['role']): SignatureLine => ({ role, name: '', did: [] });
  const readers = reading.readers.map((reader): SignatureLine => ({
    role: 'Second reader',
    name: reader.name,
    did: [readerDid(reader)],
  }));
  return [
    ...(analysts.length === 0 ? [nobody('Analyst')] : analysts),
    ...(readers.length === 0 ? [nobody('Second reader')] : readers),
    ...[...settled].map(([name, did]): SignatureLine => ({
      role: 'Adjudicator',
      name,
      did: [did],
    })),
    nobody('Standards'),
  ];
}

/** Who is to sign, and what is open: both read off the rest of the report. */
export function signOff(model: Computed): SignOff {
  return { lines: lines(model), open: openItems(model) };
}
