import { checksEs } from '../../lib/i18n/checks.es.ts';
import { addSpanish } from '../../lib/i18n/spanish.ts';
import { supportEs } from '../../lib/i18n/support.es.ts';

// A worker may load nothing later: it has what it needs to mark rows and to word findings and tickets.
addSpanish({ checks: checksEs, support: supportEs });
