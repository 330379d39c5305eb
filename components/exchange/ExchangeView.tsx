import type { ComponentChildren } from 'preact';
import { usePage } from '../controls/page';
import { type FilePart, hrefOf } from '../controls/route';
import { BackupReminder } from './BackupReminder';
import { BackupView } from './BackupView';
import { chosenIds } from './chosen';
import { DevicesView } from './DevicesView';
import { ExportView } from './ExportView';
import { ImportView } from './ImportView';
import './exchange.css';

/** Everything that leaves or enters the program as a file. */
export function ExchangeView({ part }: { part?: FilePart | undefined }) {
  const { t } = usePage();
  const ids = chosenIds();
  return (
    <div class="stack exchange">
      <ul class="parts" aria-label={t('exchange-parts')}>
        <Part to={undefined} at={part}>
          {t('exchange-part-out')}
        </Part>
        <Part to="import" at={part}>
          {t('exchange-part-in')}
        </Part>
        <Part to="backup" at={part}>
          {t('exchange-part-backup')}
        </Part>
        <Part to="devices" at={part}>
          {t('exchange-part-devices')}
        </Part>
      </ul>
      {part === undefined && <ExportView key={ids?.join()} ids={ids} />}
      {part === 'import' && <ImportView />}
      {part === 'backup' && <BackupView />}
      {part === 'devices' && <DevicesView />}
      {(part === undefined || part === 'import') && <BackupReminder />}
    </div>
  );
}

interface PartProps {
  to: FilePart | undefined;
  at: FilePart | undefined;
  children: ComponentChildren;
}

function Part({ to, at, children }: PartProps) {
  return (
    <li>
      <a
        href={hrefOf(to ? { view: 'export', part: to } : { view: 'export' })}
        aria-current={to === at ? 'page' : undefined}
      >
        {children}
      </a>
    </li>
  );
}
