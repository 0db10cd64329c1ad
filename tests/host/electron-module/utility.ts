/** What the module `electron` holds in a utility process. */
export const net = {
  fetch: (): Promise<never> => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')),
  isOnline: (): boolean => false,
  online: false,
};
export const systemPreferences = {};
export default { net, systemPreferences };
