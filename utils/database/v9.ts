import type { VersionStep } from './version-step';

export const v9: VersionStep = { stores: {} };
