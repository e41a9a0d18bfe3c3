/** Whether this is a device of Apple's, where Command does what Ctrl does elsewhere. */
export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
