import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/language/translate';
import { clockOff } from '../../utils/sync/clocks';
import type { Peer, Removed, Self } from '../../utils/sync/state';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { type Team, useTeam } from '../team/use-team';
import { OwnName } from './OwnName';
import { type Leaving, Rekey } from './Rekey';
import { useSync } from './use-sync';

/** What is known about this device and the others, and how to remove a device or a member of the team. */
export function Standing() {
  const { t } = usePage();
  const team = useTeam();
  const sync = useSync();
  const [leaving, setLeaving] = useState<Leaving>();
  const [said, setSaid] = useState('');
  const standing = useLive('devices', async () => {
    const [self, peers, touched, naming] = await Promise.all([
      sync.self.get('self'),
      sync.peers.toArray(),
      sync.touched.count(),
      sync.doing.get('naming'),
    ]);
    const unsent = await sync.fresh
      .where('latest')
      .above(self?.seq ?? 0)
      .count();
    return { self, isWaiting: touched + unsent > 0, peers, naming: naming?.key === 'naming' ? naming : null };
  });
  if (!standing?.self) return null;
  const { self, isWaiting, peers, naming } = standing;
  const remove = (one: Leaving) => {
    setSaid('');
    setLeaving(one);
  };
  return (
    <>
      {team && <OwnName team={team} peers={peers} naming={naming} isBack={self.backAt !== undefined} />}
      <p class="strong">{t('devices-this', { name: self.name })}</p>
      <Sent self={self} isWaiting={isWaiting} />
      <OwnClock peers={peers} />
      {team ? (
        <Colleagues team={team} peers={peers} self={self} remove={remove} />
      ) : (
        <Devices title={t('devices-others')} peers={peers} self={self} remove={remove} />
      )}
      {/* Outside the list of devices: the device disappears from there before the work is done, and removing the form would stop the work. */}
      {leaving && (
        <Rekey
          key={leaving.devices.join()}
          peer={leaving}
          done={(words) => {
            setLeaving(undefined);
            setSaid(words);
          }}
          cancel={() => setLeaving(undefined)}
        />
      )}
      <p role="status">{said}</p>
      {team ? (
        <GoneFromTeam team={team} peers={peers} removed={self.removed ?? []} remove={remove} />
      ) : (
        <TakenOut removed={self.removed ?? []} />
      )}
    </>
  );
}

interface DevicesProps {
  title: string;
  peers: readonly Peer[];
  self: Self;
  remove: (one: Leaving) => void;
}

function Devices({ title, peers, self, remove }: DevicesProps) {
  const { t } = usePage();
  return (
    <>
      <h3>{title}</h3>
      {peers.length === 0 && <p class="soft">{t('devices-nobody')}</p>}
      <ul class="devices">
        {peers.map((peer) => (
          <li key={peer.device}>
            <Other peer={peer} self={self} />
            <button
              type="button"
              class="button quiet"
              onClick={() => remove({ name: peer.name, devices: [peer.device] })}
            >
              {t('devices-remove', { name: peer.name })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The team's other members, each with their devices; below them the mentor's own other devices. */
function Colleagues({ team, peers, self, remove }: Omit<DevicesProps, 'title'> & { team: Team }) {
  const { t } = usePage();
  const others = team.members.filter(({ id }) => id !== team.me);
  const gone = new Set(team.left.map(({ id }) => id));
  const known = new Set(others.map(({ id }) => id));
  const own = peers.filter(
    ({ member = '' }) => member === team.me || !(known.has(member) || gone.has(member)),
  );
  const devicesOf = (id: string) => peers.filter(({ member }) => member === id);
  return (
    <>
      <h3>{t('team-others')}</h3>
      {others.length === 0 && <p class="soft">{t('team-nobody')}</p>}
      <ul class="devices">
        {others.map(({ id, name }) => (
          <li key={id}>
            <p class="strong">{name}</p>
            {devicesOf(id).length === 0 && <p class="soft">{t('team-no-device')}</p>}
            {devicesOf(id).length > 0 && (
              <ul class="devices">
                {devicesOf(id).map((peer) => (
                  <li key={peer.device}>
                    <Other peer={peer} self={self} />
                    <button
                      type="button"
                      class="button quiet"
                      onClick={() => remove({ name: peer.name, devices: [peer.device], of: name })}
                    >
                      {t('devices-remove', { name: peer.name })}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <button
              type="button"
              class="button quiet"
              onClick={() => remove({ name, member: id, devices: devicesOf(id).map(({ device }) => device) })}
            >
              {t('team-remove', { name })}
            </button>
          </li>
        ))}
      </ul>
      {own.length > 0 && <Devices title={t('team-own-devices')} peers={own} self={self} remove={remove} />}
    </>
  );
}

/** When something was last sent from here, and whether there is more to send. */
function Sent({ self, isWaiting }: { self: Self; isWaiting: boolean }) {
  const { t } = usePage();
  if (self.sentAt === '') return <p class="soft">{t('devices-never-sent')}</p>;
  const hasFolder = self.folder?.problem === null;
  const waiting = hasFolder ? 'devices-waiting-folder' : 'devices-waiting';
  return (
    <p>
      {t('devices-sent', { at: new Date(self.sentAt) })}{' '}
      <span class={isWaiting && !hasFolder ? 'late' : 'soft'}>
        {t(isWaiting ? waiting : 'devices-all-sent')}
      </span>
    </p>
  );
}

function Other({ peer, self }: { peer: Peer; self: Self }) {
  const { t } = usePage();
  const { name, seenAt, epoch, off = 0 } = peer;
  return (
    <>
      <p>{t('devices-peer', { name, at: new Date(seenAt) })}</p>
      {epoch < self.epoch && <p class="late">{t('devices-peer-old-key', { name })}</p>}
      {off !== 0 && (
        <p class="late">
          {t(off > 0 ? 'devices-peer-ahead' : 'devices-peer-behind', { name, about: spanOf(t, off) })}
        </p>
      )}
    </>
  );
}

/** If all the others disagree with this device's clock in the same way, this one is wrong. */
function OwnClock({ peers }: { peers: readonly Peer[] }) {
  const { t } = usePage();
  const off = clockOff(peers);
  if (off === 0) return null;
  return (
    <p class="late">{t(off > 0 ? 'devices-own-ahead' : 'devices-own-behind', { about: spanOf(t, off) })}</p>
  );
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Roughly how long a time span is, in words. */
export function spanOf(t: Translate, ms: number): string {
  const length = Math.abs(ms);
  if (length < 2 * HOUR) return t('devices-span-minutes', { count: Math.round(length / MINUTE) });
  if (length < 2 * DAY) return t('devices-span-hours', { count: Math.round(length / HOUR) });
  return t('devices-span-days', { count: Math.round(length / DAY) });
}

function TakenOut({ removed }: { removed: readonly Removed[] }) {
  const { t } = usePage();
  if (removed.length === 0) return null;
  return (
    <>
      <h3>{t('devices-taken-out')}</h3>
      <ul class="devices">
        {removed.map((each) => (
          <li key={each.device}>
            <p>{each.name}</p>
            <HasWritten removed={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function HasWritten({ removed: { name, wroteAt } }: { removed: Removed }) {
  const { t } = usePage();
  if (!wroteAt) return null;
  return <p class="late">{t('devices-taken-out-wrote', { name, at: new Date(wroteAt) })}</p>;
}

interface GoneProps {
  team: Team;
  peers: readonly Peer[];
  removed: readonly Removed[];
  remove: (one: Leaving) => void;
}

/** Former members of the team, and what has become of their devices; also removed devices of those still in it. */
function GoneFromTeam({ team, peers, removed, remove }: GoneProps) {
  const { t } = usePage();
  const { members, nameOf } = team;
  const left = team.left.filter(({ id }) => id !== team.me);
  const single = removed.filter(({ member }) => !left.some(({ id }) => id === member));
  return (
    <>
      {left.length > 0 && <h3>{t('team-left')}</h3>}
      <ul class="devices">
        {left.map(({ id, name, leftAt }) => {
          const still = peers.filter(({ member }) => member === id).map(({ device }) => device);
          return (
            <li key={id}>
              <p>{leftAt ? t('team-left-on', { name, on: new Date(leftAt) }) : name}</p>
              {removed
                .filter(({ member }) => member === id)
                .map((each) => (
                  <HasWritten key={each.device} removed={each} />
                ))}
              {still.length > 0 && (
                <>
                  <p class="late">{t('team-left-key', { name })}</p>
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => remove({ name, member: id, devices: still })}
                  >
                    {t('team-remove', { name })}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {single.length > 0 && <h3>{t('team-taken-out')}</h3>}
      <ul class="devices">
        {single.map((each) => {
          const whose = members.some(({ id }) => id === each.member) && nameOf(each.member ?? '');
          return (
            <li key={each.device}>
              <p>{whose ? t('team-taken-out-of', { device: each.name, name: whose }) : each.name}</p>
              <HasWritten removed={each} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
