'use client'
import { BarChart } from '@mantine/charts'
import { useComputedColorScheme } from '@mantine/core'
import type { ComponentProps } from 'react'

interface Props extends Pick<
  ComponentProps<typeof BarChart>,
  'data' | 'dataKey' | 'unit' | 'withLegend' | 'yAxisProps'
> {
  /** What rises, by its name in the data; the first in the colour of the company. */
  series: readonly string[]
}

/** Columns from zero, for the eye alone: a table beside it says the same. */
export const Columns = ({ series, ...rest }: Props) => {
  const dark = useComputedColorScheme('light') === 'dark'
  const colors = dark ? ['glass.4', 'gray.4'] : ['glass.8', 'gray.6']
  return (
    <div aria-hidden>
      <BarChart
        h={220}
        tickLine="y"
        series={series.map((name, i) => ({ name, color: colors[i] ?? 'gray' }))}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        {...rest}
      />
    </div>
  )
}
