import { describe, expect, it } from 'vitest';
import { fill, names } from '../../../lib/delivery/template.ts';
import { placeholders, unknownPlaceholders } from '../../../lib/district/placeholders.ts';
import { ticket } from '../support/ticket.ts';

const value = (name: string) => ({ school: 'Alder {{course}} $&', course: 'Algebra' })[name];

describe('templates', () => {
  it('are filled once: a value that looks like a placeholder stays text', () => {
    expect(fill('At {{ school }}, {{course}}', value)).toBe('At Alder {{course}} $&, Algebra');
  });

  it('leave nothing where there is no value', () => {
    expect(fill('[{{nobody.knows}}] {not} {{}}', value)).toBe('[] {not} ');
  });

  it('know which placeholders they name', () => {
    expect(names('x {{ body }}', 'body')).toBe(true);
    expect(names('x {{bodyguard}} body', 'body')).toBe(false);
    expect(unknownPlaceholders('{{subject}} {{sujet}} {{}} {{student.number}}')).toEqual(['sujet', '']);
  });

  it('have a value in every ticket for every placeholder there is', () => {
    const values = Object.keys(ticket().values);
    for (const name of placeholders) expect(['subject', 'body', ...values]).toContain(name);
  });
});
