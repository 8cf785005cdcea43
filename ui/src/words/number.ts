/** Numbers alone, as in tables and along the axes of pictures. Whatever has a unit or words around it comes in words. */
const PLAIN = new Intl.NumberFormat('en-GB');

export function number(count: number): string {
  return PLAIN.format(count);
}

/** A strength (0..=1) on the scale of points that its reasons sum to. */
export function points(strength: number): number {
  return Math.round(strength * 100);
}

/** A share (0..=1) along an axis or in a table of shares. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
