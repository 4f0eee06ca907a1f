/** The listed "already tried" items, in the order they are offered. Their texts: `tried.<id>` in lib/i18n/support.*. */
export const triedItems = ['boxes', 'saved', 'households', 'linked', 'key-holder', 'sign-in', 'ap-sic'] as const;
