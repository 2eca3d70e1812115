import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Editor } from './Editor';
import { starterDraft } from './starter';

/** A template that is not saved yet. */
export default function NewTemplatePage() {
  const { t } = useTranslation('content-hub');
  const [starter] = useState(() => starterDraft(t));
  return <Editor starter={starter} />;
}
