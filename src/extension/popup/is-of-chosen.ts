import type { Chosen } from '../storage/chosen';

/** Whether a page is of an outlet that is chosen: by the outlet's domain as the catalogue has it, or by the page's host. */
export function isOfChosen(url: string, domain: string | null, chosen: Chosen): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return chosen.some((outlet) => outlet.domain === domain || `.${host}`.endsWith(`.${outlet.domain}`));
}
