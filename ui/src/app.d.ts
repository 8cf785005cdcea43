/** Whether this build serves the made-up host; false in a release. */
declare const __FAKE_HOST__: boolean;
