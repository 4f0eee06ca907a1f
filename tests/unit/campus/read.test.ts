import { describe, expect, it } from 'vitest';
import { facts, page, read, readDocument } from './read.ts';

const heads = '<tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr>';

describe('reading a row again', () => {
  const two = (state: string) =>
    `<table>${heads}<tr><td>A, B</td><td>Mother</td><td>✓</td><td>${state}</td></tr><tr><td>C, D</td><td>Aunt</td><td></td><td></td></tr></table>`;
  const boxed = `<table>${heads}<tr id="r"><td>A, B</td><td>Mother</td><td><input type="checkbox"></td><td><input type="checkbox"></td></tr></table>`;

  it('takes a changed box from that row alone', async () => {
    const doc = page(boxed);
    const found = await readDocument(doc);
    const box = doc.querySelectorAll('input')[1] as HTMLInputElement;
    box.checked = true;
    expect(found?.again(box)).toBe(true);
    expect(found?.reading.relationships[0]).toMatchObject({ guardian: false, portal: true });
  });
  it('asks for all when the row is hidden, its cell is gone, or the change is elsewhere', async () => {
    const doc = page(`${boxed}<p id="x"></p>`);
    const found = await readDocument(doc);
    expect(found?.again(doc.getElementById('x') as HTMLElement)).toBe(false);
    (doc.getElementById('r') as HTMLElement).hidden = true;
    expect(found?.again(doc.getElementById('r') as HTMLElement)).toBe(false);
    (doc.getElementById('r') as HTMLElement).hidden = false;
    doc.querySelectorAll('td')[3]?.remove();
    expect(found?.again(doc.getElementById('r') as HTMLElement)).toBe(false);
  });
  it('asks for all when a printed state changed, which may explain other rows', async () => {
    const doc = page(two(''));
    const found = await readDocument(doc);
    const cell = doc.querySelectorAll('td')[3] as HTMLElement;
    cell.textContent = '✓';
    expect(found?.again(cell)).toBe(false);
  });
});

describe('what is not read as somebody', () => {
  it('an id that stands on rows of different names is not theirs', async () => {
    const line = (name: string) =>
      `<tr><td>${name}</td><td>Aunt</td><td>Yes</td><td>No</td><td><a href="edit?personID=9">Edit</a></td></tr>`;
    expect(
      (await facts(`<table>${heads}${line('A, B')}${line('C, D')}</table>`))?.map(({ personID }) => personID),
    ).toEqual([null, null]);
  });
  it('the same person by two routes keeps the id', async () => {
    const line = (type: string) =>
      `<tr><td><a href="?personID=9">A, B</a></td><td>${type}</td><td>Yes</td><td>No</td></tr>`;
    expect(
      (await facts(`<table>${heads}${line('Aunt')}${line('Mother')}</table>`))?.map(({ personID }) => personID),
    ).toEqual(['9', '9']);
  });
  it('dates that cannot be read leave the row neither active nor ended', async () => {
    const found = await facts(
      `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>End Date</th></tr><tr><td>A, B</td><td>Aunt</td><td>Yes</td><td>next year</td></tr></table>`,
    );
    expect(found?.[0]).toMatchObject({ active: null, endDate: null });
  });
  it('two lists of which one has no Portal column: Portal is not read', async () => {
    const found = await read(
      `<table>${heads}<tr><td>A, B</td><td>Aunt</td><td>Yes</td><td>No</td></tr></table><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th></tr><tr><td>C, D</td><td>Uncle</td><td>No</td></tr></table>`,
    );
    expect(found?.reading.unread).toContain('portal');
    expect(found?.reading.relationships.map(({ row, portal }) => [row, portal])).toEqual([
      [0, false],
      [1, null],
    ]);
  });
});
