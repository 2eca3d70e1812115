// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clients, snippet, usualClient } from './snippets';

describe('A snippet', () => {
  it.each(clients)('for %s names the real address and key once', (client) => {
    const code = snippet(client, 'https://data.example.cn/', 'wk_12345');
    expect(code.match(/'wk_12345'/g)).toHaveLength(1);
    expect(code.match(/'https:\/\/data\.example\.cn'/g)).toHaveLength(1);
  });

  it('keeps a key with a quote inside its quotes', () => {
    expect(snippet('rudder', 'https://a.cn', "a'b\\c")).toContain("new Rudder('a\\'b\\\\c', {");
  });

  it('is for the browser when the source is one', () => {
    expect([usualClient('browser'), usualClient('server')]).toEqual(['browser', 'node']);
  });
});
