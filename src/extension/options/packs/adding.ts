/** A pack on its way in: looked at, offered, taken. */
import type { ImportOffer } from '../../packs/import-files';
import type { PackOffer } from '../../packs/offer';
import type { PackTrouble } from '../../packs/trouble';

export type Adding =
  | { readonly at: 'idle' }
  | { readonly at: 'looking' }
  | {
      readonly at: 'offered';
      readonly offer: PackOffer;
      /** Its address, or the name of the file. */
      readonly origin: string;
      readonly kind: 'address' | 'file';
      /** Files that cannot be taken. */
      readonly bad: ImportOffer['bad'];
      readonly take: () => void;
      readonly leave: () => void;
    }
  /** Days fetched, of so many; of none where nothing is fetched. */
  | { readonly at: 'taking'; readonly done: number; readonly total: number }
  | { readonly at: 'failed'; readonly trouble: PackTrouble };
