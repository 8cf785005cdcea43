/** Light, dark, or as the system has it, put on the page; kept by the desktop side, since the web view keeps nothing. */
import type { Theme } from '../host/types/Theme';

class ThemeChoice {
  current = $state<Theme>('system');

  /** Puts a choice on the page. */
  show(theme: Theme): void {
    this.current = theme;
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}

export const theme = new ThemeChoice();
