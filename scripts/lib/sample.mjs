// Turns samples/tagging/*.json, written in words by hand, into the review that the app ships as an export.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { runnerImport } from 'vite';
import { ROOT } from './project.mjs';

/** When Ines Calder began, in milliseconds, and how long each step took her. */
const BEGUN = Date.UTC(2026, 2, 10, 14, 0);
const STEP = 20_000;

/**
 * Ids and the time without chance: the same tagging always gives the same bytes.
 * @param {string} seed
 */
function origins(seed) {
  let ids = 0;
  let now = BEGUN;
  return {
    newId() {
      const random = createHash('sha256').update(`${seed} ${ids}`).digest();
      return v7({ msecs: now, seq: ids++, random });
    },
    now: () => (now += STEP),
  };
}

/**
 * The one place where `words` stand in `text` from `from` on, as UTF-16 offsets.
 * @param {string} text
 * @param {string} words
 */
function placeOf(text, words) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/**
 * Where a cue or mention stands: as whole words at or after the claim's start within its block, else the last
 * before it; null stays null.
 * @param {{ text: string, blocks: readonly { start: number, end: number }[] }} version
 * @param {number} from
 * @param {string | null} words
 */
function spanOf({ text, blocks }, from, words) {
  if (words === null) return null;
  const block = blocks.find(({ start, end }) => start <= from && from < end);
  if (block === undefined) throw new Error(`no block at ${from}`);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  const passage = text.slice(block.start, block.end);
  const places = [...passage.matchAll(whole)].map((match) => block.start + match.index);
  const start = places.find((place) => place >= from) ?? places.at(-1);
  if (start === undefined) throw new Error(`not in the block: ${words}`);
  return { start, end: start + words.length };
}

/**
 * The value of a Result.
 * @template T
 * @param {{ ok: true, value: T } | { ok: false, error: { message: string } }} result
 * @returns {T}
 */
function valueOf(result) {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/**
 * The sample's review as exported JSON.
 * @param {string} name e.g. `01-harbour-talks`
 * @returns {Promise<string>}
 */
export async function makeSample(name) {
  /** @param {string} path */
  const load = async (path) => (await runnerImport(join(ROOT, 'src', path))).module;
  const [{ openLibrary, renderReport, IN_MEMORY }, services, anchoring, { TAG_DEFINITIONS }] =
    await Promise.all([
      load('main/storage/index.ts'),
      load('main/services/index.ts'),
      load('shared/anchoring/index.ts'),
      load('shared/model/index.ts'),
    ]);
  const samples = join(ROOT, 'samples');
  const tagging = JSON.parse(readFileSync(join(samples, 'tagging', `${name}.json`), 'utf8'));
  const library = valueOf(openLibrary(IN_MEMORY, { create: true }));
  const work = { library, actor: tagging.analyst, origins: origins(name) };
  const file = { name: tagging.sample, bytes: readFileSync(join(samples, tagging.sample)) };
  const { articleId } = valueOf(services.importFile(work, file));
  const { article, texts } = valueOf(library.records(articleId));
  const [version] = texts;

  /** @param {string} label @param {object[]} ops */
  const commit = (label, ops) => {
    const head = valueOf(services.newHead(work));
    valueOf(library.commit({ ...head, articleId, label, ops }));
  };
  /** @param {string} kind @param {object} fields */
  const create = (kind, fields) => {
    const id = work.origins.newId();
    return { kind, id, before: null, after: { id, articleId, ...fields } };
  };
  /** @param {string} label @param {Record<string, unknown>} fields */
  const edit = (label, fields) => {
    const changed = Object.entries(fields).filter(([field, value]) => article[field] !== value);
    if (changed.length === 0) return;
    const before = Object.fromEntries(changed.map(([field]) => [field, article[field]]));
    commit(label, [{ kind: 'article', id: articleId, before, after: Object.fromEntries(changed) }]);
  };

  edit('Edit the article', tagging.article);
  /** @type {Map<string, string>} */
  const sources = new Map();
  for (const { quote, links, ...fields } of tagging.claims) {
    /** @type {string[]} */
    const quotes = quote;
    const anchor = anchoring.anchorAt(
      version.text,
      quotes.map((words) => placeOf(version.text, words)),
    );
    const claim = create('claim', { textId: version.id, anchor, ...fields });
    /** @type {keyof typeof TAG_DEFINITIONS} */
    const tag = fields.tag;
    commit(`Tag as ${TAG_DEFINITIONS[tag].label.toLowerCase()}`, [claim]);
    /** @type {string[]} */
    const made = [];
    for (const { source, cue, mention, parent, ...rest } of links) {
      const ops = [];
      if (!sources.has(source)) {
        const added = create('source', tagging.sources[source]);
        sources.set(source, added.id);
        ops.push(added);
      }
      const from = anchor.segments[0].start;
      const link = create('attribution', {
        claimId: claim.id,
        sourceId: sources.get(source),
        ...rest,
        cue: spanOf(version, from, cue),
        mention: spanOf(version, from, mention),
        parentId: parent === null ? null : made[parent],
      });
      made.push(link.id);
      commit('Link a source', [...ops, link]);
    }
  }
  for (const [key, fields] of Object.entries(tagging.sources)) {
    if (!sources.has(key)) commit('Add a source', [create('source', fields)]);
  }
  edit('Write the source summary', { summary: tagging.summary });

  /** @type {{ message: string }[]} */
  const findings = valueOf(library.check());
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  const { files } = valueOf(renderReport(library, articleId, 'json', '0.0.0'));
  library.close();
  return files[0];
}
