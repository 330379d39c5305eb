import { siteOf } from '../../utils/ground/sites';
import type { Language } from '../../utils/language/translate';
import { BUILT_IN } from '../../utils/model/builtin-templates';
import type { Contact, Stage } from '../../utils/model/contact';
import type { Template, TemplateKind } from '../../utils/model/template';
import { ownTemplate } from '../../utils/model/template';

/** A message to choose, the mentor's own or a built-in one. */
export interface Choosable {
  /** The id for the log. */
  id: string;
  kind: TemplateKind;
  name: string;
  text: string;
  language: Language;
  /** The mentor's own. */
  own?: Template;
}

/** The best built-in message for each stage. */
const FITTING: Readonly<Record<Stage, string>> = {
  found: 'first-asked-in-group',
  contacted: 'further-ask-again',
  replied: 'further-thanks-for-answer',
  interested: 'further-agree-on-start',
  mentoring: 'further-how-was-it',
  completed: 'further-farewell',
  declined: 'further-no-is-fine',
  paused: 'further-pause',
};

/** All messages in one language, the mentor's own first. */
export function choices(own: readonly Template[], language: Language): Choosable[] {
  return [
    ...own
      .filter((template) => template.language === language)
      .map((template) => ({ ...template, id: ownTemplate(template.id), own: template })),
    ...BUILT_IN.map(({ id, kind, in: texts }) => ({ id, kind, language, ...texts[language] })),
  ];
}

/** For a stranger, a first message has to fit into a contact request. */
const FIRST_REQUEST = 'first-short';

/** The kinds that come first for a contact, and the message that fits now. */
export function fittingFor(contact: Pick<Contact, 'stage' | 'addresses'> | undefined): {
  kinds: readonly TemplateKind[];
  id: string;
} {
  const { stage, addresses } = contact ?? { stage: 'found', addresses: [] };
  if (stage !== 'found') return { kinds: ['further', 'first'], id: FITTING[stage] };
  const isRequest = addresses.length > 0 && addresses.every((address) => siteOf(address) === 'linkedin');
  return { kinds: ['first', 'further'], id: isRequest ? FIRST_REQUEST : FITTING.found };
}
