import { Button, Segmented } from 'antd';
import { EditorBar, useConfirm } from '@kernel';

export default function EditorPage() {
  const ask = useConfirm();
  return (
    <>
      <EditorBar
        title="新客首购礼包"
        versions={<Segmented options={['第7版 运行中', '第8版 草稿']} />}
        facts="周敏11月18日发布 · 进入20,204 · 在途3,514"
        undo={{ can: true, act: () => {} }}
        redo={{ can: false, act: () => {} }}
        actions={<><Button onClick={() => void ask({ title: '暂停这条旅程？', text: '3,514人原地等待，不会丢；恢复后从现在的位置继续。', verb: '暂停', keep: '先不' })}>暂停</Button><Button type="primary">编辑第8版</Button></>}
      />
      <div className="scroll" style={{ background: 'var(--sunken)' }} />
    </>
  );
}
