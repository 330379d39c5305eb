/** Fixed ids, so that finding the samples takes no search. */
export const SAMPLES = {
  found: '019c0000-0000-7000-8000-000000000001',
  contacted: '019c0000-0000-7000-8000-000000000002',
  mentoring: '019c0000-0000-7000-8000-000000000003',
} as const;

export const SAMPLE_IDS = Object.values(SAMPLES);
