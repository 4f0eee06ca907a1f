import { describe, expect, it } from 'vitest';
import { parseFromPage } from '../../../lib/messages/validate.ts';
import { about, fillPlan, plan } from './made-up.ts';

const desk = 'https://desk.district.example';
const deliver = (how: object) => parseFromPage({ type: 'deliver', tabId: 5, plan: { ...plan, ...how }, about });
const open = (url: string) => deliver({ kind: 'open', url });
const viaOrigin = (landing: string, url: string) => deliver({ kind: 'open-via-origin', landing, url });

const scripts = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://desk.district.example/1',
  'http://desk.district.example/',
  'chrome-extension://our-id/popup.html',
  'view-source:https://desk.district.example/',
  '//desk.district.example/',
  'desk.district.example',
  '',
];

describe('a plan', () => {
  it.each(scripts)('never opens %j', (url) => {
    expect(open(url)).toBeNull();
    expect(viaOrigin(url, `${desk}/new`)).toBeNull();
    expect(viaOrigin(`${desk}/`, url)).toBeNull();
    expect(deliver({ ...fillPlan, url })).toBeNull();
    expect(deliver({ ...fillPlan, landing: url })).toBeNull();
  });

  it('opens https and mailto, and goes by an origin with https alone', () => {
    expect(open(`${desk}/new`)).not.toBeNull();
    expect(open('mailto:desk@district.example')).not.toBeNull();
    expect(viaOrigin(`${desk}/`, `${desk}/new`)).not.toBeNull();
    expect(viaOrigin(`${desk}/`, 'mailto:desk@district.example')).toBeNull();
    expect(viaOrigin('mailto:desk@district.example', `${desk}/new`)).toBeNull();
    expect(deliver(fillPlan)).not.toBeNull();
    expect(deliver({ ...fillPlan, url: 'mailto:desk@district.example' })).toBeNull();
  });

  it('has the fields of its kind and no others', () => {
    expect(deliver({ kind: 'copy' })).not.toBeNull();
    expect(deliver({ kind: 'copy', url: `${desk}/new` })).toBeNull();
    expect(deliver({ kind: 'open', url: `${desk}/new`, landing: `${desk}/` })).toBeNull();
    expect(deliver({ kind: 'copy', script: 'x' })).toBeNull();
    expect(deliver({ kind: 'open' })).toBeNull();
    expect(deliver({ kind: 'press-the-button' })).toBeNull();
    expect(deliver({ kind: 'copy', carries: { to: '', subject: '', body: '', cc: '' } })).toBeNull();
  });

  it('carries a long ticket, and not without end', () => {
    expect(deliver({ kind: 'copy', copy: 'x'.repeat(100_000) })).not.toBeNull();
    expect(deliver({ kind: 'copy', copy: 'x'.repeat(200_001) })).toBeNull();
    expect(open(`${desk}/?${'x'.repeat(100_000)}`)).not.toBeNull();
    expect(open(`${desk}/?${'x'.repeat(200_001)}`)).toBeNull();
    expect(deliver({ kind: 'copy', targetId: 'x'.repeat(501) })).toBeNull();
    expect(deliver({ kind: 'copy', carries: { to: '', subject: '', body: 'x'.repeat(200_001) } })).toBeNull();
  });
});
