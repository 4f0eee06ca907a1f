import { describe, expect, it } from 'vitest';
import { recognised } from '../frames.ts';
import { wholeFrame } from './whole-frame.ts';

const SHELL =
  '<ic-nav-wrapper-app><button id="menu-toggle-button">Menu</button><a class="header__logo">Campus</a><iframe id="main-workspace" name="main-workspace"></iframe></ic-nav-wrapper-app>';
const GRADES =
  '<div class="collapsible-card grades__card"><tl-grading-section-header><h4>Algebra I</h4></tl-grading-section-header><tl-grading-task-list><li><span>Quarter</span><tl-grading-score><b>A</b></tl-grading-score></li></tl-grading-task-list></div>';

describe('a portal', () => {
  it.each([
    ['the shell', 'parent', { url: '/campus/nav-wrapper/parent/portal/parent/home?appName=practice', body: SHELL }],
    [
      'the shell with its page in it, no frame between',
      'parent',
      {
        url: '/campus/nav-wrapper/parent/portal/parent/grades',
        body: `<button id="menu-toggle-button"></button>${GRADES}`,
      },
    ],
    ['the inner document alone', 'parent', { url: '/campus/apps/portal/parent/grades', body: GRADES }],
    [
      'an inner document of other components',
      'parent',
      { url: '/sandbox/apps/portal/parent/calendar', body: '<app-root ng-version="17"></app-root>' },
    ],
    [
      'the old portal',
      'parent',
      {
        url: '/campus/portal/portal.xsl?x=portal.PortalOutline&lang=en&mode=schedule&x=portal.PortalSchedule',
        body: '<a href="portal.xsl?x=portal.PortalOutline&mode=grades">Grades</a>',
      },
    ],
    ['the student’s shell', 'student', { url: '/campus/nav-wrapper/student/portal/student/today', body: SHELL }],
    ['the student’s inner document', 'student', { url: '/campus/apps/portal/student/assignment-list', body: GRADES }],
  ])('is recognised by %s', async (_, role, frame) => {
    expect(await recognised(frame)).toEqual([`portal-${role}`]);
  });

  it('is recognised once by both of its frames', async () => {
    expect(
      await recognised(
        { url: '/campus/nav-wrapper/student/portal/student/grades', body: SHELL },
        { url: '/campus/apps/portal/student/grades', name: 'main-workspace', body: GRADES },
      ),
    ).toEqual(['portal-student']);
  });

  it('is not even tried in the shell of a staff tool', async () => {
    expect(await wholeFrame(`${SHELL}${GRADES}`, 'portal-parent')).toBeUndefined();
  });

  it('gives nothing of what it shows', async () => {
    const page = await wholeFrame(GRADES, 'portal-parent', {}, '/campus/apps/portal/parent/grades');
    expect(page?.page).toBe('portal-parent');
    expect(JSON.stringify(page)).not.toMatch(/Algebra|Quarter/);
  });

  it.each([
    ['the parents’ log-in page', '/campus/portal/parents/practice.jsp'],
    ['the students’ log-in page', '/campus/portal/students/practice.jsp?status=logoff'],
    ['an older log-in page', '/campus/portal/practice.jsp'],
    ['the staff log-in page', '/campus/practice.jsp'],
    ['the answer to a log-in', '/campus/verify.jsp'],
    ['a device that is not known', '/campus/deviceauthorization?portal=true'],
    ['a single sign-on', '/campus/SSO/practice/portal/parents?configID=2'],
    ['a staff tool', '/campus/sis/tools-core/user-account-editor'],
    ['a message', '/campus/portal/messageView.xsl?x=messenger.MessengerEngine-getMessageRecipientView'],
  ])('is not: %s', async (_, url) => {
    expect(await recognised({ url, body: `${SHELL}${GRADES}` })).toEqual([]);
  });
});

describe('a portal that is drawn with parts of its own', () => {
  const at = (body: string) => recognised({ url: '/campus/nav-wrapper/parent/portal/parent/home?appName=x', body });

  it('is told by its address', async () => {
    expect(await at('<tl-shell><nav>Today</nav><main><h1>Home</h1></main></tl-shell>')).toEqual(['portal-parent']);
  });

  it('is none where one logs in', async () => {
    expect(await at('<main><h1>Campus Parent</h1><input type="password"></main>')).toEqual([]);
  });
});
