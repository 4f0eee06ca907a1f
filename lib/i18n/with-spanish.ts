import { checksEs } from './checks.es.ts';
import { panelEs } from './panel.es.ts';
import { addSpanish } from './spanish.ts';
import { supportEs } from './support.es.ts';

// Whoever imports this has every catalogue in Spanish.
addSpanish({ panel: panelEs, checks: checksEs, support: supportEs });
