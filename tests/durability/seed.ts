/** The seed of every run that isn't given another: the same states are tried at each change. */
export const SEED = 20150302;
