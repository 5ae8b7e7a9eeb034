/** Packs out of files that the reader chose: a pack's manifest with its pieces, or indexes as the terminal builds them. */
import { checkSegment } from '../../index/check';
import { openIndex } from '../../index/index';
import { PACK_FILES, PACK_LIMITS } from '../../index/pack-manifest';
import type { HeldPiece } from '../../index/pack-news';
import { parseManifest } from '../../index/pack-parse';
import { checkPiece, isFactsOnly } from '../../index/pack-piece';
import { sha256Of, verifyManifest } from '../../index/pack-signature';
import { openSegment, type Segment } from '../../index/segment';
import { offerOf, type PackOffer } from './offer';
import { type PackTrouble, PackTroubleError, troubleOf } from './trouble';

/** A file that was chosen, as far as it is needed of the browser's File. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A piece read and checked. */
export interface ReadPiece {
  /** Name of the file it was read from. */
  readonly file: string;
  readonly piece: HeldPiece;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly segment: Segment;
}

export interface ImportOffer {
  readonly offer: PackOffer;
  /** When the manifest was written; null where there was none. */
  readonly created: string | null;
  /** Name of the file that stands for all. */
  readonly file: string;
  /** Those that are whole. */
  readonly pieces: readonly ReadPiece[];
  /** Files that cannot be taken, and why. */
  readonly bad: readonly { readonly file: string; readonly trouble: PackTrouble }[];
}

/** The largest single index that is taken, in bytes: some fifty thousand articles. */
const LARGEST_INDEX = 256_000_000;

/**
 * Reads and checks files whole. A bad file costs itself alone, and is told.
 * @throws PackError, PackTroubleError where a manifest among them is bad
 */
export async function readImport(files: readonly ChosenFile[]): Promise<ImportOffer> {
  const manifest = files.find(({ name }) => name === PACK_FILES.manifest);
  return manifest ? readPack(manifest, files) : readIndexes(files);
}

async function readPack(file: ChosenFile, files: readonly ChosenFile[]): Promise<ImportOffer> {
  const bytes = await bytesOf(file, PACK_LIMITS.manifest);
  const manifest = parseManifest(bytes);
  if (manifest.key !== null) {
    const signature = files.find(({ name }) => name === PACK_FILES.signature);
    if (!signature) throw new PackTroubleError('missing', PACK_FILES.signature);
    await verifyManifest(bytes, new TextDecoder().decode(await bytesOf(signature, 1_000)), manifest.key);
  }
  const { pieces, bad } = await gather(manifest.pieces, async (piece) => {
    const found = files.find(({ name }) => name === piece.file);
    if (!found) throw new PackTroubleError('missing', piece.file);
    const content = await bytesOf(found, PACK_LIMITS.piece);
    return { file: found.name, piece, bytes: content, segment: await checkPiece(content, piece, manifest) };
  });
  const whole = { ...(await offerOf(manifest)), ...figuresOf(pieces) };
  return { offer: whole, created: manifest.created, file: file.name, pieces, bad };
}

async function readIndexes(files: readonly ChosenFile[]): Promise<ImportOffer> {
  const { pieces, bad } = await gather(
    files.map((chosen) => ({ chosen, file: chosen.name })),
    async ({ chosen, file }) => {
      const bytes = await bytesOf(chosen, LARGEST_INDEX);
      checkSegment(bytes);
      return { file, piece: { day: null, sha256: await sha256Of(bytes) }, bytes, segment: openSegment(bytes) };
    },
  );
  // Named after the first that is whole.
  const file = pieces[0]?.file ?? files[0]?.name ?? '';
  const name = file.replace(/\.index$/i, '').slice(0, PACK_LIMITS.name) || file;
  const offer: PackOffer = {
    name,
    publisher: '',
    description: '',
    factsOnly: pieces.every(({ segment }) => isFactsOnly(segment)),
    fingerprint: null,
    ...figuresOf(pieces),
  };
  return { offer, created: null, file, pieces, bad };
}

async function gather<F extends { readonly file: string }>(
  files: readonly F[],
  read: (file: F) => Promise<ReadPiece>,
): Promise<Pick<ImportOffer, 'pieces' | 'bad'>> {
  const pieces: ReadPiece[] = [];
  const bad: { file: string; trouble: PackTrouble }[] = [];
  for (const one of files) {
    try {
      pieces.push(await read(one));
    } catch (error) {
      bad.push({ file: one.file, trouble: troubleOf(error) });
    }
  }
  return { pieces, bad };
}

/** What is taken, counted from the pieces themselves. */
function figuresOf(pieces: readonly ReadPiece[]): Pick<PackOffer, 'articles' | 'outlets' | 'bytes' | 'days'> {
  const { documents, outlets, bytes, span } = openIndex(pieces.map(({ segment }) => segment)).summary;
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { articles: documents, outlets, bytes, days: span && { from: day(span.start), to: day(span.end - 1) } };
}

async function bytesOf(file: ChosenFile, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limit) throw new PackTroubleError('too-large', `${file.name} has more than ${limit} bytes`);
  return new Uint8Array(await file.arrayBuffer());
}
