import { expect, test } from 'vitest'

import { parseLogo } from '../../src/model/logo.ts'

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"/>', 120, 40],
  ['<?xml version="1.0"?>\n<svg viewBox="-5,-5,30.5,10"><path d="M0 0"/></svg>', 30.5, 10],
  ['<svg width="64" height="16"></svg>', 64, 16],
])('%s has its size', (svg, width, height) => {
  expect(parseLogo(svg)).toEqual({ svg, width, height })
})

test.each([
  '',
  'PNG',
  '<html></html>',
  '<svg></svg>',
  '<svg viewBox="0 0 10"/>',
  '<svg width="2em"/>',
])('"%s" is no logo', (text) => {
  expect(parseLogo(text)).toBeUndefined()
})
