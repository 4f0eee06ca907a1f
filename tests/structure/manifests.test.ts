import { describe, expect, it } from 'vitest';
import { type Browser, browsers, builtText } from './built.ts';
import { text } from './files.ts';

// Written by hand from the design, not copied from a build: a permission more is a decision, not a by-product.
const common = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: 'Campus Lens',
  description: '__MSG_description__',
  default_locale: 'en',
  version: (JSON.parse(text('package.json')) as { version: string }).version,
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
  host_permissions: ['https://*.infinitecampus.org/*'],
  optional_host_permissions: ['https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'",
  },
  storage: { managed_schema: 'managed-schema.json' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_open__' },
  },
  action: { default_title: 'Campus Lens', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    {
      matches: ['https://*.infinitecampus.org/*'],
      js: ['content-scripts/campus.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_end',
    },
  ],
};

const chromium = {
  ...common,
  permissions: ['storage', 'scripting', 'alarms', 'sidePanel'],
  minimum_chrome_version: '121',
  background: { type: 'module', service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};

const expected: Record<Browser, unknown> = {
  chrome: chromium,
  edge: chromium,
  firefox: {
    ...common,
    permissions: ['storage', 'scripting', 'alarms'],
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Campus Lens', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'campus-lens@campus-lens.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Keys that Chrome's managed storage understands; it refuses the whole extension over additionalProperties. */
const schemaKeys = ['type', 'title', 'description', 'properties', 'items', 'id', '$ref', 'enum'];
const types = ['object', 'array', 'string', 'integer', 'number', 'boolean'];

/** What Chrome would not accept in a managed schema. */
function schemaProblems(schema: unknown, at = 'schema'): string[] {
  if (typeof schema !== 'object' || schema === null) return [`${at} is no schema`];
  const node = schema as { type?: string; properties?: Record<string, unknown>; items?: unknown };
  return [
    ...Object.keys(node).flatMap((key) => (schemaKeys.includes(key) ? [] : [`${at} has ${key}`])),
    ...(types.includes(node.type ?? '') ? [] : [`${at} has no type`]),
    ...(at === 'schema' && node.type !== 'object' ? ['the top level is no object'] : []),
    ...(node.type === 'array' && !node.items ? [`${at} has no items`] : []),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => schemaProblems(child, `${at}.${key}`)),
    ...(node.items ? schemaProblems(node.items, `${at}.items`) : []),
  ];
}

describe.each(browsers)('the manifest for %s', (browser) => {
  it('asks for this and nothing more', () => {
    expect(JSON.parse(builtText(browser, 'manifest.json'))).toEqual(expected[browser]);
  });

  it('has a managed schema that the browser takes', () => {
    expect(schemaProblems(JSON.parse(builtText(browser, 'managed-schema.json')))).toEqual([]);
  });
});

describe('the managed schema', () => {
  it('is refused with what Chrome refuses', () => {
    expect(schemaProblems({ type: 'string' })).toEqual(['the top level is no object']);
    expect(schemaProblems({ type: 'object', additionalProperties: false })).toEqual([
      'schema has additionalProperties',
    ]);
    expect(schemaProblems({ type: 'object', properties: { a: { type: 'array' }, b: {} } })).toEqual([
      'schema.a has no items',
      'schema.b has no type',
    ]);
  });
});
