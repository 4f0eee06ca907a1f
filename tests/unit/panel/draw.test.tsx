// @vitest-environment jsdom
import { useId } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { draw } from '../../../components/ui/draw.tsx';

function Field({ label }: { label: string }) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <input id={id} />
    </div>
  );
}

const View = ({ labels }: { labels: string[] }) => labels.map((label) => <Field key={label} label={label} />);

it('a part that comes after another draw has ids of its own, and what is written in a field stays', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => draw(<View labels={['First']} />, root));
  const [first] = root.querySelectorAll('input');
  if (first === undefined) throw new Error('nothing was drawn');
  first.value = 'written';
  await act(() => draw(<View labels={['First', 'Second']} />, root));
  const [kept, second] = root.querySelectorAll('input');
  expect(kept).toBe(first);
  expect(kept?.value).toBe('written');
  expect(second?.id).not.toBe(first.id);
  expect([...root.querySelectorAll('label')].map(({ control }) => control)).toEqual([first, second]);
});
