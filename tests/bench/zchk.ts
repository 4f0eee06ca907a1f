import { know } from '../../lib/campus/know.ts';
import { buildReport } from '../../lib/report/build.ts';
(globalThis as any).chk = (reading: any, district: any) => {
  const from = performance.now();
  const k = know(reading, '2026-11-02');
  const mid = performance.now();
  const { report } = buildReport({ tabId: 1, origin: 'https://x.infinitecampus.org', frames: [{ frameId: 0, reading: k }], pairs: {}, district, today: '2026-11-02', language: 'en', now: Date.now() } as any);
  return [mid - from, performance.now() - mid, report!.findings.length];
};
