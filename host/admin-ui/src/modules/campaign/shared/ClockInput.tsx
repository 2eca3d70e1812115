import { Input } from 'antd';
import { useEffect, useState } from 'react';

interface ClockInputProps {
  id?: string;
  value?: string | null;
  disabled?: boolean;
  onChange?: (value: string) => void;
  'aria-describedby'?: string;
}

/** A time of day in 24 hours, whatever the browser's language: 8:00, 0800 and 08：00 all become 08:00. */
export function ClockInput({ value, onChange, ...rest }: ClockInputProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const settle = () => {
    const clock = readClock(text);
    if (clock !== undefined && clock !== text) {
      setText(clock);
      onChange?.(clock);
    }
  };
  return (
    <Input
      {...rest} value={text} placeholder="10:00" maxLength={5} inputMode="numeric" autoComplete="off" style={{ maxWidth: 160 }}
      onChange={(event) => { setText(event.target.value); onChange?.(event.target.value); }} onBlur={settle} onPressEnter={settle}
    />
  );
}

/** HH:mm from what was typed; nothing when it is no time. */
export function readClock(text: string): string | undefined {
  const found = /^(\d{1,2})[:：.]?(\d{2})$/.exec(text.trim());
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined;
}
