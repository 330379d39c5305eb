import { useEffect, useState } from 'preact/hooks';
import { type GuideRecord, guideRecords, watchRecords } from '../../utils/guides/records';
import { useNotices } from '../controls/notices';

/** The mentor's progress with each guide; undefined until it is read. */
export function useGuideRecords(): Record<string, GuideRecord> | undefined {
  const { failed } = useNotices();
  const [records, setRecords] = useState<Record<string, GuideRecord>>();
  useEffect(() => {
    const read = () => guideRecords().then(setRecords, (error: unknown) => failed('read', error));
    void read();
    return watchRecords(() => void read());
  }, [failed]);
  return records;
}
