import type { EmailChannelDto } from '../shared/api';
import { readClock } from '../shared/ClockInput';

/** The form: quiet hours and cap are switched on before they have numbers. */
export interface ChannelValues {
  fromName?: string;
  fromAddress?: string;
  replyTo?: string;
  publicBaseUrl?: string;
  isQuiet: boolean;
  quietFrom?: string;
  quietTo?: string;
  isCapped: boolean;
  capCount?: number;
  capDays?: number;
  overCap?: EmailChannelDto['overCap'];
  expiryHours: number;
  bounceDomain?: string;
  softBounceLimit: number;
}

const night = { from: '22:00', to: '08:00' } as const;
const firstCap = 2;

export function toValues(channel: EmailChannelDto): ChannelValues {
  const isQuiet = Boolean(channel.quietFrom && channel.quietTo);
  return {
    fromName: channel.fromName ?? undefined, fromAddress: channel.fromAddress ?? undefined, replyTo: channel.replyTo ?? undefined,
    publicBaseUrl: channel.publicBaseUrl ?? undefined,
    isQuiet, quietFrom: channel.quietFrom ?? night.from, quietTo: channel.quietTo ?? night.to,
    isCapped: (channel.capCount ?? 0) > 0, capCount: channel.capCount || firstCap, capDays: channel.capDays ?? 1, overCap: channel.overCap ?? 'hold',
    expiryHours: channel.expiryHours ?? 72, bounceDomain: channel.bounceDomain ?? undefined, softBounceLimit: channel.softBounceLimit ?? 5,
  };
}

/** What is switched off is sent as none; fields that are not shown keep what they had. */
export function toChannel(values: ChannelValues, before: EmailChannelDto): EmailChannelDto {
  return {
    fromName: values.fromName?.trim() || null, fromAddress: values.fromAddress?.trim() || null, replyTo: values.replyTo?.trim() || null,
    publicBaseUrl: values.publicBaseUrl?.trim() || null,
    quietFrom: values.isQuiet ? (readClock(values.quietFrom ?? '') ?? null) : null, quietTo: values.isQuiet ? (readClock(values.quietTo ?? '') ?? null) : null,
    capCount: values.isCapped ? (values.capCount ?? 0) : 0, capDays: values.capDays ?? before.capDays ?? 1, overCap: values.overCap ?? before.overCap,
    expiryHours: values.expiryHours, bounceDomain: values.bounceDomain?.trim() || null, softBounceLimit: values.softBounceLimit,
    receivesBounces: before.receivesBounces, concurrencyStamp: before.concurrencyStamp,
  };
}
