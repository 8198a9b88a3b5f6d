/** Counts of tests, read from what each kind of runner writes. */

/** No test at all. */
export const NONE = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** A file that could not be loaded has no tests to fail, so it counts as one failure itself. */
function fromVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults = [] }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** A flaky test passed in the end; errors outside any test count as failures. */
function fromPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

const fromCounts = ({ passed, failed, skipped }) => ({ passed, failed, skipped });

const READERS = { vitest: fromVitest, playwright: fromPlaywright, counts: fromCounts };

/**
 * Counts of one suite. A suite that wrote nothing, ran no test, or ended badly without a failed test
 * has failed: that is one failure.
 */
export function countSuite({ results, report, exitCode }) {
  const counts = report ? READERS[results](report) : NONE;
  const ranNothing = counts.passed + counts.failed === 0;
  const endedBadly = exitCode !== 0 && counts.failed === 0;
  return ranNothing || endedBadly ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** Sum over suites. */
export function addCounts(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NONE,
  );
}

/** The line a test run ends with. */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
