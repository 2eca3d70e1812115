import { Button } from 'antd';
import { DetailPage, Icon, PropertyList, Section, StateChip, Timeline, useFormat } from '@kernel';

const day = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export default function PersonPage() {
  const format = useFormat();
  return (
    <DetailPage
      title="陈思远"
      chips={<><StateChip state="waiting" icon={false}>铂金卡</StateChip><span className="row small ink2"><i className="live-dot" />3分钟前活跃</span></>}
      origin="P100482 · 2024年9月从小红书来 · 由2份档案合并"
      step={{ text: '1 / 18,206', next: '/people/2', previous: '/people/0' }}
      actions={<><Button icon={<Icon name="journey" size={14} />}>放进旅程</Button><Button type="primary" icon={<Icon name="send" size={14} />}>发消息</Button></>}
      more={[{ key: 'merge', label: '合并档案', onClick: () => {} }]}
      facts={[
        { key: 'paid', label: '累计支付', value: format.money(12840) }, { key: 'orders', label: '订单', value: 18 }, { key: 'average', label: '客单价', value: format.money(713.33) },
        { key: 'last', label: '上次购买', value: '3分钟前' }, { key: 'again', label: '90天复购概率', value: '86%' }, { key: 'rfm', label: 'RFM', value: '5-5-4', extra: '重要价值' },
      ]}
      who={<>
        <Section title="身份标识" count={3} actions={<button type="button" className="link-button row medium"><Icon name="eye" />显示明文</button>}>
          <PropertyList items={[{ key: 'p', icon: 'phone', label: '手机', value: '138****2040', source: '验证码已验证' }, { key: 'm', icon: 'mail', label: '邮箱', value: 'si****@163.com', source: '点击过邮件' }]} />
        </Section>
        <Section title="触达许可">
          <PropertyList items={[{ key: 's', label: '短信', value: <StateChip state="passed">可发</StateChip>, source: '小程序勾选 · 2024年9月' }, { key: 'a', label: 'App推送', value: <StateChip state="neutral">未询问</StateChip>, source: '—' }, { key: 't', label: '电话', value: <StateChip state="failed">已拒绝</StateChip>, source: '本人 · 11月2日' }]} />
        </Section>
      </>}
      happened={<>
        <Section title="时间线">
          <Timeline label="时间线" items={[
            { id: '1', at: day(20), icon: 'cart', kind: 'trade', title: '支付订单¥268.00', reason: '武夷肉桂125g × 1，用券「满200减30」', origin: '小程序', tone: 'decisive' },
            { id: '2', at: day(31), icon: 'link', kind: 'touch', title: '点开短信里的链接', reason: '旅程「弃单两小时挽回」→ 短信A版', origin: '短信', tone: 'decisive' },
            { id: '3', at: day(32), icon: 'sms', kind: 'touch', title: '收到短信「您的茶还在等您」', reason: '已送达 · 2段 · ¥0.08', origin: '弃单两小时挽回' },
            { id: '4', at: day(1600), icon: 'pause', kind: 'touch', title: '短信没有发出：静默时段', reason: '22:00–08:00之间不发，顺延后又碰到频次上限', origin: '沉睡唤醒', tone: 'held' },
          ]} />
        </Section>
      </>}
      now={<Section title="正在经历" count={1}><div className="row"><b>金卡会员生日月</b><span className="spacer" /><StateChip state="waiting">等待</StateChip></div></Section>}
    />
  );
}
