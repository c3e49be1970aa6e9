/**
 * A browser on a busy machine may miss a limit: a test that fails is run once more, and the first failure is printed. A
 * test that needs this often is to be mended, not run again.
 */
import { jest } from "@jest/globals";

jest.retryTimes(1, { logErrorsBeforeRetry: true });
