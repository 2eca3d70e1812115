import { Chart, NumberDoor, Section } from '@kernel';
import { useMemo } from 'react';

const days = ['11-16', '11-17', '11-18', '11-19', '11-20', '11-21', '11-22'];
const values = [820, 932, 901, 934, 1290, 1330, 1320];

export default function ChartPanel() {
  const option = useMemo(() => ({
    xAxis: { type: 'category', data: days }, yAxis: { type: 'value', splitNumber: 3 },
    series: [{ type: 'line', data: values, symbol: 'circle', areaStyle: { opacity: 0.08 } }],
  }), []);
  return (
    <Section title="关键数字" fact="近7天">
      <div className="panel key-numbers">
        <div><div className="medium ink2">新增客户</div><NumberDoor className="key-number" value={2846} to="/people" label="位新增客户" /></div>
        <div><div className="medium ink2">触达人数</div><NumberDoor className="key-number" value={92040} short to="/people" label="位触达" /></div>
        <div><div className="medium ink2">拦下</div><NumberDoor className="key-number" value={0} to="/people" label="位拦下" /></div>
      </div>
      <Chart option={option} height={180} finding="近7天每天的新增客户，从820升到1,320。" table={{ columns: ['日期', '新增客户'], rows: days.map((name, i) => [name, values[i]!]) }} />
    </Section>
  );
}
