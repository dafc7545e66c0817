import { limits } from '../../vitest.config.ts';

/** The suite, as far as it is near what is changed, each file with modules of its own. */
export default { test: { ...limits, include: [process.env.MUTANTS_TESTS ?? 'test/**/*.test.ts'] } };
