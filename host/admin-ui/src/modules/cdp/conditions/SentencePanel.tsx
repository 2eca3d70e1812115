import { useTranslation } from 'react-i18next';
import { Icon, IconButton, useLanguage, useToast } from '@kernel';
import type { ConditionSentenceDto } from '../shared/types';

interface SentencePanelProps {
  sentence: ConditionSentenceDto | undefined;
  /** What stands there while there is no sentence. */
  placeholder: string;
  /** Lights up the row that a piece of the sentence belongs to. */
  onPoint?: (path: string | undefined) => void;
}

/** The condition as one sentence: what everybody who talks about it says. */
export function SentencePanel({ sentence, placeholder, onPoint }: SentencePanelProps) {
  const { t } = useTranslation('cdp');
  const language = useLanguage();
  const toast = useToast();
  const canSpeak = 'speechSynthesis' in window;
  const speak = (text: string) => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language === 'zh' ? 'zh-CN' : 'en-US';
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(words);
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      toast.done(t('copied'));
    } catch (error) {
      toast.failed(error, t('notCopied'));
    }
  };

  return (
    <div className="condition-sentence" onMouseLeave={() => onPoint?.(undefined)}>
      {sentence && canSpeak
        ? <IconButton icon="speak" small label={t('condition.speak')} onClick={() => speak(sentence.text)} />
        : <span className="condition-sentence-icon"><Icon name="segment" size={14} /></span>}
      <p className="sentence grow" aria-live="polite" data-testid="condition-sentence">
        {sentence
          ? sentence.parts.map((part, index) => <span key={index} className={`part is-${part.kind}`} onMouseEnter={() => onPoint?.(part.path)}>{part.text}</span>)
          : <span className="ink2">{placeholder}</span>}
      </p>
      {sentence && <IconButton icon="copy" small label={t('condition.copySentence')} onClick={() => void copy(sentence.text)} />}
    </div>
  );
}
