import { NEARNESS, type Nearness, type NetworkPerson } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';

interface NetworkMapProps {
  network: readonly NetworkPerson[];
  /** Whose network it is. */
  name: string;
}

/** The mentee in the middle, with nested frames by closeness, so that names fit at any width. */
export function NetworkMap({ network, name }: NetworkMapProps) {
  return (
    <div class="network-map">
      <Ring near={3} network={network} name={name} />
    </div>
  );
}

function Ring({ near, network, name }: NetworkMapProps & { near: Nearness }) {
  const { t } = usePage();
  const people = network.filter((person) => person.near === near);
  const inner = NEARNESS.find((each) => each === near - 1);
  return (
    <div class={`network-ring near-${near}`}>
      <p class="soft">{t(`network-near-${near}`)}</p>
      {people.length > 0 && (
        <ul>
          {people.map(({ id, name: who, asked }) => (
            <li key={id} class={asked}>
              <bdi>{who}</bdi>
            </li>
          ))}
        </ul>
      )}
      {inner ? (
        <Ring near={inner} network={network} name={name} />
      ) : (
        <p class="network-self">
          <bdi>{name}</bdi>
        </p>
      )}
    </div>
  );
}
