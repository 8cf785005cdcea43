/** Numbers in words, as British English writes them. */

const PLAIN = new Intl.NumberFormat('en-GB');

export function number(count: number): string {
  return PLAIN.format(count);
}

/** `1 message`, `1,284 messages`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A strength (0..=1) on the scale of points that its reasons sum to. */
export function points(strength: number): number {
  return Math.round(strength * 100);
}

/** A probability as a percentage that never claims certainty. */
export function chance(probability: number): string {
  if (probability < 0.01) return 'under 1%';
  if (probability > 0.99) return 'over 99%';
  return `${Math.round(probability * 100)}%`;
}

/** Bytes: `312 bytes`, `4.1 MB`. */
export function bytes(count: number): string {
  if (count < 1000) return counted(count, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = count / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 ? value.toFixed(1) : number(Math.round(value))} ${units[unit]}`;
}
