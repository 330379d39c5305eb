import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NEARNESS, type NetworkPerson } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import { networkPlaces } from './network-places';

interface NetworkMapProps {
  network: readonly NetworkPerson[];
  /** Whose network it is. */
  name: string;
}

/** Three rings around the mentee, the nearest inside. The list below says the same to a screen reader. */
export function NetworkMap({ network, name }: NetworkMapProps) {
  const { t } = usePage();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth || 320);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { size, middle, rings, places } = networkPlaces(network, width);
  return (
    <div class="network-map" ref={frame}>
      <svg
        role="img"
        aria-label={t('network-map', { name })}
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
      >
        {rings.toReversed().map((radius) => (
          <circle key={radius} class="ring" cx={middle} cy={middle} r={radius} />
        ))}
        {NEARNESS.map((near) => (
          <text key={near} class="ring-name" x={middle} y={middle - (rings[near - 1] ?? 0) + 16}>
            {t(`network-near-${near}`)}
          </text>
        ))}
        <circle class="self" cx={middle} cy={middle} r={rings[0] ? rings[0] * 0.45 : 0} />
        <text class="self-name" x={middle} y={middle} dy="0.35em">
          {short(name)}
        </text>
        {places.map(({ person, x, y }) => (
          <g key={person.id} class={`person ${person.asked}`}>
            <circle cx={x} cy={y} r={9} />
            <text x={x} y={y + 26}>
              {short(person.name)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** So many letters find room beside the next; the whole stands in the list. */
const LETTERS = 12;

function short(name: string): string {
  const letters = [...name.trim()];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : letters.join('');
}
