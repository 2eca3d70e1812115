import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { fontFamily } from '../theme/palette';
import { usePalette } from '../theme/ThemeProvider';

register([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent, MarkPointComponent, AriaComponent, SVGRenderer]);

export type ChartOption = EChartsCoreOption;

interface ChartCanvasProps {
  option: ChartOption;
  height: number;
  label: string;
  onClick?: (point: { seriesName?: string; name?: string; dataIndex: number }) => void;
}

export default function ChartCanvas({ option, height, label, onClick }: ChartCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const { colors, categories } = usePalette();

  useEffect(() => {
    const chart = init(place.current!, undefined, { renderer: 'svg' });
    // Without a family the axis falls back to serif.
    chart.setOption({
      animation: false,
      color: [...categories],
      textStyle: { fontFamily, color: colors.ink3, fontSize: 11 },
      tooltip: { trigger: 'axis', backgroundColor: colors.raised, borderColor: colors.line2, textStyle: { color: colors.ink, fontSize: 12 } },
      grid: { left: 4, right: 16, top: 16, bottom: 4, containLabel: true },
      ...option,
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
