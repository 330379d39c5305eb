import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../utils/ground/days';
import { toDay } from '../../utils/ground/days';

/** A day as a Date for formatting, at noon, so that no clock change can move it. */
export function asDate(day: Day): Date {
  return new Date(`${day}T12:00:00`);
}

/** The current local day, updated if a page stays open past midnight. */
export function useToday(): Day {
  const [today, setToday] = useState(() => toDay(new Date()));
  useEffect(() => {
    const look = () => setToday(toDay(new Date()));
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
