import type { Finding } from '../facts.ts';
import { identityTexts } from '../report/answer-identity.ts';
import { evidenceTexts, isFlagged, statesInForce, stateText } from '../report/answer-state.ts';
import { type AnswerOf, type AnswerReason, answerable } from '../report/answers.ts';
import type { TabReport } from '../report/schema.ts';
import { type AnswerRecord, recordsOf } from './answer-record.ts';
import { type Database, digest, keyIn, withDatabase } from './database.ts';

/** Answers of staff, kept on this device under a keyed digest. For the service worker and extension pages only. */

const CHANNEL = 'answers';

/** A database that hangs holds up no marks: what cannot be looked up is not answered. */
const PATIENCE_MS = 2000;

const digests = (key: CryptoKey, texts: readonly string[]) => Promise.all(texts.map((text) => digest(key, text)));

/** Deletes answers whose last day is over. @param today ISO day. @returns those that are left */
async function current(db: Database, today: string): Promise<AnswerRecord[]> {
  const records = recordsOf(await db.getAll('answers'));
  const old = records.filter(({ until }) => until < today);
  await Promise.all(old.map(({ id, state }) => db.delete('answers', [id, state])));
  return records.filter(({ until }) => until >= today);
}

/** The records that are in force for a finding. */
async function found(key: CryptoKey, records: readonly AnswerRecord[], finding: Finding, report: TabReport) {
  const ofCheck = records.filter(({ check }) => check === finding.check);
  const reasons = ofCheck.length === 0 ? null : answerable(finding, report).reasons;
  if (reasons === null) return [];
  const ids = await digests(key, identityTexts(finding, report));
  const about = ofCheck.filter(({ id, also }) => [id, ...also].some((one) => ids.includes(one)));
  if (about.length === 0) return [];
  const states = await digests(key, statesInForce(finding, report));
  const evidence = await digests(key, evidenceTexts(finding));
  return about.filter(
    (record) =>
      states.includes(record.state) &&
      evidence.every((one) => record.evidence.includes(one)) &&
      reasons.includes(record.reason),
  );
}

/**
 * The answer in force of each finding, in their order. Never throws: where nothing can be read, nothing is answered.
 * @param today ISO day
 */
export async function answersFor(report: TabReport, today: string): Promise<AnswerOf[]> {
  const none = report.findings.map(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<AnswerOf[]>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, none);
  });
  const looked = lookUp(report, today, none).catch(() => none);
  return Promise.race([looked, late]).finally(() => clearTimeout(timer));
}

async function lookUp(report: TabReport, today: string, none: AnswerOf[]): Promise<AnswerOf[]> {
  return withDatabase(async (db) => {
    const records = await current(db, today);
    // No key is made for a look: the answers may have been forgotten since.
    const key = records.length > 0 ? await db.get('keys', 'hmac') : undefined;
    if (!key) return none;
    return Promise.all(
      report.findings.map(async (finding) => {
        const [record] = await found(key, records, finding, report);
        return record ? { reason: record.reason, at: record.at, until: record.until } : null;
      }),
    );
  });
}

/**
 * Keeps an answer.
 * @throws when it may not be given, or could not be stored
 */
export async function keepAnswer(
  finding: Finding,
  report: TabReport,
  reason: AnswerReason,
  { at, until }: { at: string; until: string },
): Promise<void> {
  if (!answerable(finding, report).reasons?.includes(reason)) throw new Error(`${finding.check}: not answerable so`);
  await withDatabase(async (db) => {
    const key = await keyIn(db, 'hmac');
    const [id = '', ...also] = await digests(key, identityTexts(finding, report));
    const state = await digest(key, stateText(finding, report, isFlagged(report)));
    const evidence = await digests(key, evidenceTexts(finding));
    const record: AnswerRecord = { id, also, state, evidence, check: finding.check, reason, at, until };
    await db.put('answers', record);
  });
  tellOthers();
}

/** Takes back whatever is in force for a finding. @param today ISO day */
export async function dropAnswer(finding: Finding, report: TabReport, today: string): Promise<void> {
  await withDatabase(async (db) => {
    const key = await db.get('keys', 'hmac');
    const records = key ? await found(key, await current(db, today), finding, report) : [];
    await Promise.all(records.map(({ id, state }) => db.delete('answers', [id, state])));
  });
  tellOthers();
}

/** Deletes answers that are over. Never throws. @param today ISO day */
export async function forgetOldAnswers(today: string): Promise<void> {
  await withDatabase((db) => current(db, today)).catch(() => undefined);
}

/** Deletes every answer, and the key with them: nothing that was noted elsewhere can be matched afterwards. */
export async function forgetAnswers(): Promise<void> {
  await withDatabase(async (db) => {
    const change = db.transaction(['keys', 'answers'], 'readwrite');
    await Promise.all([change.objectStore('keys').delete('hmac'), change.objectStore('answers').clear(), change.done]);
  });
  tellOthers();
}

/** How many answers are kept. Never throws. @param today ISO day */
export function countAnswers(today: string): Promise<number> {
  return withDatabase(async (db) => (await current(db, today)).length).catch(() => 0);
}

function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Hears of every change of the answers, made in any page. @returns stops hearing */
export function onAnswersChanged(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return () => channel.close();
}
