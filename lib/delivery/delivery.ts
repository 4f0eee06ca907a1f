/** What became of a plan. */
export type Delivery = { opened: true } | { opened: false; reason: 'no-permission' | 'closed' | 'failed' };
