import { useMemo, useState } from 'preact/hooks';
import type { CatalogueEntry, OwnerKind } from '../../../outlets/outlet';
import type { Region } from '../../../outlets/presets';
import { OWNER_WORDS } from '../../view/owner-words';
import { REGION_WORDS } from '../../view/region-words';
import { type CatalogueChunk, useCatalogue } from '../../view/use-catalogue';
import { countryName, languageName, say, sayCount } from '../../words';
import { type CatalogueFilter, filterCatalogue, NO_FILTER, ownersOf, valuesOf } from './catalogue-filter';
import { CatalogueList, type ChooseProps } from './catalogue-list';
import { fromCatalogue } from './to-choose';

/** The catalogue, to choose from: handfuls, search, filters, the list. */
export function Choose(props: ChooseProps) {
  const chunk = useCatalogue();
  return chunk === null ? <p class="note">{say('catalogueLoading')}</p> : <Catalogue {...props} chunk={chunk} />;
}

function Catalogue({ chunk, ...props }: ChooseProps & { readonly chunk: CatalogueChunk }) {
  const { CATALOGUE, PRESETS } = chunk;
  const [filter, change] = useState<CatalogueFilter>(NO_FILTER);
  const found = useMemo(() => filterCatalogue(CATALOGUE, filter), [CATALOGUE, filter]);
  const putAll = (entries: readonly CatalogueEntry[]): void => {
    const taken = new Set(props.chosen.map(({ domain }) => domain));
    props.put(entries.flatMap((entry) => fromCatalogue(entry) ?? []).filter(({ domain }) => !taken.has(domain)));
  };
  return (
    <>
      <Presets presets={PRESETS} putAll={putAll} />
      <Filters catalogue={CATALOGUE} filter={filter} change={(changed) => change({ ...filter, ...changed })} />
      <p class="note" role="status" data-testid="catalogue-count">
        {sayCount('outletsFound', found.length)}
      </p>
      <CatalogueList key={JSON.stringify(filter)} entries={found} {...props} />
    </>
  );
}

interface PresetsProps {
  readonly presets: readonly { readonly region: Region; readonly outlets: readonly CatalogueEntry[] }[];
  readonly putAll: (entries: readonly CatalogueEntry[]) => void;
}

/** Handfuls to begin with. */
const Presets = ({ presets, putAll }: PresetsProps) => (
  <fieldset class="presets">
    <legend>{say('presets')}</legend>
    <p class="note">{say('presetsNote')}</p>
    <p class="buttons">
      {presets.map(({ region, outlets }) => (
        <button key={region} type="button" onClick={() => putAll(outlets)} data-testid={`preset-${region}`}>
          {say(REGION_WORDS[region])}
        </button>
      ))}
    </p>
  </fieldset>
);

interface FiltersProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly filter: CatalogueFilter;
  readonly change: (changed: Partial<CatalogueFilter>) => void;
}

function Filters({ catalogue, filter, change }: FiltersProps) {
  const countries = useMemo(() => valuesOf(catalogue, 'country', countryName), [catalogue]);
  const languages = useMemo(() => valuesOf(catalogue, 'language', languageName), [catalogue]);
  const owners = ownersOf(catalogue).map((value) => ({ value, name: say(OWNER_WORDS[value]) }));
  return (
    <search class="filters" aria-label={say('catalogue')}>
      <label class="wide">
        {say('searchOutlets')}
        <input
          type="search"
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
          data-testid="search-outlets"
        />
      </label>
      <Select
        title={say('filterCountry')}
        values={countries}
        value={filter.country}
        choose={(country) => change({ country })}
      />
      <Select<OwnerKind>
        title={say('filterOwner')}
        values={owners}
        value={filter.owner}
        choose={(owner) => change({ owner })}
      />
      <Select
        title={say('filterLanguage')}
        values={languages}
        value={filter.language}
        choose={(language) => change({ language })}
      />
    </search>
  );
}

interface SelectProps<T extends string> {
  readonly title: string;
  readonly values: readonly { readonly value: T; readonly name: string }[];
  readonly value: T | null;
  readonly choose: (value: T | null) => void;
}

/** One of many, or any. */
const Select = <T extends string>({ title, values, value, choose }: SelectProps<T>) => (
  <label>
    {title}
    <select
      value={value ?? ''}
      onChange={(event) => choose(values.find((one) => one.value === event.currentTarget.value)?.value ?? null)}
    >
      <option value="">{say('filterAll')}</option>
      {values.map((one) => (
        <option key={one.value} value={one.value}>
          {one.name}
        </option>
      ))}
    </select>
  </label>
);
