// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clients, snippet, usualClient } from './snippets';

describe('A snippet', () => {
  it.each(clients)('for %s names the real address and key once', (client) => {
    const code = snippet(client, 'https://data.example.cn/', 'wk_12345');
    expect(code.match(/\bwk_12345'/g)).toHaveLength(1);
    expect(code.match(/'https:\/\/data\.example\.cn['/]/g)).toHaveLength(1);
  });

  it.each(['sensors', 'sensorsWeb'] as const)('for %s has the key as the token of the address', (client) => {
    expect(snippet(client, 'https://a.cn', "写入'密钥")).toContain("'https://a.cn/sa?project=default&token=%E5%86%99%E5%85%A5\\'%E5%AF%86%E9%92%A5'");
  });

  it('keeps a key with a quote inside its quotes', () => {
    expect(snippet('rudder', 'https://a.cn', "a'b\\c")).toContain("new Rudder('a\\'b\\\\c', {");
  });

  it('is for the browser when the source is one', () => {
    expect([usualClient('browser'), usualClient('server')]).toEqual(['browser', 'node']);
  });
});
