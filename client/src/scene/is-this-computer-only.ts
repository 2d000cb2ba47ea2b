// Whether a host name means the computer itself, which no phone can reach.

/** `hostname` as `location.hostname` gives it; IPv6 stands in brackets. */
export function isThisComputerOnly(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
