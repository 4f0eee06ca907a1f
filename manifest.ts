import type { UserManifest } from 'wxt';

/**
 * The manifest's own part, by browser. Permissions are the fewest that work, and a snapshot test holds them:
 * storage (reports, drafts), scripting (the reader goes only into frames that asked), alarms (what was read is let go
 * when idle), sidePanel (Chromium).
 */
export function manifest(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: 'Campus Lens',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', ...(firefox ? [] : ['sidePanel'])],
    host_permissions: ['https://*.infinitecampus.org/*'],
    // District-owned Campus hosts and help desks; asked for one at a time, when a person first needs one.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'",
    },
    storage: { managed_schema: 'managed-schema.json' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_open__' },
    },
    action: { default_title: 'Campus Lens' },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'campus-lens@campus-lens.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  } as UserManifest;
}
