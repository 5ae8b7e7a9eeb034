import { isLoose, type Loose, looseIn } from './loose';
import { PackError } from './pack-error';
import { PACK_FORMAT, PACK_LIMITS, PACK_VERSION, type PackManifest, type PackPiece, totalsOf } from './pack-manifest';

/**
 * Reads a manifest as it came from a server or a file: hostile until it passed. What it does not know is left aside, what it
 * knows must be as PACK.md says.
 * @throws PackError ("foreign", "version", "malformed", "too-large")
 */
export function parseManifest(bytes: Uint8Array): PackManifest {
  if (bytes.length > PACK_LIMITS.manifest)
    throw new PackError('too-large', `pack.json has more than the ${PACK_LIMITS.manifest} bytes that are read.`);
  const value = looseIn(bytes);
  if (value === null || value.format !== PACK_FORMAT)
    throw new PackError('foreign', 'This is no pack.json of a Second Source pack.');
  if (value.version !== PACK_VERSION)
    throw new PackError(
      'version',
      `The pack has version ${String(value.version).slice(0, 20)} of the format and this program reads version ${PACK_VERSION}.`,
    );
  const manifest: PackManifest = {
    name: words(value, 'name', 1),
    description: words(value, 'description', 0),
    publisher: words(value, 'publisher', 0),
    created: matching(value, 'created', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    factsOnly: value.factsOnly === true || (value.factsOnly !== false && wrong('factsOnly')),
    key: value.key === null ? null : matching(value, 'key', /^[A-Za-z0-9+/]{87}=$/),
    outlets: count(value, 'outlets', 0xffff_ffff),
    pieces: piecesOf(value.pieces),
  };
  if (Number.isNaN(Date.parse(manifest.created))) throw malformed('created');
  checkTogether(manifest);
  return manifest;
}

const malformed = (what: string): PackError =>
  new PackError('malformed', `pack.json breaks the rules of a pack (${what}).`);

function wrong(what: string): never {
  throw malformed(what);
}

/** Control characters could steer a terminal, and marks of direction make one name look like another. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function words(value: Loose, field: 'name' | 'description' | 'publisher', least: number): string {
  const text = value[field];
  if (typeof text !== 'string' || text.length > PACK_LIMITS[field] || UNSEEN.test(text)) throw malformed(field);
  if (text.trim().length < least) throw malformed(field);
  return text.trim();
}

function matching(value: Loose, field: string, pattern: RegExp): string {
  const text = value[field];
  if (typeof text !== 'string' || !pattern.test(text)) throw malformed(field);
  return text;
}

function count(value: Loose, field: string, most: number): number {
  const number = value[field];
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > most) throw malformed(field);
  return number;
}

/** A name that every file system and server keeps as it is, and that leads to no other folder. */
const FILE = /^[a-z0-9][a-z0-9_-]{0,80}\.index$/;
const SHA_256 = /^[0-9a-f]{64}$/;

function piecesOf(value: unknown): readonly PackPiece[] {
  if (!Array.isArray(value)) throw malformed('pieces');
  if (value.length > PACK_LIMITS.pieces)
    throw new PackError('too-large', `The pack has more than the ${PACK_LIMITS.pieces} pieces that are read.`);
  return value.map((entry: unknown, at) => {
    const piece = isLoose(entry) ? entry : wrong(`piece ${at + 1}`);
    return {
      day: piece.day === null ? null : dayOf(piece),
      file: matching(piece, 'file', FILE),
      bytes: count(piece, 'bytes', PACK_LIMITS.piece),
      documents: count(piece, 'documents', 0xffff_ffff),
      outlets: count(piece, 'outlets', 0xffff_ffff),
      sha256: matching(piece, 'sha256', SHA_256),
    };
  });
}

/** A day of the calendar: "2026-02-30" is none. */
function dayOf(piece: Loose): string {
  const day = matching(piece, 'day', /^\d{4}-\d\d-\d\d$/);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) throw malformed('day');
  return day;
}

function checkTogether({ pieces, outlets }: PackManifest): void {
  for (const [at, { day }] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before && !((before.day !== null && day === null) || (before.day !== null && day !== null && day < before.day)))
      throw malformed('days must stand once, the latest first, the undated last');
  }
  if (new Set(pieces.map(({ file }) => file)).size < pieces.length) throw malformed('a file stands for two pieces');
  const least = Math.max(0, ...pieces.map((piece) => piece.outlets));
  const most = pieces.reduce((sum, piece) => sum + piece.outlets, 0);
  if (outlets < least || outlets > most) throw malformed('outlets');
  if (pieces.some((piece) => piece.outlets > piece.documents)) throw malformed('more outlets than articles');
  if (totalsOf({ pieces }).bytes > PACK_LIMITS.total)
    throw new PackError('too-large', `The pack has more than the ${PACK_LIMITS.total} bytes that are taken.`);
}
