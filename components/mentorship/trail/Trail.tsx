import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../utils/language/translate';
import type { Mentorship, Position } from '../../../utils/model/mentorship';
import { positionNow, type Standing, standings } from '../../../utils/model/week-state';
import { asDate } from '../../controls/days';
import { usePage } from '../../controls/page';
import { NAME_ROOM, NOW, PHASE_ROOM, pathThrough, pausePlace, stones } from './geometry';
import './trail.css';
import { weekWords } from '../../words/weeks';
import { weekHref } from './week-link';

interface TrailProps {
  mentorship: Mentorship;
  /**
   * `dots`: beside a name, one picture with a text alternative. `stones`: a list of weeks (needs the texts of
   * `weeks`). `keepsake`: for the mentee, with the meetings that took place and without those that did not.
   */
  kind: 'dots' | 'stones' | 'keepsake';
  /** Whether the stones link to their weeks, as on the mentorship's own page. */
  linked?: boolean;
}

/** The weeks as a trail of stones in reading direction. */
export function Trail({ mentorship, kind, linked = false }: TrailProps) {
  const { t, today } = usePage();
  const { weeks } = mentorship;
  const [frame, { width, rtl }] = useRoom(kind === 'dots' ? Math.max(140, weeks.length * 10) : null);
  const isDrawn = kind !== 'dots';
  const named = kind === 'stones' && width >= NAME_ROOM * weeks.length;
  const shape = kind === 'dots' ? 'dots' : named ? 'named' : 'numbered';
  const phases = weeks.map(({ phase }) => phase);
  const { height, radius, step, rowHeight, places, grounds, nameAt } = stones(shape, width, rtl, phases);
  const all = kind === 'keepsake' ? standings(mentorship, today).map(kept) : standings(mentorship, today);
  const isRoomy = grounds.every((ground) => ground.width >= PHASE_ROOM.long);
  const label = trailLabel(t, mentorship, positionNow(mentorship, today));

  return (
    <div class={`trail ${kind}`} ref={frame}>
      <svg
        role="img"
        aria-label={label}
        aria-hidden={isDrawn}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        {grounds.map(({ phase, ...place }) => (
          <g key={`${place.x} ${place.y}`}>
            <rect class={`ground ${phase}`} {...place} rx={12} />
            {place.width >= PHASE_ROOM.short && (
              <text class={`phase-name ${phase}`} x={place.x + place.width / 2} y={place.y + 19}>
                {t(isRoomy ? `phase-${phase}` : `phase-${phase}.short`)}
              </text>
            )}
          </g>
        ))}
        {isDrawn && <path class="path" d={pathThrough(places)} />}
        {all.map(
          ({ week, pausedBefore }, index) =>
            pausedBefore > 0 && (
              <path
                key={week}
                class="pause"
                d={pausePath(pausePlace(places, index, step, rtl), shape, step - 2 * radius)}
              />
            ),
        )}
        {all.map((each, index) => {
          const { x = 0, y = 0 } = places[index] ?? {};
          return (
            <g key={each.week} class={stoneClass(each)}>
              <circle cx={x} cy={y} r={stoneRadius(each, kind, radius)} />
              {isDrawn && <StoneSign standing={each} x={x} y={y} />}
            </g>
          );
        })}
      </svg>
      {isDrawn && (
        <ol aria-label={label}>
          {all.map((each, index) => {
            const { x = 0, y = 0, row = 0 } = places[index] ?? {};
            const place = {
              left: `${x - step / 2}px`,
              top: `${row * rowHeight}px`,
              width: `${step}px`,
              height: `${rowHeight}px`,
            };
            return (
              <li key={each.week} class={each.isNow ? 'now' : ''} style={place}>
                {named && (
                  <span
                    class="week-name"
                    aria-hidden="true"
                    style={{ insetBlockStart: `${y - row * rowHeight + nameAt}px` }}
                  >
                    {weekWords(t, each.own).title}
                  </span>
                )}
                {each.own.phase !== all[index - 1]?.own.phase && (
                  <span class="unseen">{t(`phase-${each.own.phase}`)}</span>
                )}
                {each.pausedBefore > 0 && (
                  <span class="unseen">{t('trail-pause', { weeks: each.pausedBefore })}</span>
                )}
                {linked ? (
                  <a href={weekHref(mentorship.id, each.week)}>
                    <span class="unseen">{stoneText(t, each, all.length)}</span>
                  </a>
                ) : (
                  <span class="unseen">{stoneText(t, each, all.length)}</span>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {kind === 'stones' && mentorship.pauses.length > 0 && <Pauses mentorship={mentorship} />}
    </div>
  );
}

/** Explains the two lines across the trail. */
function Pauses({ mentorship: { pauses } }: { mentorship: Mentorship }) {
  const { t } = usePage();
  return (
    <ul class="trail-pauses">
      {pauses.map(({ id, beforeWeek: week, reason, from, until }) => (
        <li key={id}>
          <svg class="pause-sign" viewBox="0 0 8 16" aria-hidden="true">
            <path class="pause" d="M2 1 v14 M6 1 v14" />
          </svg>
          <span>
            {t('trail-pause-line', {
              week,
              pause: t('weeks-pause-line', { reason, from: asDate(from), until: asDate(until) }),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A week as shown in the mentee's keepsake. */
function kept(standing: Standing): Standing {
  const state = standing.state === 'met' ? 'met' : 'ahead';
  return { ...standing, state, isNow: false, pausedBefore: 0 };
}

/** The available width and the reading direction. @param fixed a width independent of the room */
function useRoom(fixed: number | null) {
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 320, rtl: false });
  const isFixed = fixed !== null;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || isFixed) return;
    const measure = () =>
      setRoom({ width: element.clientWidth || 320, rtl: getComputedStyle(element).direction === 'rtl' });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isFixed]);
  return [frame, isFixed ? { width: fixed, rtl: false } : room] as const;
}

function stoneClass({ state, isNow, own }: Standing): string {
  return `stone ${state} ${isNow ? 'now' : ''} ${own.phase}`;
}

/** The sign on a stone: a tick for a meeting, a bar for none, or else the week's number. */
function StoneSign({ standing: { state, week }, x, y }: { standing: Standing; x: number; y: number }) {
  if (state === 'met') return <path class="stone-tick" d={`M${x - 5} ${y + 0.5} l3.5 3.5 l6.5 -7.5`} />;
  if (state === 'missed') return <path class="stone-bar" d={`M${x - 4.5} ${y} h9`} />;
  return (
    <text x={x} y={y} dy="0.35em">
      {week}
    </text>
  );
}

/**
 * Two lines across the trail, long enough to be visible where stones are close together; one where two have no room.
 *
 * @param room between two stones
 */
function pausePath(
  { x, y }: { x: number; y: number },
  shape: 'dots' | 'numbered' | 'named',
  room: number,
): string {
  const reach = { dots: 8, numbered: 24, named: 26 }[shape];
  const lines = room < TWO_LINES ? [0] : [-2, 2];
  return lines.map((side) => `M${x + side} ${y - reach} v${2 * reach}`).join(' ');
}

/** The room that two lines need between stones (CSS pixels). */
const TWO_LINES = 8;

/** The current stone is larger; beside a name, one without a meeting is a pebble. */
function stoneRadius({ isNow, state }: Standing, kind: TrailProps['kind'], radius: number): number {
  if (isNow) return radius * NOW;
  return kind === 'dots' && (state === 'missed' || state === 'open') ? radius * 0.55 : radius;
}

/** "Week 4 of 10: Learning, met on November 12". */
export function stoneText(t: Translate, { week, own, state, isNow, meetsOn }: Standing, of: number): string {
  const { title } = weekWords(t, own);
  const day = asDate(own.record?.metOn || meetsOn);
  return t('trail-stone', { week, of, name: title, state: isNow && state === 'ahead' ? 'now' : state, day });
}

function trailLabel(t: Translate, { weeks, endedAt }: Mentorship, position: Position): string {
  if (position.kind === 'before') return t('trail-before');
  if (position.kind === 'over' || endedAt !== undefined) return t('trail-over');
  const { week, of } = position;
  const own = weeks[week - 1];
  if (!own) return t('trail-over');
  const name = weekWords(t, own).title;
  return t('trail-running', { week, of, name, phase: t(`phase-${own.phase}`) });
}
