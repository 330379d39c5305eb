import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { noteBack, renameMember, unsignedHere } from '../../utils/actions/members';
import { type Member, type MemberProblem, memberCalled } from '../../utils/model/member';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { type Named, nameMember, nameSomebodyElse } from '../../utils/sync/naming';
import { type Doing, openSync, type Peer, type SyncDatabase } from '../../utils/sync/state';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { Tick } from '../controls/Tick';
import type { Team } from '../team/use-team';
import { WhoField } from './WhoField';

interface OwnNameProps {
  team: Team;
  peers: readonly Peer[];
  /** What is to be asked after joining. */
  naming: (Doing & { key: 'naming' }) | null;
  /** Whether they had left the team, under this name. */
  isBack: boolean;
}

/** As whom the mentor writes in the team: asked for where it is not known, and to be changed. */
export function OwnName(props: OwnNameProps) {
  const { team } = props;
  const [isOpen, setOpen] = useState(false);
  if (team.me === '') return <AskName {...props} />;
  if (isOpen) return <ChangeName {...props} close={() => setOpen(false)} />;
  return <ShownName {...props} change={() => setOpen(true)} />;
}

/** Who writes under this name on other devices. */
function useAlsoOn({ team: { me }, peers }: OwnNameProps): string {
  const { t } = usePage();
  const names = peers.filter(({ member }) => member === me).map(({ name }) => name);
  return new Intl.ListFormat(t.language).format(names);
}

/** Does something with the database of sync. */
function useWithSync() {
  const { db } = usePage();
  return <T,>(work: (sync: SyncDatabase) => Promise<T>): Promise<T> => {
    const sync = openSync(syncDatabaseOf(db.name));
    return work(sync).finally(() => sync.close());
  };
}

function ShownName({ change, ...props }: OwnNameProps & { change: () => void }) {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const { team, isBack } = props;
  const devices = useAlsoOn(props);
  const name = team.nameOf(team.me) ?? '';
  const words = () => {
    if (devices !== '') return t('team-you-write-too', { name, devices });
    return t(isBack ? 'team-you-write-back' : 'team-you-write', { name });
  };
  const isLeft = team.left.some(({ id }) => id === team.me);
  const comeBack = () =>
    attempt(async () => {
      await noteBack(db, team.me, new Date());
      tell(t('team-back-noted'));
    });
  return (
    <>
      <div class="row">
        <p class="strong">{words()}</p>
        <button type="button" class="button quiet" onClick={change}>
          {t('team-rename')}
        </button>
      </div>
      {isLeft && (
        <>
          <p class="late">{t('team-you-left')}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => void comeBack()}>
              {t('team-back')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

/** Another name; or somebody else's than the one that was taken for theirs. */
function ChangeName({ close, ...props }: OwnNameProps & { close: () => void }) {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const withSync = useWithSync();
  const { team, isBack } = props;
  const devices = useAlsoOn(props);
  const name = team.nameOf(team.me) ?? '';
  const [who, setWho] = useState(name);
  const [isElse, setElse] = useState(false);
  const [problem, setProblem] = useState<MemberProblem>();

  const write = (): Promise<Named> =>
    isElse
      ? withSync((sync) => nameSomebodyElse({ db, sync }, who, new Date()))
      : renameMember(db, team.me, who, new Date());
  const save = () =>
    attempt(async () => {
      const done = await write();
      setProblem(done.ok ? undefined : done.problem);
      if (!done.ok) return;
      close();
      tell(t('team-name-saved', { name: who.trim() }));
    });
  return (
    <NameForm
      who={who}
      edit={(next) => {
        setProblem(undefined);
        setWho(next);
      }}
      problem={problem}
      save={() => void save()}
      cancel={close}
    >
      {(devices !== '' || isBack) && (
        <Tick
          label={
            devices === ''
              ? t('team-somebody-else-left', { name })
              : t('team-somebody-else', { name, devices })
          }
          hint={t(devices === '' ? 'team-somebody-else-left.hint' : 'team-somebody-else.hint', { name })}
          ticked={isElse}
          tick={(ticked) => {
            setElse(ticked);
            setProblem(undefined);
          }}
        />
      )}
    </NameForm>
  );
}

/** Asks who the mentor is; and whoever gives the name of somebody who has left, whether they are that person. */
function AskName({ team, naming }: OwnNameProps) {
  const { t, db } = usePage();
  const { mentorName } = usePreferences();
  const { attempt, tell } = useNotices();
  const withSync = useWithSync();
  const [typed, setTyped] = useState<string>();
  const [isTried, setTried] = useState(false);
  const [isElse, setElse] = useState(false);
  const [problem, setProblem] = useState<MemberProblem>();
  const who = typed ?? (naming?.who || mentorName);
  const called = memberCalled([...team.members, ...team.left], who);
  const isAsked = isTried || (typed === undefined && naming !== null);
  const maybe = isAsked && !isElse && called?.leftAt !== undefined ? called : undefined;

  const save = (as: 'ask' | 'back' | 'new') =>
    attempt(async () => {
      setTried(true);
      // What was here before they joined is theirs; without that, all that bears nobody's name, but nobody's people.
      const own = naming?.own ?? { ...(await unsignedHere(db)), contacts: new Set<string>() };
      const done = await withSync((sync) => nameMember({ db, sync }, who, { own, as }, new Date()));
      setProblem(done.ok ? undefined : done.problem);
      if (done.ok) tell(t('team-name-saved', { name: who.trim() }));
    });
  if (maybe)
    return (
      <MaybeBack
        member={maybe}
        answer={(isBack) => {
          if (isBack) return void save('back');
          setElse(true);
          setProblem('left');
        }}
      />
    );
  return (
    <NameForm
      notice={t('team-nameless')}
      who={who}
      edit={(next) => {
        setProblem(undefined);
        setTried(false);
        setTyped(next);
      }}
      problem={problem}
      save={() => void save(isElse ? 'new' : 'ask')}
    />
  );
}

interface NameFormProps {
  notice?: string;
  who: string;
  edit: (who: string) => void;
  problem: MemberProblem | undefined;
  save: () => void;
  cancel?: () => void;
  /** What is asked beside the name. */
  children?: ComponentChildren;
}

function NameForm({ notice, who, edit, problem, save, cancel, children }: NameFormProps) {
  const { t } = usePage();
  return (
    <form
      noValidate
      class="stack asks"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {notice && <p class="late">{notice}</p>}
      <WhoField who={who} edit={edit} problem={problem && t(`devices-who-${problem}`)} />
      {children}
      <div class="row">
        <button type="submit" class="button main">
          {t('contact-save')}
        </button>
        {cancel && (
          <button type="button" class="button quiet" onClick={cancel}>
            {t('contact-cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function MaybeBack({
  member: { name, leftAt },
  answer,
}: {
  member: Member;
  answer: (isBack: boolean) => void;
}) {
  const { t } = usePage();
  return (
    <div class="stack asks">
      {leftAt && <p class="late">{t('team-maybe-back', { name, on: new Date(leftAt) })}</p>}
      <p>{t('team-maybe-back-means', { name })}</p>
      <div class="row">
        <button type="button" class="button main" onClick={() => answer(true)}>
          {t('team-maybe-back-yes')}
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          {t('team-maybe-back-no')}
        </button>
      </div>
    </div>
  );
}
