import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../../controls/route';

/** Where on a mentorship's page the mentor wants to be. */
export interface WeekWanted {
  week: number;
  /** Whether the form for it is to be open. */
  write: boolean;
}

/** The address of one week on its mentorship's page. @param write with the form for how it went */
export function weekHref(mentorship: string, week: number, write?: 'write'): string {
  const page = hrefOf({ view: 'mentorship', id: mentorship });
  return `${page}?week=${week}${write ? '&write' : ''}`;
}

/** The week that the address names; it is part of no route, so that going to one keeps the page as it is. */
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

/** Whether the address asks for a break to be entered, as of now. */
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
