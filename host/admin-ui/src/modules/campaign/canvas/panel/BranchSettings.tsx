import { ConditionEditor, Icon, IconButton, type ConditionFaultAt, type ConditionJson } from '@kernel';
import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyFaultDto } from '../../shared/api';
import { useConditionSentence } from '../../shared/useConditionSentence';
import type { BranchAnswer, BranchNode } from '../model/definition';
import { makeAnswer } from '../steps';
import type { StepSettingsProps } from './SettingsTab';

const mostAnswers = 50;
const longestName = 100;
const drawerWidth = 760;

/** The answers of a branch, asked from the first to the last. */
export function BranchSettings({ step, readOnly, onChange, faultOf, faults }: StepSettingsProps<BranchNode>) {
  const { t } = useTranslation('campaign');
  const [editing, setEditing] = useState<string>();
  const { answers } = step;
  const edited = answers.find((answer) => answer.id === editing);
  const set = (answer: BranchAnswer, field?: string) => onChange({ ...step, answers: answers.map((other) => (other.id === answer.id ? answer : other)) }, field && `${answer.id}.${field}`);
  const move = (index: number, by: number) => {
    const next = [...answers];
    const [answer] = next.splice(index, 1);
    next.splice(index + by, 0, answer!);
    onChange({ ...step, answers: next });
  };

  return (
    <div className="field" role="group" aria-label={t('branch.answers')}>
      <span className="field-label">{t('branch.answers')}</span>
      <p className="field-help">{t('branch.help')}</p>
      {faultOf('answers') && <div className="field-fault" role="alert">{faultOf('answers')}</div>}
      {answers.map((answer, index) => (
        <Answer
          key={answer.id} answer={answer} number={index + 1} readOnly={readOnly} fault={faultOf(`answers[${index}].name`) ?? faultOf(`answers[${index}].condition`) ?? conditionFaults(faults, index)[0]?.message}
          onName={(name) => set({ ...answer, name }, 'name')} onEdit={() => setEditing(answer.id)}
          onUp={index > 0 ? () => move(index, -1) : undefined} onDown={index < answers.length - 1 ? () => move(index, 1) : undefined}
          onRemove={() => onChange({ ...step, answers: answers.filter((other) => other.id !== answer.id) })}
        />
      ))}
      <div className="answer"><span className="row"><b>{t('branch.else')}</b><span className="small ink3">{t('branch.elseText')}</span></span></div>
      {!readOnly && answers.length < mostAnswers && (
        <button type="button" className="link-button row medium" onClick={() => onChange({ ...step, answers: [...answers, makeAnswer(t, answers.map((answer) => answer.name))] })}><Icon name="plus" size={14} />{t('branch.add')}</button>
      )}
      <Drawer
        open={edited !== undefined} size={drawerWidth} destroyOnHidden title={edited && t('branch.conditionOf', { name: edited.name })} closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('panel.close') }}
        onClose={() => setEditing(undefined)}
        footer={<div className="row"><span className="small ink3">{t('branch.savesItself')}</span><span className="spacer" /><Button type="primary" onClick={() => setEditing(undefined)}>{t('branch.done')}</Button></div>}
      >
        {edited && (
          <ConditionEditor
            label={t('branch.conditionOf', { name: edited.name })} value={edited.condition} readOnly={readOnly}
            onChange={(condition: ConditionJson) => set({ ...edited, condition }, 'condition')}
            faults={conditionFaults(faults, answers.indexOf(edited))}
          />
        )}
      </Drawer>
    </div>
  );
}

/** What the check found in the condition of an answer, at its place in it. */
function conditionFaults(faults: readonly JourneyFaultDto[], index: number): ConditionFaultAt[] {
  const prefix = `answers[${index}].condition`;
  return faults.filter((fault) => fault.field?.startsWith(`${prefix}.`)).map((fault) => ({ path: fault.field!.slice(prefix.length + 1), message: fault.message }));
}

interface AnswerProps {
  answer: BranchAnswer;
  number: number;
  readOnly: boolean;
  fault?: string;
  onName: (name: string) => void;
  onEdit: () => void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}

function Answer({ answer, number, readOnly, fault, onName, onEdit, onUp, onDown, onRemove }: AnswerProps) {
  const { t } = useTranslation('campaign');
  const sentence = useConditionSentence(answer.condition);
  return (
    <div className={`answer${fault ? ' has-fault' : ''}`}>
      <div className="row">
        <Input size="small" aria-label={t('branch.name', { number })} value={answer.name} maxLength={longestName} disabled={readOnly} onChange={(event) => onName(event.target.value)} />
        {!readOnly && (
          <>
            <IconButton small icon="up" label={t('branch.up', { number })} disabled={!onUp} onClick={onUp} />
            <IconButton small icon="down" label={t('branch.down', { number })} disabled={!onDown} onClick={onDown} />
            <IconButton small icon="close" label={t('branch.remove', { number })} onClick={onRemove} />
          </>
        )}
      </div>
      <p className={`medium ${fault ? 'field-fault' : 'ink2'}`}>{fault ?? (answer.condition ? (sentence ?? t('branch.hasCondition')) : t('branch.noCondition'))}</p>
      <Button size="small" icon={<Icon name={readOnly ? 'eye' : 'edit'} size={14} />} onClick={onEdit}>{t(readOnly ? 'branch.see' : 'branch.edit')}<span className="sr-only">{t('branch.ofAnswer', { name: answer.name })}</span></Button>
    </div>
  );
}
