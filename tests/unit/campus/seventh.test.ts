import { judgeEach } from './more-strangers/judge-each.ts';
import { boxes } from './seventh/boxes.ts';
import { classes } from './seventh/classes.ts';
import { custody } from './seventh/custody.ts';
import { gaps } from './seventh/gaps.ts';
import { grids } from './seventh/grids.ts';
import { homes } from './seventh/homes.ts';
import { keys } from './seventh/keys.ts';
import { links } from './seventh/links.ts';
import { paging } from './seventh/paging.ts';
import { rows } from './seventh/rows.ts';
import { heads7, spanish } from './seventh/spanish.ts';

/** Pages of a seventh hand: the same tools as other kits draw them, and what a careless reader would take for a tick. */
judgeEach({ boxes, classes, custody, grids, heads7, homes, keys, links, paging, rows, spanish }, gaps);
