import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/language/translate';
import type { Position } from '../../utils/timeline/types';
import { phaseOf } from '../../utils/timeline/weeks';
import { usePage } from '../controls/page';
import { NOW, pathThrough, stones } from './geometry';
import './trail.css';

interface TrailProps {
  position: Position;
  /** `dots` stands beside a name; `stones` carries numbers and, where there is room, the weeks' names. */
  kind: 'dots' | 'stones';
}

const NAMES_FROM = 880;

/** The ten weeks as a trail of ten stones, walked in the direction of reading. */
export function Trail({ position, kind }: TrailProps) {
  const { t } = usePage();
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: kind === 'dots' ? 140 : 320, rtl: false });

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || kind === 'dots') return;
    const measure = () =>
      setRoom({ width: element.clientWidth || 320, rtl: getComputedStyle(element).direction === 'rtl' });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [kind]);

  const named = kind === 'stones' && room.width >= NAMES_FROM;
  const shape = kind === 'dots' ? 'dots' : named ? 'named' : 'numbered';
  const { height, radius, places, grounds } = stones(shape, room.width, room.rtl);
  const walked = position.kind === 'running' ? position.week - 1 : position.kind === 'over' ? 10 : 0;

  return (
    <div class={`trail ${kind}`} ref={frame}>
      <svg
        role="img"
        aria-label={trailLabel(t, position)}
        width={room.width}
        height={height}
        viewBox={`0 0 ${room.width} ${height}`}
      >
        {grounds.map(({ phase, x, width }) => (
          <rect key={phase} class={`ground ${phase}`} x={x} y={1} width={width} height={height - 2} rx={12} />
        ))}
        {kind === 'stones' && <path class="path" d={pathThrough(places)} />}
        {places.map(({ week, x, y }) => {
          const now = week === walked + 1 && position.kind === 'running';
          const state = week <= walked ? 'walked' : now ? 'now' : 'ahead';
          return (
            <g key={week} class={`stone ${state} ${phaseOf(week)}`}>
              <circle cx={x} cy={y} r={now ? radius * NOW : radius} />
              {kind === 'stones' && state === 'walked' && (
                <path class="week-tick" d={`M${x - 5} ${y + 0.5} l3.5 3.5 l6.5 -7.5`} />
              )}
              {kind === 'stones' && state !== 'walked' && (
                <text x={x} y={y} dy="0.35em">
                  {week}
                </text>
              )}
              {named && (
                <text class="week-name" x={x} y={y + radius + 24}>
                  {t(`week-${week}`)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function trailLabel(t: Translate, position: Position): string {
  if (position.kind === 'before') return t('trail-before');
  if (position.kind === 'over') return t('trail-over');
  const { week } = position;
  return t('trail-running', { week, name: t(`week-${week}`), phase: t(`phase-${phaseOf(week)}`) });
}
