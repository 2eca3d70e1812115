// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { EmailChannelDto } from '../shared/api';
import { toChannel, toValues } from './channelValues';

const saved: EmailChannelDto = {
  fromName: '云栖茶集', fromAddress: 'hello@example.cn', replyTo: null, publicBaseUrl: 'https://m.example.cn', quietFrom: '22:00', quietTo: '08:00',
  capCount: 3, capDays: 7, overCap: 'drop', expiryHours: 48, bounceDomain: 'bounce.example.cn', softBounceLimit: 3, receivesBounces: true, concurrencyStamp: 's',
};

describe('The e-mail settings', () => {
  it('come back as they were read', () => expect(toChannel(toValues(saved), saved)).toEqual(saved));

  it('offer a night and a cap before there is one, without setting them', () => {
    const none = { ...saved, quietFrom: null, quietTo: null, capCount: 0 };
    const values = toValues(none);
    expect(values).toMatchObject({ isQuiet: false, quietFrom: '22:00', isCapped: false, capCount: 2 });
    expect(toChannel(values, none)).toEqual(none);
  });

  it('forget quiet hours and cap that are switched off', () => {
    expect(toChannel({ ...toValues(saved), isQuiet: false, isCapped: false }, saved)).toMatchObject({ quietFrom: null, quietTo: null, capCount: 0 });
  });

  it('take an emptied field as none', () => {
    expect(toChannel({ ...toValues(saved), fromName: ' ', publicBaseUrl: '' }, saved)).toMatchObject({ fromName: null, publicBaseUrl: null });
  });
});
