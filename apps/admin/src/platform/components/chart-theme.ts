import type { Theme } from '../settings/settings.store.ts';

/** The colours and type of the pages, as ECharts wants them: read from the theme in force. */
const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The colour of a number of stars: the more petals are lit, the more gold. */
export const starColor = (stars: number): string => token(`--star-${Math.min(6, Math.max(0, stars))}`);

const chartColors = (): string[] => [1, 2, 3, 4, 5, 6].map((n) => token(`--chart-${n}`));

/** `theme` is not used but named, so that a computed theme follows the switch between light and dark. */
export const chartTheme = (_theme: Theme): Record<string, unknown> => {
  const axis = {
    axisLine: { lineStyle: { color: token('--line') } },
    axisTick: { show: false },
    axisLabel: { color: token('--ink-2') },
    splitLine: { lineStyle: { color: token('--line') } },
  };
  return {
    color: chartColors(),
    backgroundColor: 'transparent',
    textStyle: { fontFamily: token('--sans'), color: token('--ink') },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    legend: { textStyle: { color: token('--ink-2') }, itemWidth: 12, itemHeight: 12 },
    tooltip: {
      backgroundColor: token('--surface'),
      borderColor: token('--line'),
      textStyle: { color: token('--ink') },
    },
    animationDuration: 150,
    animationDurationUpdate: 150,
  };
};
