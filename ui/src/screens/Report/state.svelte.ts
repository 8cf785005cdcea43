import { asUiError, type Host } from '../../host/host';
import type { ReportFormat } from '../../host/types/ReportFormat';
import type { ReportOptions } from '../../host/types/ReportOptions';
import type { UiError } from '../../host/types/UiError';
import { Asked } from '../../parts/asked.svelte';
import { t } from '../../words/labels';

/** How files of each format are called. */
const ENDINGS: Record<ReportFormat, string> = {
  html: 'html',
  csv: 'csv',
  json: 'json',
  vcard: 'vcf',
  graphml: 'graphml',
};

/** What the report shall hold, its preview, and where it was saved. */
export class ReportState {
  initialsOnly = $state(false);
  proof = $state(false);
  leaveOut = $state<{ id: number; name: string }[]>([]);
  format = $state<ReportFormat>('html');
  readonly preview = new Asked<string>();
  saved = $state<string | null>(null);
  error = $state.raw<UiError | null>(null);
  saving = $state(false);

  constructor(private readonly host: Host) {}

  get options(): ReportOptions {
    return { leave_out: this.leaveOut.map((person) => person.id), initials_only: this.initialsOnly, proof: this.proof };
  }

  ask(): void {
    void this.preview.ask(() => this.host.ask('report_html', { options: this.options }));
  }

  leave(id: number, name: string): void {
    if (this.leaveOut.some((person) => person.id === id)) return;
    this.leaveOut.push({ id, name });
    this.ask();
  }

  takeBack(id: number): void {
    this.leaveOut = this.leaveOut.filter((person) => person.id !== id);
    this.ask();
  }

  async save(asOf: string): Promise<void> {
    this.error = null;
    this.saved = null;
    this.saving = true;
    try {
      const path = await this.host.chooseSave(
        `closeknit-report-${asOf.slice(0, 10)}.${ENDINGS[this.format]}`,
        ENDINGS[this.format],
        t('report-save-the-report'),
      );
      if (path === null) return;
      await this.host.ask('save_report', { options: this.options, format: this.format, path });
      this.saved = path;
    } catch (thrown) {
      this.error = asUiError(thrown);
    } finally {
      this.saving = false;
    }
  }
}
