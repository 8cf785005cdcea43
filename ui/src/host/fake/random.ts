/** Chance that falls the same way every time: mulberry32. */
export class Chance {
  constructor(private state: number) {}

  /** A number in 0..1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number in `from..=to`. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<const T extends readonly unknown[]>(choices: T): T[number] {
    return choices[this.whole(0, choices.length - 1)];
  }

  /** Waiting time with that mean, as between independent events. */
  wait(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }
}
