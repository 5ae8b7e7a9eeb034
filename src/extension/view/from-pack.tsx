import { packOfOrigin } from '../messages';
import { say } from '../words';

/** From which pack an article comes; nothing where it comes from none. `origin`: as CoverAnswer.origins. */
export function FromPack({ origin }: { readonly origin: string | undefined }) {
  const pack = packOfOrigin(origin);
  return pack === null ? null : <span class="note">{say('fromPack', pack)}</span>;
}
