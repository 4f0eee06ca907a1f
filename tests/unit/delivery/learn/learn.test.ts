import { describe, expect, it } from 'vitest';
import { render } from '../../../../lib/delivery/index.ts';
import { guess } from '../../../../lib/delivery/learn/guess.ts';
import { linkTargetOf } from '../../../../lib/delivery/learn/link.ts';
import { formTarget, samePage } from '../../../../lib/delivery/learn/target-of.ts';
import type { ListedField } from '../../../../lib/dom/form/types.ts';
import { plainTicket } from '../tickets.ts';

const listed = (label: string, kind: ListedField['kind'] = 'text', options: string[] = []): ListedField => ({
  to: { label },
  label,
  name: '',
  kind,
  options,
  required: false,
});

describe('a form that is learned', () => {
  const fields = [
    listed('Area', 'select', ['Records']),
    listed('Short description'),
    listed('Student ID'),
    listed('School'),
    listed('Details', 'richtext'),
    listed('Phone'),
  ];

  it('gets a guess for each field, each placeholder once', () => {
    expect(guess(fields)).toEqual(['', '{{subject}}', '{{student.number}}', '{{school}}', '{{body}}', '']);
    expect(guess([listed('Xyz', 'richtext'), listed('Title')])).toEqual(['{{body}}', '{{subject}}']);
  });

  it('becomes a target as a profile holds it, its lists first', () => {
    const made = formTarget({ name: 'Nimbus (Beispiel)', sensitivity: 'student-id', url: 'https://desk.example/new' }, [
      { fields, values: ['Records', '{{subject}}', '', '', '{{body}}', ''] },
    ]);
    expect(made).toMatchObject({
      ok: true,
      target: {
        id: 'nimbus-beispiel',
        name: 'Nimbus (Beispiel)',
        type: 'form-fill',
        url: 'https://desk.example/new',
        steps: [
          {
            fields: [
              { to: { label: 'Area' }, kind: 'select', value: 'Records' },
              { to: { label: 'Short description' }, value: '{{subject}}' },
              { to: { label: 'Details' }, kind: 'richtext', value: '{{body}}' },
            ],
          },
        ],
      },
    });
  });

  it('has a step for each of its pages, and guesses nothing twice', () => {
    const second = [listed('Details', 'richtext'), listed('Summary again')];
    const values = guess(second, ['{{subject}}', '{{student.number}}']);
    expect(values).toEqual(['{{body}}', '']);
    const made = formTarget({ name: 'Desk', sensitivity: 'public', url: 'https://desk.example/new' }, [
      { fields: [listed('Summary')], values: ['{{subject}}'] },
      { fields: second, values },
    ]);
    expect(made).toMatchObject({
      ok: true,
      target: {
        steps: [
          { fields: [{ to: { label: 'Summary' }, value: '{{subject}}' }] },
          { fields: [{ to: { label: 'Details' }, kind: 'richtext', value: '{{body}}' }] },
        ],
      },
    });
  });

  it('is told from the page before it by its fields', () => {
    expect(samePage(fields, [...fields])).toBe(true);
    expect(samePage(fields, fields.slice(1))).toBe(false);
  });

  it('with a page for which nothing was chosen is refused, with its place', () => {
    const page = { fields: [listed('Summary')], values: ['{{subject}}'] };
    const common = { name: 'Desk', sensitivity: 'public', url: 'https://desk.example/' };
    expect(formTarget(common, [page, { fields, values: [] }])).toMatchObject({
      ok: false,
      problems: [{ path: 'steps.1.fields', reason: 'must not be empty' }],
    });
  });

  it('is refused with the place where nothing was chosen, or something impossible', () => {
    expect(
      formTarget({ name: '', sensitivity: 'public', url: 'https://desk.example/' }, [{ fields, values: [] }]),
    ).toMatchObject({
      ok: false,
      problems: [
        { path: 'name', reason: 'must not be empty' },
        { path: 'steps.0.fields', reason: 'must not be empty' },
      ],
    });
  });
});

describe('a pre-filled link with marker words', () => {
  const learned = (link: string) => {
    const made = linkTargetOf({ name: 'Form', sensitivity: 'public', link });
    if ('reason' in made) return made.reason;
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const plan = render(made.target, plainTicket('S & x', 'One\nTwo'));
    if (plan.kind !== 'open') throw new Error('not opened');
    return plan.url;
  };

  it.each([
    [
      'Google Forms',
      'https://docs.google.com/forms/d/e/1FAexample/viewform?usp=pp_url&entry.1=CLSUBJECT&entry.2=CLBODY&entry.3=Fixed',
      'https://docs.google.com/forms/d/e/1FAexample/viewform?usp=pp_url&entry.3=Fixed&entry.1=S+%26+x&entry.2=One%0ATwo',
    ],
    [
      'Microsoft Forms',
      'https://forms.office.com/Pages/ResponsePage.aspx?id=abc&r0123=%22CLSUBJECT%22',
      'https://forms.office.com/Pages/ResponsePage.aspx?id=abc&r0123=%22S+%26+x%22',
    ],
    [
      'ServiceNow, catalog',
      'https://desk.example/sp?id=sc_cat_item&sys_id=1&sysparm_variable_values=%7B%22title%22:%22CLSUBJECT%22,%22kind%22:%22x%22%7D',
      'https://desk.example/sp?id=sc_cat_item&sys_id=1&sysparm_variable_values=%7B%22title%22%3A%22S%20%26%20x%22%2C%22kind%22%3A%22x%22%7D',
    ],
    [
      'ServiceNow, classic',
      'https://desk.example/incident.do?sys_id=-1&sysparm_query=priority=1%5Eshort_description=CLSUBJECT',
      'https://desk.example/incident.do?sys_id=-1&sysparm_query=priority=1%5Eshort_description=S%20%26%20x',
    ],
  ])('%s', (_, link, url) => {
    expect(learned(link)).toBe(url);
  });

  it('is refused where it is no https address, or holds no marker', () => {
    expect(learned('http://desk.example/?a=CLBODY')).toBe('no-address');
    expect(learned('not a link')).toBe('no-address');
    expect(learned('https://desk.example/?a=b')).toBe('no-marker');
    expect(learned('https://desk.example/?a=%E0%A4%A')).toBe('no-marker');
  });
});
