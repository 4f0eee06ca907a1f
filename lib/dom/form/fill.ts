import { isShown } from '../shown.ts';
import { findField, located } from './find.ts';
import { all, isEditor } from './query.ts';
import { QUIET, rest, waitFor } from './rest.ts';
import type { FieldProblem, FieldTrouble, FillField, FillJob, FillResult, FillStep } from './types.ts';
import { holds, write } from './write.ts';

/** How long a field of a page that is there may take to come, in ms. */
const FIELD_PATIENCE = 3000;
/** How long an editor may take to come over its field: the first time a desk's page loads one, from a slow desk, in ms. */
const EDITOR_PATIENCE = 10_000;
/**
 * How long a page may take to come to rest after it was filled, in ms. So long an editor is watched: what it does in its
 * frame no observer sees, and one that has just come may put its own text ("Type your message here") over ours.
 */
const LAST_REST = 1500;
/** So many times a step is filled. */
const PASSES = 3;

const wanted = ({ fields }: FillStep) => fields.filter(({ value }) => value !== '');

/** Whether a step's page is there. */
function there(root: Document, step: FillStep): boolean {
  const first = wanted(step)[0] ?? step.fields[0];
  // Chromium leaves null out of what a script is given, so it may be undefined here.
  if (step.ready) return located(root, step.ready).length > 0;
  return first !== undefined && typeof findField(root, first.to, first.kind) !== 'string';
}

const asksPassword = (root: Document) => all(root, 'input[type=password i]').some(isShown);

/**
 * The first step, from the one given on, whose page is there; else one before it that has come again; 'sign-in' where the
 * page asks for a password instead.
 */
function look(root: Document, { steps, from, again }: FillJob): number | 'sign-in' | null {
  const seen = steps.map((one) => there(root, one));
  const next = seen.indexOf(true, from);
  if (next >= 0) return next;
  const before = again ? seen.indexOf(true) : -1;
  if (before >= 0) return before;
  return root.readyState === 'complete' && asksPassword(root) ? 'sign-in' : null;
}

/** Waits for a step's page. Where another step's comes first, the one that is due has a moment more. */
async function pageOf(root: Document, job: FillJob, given?: AbortSignal): Promise<number | 'sign-in' | null> {
  const seen = await waitFor(root, () => look(root, job), job.patience, given);
  if (typeof seen !== 'number' || seen === job.from) return seen;
  const due = () => (look(root, job) === job.from ? job.from : null);
  return (await waitFor(root, due, Math.min(FIELD_PATIENCE, job.patience), given)) ?? look(root, job);
}

/** Steps that were passed over: nobody has put anything into their pages. */
const missed = ({ steps, from }: FillJob, seen: number): FieldProblem[] =>
  steps.flatMap((step, index) =>
    index < from || index >= seen
      ? []
      : wanted(step).map(({ called }): FieldProblem => ({ field: called, why: 'page-missing', step: index })),
  );

/** What is wrong in the fields of the step in sight, as they stand now. */
const wrongIn = (root: Document, step: FillStep, index: number, told?: Map<FillField, FieldTrouble>): FieldProblem[] =>
  wanted(step).flatMap((field) => {
    const why = told?.get(field) ?? wrong(root, field);
    return why === null ? [] : [{ field: field.called, why, step: index }];
  });

/** Whether a field is there, and is not what it will be: a list without its choices, a text that an editor will take over. */
function waits(found: Element, field: FillField): boolean {
  if (field.kind === 'richtext') return !isEditor(found);
  return field.kind === 'select' && !holds(found, field) && (found as HTMLSelectElement).options.length < 2;
}

async function fillField(root: Document, field: FillField): Promise<FieldTrouble | null> {
  const find = () => {
    const found = findField(root, field.to, field.kind);
    return typeof found === 'string' || waits(found, field) ? null : found;
  };
  const now = () => findField(root, field.to, field.kind);
  let element = await waitFor(root, find, FIELD_PATIENCE);
  // Its field is hidden already: the editor is on its way.
  if (element === null && field.kind === 'richtext' && now() === 'not-there' && located(root, field.to).length > 0)
    element = await waitFor(root, find, EDITOR_PATIENCE);
  if (element === null) {
    const found = now();
    if (typeof found === 'string') return found;
    if (field.kind === 'select') return 'no-option';
    // No editor came: what a person sees is the field itself.
    element = found;
  }
  if (holds(element, field)) return null;
  const redrawn = field.settleMs > 0 ? rest(root, field.settleMs, true) : null;
  const trouble = write(element, field);
  if (trouble !== 'no-option') await redrawn;
  return trouble;
}

/** What is wrong with a field now; null: it is there and holds its value. */
function wrong(root: Document, field: FillField): FieldTrouble | null {
  const found = findField(root, field.to, field.kind);
  if (typeof found === 'string') return found;
  return holds(found, field) ? null : 'not-kept';
}

async function fillStep(root: Document, step: FillStep, index: number): Promise<FieldProblem[]> {
  const told = new Map<FillField, FieldTrouble>();
  const fields = wanted(step);
  const lost = () => fields.some((field) => !told.has(field) && wrong(root, field) !== null) || null;
  const watched = fields.some(({ kind }) => kind === 'richtext') ? LAST_REST : QUIET;
  // Again for what the form took away when it drew itself anew.
  for (let pass = 0; pass < PASSES; pass++) {
    for (const field of fields) {
      if (pass > 0 && (told.has(field) || wrong(root, field) === null)) continue;
      const trouble = await fillField(root, field);
      if (trouble !== null) told.set(field, trouble);
    }
    await rest(root, LAST_REST);
    if (!(await waitFor(root, lost, watched))) break;
  }
  return wrongIn(root, step, index, told);
}

/**
 * Fills the next step of a form, in the page's isolated world, and verifies that it holds what it was given. Presses
 * nothing. Never throws. A form of which an earlier step was passed over is never called filled.
 * @param given ends the waiting for the page; what has been begun is finished
 */
export async function fillForm(root: Document, job: FillJob, given?: AbortSignal): Promise<FillResult> {
  const waiting = { step: job.from, problems: [] };
  if (root.location.origin !== job.origin) return { ...waiting, state: 'elsewhere' };
  const seen = await pageOf(root, job, given);
  if (seen === 'sign-in') return { ...waiting, state: 'sign-in' };
  const step = seen === null ? undefined : job.steps[seen];
  if (seen === null || step === undefined || given?.aborted) return { ...waiting, state: 'not-there' };
  if (job.onlyLook) await rest(root, LAST_REST);
  const here = job.onlyLook ? wrongIn(root, step, seen) : await fillStep(root, step, seen);
  const problems = [...missed(job, seen), ...here];
  return { state: problems.length === 0 ? 'filled' : 'partly', step: seen, problems };
}
