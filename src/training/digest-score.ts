import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Digest, Figure } from '../digest/digest';
import { digestArticle } from '../digest/digest-article';
import { type LabelledFigure, type LabelledQuotation, type Passage, readPassages } from './digest-passages';

/**
 * Scores the digest on the labelled passages of test/fixtures/passages: `npm run score:digest [-- --errors] [-- --after]`.
 * Passages that no rule was changed for are told apart. `--after` takes only those written after the rules were tuned; `--errors`
 * prints what was missed or wrong.
 */
interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const zero = (): Count => ({ right: 0, wrong: 0, missed: 0 });
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/(?<=(?:^|[\s.])\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}@&°%]+/gu, ' ')
    .trim();

/** Overlap of words, 0 to 1 (Dice). */
function overlap(a: string, b: string): number {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')];
  const left = new Map<string, number>();
  for (const w of x) left.set(w, (left.get(w) ?? 0) + 1);
  let shared = 0;
  for (const w of y) {
    const n = left.get(w) ?? 0;
    if (n > 0) shared++;
    left.set(w, n - 1);
  }
  return (2 * shared) / (x.length + y.length);
}

const errors: string[] = [];
const note = (passage: Passage, what: string): number => errors.push(`${passage.id}: ${what}`);

function scoreQuotations(passage: Passage, digest: Digest, found: Count, speakers: Count & { open: number }): void {
  const left = [...digest.quotations];
  for (const label of passage.quotations) {
    const at = left.findIndex((q) => [label.text, ...(label.texts ?? [])].some((t) => overlap(q.text, t) > 0.85));
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (label.kind === 'phrase') {
      if (hit && hit.kind !== 'phrase') {
        found.wrong++;
        note(passage, `taken for speech: ${label.text}`);
      }
      continue;
    }
    if (hit === undefined || hit.kind === 'phrase') {
      found.missed++;
      note(passage, `quotation missed: ${label.text}${hit ? ' (as phrase)' : ''}`);
      continue;
    }
    found.right++;
    scoreSpeaker(passage, label, hit.speaker, speakers);
  }
  for (const extra of left.filter((q) => q.kind !== 'phrase')) {
    found.wrong++;
    note(passage, `no quotation: ${extra.text}`);
  }
}

function scoreSpeaker(
  passage: Passage,
  label: LabelledQuotation,
  speaker: string | null,
  count: Count & { open: number },
): void {
  const wanted = [label.speaker, ...(label.speakers ?? [])].filter((s): s is string => s !== null && s !== undefined);
  if (speaker === null) {
    if (wanted.length > 0) note(passage, `speaker open, not ${wanted[0]}: ${label.text}`);
    if (wanted.length === 0) count.right++;
    else count.open++;
  } else if (wanted.some((w) => fold(w) === fold(speaker))) count.right++;
  else {
    count.wrong++;
    note(passage, `speaker ${speaker}, not ${wanted[0] ?? 'open'}: ${label.text}`);
  }
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-3;

function isSame(figure: Figure, label: LabelledFigure): boolean {
  const units = label.unit === undefined ? [null] : [label.unit, ...(label.units ?? [])];
  return (
    [label.value, ...(label.values ?? [])].some((v) => same(figure.value, v)) &&
    units.includes(figure.unit) &&
    (label.upper ?? null) === figure.upper &&
    (label.from ?? null) === figure.from
  );
}

function scoreFigures(passage: Passage, digest: Digest, found: Count, labels: Count, attributes: Count): void {
  const left = [...digest.figures];
  for (const label of passage.figures) {
    const at = left.findIndex((f) => isSame(f, label));
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (hit === undefined) {
      if (label.optional) continue;
      found.missed++;
      note(passage, `figure missed: ${JSON.stringify(label)}`);
      continue;
    }
    if (!label.optional) found.right++;
    if (label.label !== undefined) scoreLabel(passage, label, hit, labels);
    scoreAttributes(passage, label, hit, attributes);
  }
  for (const extra of left) {
    found.wrong++;
    note(passage, `no figure: ${extra.text} (${extra.value} ${extra.kind} ${extra.unit ?? ''})`);
  }
}

const head = (label: string): string => fold(label).split(' ').at(-1) ?? '';

function scoreLabel(passage: Passage, label: LabelledFigure, figure: Figure, count: Count): void {
  const wanted = [label.label ?? '', ...(label.labels ?? [])];
  if (wanted.some((w) => head(w) === head(figure.label))) count.right++;
  else {
    if (figure.label === '') count.missed++;
    else count.wrong++;
    note(passage, `label "${figure.label}", not "${wanted[0]}": ${figure.text}`);
  }
}

/** Qualifier, owner, change and kind, where the passage marks them. */
function scoreAttributes(passage: Passage, label: LabelledFigure, figure: Figure, count: Count): void {
  const check = (name: string, wanted: readonly unknown[], got: unknown): void => {
    if (wanted.some((w) => (typeof w === 'string' && typeof got === 'string' ? fold(w) === fold(got) : w === got)))
      count.right++;
    else {
      if (got === null) count.missed++;
      else count.wrong++;
      note(passage, `${name} ${String(got)}, not ${String(wanted[0])}: ${figure.text}`);
    }
  };
  check('kind', [label.kind, ...(label.kinds ?? [])], figure.kind);
  check('qualifier', [label.qualifier ?? null, ...(label.qualifiers ?? [])], figure.qualifier);
  if (label.owner !== undefined) check('owner', [label.owner], figure.owner);
  if (label.change !== undefined) check('change', [label.change], figure.change);
  if (label.action !== undefined) check('action', [label.action], figure.action ?? null);
}

function scoreNames(passage: Passage, digest: Digest, found: Count, kinds: Count, roles: Count): void {
  const left = [...digest.names];
  for (const label of passage.names) {
    const wanted = [label.text, ...(label.forms ?? [])].map(fold);
    const at = left.findIndex((n) => n.forms.some((f) => fold(f) === wanted[0]));
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (hit === undefined) {
      if (label.optional) continue;
      found.missed++;
      note(passage, `name missed: ${label.text}`);
      continue;
    }
    if (label.optional) continue;
    const tied = wanted.every((w) => hit.forms.some((f) => fold(f) === w));
    if (tied) found.right++;
    else {
      found.missed++;
      note(passage, `forms of ${label.text} not tied: ${hit.forms.join(' / ')}`);
    }
    if ([label.kind, ...(label.kinds ?? [])].includes(hit.kind)) kinds.right++;
    else {
      kinds.wrong++;
      note(passage, `${label.text} is a ${hit.kind}, not a ${label.kind}`);
    }
    if (label.role !== undefined) {
      if (hit.role !== null && fold(hit.role) === fold(label.role)) roles.right++;
      else {
        if (hit.role === null) roles.missed++;
        else roles.wrong++;
        note(passage, `role "${hit.role ?? ''}", not "${label.role}": ${label.text}`);
      }
    }
  }
  for (const extra of left) {
    found.wrong++;
    note(passage, `no name: ${extra.text} (${extra.kind})`);
  }
}

function digestOf(passage: Passage): Digest {
  return digestArticle({
    kind: 'article',
    event: null,
    url: null,
    canonical: null,
    headline: passage.headline,
    standfirst: null,
    byline: [],
    agencies: [],
    outlet: { name: null, domain: null },
    published: null,
    modified: null,
    language: passage.language,
    section: null,
    paragraphs: passage.paragraphs,
    posts: [],
    truncated: false,
    reason: 'a labelled passage',
  });
}

const share = (n: number, of: number): string => (of === 0 ? '   -' : (n / of).toFixed(3));

function row(name: string, c: Count): string {
  const f1 = share(2 * c.right, 2 * c.right + c.wrong + c.missed);
  return `| ${name.padEnd(28)} | ${share(c.right, c.right + c.wrong)} | ${share(c.right, c.right + c.missed)} | ${f1} | ${c.right} right, ${c.wrong} wrong, ${c.missed} missed |`;
}

function main(): void {
  const folder = path.join(import.meta.dirname, '../../test/fixtures/passages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const all = files.flatMap((file) => readPassages(readFileSync(path.join(folder, file), 'utf8')));
  const passages = process.argv.includes('--after') ? all.filter((p) => p.after) : all;
  const told = passages.filter((p) => p.after).length;
  report(`${passages.length} passages, ${told} of them written after tuning`, passages);
  const fresh = passages.filter((p) => p.fresh);
  if (fresh.length > 0) report(`${fresh.length} of them that no rule was changed for`, fresh);
}

function report(title: string, passages: readonly Passage[]): void {
  errors.length = 0;
  const counts = {
    quotations: zero(),
    figures: zero(),
    labels: zero(),
    attributes: zero(),
    names: zero(),
    kinds: zero(),
    roles: zero(),
  };
  const speakers = { ...zero(), open: 0 };
  for (const passage of passages) {
    const digest = digestOf(passage);
    scoreQuotations(passage, digest, counts.quotations, speakers);
    scoreFigures(passage, digest, counts.figures, counts.labels, counts.attributes);
    scoreNames(passage, digest, counts.names, counts.kinds, counts.roles);
  }
  if (process.argv.includes('--errors')) process.stdout.write(`${errors.join('\n')}\n\n`);
  const told = speakers.right + speakers.wrong + speakers.open;
  process.stdout.write(
    `${[
      title,
      '| what                         | precision | recall | F1 | |',
      row('quotations', counts.quotations),
      `| speakers: right ${share(speakers.right, told)}, wrong ${share(speakers.wrong, told)}, left open ${share(speakers.open, told)} of ${told} |`,
      row('figures', counts.figures),
      row('what is counted', counts.labels),
      row('qualifier, owner, change', counts.attributes),
      row('names with their forms', counts.names),
      row('kind of name', counts.kinds),
      row('role', counts.roles),
    ].join('\n')}\n\n`,
  );
}

main();
