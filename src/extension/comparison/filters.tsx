import type { Comparison } from '../../compare/comparison';
import { outletName } from '../view/accounts';
import { type Chosen, type Column, FACETS, type Facet, facetValues } from '../view/choices';
import { ROW_KINDS, type RowKind, type SortBy } from '../view/matrix';
import { OWNER_WORDS } from '../view/owner-words';
import { countryName, languageName, say } from '../words';

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
  const { comparison, columns, sort, sortBy, kinds, chooseKinds, hidden, hide } = props;
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
      <fieldset>
        <legend>{say('outlets')}</legend>
        {columns.slice(1).map(({ article }) => {
          const outlet = comparison.articles[article]?.outlet;
          return (
            <Toggle
              key={article}
              title={(outlet && outletName(outlet)) ?? say('unknownOutlet')}
              on={!hidden.has(article)}
              turn={(on) => hide(new Set(on ? [...hidden].filter((one) => one !== article) : [...hidden, article]))}
            />
          );
        })}
      </fieldset>
    </div>
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
