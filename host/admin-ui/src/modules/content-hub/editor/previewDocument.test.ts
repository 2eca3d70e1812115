import { describe, expect, it } from 'vitest';
import { previewDocument } from './previewDocument';

const parse = (html: string) => new DOMParser().parseFromString(previewDocument(html), 'text/html');

describe('The mail in the preview', () => {
  it.each([
    '<!doctype html><html lang="zh"><head><title>x</title></head><body><p>茶</p></body></html>',
    '<!DOCTYPE html><HTML><BODY><p>茶</p></BODY></HTML>',
    '<html><body><p>茶</p></body></html>',
    '<!doctype html><p>茶</p>',
    '<p>茶</p>',
    '<header>云栖</header><p>茶</p>',
  ])('keeps its content and its links lead nowhere: %s', (html) => {
    const document = parse(html);
    expect(document.querySelector('p')?.textContent).toBe('茶');
    expect(document.head.querySelector('base')?.target).toBe('_blank');
    expect(document.head.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
    expect(document.compatMode).toBe(/^<html>/.test(html) ? 'BackCompat' : 'CSS1Compat');
  });
});
