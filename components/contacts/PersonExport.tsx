import { useState } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact';
import { exportPerson } from '../../utils/queries/person';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import { useStages } from '../words/stage-names';
import { personText } from './person-text';

/** Everything kept about one person, as a file for them: to read, or for another program. */
export function PersonExport({ contact }: { contact: Contact }) {
  const { t, db, today } = usePage();
  const { attempt } = useNotices();
  const { nameOf } = useStages();
  const [file, setFile] = useState('');

  const save = (kind: 'json' | 'txt') =>
    attempt(async () => {
      const person = await exportPerson(db, contact.id);
      if (!person) return;
      // Without the name, as others may see the file.
      const name = `mentor-trail-person-${today}.${kind}`;
      if (kind === 'json') saveFile(name, `${JSON.stringify(person, null, 2)}\n`, 'application/json');
      else saveFile(name, personText(person, today, t, nameOf), 'text/plain;charset=utf-8');
      setFile(name);
    });

  return (
    <section>
      <p>{t('data-export')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void save('txt')}>
          {t('data-export-text')}
        </button>
        <button type="button" class="button" onClick={() => void save('json')}>
          {t('data-export-json')}
        </button>
      </div>
      <p role="status">{file && t('data-exported', { file })}</p>
    </section>
  );
}
