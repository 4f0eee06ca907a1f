import type { ProfileProblem } from './problem.ts';
import type { ProtocolRule } from './protocol-schema.ts';

type When = ProtocolRule['when'];
const parts = ['roles', 'topics', 'urgency'] as const;

/** Whether everything that fits `later` fits `earlier` too, so that `later` never answers. */
function covers(earlier: When, later: When): boolean {
  return (
    parts.every((part) => {
      const wide: readonly string[] | undefined = earlier[part];
      const narrow: readonly string[] | undefined = later[part];
      return wide === undefined || narrow?.every((one) => wide.includes(one));
    }) && (earlier.tried ?? []).every((way) => later.tried?.includes(way))
  );
}

/**
 * What the schema cannot say of one rule alone: ids that stand twice, rules that no request reaches, an emergency line
 * that has no number.
 * @param emergency the profile has `support.emergency`
 */
export function protocolProblems(rules: readonly ProtocolRule[], emergency: boolean): ProfileProblem[] {
  return rules.flatMap((rule, index) => {
    const at = `support.protocols.${index}`;
    const before = rules.slice(0, index);
    const over = before.find(({ when }) => covers(when, rule.when));
    return [
      ...(before.some(({ id }) => id === rule.id)
        ? [{ path: `${at}.id`, reason: `"${rule.id}" stands here a second time` }]
        : []),
      ...(over === undefined
        ? []
        : [
            { path: `${at}.when`, reason: `never answers, since "${over.id}" stands before it and takes all it would` },
          ]),
      ...(rule.answer.kind === 'phone' && !emergency
        ? [{ path: `${at}.answer`, reason: 'names the emergency line, and support.emergency is not filled in' }]
        : []),
    ];
  });
}
