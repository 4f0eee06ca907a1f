import { today } from '../../lib/campus/dates.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import type { Finding } from '../../lib/facts.ts';
import { format, type Language } from '../../lib/i18n/index.ts';
import { overlayEn } from '../../lib/i18n/overlay.en.ts';
import { overlayEs } from '../../lib/i18n/overlay.es.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { GateView, MarkView } from '../../lib/messages/map.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { unanswered } from '../../lib/report/answers.ts';
import { buildReport } from '../../lib/report/build.ts';
import { withChecksOff } from '../../lib/report/checks-off.ts';
import { badgeCount } from '../../lib/report/count.ts';
import { placeDrift } from '../../lib/report/drift.ts';
import { gateView } from '../../lib/report/gate.ts';
import { markViews } from '../../lib/report/marks.ts';
import { withOwnSeverity } from '../../lib/report/own-severity.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { answersFor } from '../../lib/storage/answers.ts';
import { readChecksOff } from '../../lib/storage/checks-off.ts';
import { framesItem, noFrames, type TabFrames } from '../../lib/storage/frames.ts';
import { readLanguage } from '../../lib/storage/language.ts';
import { ownSeverityItem } from '../../lib/storage/own-severity.ts';
import { notPaused, pausedBy } from '../../lib/storage/pause.ts';
import { pauseItem } from '../../lib/storage/pause-item.ts';
import { reportItem } from '../../lib/storage/report.ts';
import { noteChanges } from './changes.ts';
import { remember, seenOn } from './family.ts';
import { noteDrift } from './note-drift.ts';
import { storeFrames, storeReport } from './store-report.ts';
import { withTab } from './tab-lock.ts';

async function badge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/**
 * Sends every frame its marks; a frame without findings gets an empty list, which takes old ones away.
 * @param open the report's findings that nobody has answered
 * @param beside frames without a page are told too: they may hold the controls that approve an application, or still
 *   show the checklist of one that is over
 */
async function sendMarks(
  tabId: number,
  frames: TabFrames,
  report: TabReport | null,
  open: readonly Finding[],
  language: Language,
  gate: GateView | null,
  beside: boolean,
): Promise<void> {
  const texts = language === 'es' ? overlayEs : overlayEn;
  const pages = report?.pages ?? [];
  const frameOf = (id: MarkView['page']) => pages.find(({ page }) => page === id)?.frameId;
  const all = report
    ? markViews(
        open,
        pages.map(({ page }) => page),
        language,
        report.context,
      )
    : [];
  const count = all.length;
  const announce = count === 0 ? null : count === 1 ? texts.announceOne : format(texts.announceMany, { count });
  // One announcement for the tab, in the frame of its first mark.
  const home = all[0] && frameOf(all[0].page);
  await Promise.all(
    frames.readings
      .filter(({ reading }) => reading.pages.length > 0 || beside)
      .map(({ frameId }) =>
        toFrame(tabId, frameId, {
          type: 'marks',
          marks: all.filter(({ page }) => frameOf(page) === frameId),
          texts,
          announce: frameId === home ? announce : null,
          gate,
        }),
      ),
  );
}

/**
 * Frames that still show the document that was read; the others are gone without having said so. One that was only too
 * busy to answer counts as gone too, and is asked to read again once it has time: by itself it would not tell the same
 * twice.
 */
async function living(tabId: number, frames: TabFrames, justHeard: number | null): Promise<TabFrames['readings']> {
  const answers = await Promise.all(
    frames.readings.map(
      async (one) =>
        one.frameId === justHeard || (await toFrame(tabId, one.frameId, { type: 'ping' })) === one.reading.documentKey,
    ),
  );
  // Not waited for: it answers when its reading has been taken, which is this tab's next turn.
  for (const [at, { frameId }] of frames.readings.entries())
    if (!answers[at]) void toFrame(tabId, frameId, { type: 'read' });
  return frames.readings.filter((_, at) => answers[at]);
}

/**
 * Changes what is known of a tab, then builds its report again, stores it, and marks the page.
 * @param change makes the new state, or null where there is nothing to do; it is called in the order in which changes
 *   were asked for. Null itself leaves the state as it is
 * @param justHeard the frame that has just spoken, which need not be asked whether it lives
 */
export async function rebuild(
  tabId: number,
  change: ((frames: TabFrames) => TabFrames | null | Promise<TabFrames | null>) | null,
  justHeard: number | null = null,
): Promise<void> {
  await withTab(tabId, async () => {
    const known = await framesItem(tabId).read();
    // A last word from a tab that was closed, or a page we know nothing of.
    if (!known && justHeard === null) return;
    const before = known ?? noFrames;
    const changed = change ? await change(before) : before;
    if (!changed) return;
    const readings = await living(tabId, changed, justHeard);
    const host = URL.canParse(changed.origin) ? new URL(changed.origin).hostname : '';
    const { profile, locked } = await currentProfile(host);
    const own = withOwnSeverity(profile, (await ownSeverityItem.read()) ?? {}, locked);
    const { language } = await readLanguage();
    const now = Date.now();
    const {
      report: built,
      pairs,
      sightings,
    } = buildReport({
      tabId,
      origin: changed.origin,
      frames: readings,
      pairs: changed.pairs,
      seen: await seenOn(changed.origin, now),
      district: withChecksOff(own, await readChecksOff()),
      today: today(),
      language,
      now,
    });
    const pause = (await pauseItem().read()) ?? notPaused;
    const report = built && pausedBy(pause, tabId, built.pages[0]?.page ?? null, Date.now()) ? null : built;
    const frames = { ...changed, readings, pairs, heardAt: justHeard === null ? changed.heardAt : Date.now() };
    await storeFrames(tabId, frames);
    if (report) await storeReport(tabId, report);
    else await reportItem(tabId).remove();
    await noteDrift(tabId, built ? [] : placeDrift(readings));
    const open = report ? unanswered(report.findings, await answersFor(report, today())) : [];
    await badge(tabId, badgeCount(open));
    const beside = [...before.readings, ...readings].some(({ reading }) =>
      reading.pages.some(({ page }) => page === 'olr-application'),
    );
    await sendMarks(tabId, frames, report, open, language, gateView(report, profile, language), beside);
    if (!report) return;
    await noteChanges(tabId, report, readings, now);
    if (!changed.signedOut) await remember(changed.origin, sightings, report.context, now);
  });
}
