import { Button } from 'antd';
import { Section, StateTile } from '@kernel';

export default function TodoPanel() {
  return (
    <Section title="等你处理" count={2}>
      <ul className="panel todo-list">
        <li><StateTile state="failed" icon="warning" /><div className="grow"><div className="bold ellipsis">214条短信不知道送没送到</div><div className="medium ink3 ellipsis">旅程「新客首购礼包」· 服务商09:12断线 · 不会自动补发，等你决定</div></div><span className="small ink3 num nowrap">09:14</span><Button size="small">去处理</Button></li>
        <li><StateTile state="waiting" icon="lead" /><div className="grow"><div className="bold ellipsis">12条线索超过24小时没人跟进</div><div className="medium ink3 ellipsis">其中5条评分在80以上 · 华东区</div></div><span className="small ink3 num nowrap">持续</span><Button size="small">分配</Button></li>
      </ul>
    </Section>
  );
}
