/** Light, dark, or as the system has it. Kept by the window itself; nothing but this word is kept there. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'closeknit-theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

function kept(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'system';
  } catch {
    return 'system';
  }
}

class ThemeChoice {
  current = $state<Theme>(kept());

  /** Puts the choice on the page. */
  apply(): void {
    const root = document.documentElement;
    if (this.current === 'system') delete root.dataset.theme;
    else root.dataset.theme = this.current;
  }

  choose(theme: Theme): void {
    this.current = theme;
    this.apply();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Where nothing can be kept, the choice holds until the window closes.
    }
  }
}

export const theme = new ThemeChoice();
