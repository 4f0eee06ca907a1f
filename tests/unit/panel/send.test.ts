import { describe, expect, it } from 'vitest';
import { send } from '../../../components/help/send.ts';
import type { Plan } from '../../../lib/delivery/plan.ts';

const base = { targetId: 'desk', withheld: false, shortened: false, carries: null };
const about = { mark: 'CL-TEST', checks: [], host: 'practice.infinitecampus.org', studentNumber: null };
const via: Plan = {
  ...base,
  kind: 'open-via-origin',
  landing: 'https://desk.practice-district.example/',
  url: 'https://desk.practice-district.example/new?a=1',
  copy: 'the full text',
};

function needs(answers: { permission?: boolean; copy?: boolean } = {}) {
  const calls: string[] = [];
  return {
    calls,
    services: {
      requestOrigins: async (origins: string[]) => {
        calls.push(`request ${origins}`);
        return answers.permission ?? true;
      },
      copy: async (text: string) => {
        calls.push(`copy ${text}`);
        return answers.copy ?? true;
      },
      call: (url: string) => void calls.push(`call ${url}`),
      deliver: async (tabId: number, plan: Plan) => {
        calls.push(`deliver ${tabId} ${plan.targetId}`);
        return { opened: true as const };
      },
    },
  };
}

describe('sending what the review showed', () => {
  it('asks for the permission and copies before anything is waited for, permission first', () => {
    const { calls, services } = needs();
    void send({ plan: via, about }, 5, false, services);
    expect(calls).toEqual(['request https://desk.practice-district.example/*', 'copy the full text']);
  });

  it('then hands the plan over', async () => {
    const { calls, services } = needs();
    expect(await send({ plan: via, about }, 5, false, services)).toEqual({ done: 'opened-copied' });
    expect(calls.at(-1)).toBe('deliver 5 desk');
  });

  it('asks for no permission that is there, nor for a plan that needs none', async () => {
    const { calls, services } = needs();
    await send({ plan: via, about }, 5, true, services);
    expect(
      await send({ plan: { ...base, kind: 'open', url: 'mailto:', copy: null }, about }, 5, false, services),
    ).toEqual({
      done: 'opened',
    });
    expect(calls.filter((call) => call.startsWith('request'))).toEqual([]);
  });

  it('opens nothing when the permission is refused', async () => {
    const { calls, services } = needs({ permission: false });
    expect(await send({ plan: via, about }, 5, false, services)).toEqual({ done: 'failed', reason: 'no-permission' });
    expect(calls.join()).not.toContain('deliver');
  });

  it('opens nothing when the text could not be copied', async () => {
    const { calls, services } = needs({ copy: false });
    expect(await send({ plan: via, about }, 5, true, services)).toEqual({ done: 'failed', reason: 'copy' });
    expect(calls.join()).not.toContain('deliver');
  });

  it('a plan that copies goes nowhere else', async () => {
    const { calls, services } = needs();
    expect(await send({ plan: { ...base, kind: 'copy', copy: 'text' }, about }, 5, false, services)).toEqual({
      done: 'copied',
    });
    expect(calls).toEqual(['copy text']);
  });

  it('a call is begun by the click itself, and the ticket goes nowhere', async () => {
    const { calls, services } = needs();
    const result = send(
      { plan: { ...base, kind: 'open', url: 'tel:4045550100', copy: null }, about },
      5,
      false,
      services,
    );
    expect(calls).toEqual(['call tel:4045550100']);
    expect(await result).toEqual({ done: 'called' });
    expect(calls).toHaveLength(1);
  });

  it('passes the worker’s refusal on', async () => {
    const { services } = needs();
    const deliver = async () => ({ opened: false as const, reason: 'closed' as const });
    expect(await send({ plan: via, about }, 5, true, { ...services, deliver })).toEqual({
      done: 'failed',
      reason: 'closed',
    });
  });
});
