import { type Translate, withoutIsolation } from '../../utils/language/translate';
import { parseProfileAddress } from '../../utils/model/address';
import type { ContactDraft } from '../../utils/model/check-contact';
import type { AgeBand, Stage } from '../../utils/model/contact';
import type { Reach } from '../../utils/model/reach-keys';

/** The fields of the form for saving a person. */
export interface CaptureFields {
  name: string;
  address: string;
  metAt: string;
  metAtAddress: string;
  stage: Stage;
  notes: string;
  phone: string;
  email: string;
  ageBand: AgeBand;
  /** Separated by commas. */
  tags: string;
  source: string;
  purpose: string;
}

/** The source of the data, judging by address and meeting place. */
export function sourceOf(t: Translate, { address, metAt }: Pick<CaptureFields, 'address' | 'metAt'>): string {
  const parsed = parseProfileAddress(address);
  const platform = parsed.ok ? parsed.value.platform : null;
  // No isolation marks: the text is stored, exported and sent to the person on request.
  if (platform === 'facebook' && metAt.trim() !== '')
    return withoutIsolation(t('capture-source-group', { group: metAt.trim() }));
  return t(platform ? `capture-source-${platform}` : 'capture-source-told');
}

/** The form's fields as a draft of a contact. */
export function toDraft({ tags, phone, email, ...fields }: CaptureFields): ContactDraft {
  const reach = (value: string): Reach[] => (value.trim() === '' ? [] : [{ label: '', value }]);
  return {
    ...fields,
    phones: reach(phone),
    emails: reach(email),
    tags: tags
      .split(/[,;\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  };
}
