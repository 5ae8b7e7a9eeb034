import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../manifest.json'), 'utf8'));

test('on its own the extension reads the page that is clicked on, and nothing else', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms']);
  for (const key of ['host_permissions', 'content_scripts', 'externally_connectable', 'web_accessible_resources'])
    expect(manifest).not.toHaveProperty(key);
});

test('outlets are asked for when they are chosen, over the web alone', () => {
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('its pages run their own scripts alone, and fetch over the web alone', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  const directives = new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'self'", 'http:', 'https:']);
  directives.delete('connect-src');
  for (const [name, sources] of directives)
    for (const source of sources) expect(["'self'", "'none'"], name).toContain(source);
});

test('the version stands in package.json alone', () => {
  expect(manifest).not.toHaveProperty('version');
});
