import { Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, isTyping, useErrorSentence } from '@kernel';
import type { Person, usePeople } from './usePeople';

/** Who the preview is for, found by typing; ← and → go on to the next one. */
export function PersonBar({ people }: { people: ReturnType<typeof usePeople> }) {
  const { t } = useTranslation('content-hub');
  const sentenceOf = useErrorSentence();
  const { step } = people;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      // Arrows choose among the buttons of a group.
      if ((event.target as HTMLElement).closest('[role=radiogroup],[role=tablist]')) return;
      event.preventDefault();
      step(event.key === 'ArrowLeft' ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);

  if (!people.isAllowed) return <span className="medium ink3">{t('preview.noRight')}</span>;
  if (people.isEmpty) return <span className="medium ink3">{t('preview.nobody')}</span>;
  const nameOf = ({ name, email, phone }: Person) => name ?? email ?? phone ?? t('preview.unnamed');
  return (
    <div className="row person-bar">
      <Select
        aria-label={t('preview.person')}
        className="grow"
        value={people.person?.id}
        loading={people.isSearching && !people.person}
        placeholder={t('preview.choose')}
        showSearch={{ filterOption: false, onSearch: people.search }}
        onChange={people.choose}
        notFoundContent={people.error ? sentenceOf(people.error) : t('preview.noMatch')}
        options={people.options.map((person) => ({ value: person.id, label: nameOf(person), detail: [person.email, person.phone].filter((item) => item && item !== nameOf(person)).join(' · ') }))}
        optionRender={(option) => <span className="row"><span>{option.data.label}</span><span className="small ink3 num ellipsis">{option.data.detail}</span></span>}
      />
      <IconButton icon="left" label={t('preview.previous')} small disabled={!people.canStep.back} onClick={() => step(-1)} />
      <IconButton icon="right" label={t('preview.next')} small disabled={!people.canStep.forward} onClick={() => step(1)} />
    </div>
  );
}
