import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../../controls/route';

/** The part of a mentorship's page to go to. */
export interface WeekWanted {
  week: number;
  /** Whether its form should be open. */
  write: boolean;
}

/** The address of one week on its mentorship's page. @param write opens the form for its record */
export function weekHref(mentorship: string, week: number, write?: 'write'): string {
  const page = hrefOf({ view: 'mentorship', id: mentorship });
  return `${page}?week=${week}${write ? '&write' : ''}`;
}

/** The week in the address; not part of a route, so that following it keeps the page as it is. */
export function useWeekWanted(): WeekWanted | null {
  const [wanted, setWanted] = useState(read);
  useEffect(() => {
    const follow = () => setWanted(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return wanted;
}

function read(): WeekWanted | null {
  const found = /\?week=(?<week>\d{1,2})(?<write>&write)?$/.exec(location.hash)?.groups;
  return found?.week === undefined ? null : { week: Number(found.week), write: found.write !== undefined };
}

/** Whether the address currently asks to enter a break. */
export function usePauseWanted(): boolean {
  const [wanted, setWanted] = useState(wantsPause);
  useEffect(() => {
    const follow = () => setWanted(wantsPause());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return wanted;
}

function wantsPause(): boolean {
  return location.hash.endsWith('?pause');
}
