import { siteOf } from '../../utils/ground/sites';
import type { Language } from '../../utils/language/translate';
import { BUILT_IN } from '../../utils/model/builtin-templates';
import type { Contact, Stage } from '../../utils/model/contact';
import type { Template, TemplateKind } from '../../utils/model/template';
import { ownTemplate } from '../../utils/model/template';

/** A message to choose, the mentor's own or one that comes along. */
export interface Choosable {
  /** What the log names. */
  id: string;
  kind: TemplateKind;
  name: string;
  text: string;
  language: Language;
  /** The mentor's own. */
  own?: Template;
}

/** The one that comes along which fits best where a contact stands. */
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

/** Where a first message to a stranger is a contact request, and has to fit into one. */
const FIRST_REQUEST = 'first-short';

/** Which kind comes first for a contact, and which message fits now. */
export function fittingFor(contact: Pick<Contact, 'stage' | 'addresses'> | undefined): {
  kinds: readonly TemplateKind[];
  id: string;
} {
  const { stage, addresses } = contact ?? { stage: 'found', addresses: [] };
  if (stage !== 'found') return { kinds: ['further', 'first'], id: FITTING[stage] };
  const isRequest = addresses.length > 0 && addresses.every((address) => siteOf(address) === 'linkedin');
  return { kinds: ['first', 'further'], id: isRequest ? FIRST_REQUEST : FITTING.found };
}
