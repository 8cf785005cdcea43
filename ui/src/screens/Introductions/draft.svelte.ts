import type { LabelKey } from '../../host/generated/labels';
import { asUiError, type Host } from '../../host/host';
import type { DraftAnswer } from '../../host/types/DraftAnswer';
import type { DraftPart } from '../../host/types/DraftPart';
import type { UiError } from '../../host/types/UiError';
import { Asked } from '../../parts/asked.svelte';
import { copy } from '../../parts/copy';
import { t } from '../../words/labels';

/** The preview follows what is typed after so many milliseconds of rest. */
const REST = 200;

/** The user's own words, kept from one introduction to the next for as long as the window is open. */
class OwnWords {
  ask = $state('');
  about = $state('');
}

export const ownWords = new OwnWords();

/** The mails of one introduction: what is asked, what is forwarded, what follows. Nothing is sent from here. */
export class DraftState {
  readonly draft = new Asked<DraftAnswer>();
  /** What was done last, and the file that it was saved as. */
  done = $state<LabelKey | null>(null);
  path = $state('');
  problem = $state.raw<UiError | null>(null);
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly id: number,
    private readonly through: number,
  ) {}

  private get asked() {
    return { id: this.id, through: this.through, words: { ask: ownWords.ask, about: ownWords.about } };
  }

  ask(): void {
    clearTimeout(this.waiting);
    void this.draft.ask(() => this.host.ask('draft', this.asked));
  }

  /** Asks once typing rests. */
  typed(): void {
    this.done = null;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), REST);
  }

  stop(): void {
    clearTimeout(this.waiting);
  }

  async copy(text: string): Promise<void> {
    this.problem = null;
    const copied = await copy(text);
    this.path = '';
    this.done = copied ? 'introductions-copied' : 'introductions-not-copied';
  }

  async open(part: DraftPart): Promise<void> {
    await this.change(async () => {
      await this.host.ask('open_draft', { ...this.asked, part });
      return 'introductions-opened';
    });
  }

  async save(part: DraftPart): Promise<void> {
    await this.change(async () => {
      const name = part === 'ask' ? 'introduction-ask' : 'introduction-follow-up';
      const path = await this.host.chooseSave(`${name}.eml`, 'eml', t('introductions-save-the-draft'));
      if (path === null) return null;
      await this.host.ask('save_draft', { ...this.asked, part, path });
      this.path = path;
      return 'introductions-saved-as';
    });
  }

  private async change(job: () => Promise<LabelKey | null>): Promise<void> {
    this.problem = null;
    this.done = null;
    this.path = '';
    try {
      this.done = await job();
    } catch (thrown) {
      this.problem = asUiError(thrown);
    }
  }
}
