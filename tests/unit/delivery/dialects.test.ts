import { describe, expect, it } from 'vitest';
import { render } from '../../../lib/delivery/index.ts';
import { made, plainTicket } from './tickets.ts';

const address = (fields: object, subject = 'value', body = 'One\nTwo') => {
  const plan = render(made('url', fields), plainTicket(subject, body));
  if (plan.kind !== 'open') throw new Error('not opened');
  return plan.url;
};

// Expected addresses are the documented examples of tickets.md §2.1 and §2.2, with a host put before them.
describe('each desk’s address, byte for byte', () => {
  it('ServiceNow, classic form', () => {
    const target = {
      origin: 'https://desk.example',
      path: '/incident.do?sys_id=-1',
      encoding: 'caret',
      params: { priority: '1', incident_state: '3' },
    };
    expect(address(target)).toBe(
      'https://desk.example/incident.do?sys_id=-1&sysparm_query=priority=1%5Eincident_state=3',
    );
  });

  it('ServiceNow, classic form inside its frame: the whole of it is one encoded value', () => {
    const target = {
      origin: 'https://desk.example',
      path: '/incident.do?sys_id=-1',
      encoding: 'caret',
      params: { short_description: '{{subject}}', description: 'a & b=c' },
      wrap: '/nav_to.do?uri=',
    };
    expect(address(target)).toBe(
      'https://desk.example/nav_to.do?uri=incident.do%3Fsys_id%3D-1%26sysparm_query%3Dshort_description%3Dvalue%255Edescription%3Da%2520%2526%2520b%253Dc',
    );
  });

  it('ServiceNow, workspace: the pairs stand in the path', () => {
    const target = {
      origin: 'https://desk.example',
      path: '/now/sow/record/incident/-1/params/query/',
      encoding: 'caret',
      caretParam: '',
      params: { short_description: 'A', description: 'B' },
    };
    expect(address(target)).toBe(
      'https://desk.example/now/sow/record/incident/-1/params/query/short_description=A%5Edescription=B',
    );
  });

  it('ServiceNow, catalog item', () => {
    const target = {
      origin: 'https://desk.example',
      path: '/sp?id=sc_cat_item&sys_id=0a1b2c',
      encoding: 'json-param',
      params: { var: '{{subject}}', text: '{{body}}' },
    };
    expect(address(target)).toBe(
      'https://desk.example/sp?id=sc_cat_item&sys_id=0a1b2c&sysparm_variable_values=%7B%22var%22%3A%22value%22%2C%22text%22%3A%22One%5CnTwo%22%7D',
    );
  });

  it('Zendesk: line ends are <br>, and markup in a text is escaped', () => {
    const target = {
      origin: 'https://help.example',
      path: '/hc/en-us/requests/new?ticket_form_id=360000',
      newline: 'br',
      markup: 'html-escape',
      params: { tf_subject: '{{subject}}', tf_description: '{{body}}' },
    };
    expect(address(target, 'A & B', 'One <b>\nTwo')).toBe(
      'https://help.example/hc/en-us/requests/new?ticket_form_id=360000&tf_subject=A+%26+B&tf_description=One+%26lt%3Bb%26gt%3B%3Cbr%3ETwo',
    );
  });

  it('Jira', () => {
    const target = {
      origin: 'https://jira.example',
      path: '/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=3',
      params: { summary: '{{subject}}', description: '{{body}}', customfield_10010: 'x' },
    };
    expect(address(target)).toBe(
      'https://jira.example/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=3&summary=value&description=One%0ATwo&customfield_10010=x',
    );
  });

  it('GLPI', () => {
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const target = { origin: 'https://glpi.example', path: '/Form/Render/4', params: { [uuid]: '{{subject}}' } };
    expect(address(target)).toBe(`https://glpi.example/Form/Render/4?${uuid}=value`);
  });

  it('Google Forms: a parameter several times for boxes', () => {
    const target = {
      origin: 'https://docs.google.com',
      path: '/forms/d/e/1FAIpQLSexample/viewform?usp=pp_url',
      params: { 'entry.111': '{{subject}}', 'entry.222': ['Portal', 'Guardian'], emailAddress: 'a@example.org' },
    };
    expect(address(target)).toBe(
      'https://docs.google.com/forms/d/e/1FAIpQLSexample/viewform?usp=pp_url&entry.111=value&entry.222=Portal&entry.222=Guardian&emailAddress=a%40example.org',
    );
  });
});

describe('a caret inside a value', () => {
  const target = {
    origin: 'https://desk.example',
    path: '/incident.do?sys_id=-1',
    encoding: 'caret',
    params: { short_description: '{{subject}}', description: '{{body}}' },
  };

  it('is not sent, since ServiceNow would end the value there: the text is copied', () => {
    const plan = render(made('url', target), plainTicket('s', 'two ^ three'));
    expect(plan).toMatchObject({
      kind: 'open',
      url: 'https://desk.example/incident.do?sys_id=-1&sysparm_query=short_description=s',
      copy: 'two ^ three',
      withheld: true,
      carries: { subject: 's', body: '' },
    });
  });

  it('means nothing to a desk that takes plain parameters', () => {
    expect(address({ ...target, encoding: 'query' }, 's', 'a ^ b')).toContain('description=a+%5E+b');
  });
});

describe('a text that is too long for an address', () => {
  const target = {
    origin: 'https://desk.example',
    path: '/new',
    params: { Queue: 'SIS', Subject: '{{subject}}', Content: '{{body}}' },
    overflow: 'form-fill',
    fields: [{ to: { name: 'Content' }, kind: 'richtext', value: '{{body}}' }],
  };

  it('is filled in on the page, and the address holds only what is fixed', () => {
    const text = 'word '.repeat(2000).trim();
    const plan = render(made('url', target), plainTicket('s', text));
    expect(plan).toMatchObject({
      kind: 'fill',
      url: 'https://desk.example/new?Queue=SIS',
      copy: null,
      shortened: false,
    });
    expect(plan.carries?.body).toBe(text);
  });

  it('goes by the address while it fits', () => {
    expect(render(made('url', target), plainTicket('s', 'short'))).toMatchObject({ kind: 'open' });
  });
});
