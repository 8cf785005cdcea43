import LABELS from './host/generated/labels.en.json';
import { speak } from './words/labels';

speak(LABELS);

/** What jsdom lacks and a window has. */
class Watcher {
  observe(): void {
    // Nothing has a size here.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

globalThis.ResizeObserver ??= Watcher as unknown as typeof ResizeObserver;
Element.prototype.scrollIntoView ??= () => undefined;
