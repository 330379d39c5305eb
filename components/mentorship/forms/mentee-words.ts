import { useEffect, useState } from 'preact/hooks';
import { type Catalogue, loadPageTexts } from '../../../utils/language/catalogues';
import { type Language, languageToWrite, type Translate } from '../../../utils/language/translate';
import type { Contact } from '../../../utils/model/contact';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';

/** The one of our languages in which to write to somebody: theirs where it is one of ours, else the page's. */
export function languageFor({ language }: Pick<Contact, 'language'>, page: Language): Language {
  return languageToWrite(language, page);
}

const FORMS: readonly Catalogue[] = ['forms', 'learn'];

/**
 * What is worded for the person, in their language; undefined until it is loaded.
 *
 * @param catalogues the texts it needs, which the page has in its own language; the same list at every call
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
