import { factsOnly } from '../../digest/facts-only';
import { openIndex } from '../../index/index';
import { PackError } from '../../index/pack-error';
import { manifestBytes, type PackManifest } from '../../index/pack-manifest';
import { parseManifest } from '../../index/pack-parse';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { EXIT, InputError, UsageError } from '../exit';
import { gather, nothingGathered } from '../gather';
import { type PublisherKey, readKey } from '../key-file';
import { printJson, printLine } from '../output';
import { packFigures } from '../pack-figures';
import { isPack, type OpenPiece, openPack, writePack } from '../pack-folder';
import { piecesWith } from '../pack-pieces';
import { packText } from '../text/pack-text';

export const indexPack: Command = {
  name: 'index pack',
  summary: 'a pack that readers subscribe to: facts by day, signed; run again, it adds what is new',
  usage:
    'index pack FILE-OR-FOLDER.. [--opml FILE] --out FOLDER --name NAME  [--publisher NAME] [--description TEXT] [--key FILE] [--keep-days N] [--full] [--json]',
  options: ['out', 'opml', 'name', 'publisher', 'description', 'key', 'keep-days', 'full', 'json'],
  run: async (args) => {
    const { out } = args;
    if (!out) throw new UsageError('--out names the folder to write');
    if (args.files.length === 0 && args.opml === null)
      throw new UsageError('name files or folders of articles, or with --opml a list of feeds');
    const before = isPack(out) ? await openPack(out) : null;
    if (args.name === null && before === null) throw new UsageError('--name names the pack');
    const signing = args.key === null ? null : await readKey(args.key);
    if (before) mayContinue(out, before.manifest, args, signing);
    const gathered = await gather(args, args.full ? (digest) => digest : factsOnly);
    if (gathered.entries.length === 0) return nothingGathered('index pack', gathered);
    const now = Date.now();
    const pieces = await piecesWith(gathered.entries, before?.pieces ?? [], { days: args.keepDays, now });
    if (pieces.length === 0)
      throw new InputError(`no article is of the last ${args.keepDays} days; nothing was written`);
    const manifest = manifestFor(args, pieces, before?.manifest ?? null, signing, now);
    const isNew = before === null || !isSame(manifest, before.manifest);
    if (isNew) await writePack(out, manifest, pieces, before?.manifest ?? null, signing);
    const { refused, updated, feeds } = gathered;
    const held = new Set(before?.manifest.pieces.map(({ file }) => file));
    const report = {
      ...(await packFigures(isNew ? manifest : before.manifest)),
      written: isNew ? manifest.pieces.map(({ file }) => file).filter((file) => !held.has(file)) : [],
      refused,
      updated,
      ...(feeds ? { feeds } : {}),
    };
    if (args.json) await printJson(report);
    else await printLine(packText(out, report));
    return EXIT.done;
  },
};

/** Holds a pack to what its readers subscribed to. @throws InputError */
function mayContinue(folder: string, held: PackManifest, { full }: Arguments, signing: PublisherKey | null): void {
  if (held.factsOnly === full)
    throw new InputError(
      held.factsOnly
        ? `${folder}: this pack holds facts only, and stays so: leave out --full or choose another folder`
        : `${folder}: this pack holds sentences: name --full or choose another folder`,
    );
  if (held.key === (signing?.key ?? null)) return;
  throw new InputError(
    held.key === null
      ? `${folder}: this pack is not signed, and its readers would refuse a key: leave out --key or choose another folder`
      : `${folder}: this pack is signed with another key, and its readers would refuse it: name its key with --key`,
  );
}

/** @throws UsageError where a name is longer than readers take, or there are more days than they take. */
function manifestFor(
  { name, publisher, description, full }: Arguments,
  pieces: readonly OpenPiece[],
  before: PackManifest | null,
  signing: PublisherKey | null,
  now: number,
): PackManifest {
  // Readers refuse what is older than what they hold, whatever this machine's clock does.
  const time = Math.max(now, before === null ? 0 : Date.parse(before.created) + 1000);
  const manifest: PackManifest = {
    name: (name ?? before?.name ?? '').trim(),
    description: (description ?? before?.description ?? '').trim(),
    publisher: (publisher ?? before?.publisher ?? '').trim(),
    created: `${new Date(time).toISOString().slice(0, 19)}Z`,
    factsOnly: !full,
    key: signing?.key ?? null,
    outlets: openIndex(pieces.map(({ segment }) => segment)).summary.outlets,
    pieces: pieces.map(({ piece }) => piece),
  };
  try {
    return parseManifest(manifestBytes(manifest));
  } catch (error) {
    if (error instanceof PackError) throw new UsageError(`no reader would take this pack. ${error.message}`);
    throw error;
  }
}

const isSame = (a: PackManifest, b: PackManifest): boolean =>
  JSON.stringify({ ...a, created: '' }) === JSON.stringify({ ...b, created: '' });
