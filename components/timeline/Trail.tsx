import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/language/translate';
import type { PlanWeek, Position } from '../../utils/timeline/types';
import { usePage } from '../controls/page';
import { NOW, pathThrough, stones } from './geometry';
import './trail.css';
import { weekWords } from './week-words';

interface TrailProps {
  weeks: readonly PlanWeek[];
  position: Position;
  /** `dots` stands beside a name; `stones` carries numbers and, where there is room, the weeks' names. */
  kind: 'dots' | 'stones';
}

const NAMES_FROM = 880;

/** The weeks as a trail of stones, walked in the direction of reading. */
export function Trail({ weeks, position, kind }: TrailProps) {
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
  const { height, radius, places, grounds } = stones(
    shape,
    room.width,
    room.rtl,
    weeks.map(({ phase }) => phase),
  );
  const walked = walkedWeeks(position);

  return (
    <div class={`trail ${kind}`} ref={frame}>
      <svg
        role="img"
        aria-label={trailLabel(t, position, weeks)}
        width={room.width}
        height={height}
        viewBox={`0 0 ${room.width} ${height}`}
      >
        {grounds.map(({ phase, x, width }) => (
          <rect key={x} class={`ground ${phase}`} x={x} y={1} width={width} height={height - 2} rx={12} />
        ))}
        {kind === 'stones' && <path class="path" d={pathThrough(places)} />}
        {places.map(({ week, x, y }) => {
          const now = week === walked + 1 && position.kind === 'running';
          const state = week <= walked ? 'walked' : now ? 'now' : 'ahead';
          const own = weeks[week - 1];
          return (
            <g key={week} class={`stone ${state} ${own?.phase}`}>
              <circle cx={x} cy={y} r={now ? radius * NOW : radius} />
              {kind === 'stones' && state === 'walked' && (
                <path class="tick" d={`M${x - 5} ${y + 0.5} l3.5 3.5 l6.5 -7.5`} />
              )}
              {kind === 'stones' && state !== 'walked' && (
                <text x={x} y={y} dy="0.35em">
                  {week}
                </text>
              )}
              {named && (
                <text class="week-name" x={x} y={y + radius + 24}>
                  {own && weekWords(t, own).title}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function walkedWeeks(position: Position): number {
  if (position.kind === 'before') return 0;
  return position.kind === 'over' ? position.of : position.week - 1;
}

function trailLabel(t: Translate, position: Position, weeks: readonly PlanWeek[]): string {
  if (position.kind === 'before') return t('trail-before');
  if (position.kind === 'over') return t('trail-over');
  const { week, of } = position;
  const own = weeks[week - 1];
  if (!own) return t('trail-over');
  const name = weekWords(t, own).title;
  return t('trail-running', { week, of, name, phase: t(`phase-${own.phase}`) });
}
