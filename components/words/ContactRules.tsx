import { usePage } from '../controls/page';
import './contact-rules.css';

/** How to get in touch online: dos and don'ts, ages, and why. */
export function ContactRules() {
  const { t } = usePage();
  return (
    <>
      <DoAndDoNot />
      <Rules title={t('learn-ages')} rules={t('learn-ages.list')} kind="ages" />
      <section class="card">
        <h3>{t('learn-why-online')}</h3>
        <p>{t('learn-why-online.text')}</p>
      </section>
    </>
  );
}

/** Dos and don'ts when getting in touch. */
export function DoAndDoNot() {
  const { t } = usePage();
  return (
    <div class="do-and-do-not">
      <Rules title={t('learn-do')} rules={t('learn-do.list')} kind="do" />
      <Rules title={t('learn-do-not')} rules={t('learn-do-not.list')} kind="do-not" />
    </div>
  );
}

/** @param rules one per line */
function Rules({ title, rules, kind }: { title: string; rules: string; kind: 'do' | 'do-not' | 'ages' }) {
  return (
    <section class={`card rules ${kind}`}>
      <h3>{title}</h3>
      <ul>
        {rules.split('\n').map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}
