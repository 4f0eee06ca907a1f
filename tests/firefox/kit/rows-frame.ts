import type { CampusSkin } from '../../campus/types.ts';

const legacy = ['#frameWorkspace', '#frameWorkspaceWrapper', '#frameWorkspaceDetail'];

/** The way to the frame that holds the rows, from the top document down, for `FirefoxSession.frame`. */
export const rowsFrame: Record<CampusSkin, string[]> = {
  'new-look-legacy': ['#main-workspace', ...legacy],
  'new-look-kendo': ['#main-workspace'],
  classic: legacy,
};
