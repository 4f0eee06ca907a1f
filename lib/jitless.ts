import { config } from 'zod';

// Without this zod probes `new Function`, which the extension's content policy refuses and reports. Whatever is loaded only
// when a page needs it, and brings zod, imports this first; the entry points that start with zod say it themselves.
config({ jitless: true });
