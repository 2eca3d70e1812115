// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { passwordFault } from '../account/passwordFault';
import { phonePattern, toUserData, userNamePattern } from './userValues';

describe('What is sent of a user', () => {
  it('has no value where a field was left empty', () => {
    expect(toUserData({ userName: 'linlan', name: ' 林岚 ', email: ' ', phoneNumber: '' }))
      .toEqual({ name: '林岚', email: null, phoneNumber: null, unitId: null, roleIds: [] });
  });

  it('keeps what was filled in', () => {
    expect(toUserData({ userName: 'linlan', name: '林岚', email: ' lin@example.cn ', phoneNumber: '+86 138', unitId: 'u', roleIds: ['r'] }))
      .toEqual({ name: '林岚', email: 'lin@example.cn', phoneNumber: '+86 138', unitId: 'u', roleIds: ['r'] });
  });
});

describe('The forms of the fields', () => {
  it.each(['linlan', '林岚', 'lin.lan_1@tea-house'])('let the user name %s pass', (name) => expect(userNamePattern.test(name)).toBe(true));
  it.each(['lin lan', 'lin/lan', 'lin，lan'])('stop the user name %s', (name) => expect(userNamePattern.test(name)).toBe(false));
  it.each(['+86 138 0000 2040', '13800002040'])('let the phone number %s pass', (phone) => expect(phonePattern.test(phone)).toBe(true));
  it.each(['138', '1380000abcd', '(021)1234567'])('stop the phone number %s', (phone) => expect(phonePattern.test(phone)).toBe(false));
});

describe('A new password', () => {
  it('is refused for the reason that the server would give', () => {
    expect(passwordFault('', 'linlan')).toBe('missing');
    expect(passwordFault('abc123', 'linlan')).toBe('short');
    expect(passwordFault('aabbaabbaabb', 'linlan')).toBe('plain');
    expect(passwordFault('my-LinLan-12', 'linlan')).toBe('userName');
    expect(passwordFault('tea-garden-12', 'linlan')).toBeUndefined();
    expect(passwordFault('a-lin-garden-12', 'lin')).toBeUndefined();
  });
});
