/** What a browser may tell of its connection; no standard yet, and not in Firefox. */
interface Connection {
  readonly type?: string;
  readonly saveData?: boolean;
  readonly metered?: boolean;
}

/** Whether there is a connection that may be used. */
export const isConnected = (onlyUnmetered: boolean): boolean => navigator.onLine && !(onlyUnmetered && isMetered());

function isMetered(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return connection?.metered === true || connection?.saveData === true || connection?.type === 'cellular';
}
