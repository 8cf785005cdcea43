/** Times and durations in words. Durations are rounded the way people say them. */

const DAY = 86_400;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 1000 / DAY;
}

/** `14 May 2025`. */
export function date(at: string): string {
  const day = new Date(at);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** `14 May 2025, 09:05 UTC`. */
export function dateAndTime(at: string): string {
  return `${date(at)}, ${at.slice(11, 16)} UTC`;
}

/** `May` of this year, else `May 2024`. */
export function month(at: string, now: string): string {
  const day = new Date(at);
  const name = MONTHS[day.getUTCMonth()] ?? '';
  return day.getUTCFullYear() === new Date(now).getUTCFullYear() ? name : `${name} ${day.getUTCFullYear()}`;
}

/** `2025-05` as `May 2025`. */
export function monthOf(yearMonth: string): string {
  const [year, number] = yearMonth.split('-');
  return `${MONTHS[Number(number) - 1] ?? number} ${year}`;
}

/** Days as people say them: `today`, `3 days`, `5 weeks`, `4 months`, `2½ years`. */
export function days(count: number): string {
  if (count < 1.5) return '1 day';
  if (count < 14) return `${Math.round(count)} days`;
  if (count < 60) return `${Math.round(count / 7)} weeks`;
  if (count < 600) return `${Math.round(count / 30.44)} months`;
  const halves = Math.round((count / 365.25) * 2) / 2;
  return `${Math.floor(halves) || ''}${halves % 1 === 0 ? '' : '½'} years`;
}

/** How often, from a gap in days: `every day`, `every 3 weeks`; empty where there is no rhythm. */
export function rhythm(gapDays: number): string {
  if (gapDays <= 0) return '';
  if (gapDays < 1.5) return 'every day';
  if (gapDays < 2.5) return 'every other day';
  if (gapDays > 6 && gapDays < 8) return 'every week';
  if (gapDays > 28 && gapDays < 33) return 'every month';
  return `every ${days(gapDays)}`;
}

/** How long ago: `today`, `yesterday`, `3 days ago`, `4 months ago`. */
export function ago(at: string, now: string): string {
  const count = daysBetween(at, now);
  if (count < 0) return date(at);
  if (at.slice(0, 10) === now.slice(0, 10)) return 'today';
  if (count < 2) return 'yesterday';
  return `${days(count)} ago`;
}

/** Seconds as people say them: `40 minutes`, `7 hours`, `3 days`. */
export function seconds(count: number): string {
  const plural = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
  if (count < 90) return plural(Math.max(1, Math.round(count)), 'second');
  if (count < 90 * 60) return plural(Math.round(count / 60), 'minute');
  if (count < 36 * 3600) return plural(Math.round(count / 3600), 'hour');
  return plural(Math.round(count / DAY), 'day');
}

/** The time a harvest still takes: never more exact than it can be. */
export function timeLeft(count: number): string {
  if (count < 10) return 'a few seconds left';
  if (count < 50) return `about ${Math.ceil(count / 10) * 10} seconds left`;
  if (count < 90) return 'about a minute left';
  if (count < 50 * 60) return `about ${Math.round(count / 60)} minutes left`;
  if (count < 90 * 60) return 'about an hour left';
  return `about ${Math.round(count / 3600)} hours left`;
}
