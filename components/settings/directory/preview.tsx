import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Meaning } from '../../../lib/district/directory/meaning.ts';
import type { Directory } from '../../../lib/district/directory/schema.ts';
import { settle, undecided } from '../../../lib/district/directory/settle.ts';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';
import { AsOf, type Day } from './as-of.tsx';
import { Changes } from './changes.tsx';
import { Columns } from './columns.tsx';
import { Outside, Problems } from './problems.tsx';
import { Questions } from './questions.tsx';
import { SchoolList } from './school-list.tsx';
import type { DirectoryServices, ListReader, ReadList } from './services.ts';

/** What was read, to be looked over and put right by a person before it counts. */
export function Preview(props: {
  name: string;
  read: ReadList;
  readAs: ListReader['readAs'];
  before: Directory | null;
  services: DirectoryServices;
  onCancel: () => void;
  onTaken: () => void;
}) {
  const { t } = useTexts();
  const say = useSay();
  const { read, name, before, services } = props;
  const [columns, setColumns] = useState(read.table.columns);
  const [reading, setReading] = useState(read.reading);
  const [waiting, setWaiting] = useState(0);
  const [decisions, setDecisions] = useState(undecided);
  const [day, setDay] = useState<Day>({ text: read.asOf ?? '', unknown: false });
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const id = useId();
  // The list is drawn after the rest, so that the page is not held up by all of it at once.
  const [ready, setReady] = useState(false);
  useEffect(() => {
    heading.current?.focus();
    const later = setTimeout(() => setReady(true));
    return () => clearTimeout(later);
  }, []);
  const directory = useMemo(() => {
    if (!ready || reading === null || reading.schools.length === 0) return null;
    const asOf = day.unknown || day.text === '' ? null : day.text;
    return settle(reading, decisions, { asOf, source: name.slice(0, 300), importedAt: services.now() });
  }, [ready, reading, decisions, day, name]);

  function readAs(next: Meaning[]) {
    setColumns(next);
    // What was decided was decided about another reading.
    setDecisions(undecided);
    setWaiting((count) => count + 1);
    void props.readAs(next).then((again) => {
      setReading(again);
      setWaiting((count) => count - 1);
    });
  }

  async function take() {
    // Columns were changed a moment ago: what is on the screen is not yet what they say.
    if (directory === null || waiting > 0) return;
    if (!day.unknown && day.text === '') {
      setMissing(true);
      dayField.current?.focus();
      return;
    }
    try {
      await services.save(directory);
      props.onTaken();
    } catch {
      say(t('directory.notStored'));
    }
  }

  return (
    <section class="directory-preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('directory.preview', { name: name || t('directory.pasted') })}
      </h3>
      {read.encoding !== null && read.encoding !== 'utf-8' && (
        <p class="quiet">{t('directory.encoding', { encoding: read.encoding })}</p>
      )}
      <AsOf
        day={day}
        proposed={read.asOf !== null}
        missing={missing && !day.unknown && day.text === ''}
        fieldRef={dayField}
        onChange={setDay}
      />
      <Columns table={read.table} columns={columns} onChange={readAs} />
      {reading === null && <p role="alert">{t('directory.columnsWrong')}</p>}
      {ready && reading !== null && (
        <>
          <Questions schools={reading.schools} decisions={decisions} onChange={setDecisions} />
          <Problems problems={reading.problems} />
          {directory === null ? <p role="alert">{t('directory.noSchool')}</p> : <SchoolList directory={directory} />}
          {directory !== null && before !== null && <Changes before={before} after={directory} />}
          <Outside lines={reading.outside} />
        </>
      )}
      <p class="actions">
        {directory !== null && (
          <button type="button" class="primary" onClick={() => void take()}>
            {t('directory.take')}
          </button>
        )}
        <button type="button" onClick={props.onCancel}>
          {t('directory.cancel')}
        </button>
      </p>
    </section>
  );
}
