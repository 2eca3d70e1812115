// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { framed } from './framed';

describe('A mail in its frame', () => {
  it.each([
    ['<p>你好</p>', '<base target="_blank"><p>你好</p>'],
    ['<!DOCTYPE html><p>a</p>', '<!DOCTYPE html><base target="_blank"><p>a</p>'],
    ['<html lang="zh"><body>a</body></html>', '<html lang="zh"><base target="_blank"><body>a</body></html>'],
    ['<!doctype html><html><head><title>a</title></head></html>', '<!doctype html><html><head><base target="_blank"><title>a</title></head></html>'],
    ['<header>a</header>', '<base target="_blank"><header>a</header>'],
  ])('of %s opens its links beside the page', (html, expected) => expect(framed(html)).toBe(expected));
});
