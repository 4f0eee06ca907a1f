// @vitest-environment jsdom

import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { DeskToken } from '../../../components/help/desk-token.tsx';
import { FillStatus } from '../../../components/help/fill-status.tsx';
import { GoesWhere } from '../../../components/help/goes-where.tsx';
import type { SendResult } from '../../../components/help/send.ts';
import { SendOutcome } from '../../../components/help/send-outcome.tsx';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { PendingFill } from '../../../lib/storage/fill.ts';
import { fakeServices } from './fake-services.ts';

async function show(what: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(what, root));
  return root;
}

const press = (root: HTMLElement, name: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  return act(async () => button.click());
};

const fill: PendingFill = {
  plan: {
    targetId: 'form',
    kind: 'fill',
    url: 'https://desk.example/new',
    landing: null,
    steps: [{ ready: null, fields: [] }],
    full: 'the whole text',
    next: { id: 'email', name: 'E-mail' },
    copy: null,
    carries: null,
    withheld: false,
    shortened: false,
  },
  from: 5,
  at: 0,
  step: 1,
  state: 'partly',
  problems: [
    { field: 'Summary', why: 'not-there', step: 0 },
    { field: 'Area', why: 'no-option', step: 0 },
  ],
  onlyLook: false,
};

describe('on the desk’s tab', () => {
  it('says which fields were not filled, and offers every way on', async () => {
    const { services, calls } = fakeServices({ fill });
    const root = await show(<FillStatus tabId={9} services={services} />);
    expect([...root.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'Summary: not found on this page. The desk may have renamed it.',
      'Area: the choice is not in its list.',
    ]);
    for (const name of ['Fill in again', 'Copy the full text', 'Go back and use “E-mail” instead', 'Stop filling in'])
      await press(root, name);
    expect(calls).toEqual([
      ['fill', 9, 'again'],
      ['copy', 'the whole text'],
      ['fill', 9, 'back'],
      ['fill', 9, 'end'],
    ]);
  });

  it('says who presses the button when the form is filled in', async () => {
    const { services } = fakeServices({ fill: { ...fill, state: 'filled', problems: [] } });
    expect((await show(<FillStatus tabId={9} services={services} />)).textContent).toContain(
      'Campus Lens does not press it',
    );
  });

  it('is silent on every other tab', async () => {
    const { services } = fakeServices();
    expect((await show(<FillStatus tabId={9} services={services} />)).textContent).toBe('');
  });
});

describe('a ticket that was posted', () => {
  const outcome = async (result: SendResult) =>
    (await show(<SendOutcome result={result} onOpen={() => undefined} />)).textContent;

  it('tells its number and what the desk dropped', async () => {
    const sent = { done: 'sent', ticket: 7, url: 'https://desk.example/7' } as const;
    expect(await outcome({ ...sent, dropped: ['School'] })).toContain('The desk did not keep: School.');
    expect(await outcome({ ...sent, dropped: [] })).toBe('Sent: ticket 7.Open ticket 7');
    expect(await outcome({ ...sent, dropped: null })).toContain('could not be read back');
  });

  it('never says that it was sent, or was not, where nobody knows', async () => {
    expect(await outcome({ done: 'unknown' })).toContain('nobody knows whether it has the ticket');
  });

  it('says why it was refused, in the desk’s words too', async () => {
    expect(await outcome({ done: 'refused', reason: 'rejected', words: 'Queue not set' })).toContain(
      'The desk says: Queue not set',
    );
  });
});

it('a token is kept, not shown again, and refused when it was copied wrongly', async () => {
  const { services, calls } = fakeServices();
  const root = await show(<DeskToken origin="https://desk.example" services={services} />);
  const field = root.querySelector('input[type=password]') as HTMLInputElement;
  const type = (text: string) =>
    act(async () => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('two words');
  await press(root, 'Keep token');
  expect(root.textContent).toContain('That is no token');
  expect(calls).toEqual([]);
  await type('1-14-abcdef');
  await press(root, 'Keep token');
  expect(calls).toEqual([['keepToken', 'https://desk.example', '1-14-abcdef', false]]);
  expect(root.textContent).toContain('A token for desk.example is kept.');
  expect(root.innerHTML).not.toContain('1-14-abcdef');
});

it('what goes where is told field by field', async () => {
  const desk = practiceProfile.targets.find(({ id }) => id === 'practice-desk');
  if (!desk) throw new Error('no desk');
  const root = await show(<GoesWhere target={desk} />);
  expect(
    [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ['Queue', 'always “SIS Support”'],
    ['Subject', 'Subject of the ticket'],
    ['Content', 'Text of the ticket'],
    ['ContentType', 'always “text/plain”'],
  ]);
  expect(root.textContent).toContain('Also student numbers and ids');
});
