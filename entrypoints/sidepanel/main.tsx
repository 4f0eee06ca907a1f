import { mount } from '../popup/mount.ts';

mount('sidepanel');
