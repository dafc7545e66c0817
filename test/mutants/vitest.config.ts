import base from '../../vitest.config.ts';

/** The suite, as far as it is near what is changed. */
export default { ...base, test: { ...base.test, include: [process.env.MUTANTS_TESTS ?? 'test/**/*.test.ts'] } };
