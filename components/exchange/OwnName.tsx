import { useState } from 'preact/hooks';
import { renameMember, unsignedHere } from '../../utils/actions/members';
import type { MemberProblem } from '../../utils/model/member';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { nameMember } from '../../utils/sync/naming';
import { openSync } from '../../utils/sync/state';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import type { Team } from '../team/use-team';
import { WhoField } from './WhoField';

/** As whom the mentor writes in the team: asked for where it is not known, and to be changed. */
export function OwnName({ team }: { team: Team }) {
  const { t, db } = usePage();
  const { mentorName } = usePreferences();
  const { attempt, tell } = useNotices();
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<MemberProblem>();
  const { me } = team;
  const name = team.nameOf(me) ?? '';
  const who = typed ?? (me === '' ? mentorName : name);

  const close = () => {
    setOpen(false);
    setTyped(undefined);
    setProblem(undefined);
  };
  const save = () =>
    attempt(async () => {
      const done = me === '' ? await begin() : await renameMember(db, me, who, new Date());
      setProblem(done.ok ? undefined : done.problem);
      if (!done.ok) return;
      close();
      tell(t('team-name-saved', { name: who.trim() }));
    });
  /** All that was written here and bears nobody's name is theirs; nobody is in charge of people by that. */
  const begin = async () => {
    const own = { ...(await unsignedHere(db)), contacts: new Set<string>() };
    const sync = openSync(syncDatabaseOf(db.name));
    return nameMember({ db, sync }, who, own, new Date()).finally(() => sync.close());
  };

  if (me !== '' && !isOpen)
    return (
      <div class="row">
        <p class="strong">{t('team-you-write', { name })}</p>
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
