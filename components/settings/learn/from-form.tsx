import { useId, useState } from 'preact/hooks';
import { guess } from '../../../lib/delivery/learn/guess.ts';
import { formTarget } from '../../../lib/delivery/learn/target-of.ts';
import { hostPattern } from '../../../lib/delivery/origins.ts';
import type { Sensitivity, Target } from '../../../lib/district/targets.ts';
import type { ListedField } from '../../../lib/dom/form/types.ts';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';
import { FieldRow } from './field-row.tsx';
import { Keep } from './keep.tsx';
import { NameAndLevel } from './name-and-level.tsx';
import { TryOut } from './try-out.tsx';

const isHttps = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:';

/** The fields of a desk's empty form, each given what it gets; tried, and kept. */
export function FromForm(props: { services: SettingsServices; onKept: (target: Target) => void }) {
  const { services } = props;
  const { learn } = services;
  const { t, count } = useTexts();
  const say = useSay();
  const id = useId();
  const [url, setUrl] = useState('');
  const [tab, setTab] = useState(learn.startTab);
  const [fields, setFields] = useState<ListedField[] | null>(null);
  const [values, setValues] = useState<string[]>([]);
  const [name, setName] = useState('');
  const [level, setLevel] = useState<Sensitivity>('public');
  const [problem, setProblem] = useState<string | null>(null);

  const fail = (text: string) => {
    setProblem(text);
    say(text);
  };
  const open = async () => {
    setProblem(null);
    const address = url.trim();
    if (!isHttps(address)) return fail(t('learn.noAddress'));
    learn.noteSite(address);
    // No wait before this: the browser's permission prompt needs the click itself.
    if (!(await services.requestOrigins([hostPattern(address)]))) return fail(t('learn.noPermission'));
    const opened = tab ?? (await learn.open(address));
    setTab(opened);
    say(t('learn.opened'));
  };
  const read = async () => {
    setProblem(null);
    const found = tab === null ? null : await learn.fields(tab);
    if (found === null) return fail(t('learn.notEntered'));
    if (found.fields.length === 0) return fail(t('learn.noFields'));
    setFields(found.fields);
    setValues(guess(found.fields));
    setUrl(found.url);
    if (name === '') setName(new URL(found.url).hostname);
    say(count('learn.found', found.fields.length));
  };
  const made = fields === null ? null : formTarget({ name, sensitivity: level, url }, fields, values);
  return (
    <>
      <p>{t('learn.formHow')}</p>
      <div class="learn-field">
        <label for={id}>{t('learn.address')}</label>
        <input id={id} type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
      </div>
      <div class="actions">
        <button type="button" onClick={() => void open()}>
          {t(tab === null ? 'learn.open' : 'learn.allow')}
        </button>
        <button type="button" aria-disabled={tab === null} onClick={() => void read()}>
          {t('learn.read')}
        </button>
      </div>
      {problem !== null && <p class="refused">{problem}</p>}
      {fields !== null && (
        <>
          <table class="learn-fields">
            <caption>{t('learn.fields')}</caption>
            <tbody>
              {fields.map((field, index) => (
                <FieldRow
                  key={JSON.stringify(field.to)}
                  field={field}
                  value={values[index] ?? ''}
                  onChange={(value) => setValues(values.map((one, at) => (at === index ? value : one)))}
                />
              ))}
            </tbody>
          </table>
          <NameAndLevel name={name} level={level} onName={setName} onLevel={setLevel} />
          {made?.ok && tab !== null && <TryOut target={made.target} tabId={tab} services={services} />}
          {made !== null && <Keep made={made} services={services} onKept={props.onKept} />}
        </>
      )}
    </>
  );
}
