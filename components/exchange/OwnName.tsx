import { useState } from 'preact/hooks';
import { renameMember, unsignedHere } from '../../utils/actions/members';
import type { MemberProblem } from '../../utils/model/member';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { nameMember, nameSomebodyElse } from '../../utils/sync/naming';
import { openSync, type Peer, type SyncDatabase } from '../../utils/sync/state';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { Tick } from '../controls/Tick';
import type { Team } from '../team/use-team';
import { WhoField } from './WhoField';

/**
 * As whom the mentor writes in the team: asked for where it is not known, and to be changed. Whoever has joined under somebody
 * else's name sees it here, and gets one of their own.
 */
export function OwnName({ team, peers }: { team: Team; peers: readonly Peer[] }) {
  const { t, db } = usePage();
  const { mentorName } = usePreferences();
  const { attempt, tell } = useNotices();
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [isElse, setElse] = useState(false);
  const [problem, setProblem] = useState<MemberProblem>();
  const { me } = team;
  const name = team.nameOf(me) ?? '';
  const who = typed ?? (me === '' ? mentorName : name);
  const alsoOn = me === '' ? [] : peers.filter(({ member }) => member === me).map((peer) => peer.name);
  const devices = new Intl.ListFormat(t.language).format(alsoOn);

  const close = () => {
    setOpen(false);
    setTyped(undefined);
    setElse(false);
    setProblem(undefined);
  };
  const save = () =>
    attempt(async () => {
      const done = await write();
      setProblem(done.ok ? undefined : done.problem);
      if (!done.ok) return;
      close();
      tell(t('team-name-saved', { name: who.trim() }));
    });
  const write = () => {
    if (me === '') return begin();
    if (isElse) return withSync((sync) => nameSomebodyElse({ db, sync }, who, new Date()));
    return renameMember(db, me, who, new Date());
  };
  /** All that was written here and bears nobody's name is theirs; nobody is in charge of people by that. */
  const begin = async () => {
    const own = { ...(await unsignedHere(db)), contacts: new Set<string>() };
    return withSync((sync) => nameMember({ db, sync }, who, own, new Date()));
  };
  const withSync = <T,>(work: (sync: SyncDatabase) => Promise<T>): Promise<T> => {
    const sync = openSync(syncDatabaseOf(db.name));
    return work(sync).finally(() => sync.close());
  };

  if (me !== '' && !isOpen)
    return (
      <div class="row">
        <p class="strong">
          {alsoOn.length > 0 ? t('team-you-write-too', { name, devices }) : t('team-you-write', { name })}
        </p>
        <button type="button" class="button quiet" onClick={() => setOpen(true)}>
          {t('team-rename')}
        </button>
      </div>
    );
  return (
    <form
      noValidate
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {me === '' && <p class="late">{t('team-nameless')}</p>}
      <WhoField
        who={who}
        edit={(next) => {
          setProblem(undefined);
          setTyped(next);
        }}
        problem={problem && t(`devices-who-${problem}`)}
      />
      {alsoOn.length > 0 && (
        <Tick
          label={t('team-somebody-else', { name, devices })}
          hint={t('team-somebody-else.hint', { name })}
          ticked={isElse}
          tick={(ticked) => {
            setElse(ticked);
            setProblem(undefined);
          }}
        />
      )}
      <div class="row">
        <button type="submit" class="button main">
          {t('contact-save')}
        </button>
        {me !== '' && (
          <button type="button" class="button quiet" onClick={close}>
            {t('contact-cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
