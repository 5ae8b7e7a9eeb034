import { fingerprintOf } from '../../index/pack-signature';
import type { Command } from '../command';
import { EXIT, UsageError } from '../exit';
import { writeNewKey } from '../key-file';
import { printJson, printLine } from '../output';

export const indexKey: Command = {
  name: 'index key',
  summary: 'a key to sign packs with; keep it, or readers must subscribe anew',
  usage: 'index key --out FILE  [--json]',
  options: ['out', 'json'],
  run: async (args) => {
    if (!args.out) throw new UsageError('--out names the file to write');
    if (args.files.length > 0) throw new UsageError('index key takes no files');
    const { key } = await writeNewKey(args.out);
    const fingerprint = await fingerprintOf(key);
    if (args.json) await printJson({ file: args.out, key, fingerprint });
    else
      await printLine(
        `${args.out}: a new private key. Whoever has it can sign your packs; without it readers refuse them.\nFingerprint that readers see: ${fingerprint}`,
      );
    return EXIT.done;
  },
};
