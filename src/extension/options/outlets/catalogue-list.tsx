import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../../outlets/outlet';
import type { Chosen } from '../../storage/chosen';
import { OWNER_WORDS } from '../../view/owner-words';
import { countryName, languageName, say, sayCount } from '../../words';
import { fromCatalogue } from './to-choose';

/** Rows that are drawn at a time: hundreds of boxes are slow to draw and slower to pass with the keyboard. */
const PAGE = 15;

export interface ChooseProps {
  readonly chosen: Chosen;
  readonly tray: Chosen;
  readonly put: (outlets: Chosen) => void;
  readonly takeOut: (domains: readonly string[]) => void;
  /** Looks for the feeds of an outlet of which the catalogue knows none. */
  readonly lookAt: (address: string) => void;
}

interface CatalogueListProps extends ChooseProps {
  readonly entries: readonly CatalogueEntry[];
}

/** Outlets of the catalogue with a box each, more of them at the press of a button. */
export function CatalogueList({ entries, chosen, tray, put, takeOut, lookAt }: CatalogueListProps) {
  const [shown, show] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  // The focus goes to the first row that came, where the button was.
  useEffect(() => {
    if (shown > PAGE) list.current?.children[shown - PAGE]?.querySelector<HTMLElement>('input, button')?.focus();
  }, [shown]);
  const added = new Set(chosen.map(({ domain }) => domain));
  const waiting = new Set(tray.map(({ domain }) => domain));
  return (
    <>
      <ul class="catalogue" ref={list} aria-label={say('catalogue')} data-testid="catalogue">
        {entries.slice(0, shown).map((entry) => {
          const [domain = ''] = entry.domains;
          const outlet = fromCatalogue(entry);
          return (
            <li key={domain}>
              {outlet === null ? (
                <div class="row">
                  <Facts entry={entry} />
                  <button type="button" class="small" onClick={() => lookAt(`https://${domain}/`)}>
                    {say('lookForFeed')}
                    <span class="unseen"> {entry.name}</span>
                  </button>
                </div>
              ) : (
                <label class="row">
                  <input
                    type="checkbox"
                    checked={added.has(domain) || waiting.has(domain)}
                    disabled={added.has(domain)}
                    onChange={(event) => (event.currentTarget.checked ? put([outlet]) : takeOut([domain]))}
                  />
                  <Facts entry={entry} />
                  {added.has(domain) ? <span class="tag">{say('chosenTag')}</span> : null}
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {shown < entries.length ? (
        <p>
          <button type="button" onClick={() => show(shown + PAGE)} data-testid="more-outlets">
            {sayCount('showMore', Math.min(PAGE, entries.length - shown))}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** What the catalogue knows of an outlet, in one line. */
function Facts({ entry: { name, domains, country, ownerKind, language } }: { readonly entry: CatalogueEntry }) {
  const facts = [
    domains[0],
    country === null ? null : countryName(country),
    ownerKind === 'unknown' ? null : say(OWNER_WORDS[ownerKind]),
    language === null ? null : languageName(language),
  ].filter((fact) => fact !== null);
  return (
    <span class="facts">
      <span dir="auto">{name}</span> <span class="note">{facts.join(' · ')}</span>
    </span>
  );
}
