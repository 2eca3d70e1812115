// @vitest-environment node
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import zh from '../locales/pages/zh.json';
import type { BranchNode } from './model/definition';
import { textWidth } from './model/drawing';
import { makeAnswer, outputText } from './steps';

let t: TFunction<'campaign'>;

beforeAll(async () => {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'zh', resources: { zh: { campaign: zh } }, defaultNS: 'campaign', interpolation: { escapeValue: false } });
  t = i18n.t.bind(i18n) as TFunction<'campaign'>;
});

const fork = (...names: string[]): BranchNode => ({ id: 'fork', name: '', note: null, type: 'branch', answers: names.map((name, index) => ({ id: `a${index}`, name, condition: null })) }) as unknown as BranchNode;
const exits = (node: BranchNode) => [...node.answers.map((answer) => answer.id), 'else'].map((output) => outputText(node, output, t));

describe('Exits of a branch', () => {
  it('are called by their names', () => {
    expect(exits(fork('老客', '新客'))).toEqual(['老客', '新客', '其余']);
  });

  it('never look alike: what shares a name, or has none, gets its number', () => {
    expect(exits(fork('老客', ' 老客 ', '新客'))).toEqual(['老客（出口1）', '老客（出口2）', '新客', '其余']);
    expect(exits(fork('', ''))).toEqual(['没有名字的出口（出口1）', '没有名字的出口（出口2）', '其余']);
    expect(exits(fork('其余'))).toEqual(['其余（出口1）', '其余（出口2）']);
  });

  it('begin with a name that is free', () => {
    expect(makeAnswer(t, ['条件2', '新客']).name).toBe('条件1');
    expect(makeAnswer(t, ['条件1', '条件2']).name).toBe('条件3');
  });
});

it('A Chinese character takes more room than a letter', () => {
  expect(textWidth('等待')).toBe(25);
  expect(textWidth('Waiting')).toBe(49);
});
