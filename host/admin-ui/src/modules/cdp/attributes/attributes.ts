import type { Language } from '@kernel';
import type { AttributeDefinitionDto, SurvivorshipInput } from '../shared/types';

export const attributesKey = ['cdp', 'attribute-definitions'] as const;

export const labelOf = (attribute: AttributeDefinitionDto, language: Language) => (language === 'en' ? attribute.labelEn : attribute.labelZh);

/** Whether another rule, or another order of those who are believed, stands here than is saved. */
export const isRuleChanged = (saved: AttributeDefinitionDto, now: Pick<SurvivorshipInput, 'rule' | 'sourceOrder'>) =>
  saved.rule !== now.rule || saved.sourceOrder.join() !== orderOf(now).join();

/** An order goes with one rule only. */
export const orderOf = ({ rule, sourceOrder }: Pick<SurvivorshipInput, 'rule' | 'sourceOrder'>) => (rule === 'sources' ? sourceOrder : []);
