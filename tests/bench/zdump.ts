import { writeFileSync } from 'node:fs';
import { frameConfig } from '../../lib/campus/frame-config.ts';
import { practiceProfile } from '../../lib/district/practice.ts';
import { startCampus } from '../campus/server.ts';
import { zScript } from './zbundle.ts';
import { cases, rowsFrame } from './cases.ts';
import { plainChromium } from './launch.ts';
const { labels, headers } = practiceProfile;
const script = await zScript();
const campus = await startCampus();
const plain = await plainChromium(campus);
for (const name of ['members, kendo', 'members, legacy', '3,000 applications, kendo']) {
  const one = cases.find((c) => c.name.includes(name));
  if (!one) { console.log('no', name, cases.map((c) => c.name)); continue; }
  const ctx = await plain.newContext({ ignoreHTTPSErrors: true });
  const page = await ctx.newPage();
  await page.goto(one.url(campus));
  const frame = await rowsFrame(page, one);
  await frame.evaluate(script);
  const json = await frame.evaluate(async (g) => { const z = (globalThis as any).z; await z.read(g); return JSON.stringify((globalThis as any).zres.reading); }, frameConfig(labels, headers) as any);
  writeFileSync(`/tmp/dump-${name.replace(/\W+/g, '-')}.json`, json);
  console.log(name, json.length);
  await ctx.close();
}
await plain.close(); await campus.close();
