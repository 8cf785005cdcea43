/** A tie is drawn as a thread: the stronger, the thicker. */

/** Thickness in pixels of a thread of that strength (0..=1): never so thin that it is lost, never a bar. */
export function thickness(strength: number, most = 6): number {
  const bounded = Math.min(1, Math.max(0, strength));
  return Math.round((1 + (most - 1) * bounded) * 10) / 10;
}
