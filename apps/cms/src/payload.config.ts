import { hostConfig } from './hostConfig.ts';

// Read when the module is loaded: the environment has to be complete by then.
export default hostConfig();
