import { usePage } from '../../controls/page';

const QUESTIONS = ['specific', 'measurable', 'reachable', 'own', 'dated'] as const;

/** What makes a goal achievable, in plain words. */
export function SmartHelp() {
  const { t } = usePage();
  return (
    <details class="forms-fold">
      <summary>{t('goals-smart')}</summary>
      <ul class="smart">
        {QUESTIONS.map((question) => (
          <li key={question}>{t(`goals-smart.${question}`)}</li>
        ))}
      </ul>
    </details>
  );
}
