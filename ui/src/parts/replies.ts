import type { LabelKey } from '../host/generated/labels';

/** Reply times gathered into bins wide enough to be read, narrow enough to tell a fast friend from a slow one. */

const HOUR = 3600;
const DAY = 86_400;

export interface Bin {
  label: LabelKey;
  /** Seconds; from this, included. */
  from: number;
  /** Seconds; to this, excluded. */
  to: number;
}

export const BINS: readonly Bin[] = [
  { label: 'parts-under-15-minutes', from: 0, to: 900 },
  { label: 'parts-15-to-60-minutes', from: 900, to: HOUR },
  { label: 'parts-1-to-4-hours', from: HOUR, to: 4 * HOUR },
  { label: 'parts-4-to-12-hours', from: 4 * HOUR, to: 12 * HOUR },
  { label: 'parts-12-to-24-hours', from: 12 * HOUR, to: DAY },
  { label: 'parts-1-to-2-days', from: DAY, to: 2 * DAY },
  { label: 'parts-2-to-4-days', from: 2 * DAY, to: 4 * DAY },
  { label: 'parts-4-to-7-days', from: 4 * DAY, to: 7 * DAY },
  { label: 'parts-7-to-14-days', from: 7 * DAY, to: Infinity },
];

export function binned(times: number[]): number[] {
  return BINS.map((bin) => times.filter((time) => time >= bin.from && time < bin.to).length);
}
