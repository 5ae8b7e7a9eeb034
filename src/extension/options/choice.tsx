interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly value: T;
  readonly values: readonly { readonly value: T; readonly title: string; readonly note: string }[];
  readonly choose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export const Choice = <T extends string>({ name, title, note, value, values, choose }: ChoiceProps<T>) => (
  <fieldset class="choice" data-testid={name}>
    <legend>{title}</legend>
    {note ? <p class="note">{note}</p> : null}
    {values.map((one) => (
      <label key={one.value}>
        <input
          type="radio"
          name={name}
          value={one.value}
          checked={one.value === value}
          onChange={() => choose(one.value)}
        />
        <span>
          {one.title}
          {one.note ? <span class="note">{one.note}</span> : null}
        </span>
      </label>
    ))}
  </fieldset>
);
