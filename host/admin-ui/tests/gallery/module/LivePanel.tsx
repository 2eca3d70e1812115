import { Section, useLive } from '@kernel';
import { useState } from 'react';

export default function LivePanel() {
  const [lines, setLines] = useState<string[]>([]);
  useLive<{ text: string }>('gallery.events', (event) => setLines((now) => [event.text, ...now].slice(0, 10)));
  return (
    <Section title="正在发生">
      <ul className="divided">{lines.map((line, index) => <li key={index} className="medium">{line}</li>)}</ul>
    </Section>
  );
}
