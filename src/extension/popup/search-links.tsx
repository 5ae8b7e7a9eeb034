import { searchLinks } from '../view/search-links';
import { say } from '../words';

interface SearchLinksProps {
  readonly terms: readonly string[];
  readonly domain?: string | null;
  readonly title: string;
}

/** Plain links that search the web for the story; nothing is sent until one is clicked. */
export function SearchLinks({ terms, domain = null, title }: SearchLinksProps) {
  const links = searchLinks(terms, domain);
  if (links.length === 0) return null;
  return (
    <div class="search" data-testid="search-links">
      <p>{title}</p>
      <ul>
        {links.map(({ engine, url }) => (
          <li key={engine}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {engine}
            </a>
          </li>
        ))}
      </ul>
      <p class="note">{say('searchNote')}</p>
    </div>
  );
}
