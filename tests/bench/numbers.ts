/** The middle of some numbers; of an even count the mean of the two in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The median of what each run gives, nulls left out; null when every run gave null. */
export function medianOf<T>(runs: readonly T[], pick: (run: T) => number | null): number | null {
  const numbers = runs.map(pick).filter((number) => number !== null);
  return numbers.length === 0 ? null : median(numbers);
}

export const ms = (value: number | null): string => (value === null ? '-' : `${value.toFixed(value < 10 ? 2 : 1)} ms`);
export const times = (value: number | null): string => (value === null ? '-' : `${value.toFixed(value < 1 ? 3 : 2)}x`);
export const percent = (value: number | null): string => (value === null ? '-' : `${(value * 100).toFixed(1)} %`);
