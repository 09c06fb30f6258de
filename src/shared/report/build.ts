import { claimOrder } from '../anchoring';
import { type Check, CHECKS, newestText, type Role, ROLES, type Source } from '../model';
import { anonymity } from './anonymity';
import { distinctSources } from './distinct';
import { findings } from './findings';
import { identity } from './identity';
import { ledgerEntry } from './ledger';
import { markup } from './markup';
import { measure } from './measures';
import type { Figures, LedgerEntry, ReportInput, ReportModel } from './model';
import { Places } from './places';
import { provenance } from './provenance';
import { secondReading } from './reading/build';
import { register, registered } from './register';
import { signOff } from './signOff';
import { strip } from './strip';
import { anonymousSupport, linksByClaim } from './support';
import { tally } from './tally';

/**
 * The report of an article: a pure function of its records, whatever order they come in. About its newest
 * text version; claims on older ones are only counted, decisions about older ones left out. Throws RangeError where
 * there is no text.
 */
export function buildReport(input: ReportInput): ReportModel {
  const text = newestText(input.texts);
  const claims = input.claims.filter(({ textId }) => textId === text.id).toSorted(claimOrder);
  const byClaim = linksByClaim(input.attributions, input.sources);
  const links = claims.flatMap((claim, i) =>
    (byClaim.get(claim.id) ?? []).map((link) => ({ ...link, claim: i + 1 })),
  );
  const sources = registered(input.sources, links);
  const numberOf = new Map<Source, number>(sources.map((source, i) => [source, i + 1]));
  const places = new Places(text);
  const ledger = claims.map((claim, i) =>
    ledgerEntry(text, claim, i + 1, byClaim.get(claim.id) ?? [], places, numberOf),
  );
  const measures = measure(text, claims);
  const support = claims.map((claim) => anonymousSupport(claim, byClaim.get(claim.id) ?? []));
  const figures: Figures = {
    attributions: links.length,
    attributionsByRole: tally<Role>(
      ROLES,
      links.map(({ attribution }) => attribution.role),
    ),
    claimsWithSource: ledger.filter((entry) => entry.links.length > 0).length,
    claimsWithAnonymousSupport: support.filter(({ any }) => any).length,
    claimsWithOnlyAnonymousSupport: support.filter(({ only }) => only).length,
    claimsByCheck: tally<Check>(
      CHECKS,
      claims.map(({ check }) => check),
    ),
    claimsOnOtherTexts: input.claims.length - claims.length,
  };
  const linked = new Set(links.map(({ source }) => source));
  const numbers = new Map(ledger.map(({ id, number }) => [id, number]));
  const model = {
    identity: identity(input, text, measures.words.body),
    summary: input.article.summary.trim(),
    measures,
    figures,
    distinct: distinctSources([...linked], sources),
    ledger,
    register: register(sources, links),
    anonymity: anonymity(sources, claims, links, places),
    findings: findings(ledger, (entry: LedgerEntry) => byClaim.get(entry.id) ?? [], numberOf),
    untagged: measures.untagged.map((sentence) => ({
      place: places.place([sentence]),
      text: text.text.slice(sentence.start, sentence.end),
    })),
    markup: markup(text, claims, places),
    strip: strip(text, claims),
    provenance: provenance(
      claims,
      input.decisions.filter(({ textId }) => textId === text.id),
    ),
    reading: secondReading(input, text, places, numbers),
  };
  return { ...model, signOff: signOff(model) };
}
