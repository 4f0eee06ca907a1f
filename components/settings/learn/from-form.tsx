import { useId, useState } from 'preact/hooks';
import { guess } from '../../../lib/delivery/learn/guess.ts';
import { formTarget, type LearnedPage, mostPages, samePage } from '../../../lib/delivery/learn/target-of.ts';
import { hostPattern } from '../../../lib/delivery/origins.ts';
import type { Sensitivity, Target } from '../../../lib/district/targets.ts';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';
import { Keep } from './keep.tsx';
import { NameAndLevel } from './name-and-level.tsx';
import { PageFields } from './page-fields.tsx';
import { TryOut } from './try-out.tsx';

const isHttps = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:';

/** The one problem that is the address field's own. */
const NO_ADDRESS = 'learn.noAddress';

/** The fields of a desk's empty form, page by page, each given what it gets; tried, and kept. */
export function FromForm(props: { services: SettingsServices; onKept: (target: Target) => void }) {
  const { services } = props;
  const { learn } = services;
  const { t, count } = useTexts();
  const say = useSay();
  const id = useId();
  const [url, setUrl] = useState('');
  const [tab, setTab] = useState(learn.startTab);
  /** The pages of the form that were read, the one in sight last. */
  const [pages, setPages] = useState<readonly LearnedPage[]>([]);
  const [name, setName] = useState('');
  const [level, setLevel] = useState<Sensitivity>('public');
  const [problem, setProblem] = useState<Parameters<typeof t>[0] | null>(null);

  const fail = (key: Parameters<typeof t>[0]) => {
    setProblem(key);
    say(t(key));
    if (key === NO_ADDRESS) document.getElementById(id)?.focus();
  };
  const open = async () => {
    setProblem(null);
    const address = url.trim();
    if (!isHttps(address)) return fail(NO_ADDRESS);
    learn.noteSite(address);
    // No wait before this: the browser's permission prompt needs the click itself.
    if (!(await services.requestOrigins([hostPattern(address)]))) return fail('learn.noPermission');
    const opened = tab ?? (await learn.open(address));
    setTab(opened);
    say(t('learn.opened'));
  };
  /** @param before the pages that stay; what is read is the one behind them */
  const read = async (before: readonly LearnedPage[]) => {
    setProblem(null);
    const found = tab === null ? null : await learn.fields(tab);
    if (found === null) return fail('learn.notEntered');
    const { fields } = found;
    if (fields.length === 0) return fail('learn.noFields');
    if (before.length === 0) setUrl(found.url);
    else if (new URL(found.url).origin !== new URL(url).origin) return fail('learn.otherSite');
    else if (before.some((page) => samePage(page.fields, fields))) return fail('learn.samePage');
    const taken = before.flatMap((page) => page.values);
    setPages([...before, { fields, values: guess(fields, taken) }]);
    if (name === '') setName(new URL(found.url).hostname);
    say(count('learn.found', fields.length));
  };
  const common = { name, sensitivity: level, url };
  const made = pages.length === 0 ? null : formTarget(common, pages);
  // Only the page in sight can be tried.
  const inSight = formTarget(common, pages.slice(-1));
  const earlier = pages.slice(0, -1);
  return (
    <>
      <p>{t('learn.formHow')}</p>
      <div class="learn-field">
        <label for={id}>{t('learn.address')}</label>
        <input
          id={id}
          type="url"
          value={url}
          aria-invalid={problem === NO_ADDRESS}
          aria-describedby={problem === NO_ADDRESS ? `${id}-problem` : undefined}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="button" onClick={() => void open()}>
          {t(tab === null ? 'learn.open' : 'learn.allow')}
        </button>
        <button type="button" aria-disabled={tab === null} onClick={() => void read(earlier)}>
          {t('learn.read')}
        </button>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class="refused">
          {t(problem)}
        </p>
      )}
      {pages.length > 0 && (
        <>
          <PageFields
            pages={pages}
            onChange={(values) =>
              setPages(pages.map((page, at) => (at === pages.length - 1 ? { ...page, values } : page)))
            }
          />
          {inSight.ok && tab !== null && (
            // What was said of one page, or of other values, is not said of the next.
            <TryOut key={JSON.stringify(pages)} target={inSight.target} tabId={tab} services={services} />
          )}
          <p class="quiet">{t('learn.nextHow')}</p>
          <div class="actions">
            {pages.length < mostPages && (
              <button type="button" onClick={() => void read(pages)}>
                {t('learn.next')}
              </button>
            )}
            {earlier.length > 0 && (
              <button type="button" onClick={() => setPages(earlier)}>
                {t('learn.leavePage', { page: pages.length })}
              </button>
            )}
          </div>
          <NameAndLevel name={name} level={level} onName={setName} onLevel={setLevel} />
          {made !== null && <Keep made={made} services={services} onKept={props.onKept} />}
        </>
      )}
    </>
  );
}
