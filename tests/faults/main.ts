import { faultRun } from './run.ts';

/** `npm run faults -- 500`: sends that many tickets through a bad line and prints what became of them. */
const count = Number(process.argv[2] ?? 500);
if (!Number.isInteger(count) || count < 1 || count > 5000) {
  console.error('How many tickets? A number from 1 to 5000.');
  process.exit(1);
}
const seed = Number(process.argv[3] ?? 1);
const { struck, ...result } = await faultRun(count, seed);
console.table(Object.fromEntries(struck.map(([fault, times]) => [fault, { times }])));
console.table(result);
const whole = result.lost === 0 && result.duplicated === 0 && result.changed === 0 && result.known === count;
console.log(whole ? `${count} tickets: none lost, none twice.` : 'Something was lost, doubled, changed or not known.');
process.exitCode = whole ? 0 : 1;
