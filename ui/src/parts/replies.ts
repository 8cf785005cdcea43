/** Reply times gathered into bins wide enough to be read, narrow enough to tell a fast friend from a slow one. */

const HOUR = 3600;
const DAY = 86_400;

export interface Bin {
  label: string;
  /** Seconds; from this, included. */
  from: number;
  /** Seconds; to this, excluded. */
  to: number;
}

export const BINS: readonly Bin[] = [
  { label: 'under 15 min', from: 0, to: 900 },
  { label: '15–60 min', from: 900, to: HOUR },
  { label: '1–4 hours', from: HOUR, to: 4 * HOUR },
  { label: '4–12 hours', from: 4 * HOUR, to: 12 * HOUR },
  { label: '12–24 hours', from: 12 * HOUR, to: DAY },
  { label: '1–2 days', from: DAY, to: 2 * DAY },
  { label: '2–4 days', from: 2 * DAY, to: 4 * DAY },
  { label: '4–7 days', from: 4 * DAY, to: 7 * DAY },
  { label: '7–14 days', from: 7 * DAY, to: Infinity },
];

export function binned(times: number[]): number[] {
  return BINS.map((bin) => times.filter((time) => time >= bin.from && time < bin.to).length);
}

/** The middle one; `null` where there is none. */
export function median(times: number[]): number | null {
  if (times.length === 0) return null;
  const sorted = [...times].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}
