// Takes the line and the browser's databases away before anything asks for them: a view has what it is given.

globalThis.fetch = () => Promise.reject(new TypeError('there is no line here'));
Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
// Whether this computer can share must not decide what is seen.
Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
