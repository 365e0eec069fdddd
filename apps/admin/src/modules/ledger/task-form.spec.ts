import { describe, expect, it } from 'vitest';
import { dueOf } from './task-form.ts';

describe('the day a new task is due', () => {
  it.each([
    ['that of its issue', ['2026-12-25'], '2026-12-25'],
    ['that of the first to be due', ['2027-01-10', '2026-12-25'], '2026-12-25'],
    ['not that of an issue that is late', ['2026-10-31', '2026-12-25'], '2026-12-25'],
    ['chosen by whoever sets it, where all are late', ['2026-10-31', '2026-11-24'], null],
    ['chosen where there is no issue', [], null],
  ])('is %s', (_, days, expected) => {
    const issues = days.map((dueOn) => ({ dueOn }));
    expect(dueOf(issues, '2026-11-24')).toBe(expected);
  });
});
