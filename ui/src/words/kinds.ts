/** What strengths and kinds of people are called. */
import type { LabelKey } from '../host/generated/labels';
import type { Kind } from '../host/types/Kind';
import type { Label } from '../host/types/Label';

export const LABELS: Record<Label, LabelKey> = {
  strong: 'common-strong',
  fair: 'common-fair',
  weak: 'common-weak',
};

export const KINDS: Record<Kind, LabelKey> = {
  person: 'common-a-person',
  list: 'common-a-mailing-list',
  robot: 'common-an-automated-sender',
  role: 'common-a-shared-mailbox',
};
