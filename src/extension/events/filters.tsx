import type { EventsAnswer } from '../messages';
import { countryName, locale, say } from '../words';
import { type EventFilter, nameOf } from './event-view';

interface EventFiltersProps {
  readonly answer: EventsAnswer;
  readonly filter: EventFilter;
  readonly choose: (filter: EventFilter) => void;
}

/** Events of one outlet, or of one country's. */
export function EventFilters({ answer: { events, outlets }, filter, choose }: EventFiltersProps) {
  const told = new Set(events.flatMap(({ articles }) => articles.map(({ outlet }) => outlet)));
  const collator = new Intl.Collator(locale());
  const names = [...told].map((at) => ({ at, name: nameOf(outlets[at]) ?? say('unknownOutlet') }));
  const countries = [...new Set([...told].flatMap((at) => outlets[at]?.country ?? []))];
  return (
    <div class="filters" data-testid="event-filters">
      <label>
        {say('filterOutlet')}{' '}
        <select
          value={filter.outlet ?? ''}
          onChange={({ currentTarget: { value } }) =>
            choose({ ...filter, outlet: value === '' ? null : Number(value) })
          }
        >
          <option value="">{say('filterAll')}</option>
          {names
            .sort((a, b) => collator.compare(a.name, b.name))
            .map(({ at, name }) => (
              <option key={at} value={at}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {countries.length > 1 ? (
        <label>
          {say('filterCountry')}{' '}
          <select
            value={filter.country ?? ''}
            onChange={({ currentTarget: { value } }) => choose({ ...filter, country: value === '' ? null : value })}
          >
            <option value="">{say('filterAll')}</option>
            {countries
              .map((code) => ({ code, name: countryName(code) }))
              .sort((a, b) => collator.compare(a.name, b.name))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
