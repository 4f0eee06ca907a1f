import { useRef } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { type AnswerOf, answerable } from '../../lib/report/answers.ts';
import { ruleSource } from '../../lib/report/rule-source.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { checkTitles } from '../panel/check-titles.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { AnswerChoice } from './answer-choice.tsx';
import { AnsweredList } from './answered-list.tsx';
import { Coverage } from './coverage.tsx';
import { FindingList } from './finding-list.tsx';
import { SwitchedOff } from './switched-off.tsx';
import { useAnswering } from './use-answering.ts';
import { WhichCheck } from './which-check.tsx';

/** All that the checks say: what is open, what staff have answered, and what was checked. */
export function Findings(props: {
  report: TabReport;
  answers: readonly AnswerOf[] | undefined;
  profile: DistrictProfile | undefined;
  services: Services;
  onAsk: (key: string) => void;
}) {
  const { report, answers, services } = props;
  const { language } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useWatched(services.watchAnswersKept, 0) ?? 0;
  const off = useWatched(services.watchChecksOff, 0) ?? [];
  const answering = useAnswering(services, report, heading);
  const titles = checkTitles(language);
  const titleOf = (id: string) => titles[id] ?? id;
  const forAll = props.profile?.answers.switchOffForAll === true;
  return (
    <>
      {answers !== undefined && (report.findings.length > 0 || report.coverage.ran.length > 0) && (
        <>
          <FindingList
            key={report.context.student?.studentNumber ?? ''}
            findings={report.findings}
            answers={answers}
            flags={report.context.flags}
            headingRef={heading}
            showRow={(row, check) => services.showRow(report.tabId, row, check)}
            onAsk={props.onAsk}
            tools={(finding) => (
              <>
                <AnswerChoice
                  finding={finding}
                  can={answerable(finding, report)}
                  onAnswer={(reason) => void answering.answer(finding, reason)}
                />
                <WhichCheck
                  id={finding.check}
                  title={titleOf(finding.check)}
                  source={ruleSource(finding.check, report.context)}
                  onSwitchOff={() => answering.switchOff(finding.check, titleOf(finding.check))}
                  onCopyForAll={forAll ? () => void answering.copyForAll(finding.check) : null}
                />
              </>
            )}
          />
          <AnsweredList
            findings={report.findings}
            answers={answers}
            kept={kept}
            onTakeBack={answering.takeBack}
            onForget={answering.forget}
          />
        </>
      )}
      <Coverage report={report} titles={titles}>
        <SwitchedOff report={report} off={off} titles={titles} onSwitchOn={answering.switchOn} />
      </Coverage>
    </>
  );
}
