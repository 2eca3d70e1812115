import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { fontFamily, type Palette } from '../theme/palette';
import { usePalette } from '../theme/ThemeProvider';

register([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

export type ChartOption = EChartsCoreOption;

interface ChartCanvasProps {
  option: ChartOption;
  height: number;
  label: string;
  onClick?: (point: { seriesName?: string; name?: string; dataIndex: number }) => void;
}

type Axis = Record<string, unknown>;

/** At most four lines in the colour of hairlines, no frame; what the page says about an axis counts more. */
function axisDefaults(option: ChartOption, colors: Palette): { xAxis?: Axis | Axis[]; yAxis?: Axis | Axis[] } {
  const dress = (axis: Axis): Axis => ({
    axisLine: { lineStyle: { color: colors.line2 } },
    axisTick: { show: false },
    axisLabel: { color: colors.ink3, fontSize: 11 },
    splitLine: { show: axis.type === 'value', lineStyle: { color: colors.line } },
    splitNumber: 3,
    ...axis,
  });
  const dressAll = (axis: unknown) => (Array.isArray(axis) ? axis.map((item: Axis) => dress(item)) : axis ? dress(axis as Axis) : undefined);
  const { xAxis, yAxis } = option as { xAxis?: unknown; yAxis?: unknown };
  return { ...(xAxis ? { xAxis: dressAll(xAxis) } : {}), ...(yAxis ? { yAxis: dressAll(yAxis) } : {}) };
}

export default function ChartCanvas({ option, height, label, onClick }: ChartCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const { colors, categories } = usePalette();

  useEffect(() => {
    const chart = init(place.current!, undefined, { renderer: 'svg' });
    const axes = axisDefaults(option, colors);
    // Without a family the axis falls back to serif.
    chart.setOption({
      animation: false,
      color: [...categories],
      textStyle: { fontFamily, color: colors.ink3, fontSize: 11 },
      tooltip: { trigger: 'axis', backgroundColor: colors.raised, borderColor: colors.line2, textStyle: { color: colors.ink, fontSize: 12 } },
      grid: { left: 4, right: 16, top: 16, bottom: 4, containLabel: true },
      ...option,
      ...axes,
    });
    if (onClick) chart.on('click', (event) => onClick({ seriesName: event.seriesName, name: event.name, dataIndex: event.dataIndex }));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current!);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, colors, categories, onClick]);

  return <div ref={place} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
