/** A list to choose one of, with its label above it. */
export function Choose<Id extends string>(props: {
  label: string;
  options: readonly { id: Id; name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const choose = (value: string) => {
    const found = props.options.find(({ id }) => id === value);
    if (found !== undefined) props.onChoose(found.id);
  };
  return (
    <label class="choose">
      <span>{props.label}</span>
      <select value={props.chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {props.options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
