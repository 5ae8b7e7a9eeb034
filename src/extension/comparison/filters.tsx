import type { Comparison } from '../../compare/comparison';
import { outletName } from '../view/accounts';
import { type Chosen, type Column, FACETS, type Facet, facetValues } from '../view/choices';
import { ROW_KINDS, type RowKind, type SortBy } from '../view/matrix';
import { OWNER_WORDS } from '../view/owner-words';
import { countryName, formatNumber, languageName, say } from '../words';

interface FiltersProps {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
  readonly sort: SortBy;
  readonly sortBy: (sort: SortBy) => void;
  readonly kinds: readonly RowKind[];
  readonly chooseKinds: (kinds: readonly RowKind[]) => void;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly hidden: ReadonlySet<number>;
  readonly hide: (hidden: ReadonlySet<number>) => void;
}

const KIND_WORDS = { figure: 'figures', quotation: 'quotations', name: 'names', statement: 'statements' } as const;
const FACET_WORDS = { country: 'filterCountry', owner: 'filterOwner', language: 'filterLanguage' } as const;

/** What of the matrix is shown, and in which order. */
export function Filters(props: FiltersProps) {
  const { sort, sortBy, kinds, chooseKinds } = props;
  return (
    <div class="filters" data-testid="filters">
      <label>
        {say('sortBy')}{' '}
        <select
          value={sort}
          onChange={(event) => sortBy(event.currentTarget.value === 'telling' ? 'telling' : 'disagreement')}
        >
          <option value="disagreement">{say('sortDisagreement')}</option>
          <option value="telling">{say('sortTelling')}</option>
        </select>
      </label>
      {FACETS.map((facet) => (
        <FacetChoice key={facet} facet={facet} {...props} />
      ))}
      <fieldset>
        <legend>{say('filterKinds')}</legend>
        {ROW_KINDS.map((kind) => (
          <Toggle
            key={kind}
            title={say(KIND_WORDS[kind])}
            on={kinds.includes(kind)}
            turn={(on) => chooseKinds(ROW_KINDS.filter((one) => (one === kind ? on : kinds.includes(one))))}
          />
        ))}
      </fieldset>
      <OutletChoice {...props} />
    </div>
  );
}

/** More outlets than these are folded away, so that the table stays in sight. */
const UNFOLDED = 8;

function OutletChoice({ comparison, columns, hidden, hide }: FiltersProps) {
  const others = columns.slice(1).map(({ article }) => article);
  const toggles = others.map((article) => {
    const outlet = comparison.articles[article]?.outlet;
    return (
      <Toggle
        key={article}
        title={(outlet && outletName(outlet)) ?? say('unknownOutlet')}
        on={!hidden.has(article)}
        turn={(on) => hide(new Set(on ? [...hidden].filter((one) => one !== article) : [...hidden, article]))}
      />
    );
  });
  if (others.length <= UNFOLDED)
    return (
      <fieldset>
        <legend>{say('outlets')}</legend>
        {toggles}
      </fieldset>
    );
  const shown = others.length - hidden.size;
  return (
    <details class="folded" data-testid="outlet-choice">
      <summary>{say('outletsShown', formatNumber(shown), formatNumber(others.length))}</summary>
      <p class="actions">
        <button type="button" disabled={hidden.size === 0} onClick={() => hide(new Set())}>
          {say('showAllOutlets')}
        </button>
        <button type="button" disabled={shown === 0} onClick={() => hide(new Set(others))}>
          {say('hideAllOutlets')}
        </button>
      </p>
      <fieldset aria-label={say('outlets')}>{toggles}</fieldset>
    </details>
  );
}

interface ToggleProps {
  readonly title: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

const Toggle = ({ title, on, turn }: ToggleProps) => (
  <label class="toggle">
    <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />{' '}
    <span dir="auto">{title}</span>
  </label>
);

interface FacetChoiceProps extends Pick<FiltersProps, 'columns' | 'chosen' | 'choose'> {
  readonly facet: Facet;
}

function FacetChoice({ facet, columns, chosen, choose }: FacetChoiceProps) {
  const values = facetValues(columns, facet);
  if (values.length < 2) return null;
  const change = (value: string): void => {
    const { [facet]: _, ...others } = chosen;
    choose(value === '' ? others : { ...others, [facet]: value });
  };
  return (
    <label>
      {say(FACET_WORDS[facet])}{' '}
      <select value={chosen[facet] ?? ''} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{say('filterAll')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(facet, value)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'country') return countryName(value);
  if (facet === 'language') return languageName(value);
  return isOwnerKind(value) ? say(OWNER_WORDS[value]) : value;
}

const isOwnerKind = (value: string): value is keyof typeof OWNER_WORDS => value in OWNER_WORDS;
