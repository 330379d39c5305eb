import { useEffect, useState } from 'preact/hooks';
import { type Catalogue, loadPageTexts } from '../../../utils/language/catalogues';
import { type Language, languageToWrite, type Translate } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';

/** Which of our languages to write to somebody in: theirs if we have it, or else the page's. */
export function languageFor({ language }: Pick<Contact, 'language'>, page: Language): Language {
  return languageToWrite(language, page);
}

const FORMS: readonly Catalogue[] = ['forms', 'learn'];

/**
 * Texts for the person in their language; undefined until loaded.
 *
 * @param catalogues the catalogues needed, which the page has in its own language; must be the same list on every
 *   call
 */
export function useMenteeWords(language: Language, catalogues = FORMS): Translate | undefined {
  const { t } = usePage();
  const { failed } = useNotices();
  const [words, setWords] = useState<Translate>();

  useEffect(() => {
    if (language === t.language) return;
    let over = false;
    const load = async () => {
      const texts = await loadPageTexts(language);
      await texts.need(catalogues);
      if (!over) setWords(() => texts.t);
    };
    load().catch((error: unknown) => failed('read', error));
    return () => {
      over = true;
    };
  }, [language, t, failed, catalogues]);

  if (language === t.language) return t;
  return words?.language === language ? words : undefined;
}
