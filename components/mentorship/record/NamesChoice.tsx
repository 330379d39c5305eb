import { Choice } from '../../controls/Choice';
import { usePage } from '../../controls/page';

/** Whether what is passed on includes names. */
export type Who = 'nameless' | 'named';

interface NamesChoiceProps {
  who: Who;
  choose: (who: Who) => void;
}

/** With or without names: asked wherever something about several people is passed on. */
export function NamesChoice({ who, choose }: NamesChoiceProps) {
  const { t } = usePage();
  return (
    <Choice
      label={t('programme-who')}
      hint={t('programme-who-hint')}
      value={who}
      options={[
        { value: 'nameless', label: t('programme-who-nameless') },
        { value: 'named', label: t('programme-who-named') },
      ]}
      choose={choose}
    />
  );
}
