import type { Digest, Figure } from '../digest/digest';
import type { LabelledFigure, LabelledQuotation, Passage } from './digest-passages';

/** What was right, what is not there, and what was not found. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Of speakers, `open`: left open where the text tells one. */
export type Counts = Record<'quotations' | 'figures' | 'labels' | 'attributes' | 'names' | 'kinds' | 'roles', Count> & {
  readonly speakers: { right: number; wrong: number; open: number };
};

export const zero = (): Count => ({ right: 0, wrong: 0, missed: 0 });

export const noCounts = (): Counts => ({
  quotations: zero(),
  speakers: { right: 0, wrong: 0, open: 0 },
  figures: zero(),
  labels: zero(),
  attributes: zero(),
  names: zero(),
  kinds: zero(),
  roles: zero(),
});

/** Adds what a digest has of a passage; `note` hears of every error. */
export function tallyDigest(passage: Passage, digest: Digest, counts: Counts, note: Note): void {
  scoreQuotations(passage, digest, counts, note);
  scoreFigures(passage, digest, counts, note);
  scoreNames(passage, digest, counts, note);
}

export const fold = (text: string): string =>
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

type Note = (error: string) => void;

function scoreQuotations(passage: Passage, digest: Digest, counts: Counts, note: Note): void {
  const { quotations: found, speakers } = counts;
  const left = [...digest.quotations];
  for (const label of passage.quotations) {
    const at = left.findIndex((q) => [label.text, ...(label.texts ?? [])].some((t) => overlap(q.text, t) > 0.85));
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (label.kind === 'phrase') {
      if (hit && hit.kind !== 'phrase') {
        found.wrong++;
        note(`taken for speech: ${label.text}`);
      }
      continue;
    }
    if (hit === undefined || hit.kind === 'phrase') {
      found.missed++;
      note(`quotation missed: ${label.text}${hit ? ' (as phrase)' : ''}`);
      continue;
    }
    found.right++;
    scoreSpeaker(label, hit.speaker, speakers, note);
  }
  for (const extra of left.filter((q) => q.kind !== 'phrase')) {
    found.wrong++;
    note(`no quotation: ${extra.text}`);
  }
}

function scoreSpeaker(label: LabelledQuotation, speaker: string | null, count: Counts['speakers'], note: Note): void {
  const wanted = [label.speaker, ...(label.speakers ?? [])].filter((s): s is string => s !== null && s !== undefined);
  if (speaker === null) {
    if (wanted.length > 0) note(`speaker open, not ${wanted[0]}: ${label.text}`);
    if (wanted.length === 0) count.right++;
    else count.open++;
  } else if (wanted.some((w) => fold(w) === fold(speaker))) count.right++;
  else {
    count.wrong++;
    note(`speaker ${speaker}, not ${wanted[0] ?? 'open'}: ${label.text}`);
  }
}

export const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-3;

function isSame(figure: Figure, label: LabelledFigure): boolean {
  const units = label.unit === undefined ? [null] : [label.unit, ...(label.units ?? [])];
  return (
    [label.value, ...(label.values ?? [])].some((v) => same(figure.value, v)) &&
    units.includes(figure.unit) &&
    (label.upper ?? null) === figure.upper &&
    (label.from ?? null) === figure.from
  );
}

function scoreFigures(passage: Passage, digest: Digest, counts: Counts, note: Note): void {
  const { figures: found, labels } = counts;
  const left = [...digest.figures];
  for (const label of passage.figures) {
    const at = left.findIndex((f) => isSame(f, label));
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (hit === undefined) {
      if (label.optional) continue;
      found.missed++;
      note(`figure missed: ${JSON.stringify(label)}`);
      continue;
    }
    if (!label.optional) found.right++;
    if (label.label !== undefined) scoreLabel(label, hit, labels, note);
    scoreAttributes(label, hit, counts.attributes, note);
  }
  for (const extra of left) {
    found.wrong++;
    note(`no figure: ${extra.text} (${extra.value} ${extra.kind} ${extra.unit ?? ''})`);
  }
}

export const head = (label: string): string => fold(label).split(' ').at(-1) ?? '';

function scoreLabel(label: LabelledFigure, figure: Figure, count: Count, note: Note): void {
  const wanted = [label.label ?? '', ...(label.labels ?? [])];
  if (wanted.some((w) => head(w) === head(figure.label))) count.right++;
  else {
    if (figure.label === '') count.missed++;
    else count.wrong++;
    note(`label "${figure.label}", not "${wanted[0]}": ${figure.text}`);
  }
}

/** Qualifier, owner, change and kind, where the passage marks them. */
function scoreAttributes(label: LabelledFigure, figure: Figure, count: Count, note: Note): void {
  const check = (name: string, wanted: readonly unknown[], got: unknown): void => {
    if (wanted.some((w) => (typeof w === 'string' && typeof got === 'string' ? fold(w) === fold(got) : w === got)))
      count.right++;
    else {
      if (got === null) count.missed++;
      else count.wrong++;
      note(`${name} ${String(got)}, not ${String(wanted[0])}: ${figure.text}`);
    }
  };
  check('kind', [label.kind, ...(label.kinds ?? [])], figure.kind);
  check('qualifier', [label.qualifier ?? null, ...(label.qualifiers ?? [])], figure.qualifier);
  if (label.owner !== undefined) check('owner', [label.owner], figure.owner);
  if (label.change !== undefined) check('change', [label.change], figure.change);
  if (label.action !== undefined) check('action', [label.action], figure.action ?? null);
}

function scoreNames(passage: Passage, digest: Digest, counts: Counts, note: Note): void {
  const { names: found, kinds, roles } = counts;
  const left = [...digest.names];
  for (const label of passage.names) {
    const wanted = [label.text, ...(label.forms ?? [])].map(fold);
    const at = left.findIndex((n) => n.forms.some((f) => fold(f) === wanted[0]));
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (hit === undefined) {
      if (label.optional) continue;
      found.missed++;
      note(`name missed: ${label.text}`);
      continue;
    }
    if (label.optional) continue;
    const tied = wanted.every((w) => hit.forms.some((f) => fold(f) === w));
    if (tied) found.right++;
    else {
      found.missed++;
      note(`forms of ${label.text} not tied: ${hit.forms.join(' / ')}`);
    }
    if ([label.kind, ...(label.kinds ?? [])].includes(hit.kind)) kinds.right++;
    else {
      kinds.wrong++;
      note(`${label.text} is a ${hit.kind}, not a ${label.kind}`);
    }
    if (label.role !== undefined) {
      if (hit.role !== null && fold(hit.role) === fold(label.role)) roles.right++;
      else {
        if (hit.role === null) roles.missed++;
        else roles.wrong++;
        note(`role "${hit.role ?? ''}", not "${label.role}": ${label.text}`);
      }
    }
  }
  for (const extra of left) {
    found.wrong++;
    note(`no name: ${extra.text} (${extra.kind})`);
  }
}
